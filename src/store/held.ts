/**
 * Deliveries with the people they go to, locked to be written.
 */
import {sql} from 'kysely'
import type {DeliveryState} from '../delivery.ts'
import {batchOf, oneOf} from './batch.ts'
import {locking, type Session, type Store} from './store.ts'

/** A delivery as it stands, and the person it goes to. */
export type Held = Readonly<{
  issue: number
  subscriber: number
  state: DeliveryState
  fence: number
  attempts: number
  at: number
  hash: Uint8Array
  address: string | null
  strikes: number
}>

/** Lock the people, then the deliveries, and read both. */
export async function lockHeld(
  store: Store,
  db: Session,
  claims: readonly {issue: number; subscriber: number}[]
): Promise<Map<string, Held>> {
  const ids = oneOf(
    store.engine,
    claims.map(({subscriber}) => subscriber)
  )
  const {rows: people} = await sql<{
    id: number
    hash: Uint8Array
    address: string | null
    strikes: number
  }>`
    select id, hash, address, strikes from subscribers where id ${ids}
    order by hash ${locking(store)}
  `.execute(db)
  const batch = batchOf(
    store.engine,
    {issue: 'whole', subscriber: 'whole'},
    claims
  )
  const {rows} = await sql<Omit<Held, 'hash' | 'address' | 'strikes'>>`
    select issue, subscriber, state, fence, attempts, at from deliveries
    where subscriber ${ids} and (issue, subscriber) in ${batch}
    order by issue, subscriber ${locking(store)}
  `.execute(db)
  const byId = new Map(people.map((person) => [person.id, person]))
  return new Map(
    rows.flatMap((row) => {
      const person = byId.get(row.subscriber)
      return person ? [[keyOf(row), {...person, ...row}] as const] : []
    })
  )
}

/** A delivery as the key of a map. */
export function keyOf(claim: {issue: number; subscriber: number}): string {
  return `${claim.issue} ${claim.subscriber}`
}
