/**
 * People go: by their own word, by the editor's, or by what relays say.
 *
 * Whoever writes a suppression locks the person's row first, as `begin` does:
 * so one of the two sees the other, whichever is first.
 */
import {sql} from 'kysely'
import {
  type Author,
  lifts,
  type Suppression,
  type SuppressionReason
} from '../subscriber.ts'
import type {Farewell} from '../subscriber-book.ts'
import {batchOf} from './batch.ts'
import {
  bansOf,
  deleteBans,
  findPerson,
  guardUnknown,
  keyOf,
  lockPeople,
  type Person,
  writeConsent
} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

/** A suppression to be written. */
export type NewBan = Readonly<{
  hash: Uint8Array
  list: string
  reason: SuppressionReason
  note: string
  address: string | null
}>

/** See `SubscriberBook.suppress`. */
export async function suppress(
  store: Store,
  addresses: readonly string[],
  suppression: Omit<Suppression, 'at'>,
  by: Author
): Promise<number> {
  const {list, reason, note} = suppression
  const bans = new Map(
    addresses.map((address) => {
      const hash = store.hashOf(address)
      return [keyOf(hash), {hash, list: list ?? '', reason, note, address}]
    })
  )
  const hashes = [...bans.values()].map(({hash}) => hash)
  if (hashes.length === 0) return 0
  return store.write(async (db) => {
    await guardUnknown(store, db)
    const people = await lockPeople(store, db, hashes)
    const at = await nowOf(db)
    const written = await writeBans(
      store,
      db,
      [...bans.values()].map((ban) => withoutErased(ban, people)),
      at
    )
    const events = written.flatMap((hash) => {
      const id = people.get(keyOf(hash))?.id
      return id === undefined
        ? []
        : [
            {
              subscriber: id,
              list: list ?? null,
              kind: 'suppressed' as const,
              author: by,
              at,
              note: `${reason}: ${note}`
            }
          ]
    })
    await writeConsent(store, db, events)
    return written.length
  })
}

/** What was erased is not written down again. */
function withoutErased(
  ban: NewBan,
  people: ReadonlyMap<string, Person>
): NewBan {
  const person = people.get(keyOf(ban.hash))
  return person?.address === null ? {...ban, address: null} : ban
}

/** See `SubscriberBook.lift`. */
export function lift(
  store: Store,
  address: string,
  by: Author
): Promise<readonly SuppressionReason[]> {
  const hash = store.hashOf(address)
  return store.write(async (db) => {
    const person = await findPerson(store, db, {address}, true)
    const bans = (await bansOf(store, db, [hash])).get(keyOf(hash)) ?? []
    const over = bans.filter(({reason}) => lifts(reason, by))
    await deleteBans(store, db, over)
    if (person && over.length > 0) {
      const at = await nowOf(db)
      await sql`
        update subscribers set strikes = 0 where id = ${person.id}
      `.execute(db)
      await writeConsent(
        store,
        db,
        over.map(({list, reason}) => ({
          subscriber: person.id,
          list: list || null,
          kind: 'lifted' as const,
          author: by,
          at,
          note: reason
        }))
      )
    }
    return bans.filter((ban) => !over.includes(ban)).map((ban) => ban.reason)
  })
}

/** See `SubscriberBook.erase`. */
export function erase(
  store: Store,
  address: string,
  farewell: Farewell
): Promise<boolean> {
  const hash = store.hashOf(address)
  return store.write(async (db) => {
    const person = await findPerson(store, db, {address}, true)
    const {rows: named} = await sql`
      update suppressions set address = null, note = ''
      where hash = ${hash} and address is not null returning id
    `.execute(db)
    await sql`delete from asks where hash = ${hash}`.execute(db)
    const isKnown = person !== undefined && person.address !== null
    if (!isKnown && named.length === 0) return false
    const at = await nowOf(db)
    if (person) await forget(db, person.id, at)
    const note = farewell.note
    const ban = {hash, list: '', reason: 'erased', note, address: null} as const
    await writeBans(store, db, [ban], at)
    if (person) {
      await writeConsent(store, db, [
        {
          subscriber: person.id,
          list: null,
          kind: 'erased',
          author: farewell.by,
          at,
          note
        }
      ])
    }
    return true
  })
}

async function forget(db: Session, id: number, at: number): Promise<void> {
  await sql`
    update subscribers
    set address = null, epoch = epoch + 1, strikes = 0, rests_until = null
    where id = ${id}
  `.execute(db)
  await sql`
    update subscriptions set state = 'left', since = ${at}
    where subscriber = ${id} and state <> 'left'
  `.execute(db)
  await sql`
    update consent_events set ip = null, agent = null where subscriber = ${id}
  `.execute(db)
  // By issue and subscriber, as the key of the table is
  await sql`
    update attempts set text = null
    where issue in (select number from issues) and subscriber = ${id}
  `.execute(db)
}

/** Write suppressions that are not there yet; gives the hashes of those. */
export async function writeBans(
  store: Store,
  db: Session,
  bans: readonly NewBan[],
  at: number
): Promise<Uint8Array[]> {
  if (bans.length === 0) return []
  const batch = batchOf(
    store.engine,
    {hash: 'blob', list: 'text', reason: 'text', note: 'text', address: 'text'},
    bans
  )
  const {rows} = await sql<{hash: Uint8Array}>`
    insert into suppressions (hash, list, reason, at, note, address)
    select hash, list, reason, cast(${at} as bigint), note, address
    from ${batch} as new where true
    on conflict (hash, list, reason) do nothing
    returning hash
  `.execute(db)
  return rows.map(({hash}) => hash)
}
