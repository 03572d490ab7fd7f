/**
 * Addresses that the book has not known.
 */
import {randomBytes} from 'node:crypto'
import {sql} from 'kysely'
import {admit} from '../subscriber.ts'
import type {Entry} from '../subscriber-book.ts'
import {batchOf, oneOf} from './batch.ts'
import {type Ban, bansOf, guardUnknown} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

/** An entry with what its address is known by. */
export type Candidate = Readonly<{entry: Entry; hash: Uint8Array; key: string}>

/** New people get a row, unless no word could bring them on the list. */
export async function makeKnown(
  store: Store,
  db: Session,
  candidates: readonly Candidate[],
  hashes: readonly Uint8Array[]
): Promise<void> {
  await guardUnknown(store, db)
  const bans = await bansOf(store, db, hashes)
  const since = await nowOf(db)
  const welcome = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const {key, entry} = candidate
    const reasons = holding(bans.get(key), entry.list).map((ban) => ban.reason)
    if (admit(undefined, reasons, entry.kind).kind === 'suppressed') continue
    if (!welcome.has(key)) welcome.set(key, candidate)
  }
  // Of one call they begin alike: a thousand at once are neighbours in the index
  const kin = randomBytes(4)
  const rows = [...welcome.values()].map(({hash, entry}) => ({
    hash,
    address: entry.address,
    handle: Buffer.concat([kin, randomBytes(12)]).toString('base64url')
  }))
  const batch = batchOf(
    store.engine,
    {hash: 'blob', address: 'text', handle: 'text'},
    rows
  )
  await sql`
    insert into subscribers (hash, handle, address, epoch, strikes, since)
    select hash, handle, address, 0, 0, cast(${since} as bigint)
    from ${batch} as new where true
    on conflict (hash) do nothing
  `.execute(db)
}

/** How many of these are known. */
export async function countKnown(
  store: Store,
  db: Session,
  hashes: readonly Uint8Array[]
): Promise<number> {
  const {rows} = await sql<{count: number}>`
    select count(*) as count from subscribers
    where hash ${oneOf(store.engine, hashes)}
  `.execute(db)
  return rows[0]?.count ?? 0
}

/** Suppressions of a list, those of all lists too. */
export function holding(bans: readonly Ban[] | undefined, list: string): Ban[] {
  return (bans ?? []).filter((ban) => ban.list === '' || ban.list === list)
}
