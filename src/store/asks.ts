/**
 * Notes that people asked for, from the form to the relay.
 */
import {sql} from 'kysely'
import {
  type Ask,
  type HeldAsk,
  longestCap,
  type NoteKind,
  noteCaps
} from '../note.ts'
import type {Answers} from '../service-book.ts'
import {gather} from './gather.ts'
import {guardUnknown} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

/** Asks that wait at most. */
const mostWaiting = 1000

type NewAsk = Readonly<{ask: Ask; wait: number}>

type AskRow = Readonly<{
  id: number
  kind: NoteKind
  list: string
  address: string
  ip: string
  agent: string
  network: string
  asked_at: number
  fence: number
  tries: number
}>

/** See `ServiceBook.ask`; what is asked meanwhile goes together. */
export function askIn(
  store: Store
): (ask: Ask, wait: number) => Promise<boolean> {
  const askAll = gather<NewAsk, boolean>((questions) =>
    store.write(async (db) => {
      // Two who ask for the same wait for each other, and the count is right
      await guardUnknown(store, db)
      const answers: boolean[] = []
      for (const each of questions.flat()) {
        answers.push(await writeAsk(store, db, each))
      }
      return answers
    })
  )
  return (ask, wait) => askAll([{ask, wait}])
}

async function writeAsk(
  store: Store,
  db: Session,
  {ask, wait}: NewAsk
): Promise<boolean> {
  const {kind, list, address, ip, agent, network} = ask
  const hash = store.hashOf(address)
  const at = await nowOf(db)
  const {numAffectedRows} = await sql`
    insert into asks
      (kind, list, hash, address, ip, agent, network, asked_at, due)
    select ${kind}, ${list}, ${hash}, ${address}, ${ip}, ${agent}, ${network},
      cast(${at} as bigint), cast(${at + wait} as bigint)
    where (select count(*) from asks) < ${mostWaiting}
    on conflict (hash, kind, list) do nothing
  `.execute(db)
  if (numAffectedRows) return true
  const {rows} = await sql`
    select 1 from asks where hash = ${hash} and kind = ${kind} and list = ${list}
  `.execute(db)
  return rows.length > 0
}

/** See `ServiceBook.holdAsk`. */
export function holdAsk(
  store: Store,
  lease: number
): Promise<HeldAsk | undefined> {
  const skip = sql.raw(
    store.engine === 'postgres' ? 'for update skip locked' : ''
  )
  return store.write(async (db) => {
    const at = await nowOf(db)
    const {rows} = await sql<AskRow>`
      update asks set fence = fence + 1, due = ${at + lease}
      where id = (
        select id from asks where due <= ${at} and begun_at is null
        order by due limit 1 ${skip}
      )
      returning id, kind, list, address, ip, agent, network, asked_at, fence,
        tries
    `.execute(db)
    const [row] = rows
    if (!row) return undefined
    const {asked_at, ...ask} = row
    return {...ask, asked: new Date(asked_at)}
  })
}

/** See `ServiceBook.beginAsk`. */
export function beginAsk(
  store: Store,
  {id, fence, kind, address}: HeldAsk
): Promise<boolean> {
  const hash = store.hashOf(address)
  return store.write(async (db) => {
    // There is no row that two who write to the same address could lock
    await guardUnknown(store, db)
    const at = await nowOf(db)
    const {rows} = await sql<{counted: number}>`
      update asks set begun_at = ${at}
      where id = ${id} and fence = ${fence} and begun_at is null
      returning counted
    `.execute(db)
    const [row] = rows
    if (!row) return false
    if (row.counted) return true
    if (await countNote(db, hash, kind, at)) {
      await sql`update asks set counted = 1 where id = ${id}`.execute(db)
      return true
    }
    await sql`delete from asks where id = ${id}`.execute(db)
    return false
  })
}

/** Count a note against an address, if it may be written to. */
async function countNote(
  db: Session,
  hash: Uint8Array,
  kind: NoteKind,
  at: number
): Promise<boolean> {
  await sql`
    delete from notes where hash = ${hash} and at <= ${at - longestCap}
  `.execute(db)
  for (const {most, within} of noteCaps[kind]) {
    const {rows} = await sql<{count: number}>`
      select count(*) as count from notes
      where hash = ${hash} and kind = ${kind} and at > ${at - within}
    `.execute(db)
    if ((rows[0]?.count ?? 0) >= most) return false
  }
  await sql`
    insert into notes (hash, kind, at) values (${hash}, ${kind}, ${at})
  `.execute(db)
  return true
}

/** See `ServiceBook.settleAsk`. */
export function settleAsk(
  store: Store,
  {id, fence}: HeldAsk,
  again: number | undefined,
  spent: boolean
): Promise<void> {
  return store.write(async (db) => {
    if (again === undefined) {
      await sql`delete from asks where id = ${id} and fence = ${fence}`.execute(
        db
      )
      return
    }
    const at = await nowOf(db)
    await sql`
      update asks set due = ${at + again}, begun_at = null,
        tries = tries + ${spent ? 1 : 0}
      where id = ${id} and fence = ${fence}
    `.execute(db)
  })
}

/** See `ServiceBook.loseAsks`. */
export function loseAsks(store: Store, age: number): Promise<number> {
  return store.write(async (db) => {
    const at = await nowOf(db)
    const {numAffectedRows} = await sql`
      delete from asks where begun_at <= ${at - age}
    `.execute(db)
    return Number(numAffectedRows ?? 0)
  })
}

/** See `ServiceBook.waitingAsks`. */
export function waitingAsks(store: Store): Promise<number> {
  return store.read(async (db) => {
    const {rows} = await sql<{count: number}>`
      select count(*) as count from asks
    `.execute(db)
    return rows[0]?.count ?? 0
  })
}

/** See `ServiceBook.noteAnswered`. */
export function noteAnswered(store: Store, address: string): Promise<void> {
  const hash = store.hashOf(address)
  return store.write(async (db) => {
    const at = await nowOf(db)
    await sql`
      update notes set answered_at = ${at}
      where hash = ${hash} and kind = 'confirm' and answered_at is null
    `.execute(db)
  })
}

/** See `ServiceBook.answers`. */
export function answers(store: Store, within: number): Promise<Answers> {
  return store.read(async (db) => {
    const at = await nowOf(db)
    const {rows} = await sql<Answers>`
      select count(*) as asked, count(answered_at) as confirmed from notes
      where kind = 'confirm' and at > ${at - within}
    `.execute(db)
    return rows[0] ?? {asked: 0, confirmed: 0}
  })
}

/** See `ServiceBook.takeNotice`. */
export function takeNotice(
  store: Store,
  most: number,
  within: number
): Promise<boolean> {
  return store.write(async (db) => {
    await guardUnknown(store, db)
    const at = await nowOf(db)
    await sql`delete from notices where at <= ${at - within}`.execute(db)
    const {numAffectedRows} = await sql`
      insert into notices (at)
      select cast(${at} as bigint)
      where (select count(*) from notices) < ${most}
    `.execute(db)
    return Boolean(numAffectedRows)
  })
}
