/**
 * People come on lists.
 */
import {sql} from 'kysely'
import {
  type Admission,
  admit,
  authorOf,
  lifts,
  type SubscriptionState
} from '../subscriber.ts'
import type {Entry} from '../subscriber-book.ts'
import {batchOf, oneOf} from './batch.ts'
import {type Candidate, countKnown, holding, makeKnown} from './newcomers.ts'
import {
  type Ban,
  bansOf,
  type ConsentRow,
  deleteBans,
  keyOf,
  lockPeople,
  type Person,
  writeConsent
} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

/** What a call has decided so far, and what it will write. */
type Ballot = {
  people: ReadonlyMap<string, Person>
  bans: Map<string, Ban[]>
  /** By subscriber and list; `since` is set where it changes. */
  states: Map<string, {state: SubscriptionState; changed: boolean}>
  lifted: Ban[]
  events: ConsentRow[]
  returning: Map<number, string>
  now: number
}

/** See `SubscriberBook.enrol`. */
export async function enrol(
  store: Store,
  entries: readonly Entry[]
): Promise<readonly Admission[]> {
  const candidates = entries.map((entry) => {
    const hash = store.hashOf(entry.address)
    return {entry, hash, key: keyOf(hash)}
  })
  if (candidates.length === 0) return []
  const byKey = new Map(candidates.map(({key, hash}) => [key, hash]))
  const hashes = [...byKey.values()]
  const lists = [...new Set(entries.map(({list}) => list))]
  return store.write(async (db) => {
    const known = await countKnown(store, db, hashes)
    if (known < hashes.length) await makeKnown(store, db, candidates, hashes)
    const ballot = await open(store, db, hashes, lists)
    const admissions = candidates.map((candidate) => decide(ballot, candidate))
    await writeDown(store, db, ballot)
    return admissions
  })
}

async function open(
  store: Store,
  db: Session,
  hashes: readonly Uint8Array[],
  lists: readonly string[]
): Promise<Ballot> {
  const people = await lockPeople(store, db, hashes)
  const bans = await bansOf(store, db, hashes)
  const ids = [...people.values()].map(({id}) => id)
  const {rows} = await sql<{
    subscriber: number
    list: string
    state: SubscriptionState
  }>`
    select subscriber, list, state from subscriptions
    where list ${oneOf(store.engine, lists)}
      and subscriber ${oneOf(store.engine, ids)}
  `.execute(db)
  return {
    people,
    bans,
    states: new Map(
      rows.map(({subscriber, list, state}) => [
        stateKey(subscriber, list),
        {state, changed: false}
      ])
    ),
    lifted: [],
    events: [],
    returning: new Map(),
    now: await nowOf(db)
  }
}

function decide(ballot: Ballot, {entry, key}: Candidate): Admission {
  const {list, kind} = entry
  const bans = holding(ballot.bans.get(key), list)
  const person = ballot.people.get(key)
  const place = stateKey(person?.id ?? 0, list)
  const state = ballot.states.get(place)?.state
  const reasons = bans.map(({reason}) => reason)
  const admission = admit(state, reasons, kind)
  if (admission.kind !== 'confirmed' && admission.kind !== 'pending') {
    return admission
  }
  if (!person) throw new Error('An admitted subscriber has no row')
  if (admission.kind === 'pending' && state === 'pending') {
    // Asked again: one more event, nothing else
  } else ballot.states.set(place, {state: admission.kind, changed: true})
  if (person.address === null && !ballot.returning.has(person.id)) {
    ballot.returning.set(person.id, entry.address)
  }
  if (admission.kind === 'confirmed') lift(ballot, entry, key, person, bans)
  ballot.events.push(eventOf(ballot, entry, person.id))
  return admission
}

function lift(
  ballot: Ballot,
  entry: Entry,
  key: string,
  person: Person,
  bans: readonly Ban[]
): void {
  const author = authorOf(entry.kind)
  const over = bans.filter(({reason}) => lifts(reason, author))
  if (over.length === 0) return
  const left = ballot.bans.get(key)?.filter((ban) => !over.includes(ban)) ?? []
  ballot.bans.set(key, left)
  ballot.lifted.push(...over)
  for (const {list, reason} of over) {
    ballot.events.push({
      ...eventOf(ballot, entry, person.id),
      list: list || null,
      kind: 'lifted',
      note: reason
    })
  }
}

function eventOf(
  {now}: Ballot,
  {list, kind, at, note, ip, agent}: Entry,
  subscriber: number
): ConsentRow {
  return {
    subscriber,
    list,
    kind,
    author: authorOf(kind),
    at: at?.getTime() ?? now,
    note,
    ip: ip ?? null,
    agent: agent ?? null
  }
}

async function writeDown(
  store: Store,
  db: Session,
  ballot: Ballot
): Promise<void> {
  const changed = [...ballot.states]
    .filter(([, {changed}]) => changed)
    .map(([place, {state}]) => ({...placeOf(place), state}))
  await writeStates(store, db, changed, ballot.now)
  await writeReturning(store, db, ballot.returning)
  if (ballot.lifted.length > 0) {
    await deleteBans(store, db, ballot.lifted)
    await clearStrikes(store, db, ballot)
  }
  await writeConsent(store, db, ballot.events)
}

async function writeStates(
  store: Store,
  db: Session,
  rows: readonly {subscriber: number; list: string; state: SubscriptionState}[],
  since: number
): Promise<void> {
  if (rows.length === 0) return
  const batch = batchOf(
    store.engine,
    {subscriber: 'whole', list: 'text', state: 'text'},
    rows
  )
  await sql`
    insert into subscriptions (list, subscriber, state, since)
    select list, subscriber, state, cast(${since} as bigint)
    from ${batch} as new where true
    on conflict (list, subscriber)
    do update set state = excluded.state, since = excluded.since,
      -- Who comes back begins anew
      frequency = case when subscriptions.state = 'left' then 'every'
        else subscriptions.frequency end
  `.execute(db)
}

/** Who comes back after erasure is the same person, with an address again. */
async function writeReturning(
  store: Store,
  db: Session,
  returning: ReadonlyMap<number, string>
): Promise<void> {
  if (returning.size === 0) return
  const rows = [...returning].map(([id, address]) => ({id, address}))
  const batch = batchOf(store.engine, {id: 'whole', address: 'text'}, rows)
  await sql`
    update subscribers set address = back.address
    from ${batch} as back where subscribers.id = back.id
  `.execute(db)
}

/** What was counted against an address counts no more once it may be written to. */
async function clearStrikes(
  store: Store,
  db: Session,
  {events}: Ballot
): Promise<void> {
  const lifted = events.filter(({kind}) => kind === 'lifted')
  const ids = oneOf(
    store.engine,
    lifted.map(({subscriber}) => subscriber)
  )
  await sql`update subscribers set strikes = 0 where id ${ids}`.execute(db)
}

function stateKey(subscriber: number, list: string): string {
  return `${subscriber} ${list}`
}

function placeOf(place: string): {subscriber: number; list: string} {
  const space = place.indexOf(' ')
  return {
    subscriber: Number(place.slice(0, space)),
    list: place.slice(space + 1)
  }
}
