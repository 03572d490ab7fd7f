/**
 * Issues: frozen once, paused, resumed, finished.
 */
import {createHash} from 'node:crypto'
import {sql} from 'kysely'
import type {IssueRecord} from '../delivery-book.ts'
import type {FrozenIssue} from '../issue.ts'
import {LedgerError} from '../ledger.ts'
import {takesAt} from './adjust.ts'
import {suppressedFor, whoGot} from './census.ts'
import {nowOf, type Session, type Store} from './store.ts'

const recordColumns = [
  'number',
  'list',
  'subject',
  'hash',
  'frozen_at',
  'expires_at',
  'audience',
  'paused',
  'finished_at',
  'crashes'
] as const

/** See `DeliveryBook.freeze`. */
export async function freeze(
  store: Store,
  issue: FrozenIssue
): Promise<IssueRecord> {
  const found = createHash('sha256').update(issue.bytes).digest('hex')
  if (found !== issue.hash) {
    throw new Error(
      `Issue ${issue.number} has other bytes than its hash says: ${found}, not ${issue.hash}`
    )
  }
  return store.write(async (db) => {
    const at = await nowOf(db)
    const isNew = await insertIssue(db, issue, at)
    const record = await recordOf(db, issue.number)
    if (!isNew && record?.hash !== issue.hash) {
      throw new LedgerError(
        'conflict',
        record
          ? `Issue ${issue.number} is frozen with other words (${record.hash.slice(0, 12)}, not ${issue.hash.slice(0, 12)}): give what is new a number of its own`
          : `An issue with the id ${issue.id} is frozen under another number: mint a new id`
      )
    }
    if (!record) throw new Error(`Issue ${issue.number} was not written`)
    if (!isNew) return record
    await insertArticles(db, issue)
    const audience = await insertDeliveries(db, issue, at)
    // A plan made for an empty table reads all of a full one
    if (store.engine === 'postgres') await sql`analyze deliveries`.execute(db)
    await db
      .updateTable('issues')
      .set({audience})
      .where('number', '=', issue.number)
      .execute()
    return {...record, audience}
  })
}

/** Whether it was not there; of two at once, one waits for the other. */
async function insertIssue(
  db: Session,
  issue: FrozenIssue,
  at: number
): Promise<boolean> {
  const {number, id, list, subject, bytes, hash, date, expires} = issue
  const rows = await db
    .insertInto('issues')
    .values({
      number,
      id,
      list,
      subject,
      bytes,
      hash,
      date: date.getTime(),
      frozen_at: at,
      expires_at: expires.getTime(),
      audience: 0,
      paused: null,
      finished_at: null,
      crashes: 0
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .execute()
  return rows.length > 0
}

async function insertArticles(
  db: Session,
  {number, list, articles}: FrozenIssue
): Promise<void> {
  const rows = [...new Set(articles)].map((article) => ({
    list,
    article,
    issue: number
  }))
  if (rows.length > 0) {
    await db.insertInto('issue_articles').values(rows).execute()
  }
}

async function insertDeliveries(
  db: Session,
  {number, list, to}: FrozenIssue,
  at: number
): Promise<number> {
  const isOut = sql`subscriber in ${suppressedFor(list)}`
  const who = to === undefined ? takesAt(list, at) : whoGot(to)
  const {numAffectedRows} = await sql`
    insert into deliveries
      (issue, subscriber, state, worker, fence, attempts, resends, due, at,
       class, resolved_at)
    select cast(${number} as integer), subscriber,
      case when ${isOut} then 'suppressed' else 'queued' end,
      null, 0, 0, 0,
      case when ${isOut} then null else cast(${at} as bigint) end,
      cast(${at} as bigint), null, null
    from subscriptions
    where list = ${list} and state = 'confirmed' and ${who}
    order by subscriber
  `.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** See `DeliveryBook.frozen`. */
export function frozen(
  store: Store,
  number: number
): Promise<FrozenIssue | undefined> {
  return store.read(async (db) => {
    const row = await db
      .selectFrom('issues')
      .select(['id', 'list', 'subject', 'bytes', 'hash', 'date', 'expires_at'])
      .where('number', '=', number)
      .executeTakeFirst()
    if (!row) return undefined
    const articles = await db
      .selectFrom('issue_articles')
      .select('article')
      .where('list', '=', row.list)
      .where('issue', '=', number)
      .orderBy('article')
      .execute()
    const {expires_at, date, ...rest} = row
    return {
      ...rest,
      number,
      articles: articles.map(({article}) => article),
      date: new Date(date),
      expires: new Date(expires_at)
    }
  })
}

/** See `DeliveryBook.issue`. */
export function issueRecord(
  store: Store,
  number: number
): Promise<IssueRecord | undefined> {
  return store.read((db) => recordOf(db, number))
}

async function recordOf(
  db: Session,
  number: number
): Promise<IssueRecord | undefined> {
  const row = await db
    .selectFrom('issues')
    .select(recordColumns)
    .select(sql<number>`length(bytes)`.as('size'))
    .where('number', '=', number)
    .executeTakeFirst()
  if (!row) return undefined
  const {frozen_at, expires_at, finished_at, paused, ...rest} = row
  return {
    ...rest,
    frozen: new Date(frozen_at),
    expires: new Date(expires_at),
    ...(paused !== null && {paused}),
    ...(finished_at !== null && {finished: new Date(finished_at)})
  }
}

/** See `DeliveryBook.mailed`. */
export function mailed(
  store: Store,
  list: string
): Promise<ReadonlyMap<string, number>> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('issue_articles')
      .select(({fn}) => ['article', fn.min('issue').as('issue')])
      .where('list', '=', list)
      .groupBy('article')
      .execute()
    return new Map(rows.map(({article, issue}) => [article, issue]))
  })
}

/** See `DeliveryBook.pause` and `resume`; `why` is null to resume. */
export function setPaused(
  store: Store,
  number: number,
  why: string | null
): Promise<void> {
  return store.write(async (db) => {
    const rows = await db
      .updateTable('issues')
      .set({paused: why})
      .where('number', '=', number)
      .returning('number')
      .execute()
    if (rows.length === 0) throw unknownIssue(number)
  })
}

/** See `DeliveryBook.finish`. */
export function finish(store: Store, number: number): Promise<boolean> {
  return store.write(async (db) => {
    await sql`
      update issues set finished_at = (select quoin_now())
      where number = ${number} and finished_at is null
        and not exists (
          select 1 from deliveries
          where issue = ${number} and due is not null
        )
        and not exists (
          select 1 from deliveries
          where issue = ${number} and worker is not null
        )
    `.execute(db)
    const record = await recordOf(db, number)
    if (!record) throw unknownIssue(number)
    return record.finished !== undefined
  })
}

/** Nobody froze it. */
export function unknownIssue(number: number): LedgerError {
  return new LedgerError(
    'unknown',
    `Issue ${number} was never sent from this ledger: see \`quoin send ${number}\``
  )
}
