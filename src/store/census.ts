/**
 * What the book says about people; nothing is written here.
 */
import {type RawBuilder, sql} from 'kysely'
import type {
  ConsentEvent,
  Subscription,
  SubscriptionState,
  Suppression,
  SuppressionReason
} from '../subscriber.ts'
import type {Audience, Dossier, Listed, Page, Who} from '../subscriber-book.ts'
import {takesAt} from './adjust.ts'
import {findPerson, subscriberOf} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

type SuppressionRow = {
  id: number
  list: string
  reason: SuppressionReason
  at: number
  note: string
  address: string | null
}

/** See `SubscriberBook.find`. */
export function find(store: Store, who: Who): Promise<Dossier> {
  return store.read(async (db) => {
    const person = await findPerson(store, db, who)
    const hash =
      person?.hash ?? ('address' in who ? store.hashOf(who.address) : undefined)
    return {
      subscriber: person && subscriberOf(person),
      subscriptions: person ? await subscriptionsOf(db, person.id) : [],
      suppressions: hash ? await suppressionsOf(db, hash) : []
    }
  })
}

async function subscriptionsOf(
  db: Session,
  subscriber: number
): Promise<Subscription[]> {
  const rows = await db
    .selectFrom('subscriptions')
    .select(['list', 'state', 'since', 'frequency'])
    .where('subscriber', '=', subscriber)
    .orderBy('list')
    .execute()
  return rows.map((row) => ({...row, since: new Date(row.since)}))
}

async function suppressionsOf(
  db: Session,
  hash: Uint8Array
): Promise<Suppression[]> {
  const rows = await db
    .selectFrom('suppressions')
    .select(['id', 'list', 'reason', 'at', 'note', 'address'])
    .where('hash', '=', hash)
    .orderBy('id')
    .execute()
  return rows.map(suppressionOf)
}

function suppressionOf({list, reason, at, note}: SuppressionRow): Suppression {
  return {list: list || undefined, reason, at: new Date(at), note}
}

/** See `SubscriberBook.consentOf`. */
export function consentOf(
  store: Store,
  subscriber: number
): Promise<readonly ConsentEvent[]> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('consent_events')
      .selectAll()
      .where('subscriber', '=', subscriber)
      .orderBy('id')
      .execute()
    return rows.map(({list, kind, author, at, note, ip, agent}) => ({
      subscriber,
      list: list ?? undefined,
      kind,
      by: author,
      at: new Date(at),
      note,
      ...(ip !== null && {ip}),
      ...(agent !== null && {agent})
    }))
  })
}

/** See `SubscriberBook.subscribers`. */
export function subscribers(
  store: Store,
  list: string,
  state: SubscriptionState,
  {after, limit}: Page
): Promise<readonly Listed[]> {
  return store.read(async (db) => {
    const at = await nowOf(db)
    const rows = await db
      .selectFrom('subscriptions as on')
      .innerJoin('subscribers as who', 'who.id', 'on.subscriber')
      .selectAll('who')
      .select('on.since as since')
      .select(
        sql<SuppressionReason | null>`(
          select ban.reason from suppressions as ban
          where ban.hash = who.hash and ban.list in ('', ${list})
          order by ban.id limit 1
        )`.as('suppressed')
      )
      .select(
        sql<number>`case when ${takesAt(list, at, 'on')} then 0 else 1 end`.as(
          'resting'
        )
      )
      .where('on.subscriber', '>', after)
      .where('on.list', '=', list)
      .where('on.state', '=', state)
      .orderBy('on.subscriber')
      .limit(limit)
      .execute()
    return rows.map(({suppressed, resting, ...person}) => ({
      ...subscriberOf(person),
      ...(suppressed && {suppressed}),
      ...(resting && {resting: true})
    }))
  })
}

/** See `SubscriberBook.suppressions`. */
export function suppressions(
  store: Store,
  {after, limit}: Page
): Promise<
  readonly (Suppression & {id: number; address: string | undefined})[]
> {
  return store.read(async (db) => {
    const rows = await db
      .selectFrom('suppressions')
      .select(['id', 'list', 'reason', 'at', 'note', 'address'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map((row) => ({
      ...suppressionOf(row),
      id: row.id,
      address: row.address ?? undefined
    }))
  })
}

/** Ids of subscribers that are suppressed for a list; few, so begun from there. */
export function suppressedFor(list: string): RawBuilder<number> {
  return sql`(
    select who.id from suppressions as ban
    join subscribers as who on who.hash = ban.hash
    where ban.list in ('', ${list})
  )`
}

/** Whether an issue reached a subscriber, or may have. */
export function whoGot(to: number): RawBuilder<boolean> {
  return sql`subscriber in (
    select subscriber from deliveries
    where issue = ${to} and state in ('accepted', 'uncertain')
  )`
}

/** See `SubscriberBook.audience`. */
export function audience(
  store: Store,
  list: string,
  to?: number
): Promise<Audience> {
  const among = to === undefined ? sql`true` : whoGot(to)
  return store.read(async (db) => {
    const {rows: states} = await sql<{state: SubscriptionState; count: number}>`
      select state, count(*) as count from subscriptions
      where list = ${list} and ${among} group by state
    `.execute(db)
    // Who is suppressed for several reasons counts once, by the oldest
    const {rows: bans} = await sql<{reason: SuppressionReason; count: number}>`
      select ban.reason, count(*) as count
      from (
        select min(ban.id) as id
        from suppressions as ban
        join subscribers as who on who.hash = ban.hash
        join subscriptions as sub
          on sub.subscriber = who.id and sub.list = ${list}
        where ban.list in ('', ${list}) and sub.state = 'confirmed'
          and ${among}
        group by who.id
      ) as first
      join suppressions as ban on ban.id = first.id
      group by ban.reason order by ban.reason
    `.execute(db)
    const of = (state: SubscriptionState) =>
      states.find((row) => row.state === state)?.count ?? 0
    const suppressed = bans.reduce((sum, {count}) => sum + count, 0)
    const resting = to === undefined ? await restingOn(db, list) : 0
    return {
      reachable: of('confirmed') - suppressed - resting,
      resting,
      suppressed: Object.fromEntries(
        bans.map(({reason, count}) => [reason, count])
      ),
      pending: of('pending'),
      left: of('left')
    }
  })
}

async function restingOn(db: Session, list: string): Promise<number> {
  const at = await nowOf(db)
  const {rows} = await sql<{count: number}>`
    select count(*) as count from subscriptions
    where list = ${list} and state = 'confirmed'
      and subscriber not in ${suppressedFor(list)}
      and not ${takesAt(list, at)}
  `.execute(db)
  return rows[0]?.count ?? 0
}
