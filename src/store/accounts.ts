/**
 * What the book says about deliveries; nothing is written here.
 */
import {createHash} from 'node:crypto'
import {type RawBuilder, sql} from 'kysely'
import {type AuditFacts, type Tally, tallyOf} from '../accounting.ts'
import type {DeliveryState} from '../delivery.ts'
import type {Attempt, DeliveryRecord, DeliveryTo} from '../delivery-book.ts'
import type {ReplyClass} from '../reply-classes.ts'
import type {Page} from '../subscriber-book.ts'
import {unknownIssue} from './issues.ts'
import type {Session, Store} from './store.ts'

/** See `DeliveryBook.tally`. */
export function tally(store: Store, issue: number): Promise<Tally> {
  return store.read((db) => tallyIn(db, issue))
}

async function tallyIn(db: Session, issue: number): Promise<Tally> {
  const rows = await db
    .selectFrom('deliveries')
    .select(({fn}) => ['state', fn.countAll<number>().as('count')])
    .where('issue', '=', issue)
    .groupBy('state')
    .execute()
  return tallyOf(rows.map(({state, count}) => [state, count] as const))
}

/** See `DeliveryBook.nextDue`. */
export function nextDue(
  store: Store,
  issue: number
): Promise<Date | undefined> {
  return store.read(async (db) => {
    const row = await db
      .selectFrom('deliveries')
      .select('due')
      .where('issue', '=', issue)
      .where('due', 'is not', null)
      .orderBy('due')
      .limit(1)
      .executeTakeFirst()
    return row?.due == null ? undefined : new Date(row.due)
  })
}

/** See `DeliveryBook.deliveries`. */
export function deliveries(
  store: Store,
  issue: number,
  state: DeliveryState,
  {after, limit}: Page
): Promise<readonly DeliveryRecord[]> {
  return store.read(async (db) => {
    const {rows} = await sql<{
      subscriber: number
      address: string | null
      class: ReplyClass | null
      at: number
      attempts: number
      resends: number
      text: string | null
    }>`
      select here.subscriber, who.address, here.class, here.at, here.attempts,
        here.resends, (
          select last.text from attempts as last
          where last.issue = here.issue and last.subscriber = here.subscriber
          order by last.fence desc limit 1
        ) as text
      from deliveries as here join subscribers as who on who.id = here.subscriber
      where here.issue = ${issue} and here.subscriber > ${after}
        and here.state = ${state}
      order by here.subscriber limit ${limit}
    `.execute(db)
    return rows.map((row) => ({
      subscriber: row.subscriber,
      address: row.address ?? undefined,
      state,
      ...(row.class && {class: row.class}),
      at: new Date(row.at),
      attempts: row.attempts,
      resends: row.resends,
      ...(row.text !== null && {text: row.text})
    }))
  })
}

/** See `DeliveryBook.deliveriesTo`. */
export function deliveriesTo(
  store: Store,
  subscriber: number,
  limit: number
): Promise<readonly DeliveryTo[]> {
  return store.read(async (db) => {
    // By issue and subscriber, as the key of the table is
    const {rows} = await sql<Omit<DeliveryTo, 'at'> & {at: number}>`
      select here.issue, issues.id, issues.list, issues.subject, here.state,
        here.at
      from issues join deliveries as here
        on here.issue = issues.number and here.subscriber = ${subscriber}
      order by issues.number desc limit ${limit}
    `.execute(db)
    return rows.map((row) => ({...row, at: new Date(row.at)}))
  })
}

/** See `DeliveryBook.attempts`. */
export function attempts(
  store: Store,
  issue: number,
  subscriber: number
): Promise<readonly Attempt[]> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('attempts')
      .selectAll()
      .where('issue', '=', issue)
      .where('subscriber', '=', subscriber)
      .orderBy('fence')
      .execute()
    return rows.map(({fence, began_at, ended_at, spent, result, ...rest}) => ({
      fence,
      began: new Date(began_at),
      ended: new Date(ended_at),
      spent: spent === 1,
      result,
      ...(rest.phase && {phase: rest.phase}),
      ...(rest.code !== null && {code: rest.code}),
      ...(rest.text !== null && {text: rest.text})
    }))
  })
}

/** See `DeliveryBook.audit`. */
export function audit(store: Store, issue: number): Promise<AuditFacts> {
  return store.read(async (db) => {
    const record = await db
      .selectFrom('issues')
      .select(['audience', 'hash', 'bytes', 'finished_at', 'list'])
      .where('number', '=', issue)
      .executeTakeFirst()
    if (!record) throw unknownIssue(issue)
    const count = (question: RawBuilder<{count: number}>) =>
      countIn(db, question)
    return {
      audience: record.audience,
      tally: await tallyIn(db, issue),
      hash: {
        frozen: record.hash,
        found: createHash('sha256').update(record.bytes).digest('hex')
      },
      finished: record.finished_at !== null,
      acceptedTwice: await count(acceptedTwice(issue)),
      acceptedWithoutAttempt: await count(acceptedWithoutAttempt(issue)),
      acceptanceLost: await count(acceptanceLost(issue)),
      attemptsMiscounted: await count(attemptsMiscounted(issue)),
      startedSuppressed: await count(startedSuppressed(issue, record.list))
    }
  })
}

async function countIn(
  db: Session,
  question: RawBuilder<{count: number}>
): Promise<number> {
  const {rows} = await question.execute(db)
  return rows[0]?.count ?? 0
}

function acceptedTwice(issue: number): RawBuilder<{count: number}> {
  return sql`
    select count(*) as count from (
      select subscriber from attempts
      where issue = ${issue} and result = 'accepted'
      group by subscriber having count(*) > 1
    ) as twice`
}

function acceptedWithoutAttempt(issue: number): RawBuilder<{count: number}> {
  return sql`
    select count(*) as count from deliveries as here
    where here.issue = ${issue} and here.state in ('accepted', 'bounced')
      and here.resolved_at is null
      and not exists (
        select 1 from attempts as done
        where done.issue = here.issue and done.subscriber = here.subscriber
          and done.result = 'accepted'
      )`
}

function acceptanceLost(issue: number): RawBuilder<{count: number}> {
  return sql`
    select count(*) as count
    from attempts as done join deliveries as here
      on here.issue = done.issue and here.subscriber = done.subscriber
    where done.issue = ${issue} and done.result = 'accepted'
      and here.state not in ('accepted', 'bounced')`
}

function attemptsMiscounted(issue: number): RawBuilder<{count: number}> {
  return sql`
    select count(*) as count
    from deliveries as here left join (
      select subscriber, count(*) as spent from attempts
      where issue = ${issue} and spent = 1 group by subscriber
    ) as counted on counted.subscriber = here.subscriber
    where here.issue = ${issue} and here.attempts <> coalesce(counted.spent, 0)`
}

/** A message that could not be made was not begun; what is under way was. */
function startedSuppressed(
  issue: number,
  list: string
): RawBuilder<{count: number}> {
  return sql`
    select count(*) as count from (
      select subscriber, began_at from attempts
      where issue = ${issue} and result <> 'render'
      union all
      select subscriber, at as began_at from deliveries
      where issue = ${issue} and state = 'sending'
    ) as begun
    join subscribers as who on who.id = begun.subscriber
    join (
      select hash, min(at) as at from suppressions
      where list in ('', ${list}) group by hash
    ) as ban on ban.hash = who.hash
    where begun.began_at > ban.at`
}
