/**
 * What the methods about people share: who is meant, whom they may not be
 * written to by, and the events of their consent.
 */
import {sql} from 'kysely'
import type {
  Author,
  ConsentKind,
  Subscriber,
  SuppressionReason
} from '../subscriber.ts'
import type {Who} from '../subscriber-book.ts'
import {batchOf, oneOf} from './batch.ts'
import {locking, type Session, type Store} from './store.ts'

/** A row of `subscribers`. */
export type Person = Readonly<{
  id: number
  hash: Uint8Array
  handle: string
  address: string | null
  epoch: number
  strikes: number
  since: number
  rests_until: number | null
}>

/** A suppression as it is decided on; `list` is '' for all. */
export type Ban = Readonly<{
  id: number
  list: string
  reason: SuppressionReason
}>

/** One line of the consent log, to be written. */
export type ConsentRow = Readonly<{
  subscriber: number
  list: string | null
  kind: ConsentKind
  author: Author
  at: number
  note: string
  ip?: string | null
  agent?: string | null
}>

/** A person as the rest of the house knows one. */
export function subscriberOf(person: Person): Subscriber {
  const {id, handle, address, epoch, strikes, since, rests_until} = person
  return {
    id,
    handle,
    address: address ?? undefined,
    epoch,
    strikes,
    since: new Date(since),
    ...(rests_until !== null && {rests: new Date(rests_until)})
  }
}

/** A hash as the key of a map. */
export function keyOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex')
}

/** Find one person; locked until the transaction ends if `lock`. */
export async function findPerson(
  store: Store,
  db: Session,
  who: Who,
  lock = false
): Promise<Person | undefined> {
  const is =
    'address' in who
      ? sql`hash = ${store.hashOf(who.address)}`
      : sql`handle = ${who.handle} ${
          who.epoch === undefined ? sql`` : sql`and epoch = ${who.epoch}`
        }`
  const {rows} = await sql<Person>`
    select * from subscribers where ${is} ${lock ? locking(store) : sql``}
  `.execute(db)
  return rows[0]
}

/** Lock and read everybody known by these hashes, by the key of the hash. */
export async function lockPeople(
  store: Store,
  db: Session,
  hashes: readonly Uint8Array[]
): Promise<Map<string, Person>> {
  const {rows} = await sql<Person>`
    select * from subscribers
    where hash ${oneOf(store.engine, hashes)}
    order by hash ${locking(store)}
  `.execute(db)
  return new Map(rows.map((row) => [keyOf(row.hash), row]))
}

/** What suppresses these addresses, by the key of the hash, the oldest first. */
export async function bansOf(
  store: Store,
  db: Session,
  hashes: readonly Uint8Array[]
): Promise<Map<string, Ban[]>> {
  const {rows} = await sql<Ban & {hash: Uint8Array}>`
    select id, hash, list, reason from suppressions
    where hash ${oneOf(store.engine, hashes)}
    order by id
  `.execute(db)
  return Map.groupBy(rows, ({hash}) => keyOf(hash))
}

/** Write lines of the consent log. */
export async function writeConsent(
  store: Store,
  db: Session,
  events: readonly ConsentRow[]
): Promise<void> {
  if (events.length === 0) return
  const batch = batchOf(
    store.engine,
    {
      subscriber: 'whole',
      list: 'text',
      kind: 'text',
      author: 'text',
      at: 'whole',
      note: 'text',
      ip: 'text',
      agent: 'text'
    },
    events.map((event) => ({ip: null, agent: null, ...event}))
  )
  await sql`
    insert into consent_events
      (subscriber, list, kind, author, at, note, ip, agent)
    select subscriber, list, kind, author, at, note, ip, agent
    from ${batch} as new
  `.execute(db)
}

/** Take suppressions back. */
export async function deleteBans(
  store: Store,
  db: Session,
  bans: readonly Ban[]
): Promise<void> {
  if (bans.length === 0) return
  const ids = oneOf(
    store.engine,
    bans.map(({id}) => id)
  )
  await sql`delete from suppressions where id ${ids}`.execute(db)
}

/**
 * No address becomes known while another one, that nobody knows yet, becomes so
 * or is suppressed: there is no row that both could lock. Take it before any
 * row is locked.
 */
export async function guardUnknown(store: Store, db: Session): Promise<void> {
  if (store.engine === 'sqlite') return
  await sql`select pg_advisory_xact_lock(${guardKey})`.execute(db)
}

/** ASCII of `quoin`, so that it is no other program's by accident. */
const guardKey = 0x71_75_6f_69_6e
