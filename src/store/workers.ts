/**
 * Senders: they come, renew their lease, go, or are found to be gone.
 */
import {sql} from 'kysely'
import type {Recovery, Worker} from '../delivery-book.ts'
import {writeAttempts, writeStandings} from './attempts.ts'
import {oneOf} from './batch.ts'
import {stale} from './claims.ts'
import type {Held} from './held.ts'
import {nowOf, type Seal, type Session, type Store} from './store.ts'

/** See `DeliveryBook.join`. */
export async function join(
  store: Store,
  lease: number,
  about: string
): Promise<Worker> {
  await store.checkRoom()
  let until = 0
  let seal: Seal | undefined
  const id = await store.presence.enter(async (db) => {
    const now = await nowOf(db)
    until = now + lease
    seal = await countUp(db)
    const row = await db
      .insertInto('workers')
      .values({about, until, lease, joined_at: now, gone_at: null})
      .returning('id')
      .executeTakeFirstOrThrow()
    return row.id
  })
  if (seal) store.mark(seal)
  return {id, until: new Date(until)}
}

/** See `DeliveryBook.renew`. */
export async function renew(store: Store, worker: Worker): Promise<Worker> {
  await store.presence.keep(worker.id)
  const {until, seal} = await store.write(async (db) => {
    const {rows} = await sql<{until: number}>`
      update workers set until = (select quoin_now()) + lease
      where id = ${worker.id} and gone_at is null
        and until > (select quoin_now())
      returning until
    `.execute(db)
    const [row] = rows
    if (!row) throw stale()
    return {until: row.until, seal: await countUp(db)}
  })
  store.mark(seal)
  return {id: worker.id, until: new Date(until)}
}

/** See `DeliveryBook.depart`. */
export async function depart(store: Store, worker: Worker): Promise<Recovery> {
  const {recovery, seal} = await store.write(async (db) => {
    const now = await nowOf(db)
    const {rows} = await sql`
      update workers set gone_at = ${now}
      where id = ${worker.id} and gone_at is null returning id
    `.execute(db)
    const left = await takeBack(store, db, [worker.id], now)
    const recovery = {workers: rows.length, ...left}
    return {recovery, seal: await countUp(db)}
  }, true)
  await store.presence.leave(worker.id)
  store.mark(seal)
  return recovery
}

/** See `DeliveryBook.recover`. */
export async function recover(store: Store): Promise<Recovery> {
  return store.write(async (db) => {
    const now = await nowOf(db)
    const gone = await findGone(store, db, now)
    const ids = oneOf(store.engine, gone)
    if (gone.length > 0) {
      await sql`update workers set gone_at = ${now} where id ${ids}`.execute(db)
    }
    const orphaned = await holdersGone(db)
    const left = await takeBack(store, db, orphaned, now)
    return {workers: gone.length, ...left}
  }, true)
}

/** Lock and give workers whose lease ran out, or who are surely not there. */
async function findGone(
  store: Store,
  db: Session,
  now: number
): Promise<number[]> {
  const lock = sql.raw(
    store.engine === 'postgres' ? 'for update skip locked' : ''
  )
  const {rows} = await sql<{id: number; until: number}>`
    select id, until from workers where gone_at is null order by id ${lock}
  `.execute(db)
  const over = rows.filter(({until}) => until <= now).map(({id}) => id)
  const held = rows.filter(({until}) => until > now).map(({id}) => id)
  return [...over, ...(await store.presence.goneOf(db, held))]
}

/**
 * All that is held by those who are gone, also what a sender claimed while it
 * was being declared gone.
 */
async function holdersGone(db: Session): Promise<number[]> {
  const {rows} = await sql<{id: number}>`
    select id from workers
    where gone_at is not null
      and id in (select worker from deliveries where worker is not null)
  `.execute(db)
  return rows.map(({id}) => id)
}

/** What these workers held: claimed again to be claimed, begun uncertain. */
async function takeBack(
  store: Store,
  db: Session,
  workers: readonly number[],
  now: number
): Promise<Pick<Recovery, 'requeued' | 'uncertain'>> {
  if (workers.length === 0) return {requeued: 0, uncertain: 0}
  const lock = sql.raw(store.engine === 'postgres' ? 'for update' : '')
  const {rows} = await sql<
    Omit<Held, 'hash' | 'address' | 'strikes'> & {worker: number}
  >`
    select issue, subscriber, state, fence, attempts, at, worker
    from deliveries where worker ${oneOf(store.engine, workers)}
    order by issue, subscriber ${lock}
  `.execute(db)
  const claimed = rows.filter(({state}) => state === 'claimed')
  const sending = rows.filter(({state}) => state === 'sending')
  await requeue(store, db, claimed, now)
  await writeStandings(
    store,
    db,
    sending.map((row) => ({
      ...row,
      state: 'uncertain' as const,
      due: null,
      at: now,
      class: 'uncertain' as const,
      attempts: row.attempts + 1
    }))
  )
  await writeAttempts(
    store,
    db,
    sending.map((row) => ({
      ...row,
      began_at: row.at,
      ended_at: now,
      spent: 1,
      result: 'uncertain' as const,
      phase: null,
      code: null,
      text: null
    }))
  )
  await countCrashes(db, sending)
  return {requeued: claimed.length, uncertain: sending.length}
}

async function requeue(
  store: Store,
  db: Session,
  rows: readonly {issue: number; subscriber: number}[],
  now: number
): Promise<void> {
  for (const [issue, some] of Map.groupBy(rows, (row) => row.issue)) {
    const ids = some.map(({subscriber}) => subscriber)
    await sql`
      update deliveries
      set state = 'queued', worker = null, due = ${now}, at = ${now}
      where issue = ${issue} and subscriber ${oneOf(store.engine, ids)}
    `.execute(db)
  }
}

async function countCrashes(
  db: Session,
  sending: readonly {issue: number; worker: number}[]
): Promise<void> {
  for (const [issue, some] of Map.groupBy(sending, (row) => row.issue)) {
    const crashes = new Set(some.map(({worker}) => worker)).size
    await sql`
      update issues set crashes = crashes + ${crashes} where number = ${issue}
    `.execute(db)
  }
}

async function countUp(db: Session): Promise<Seal> {
  return db
    .updateTable('book')
    .set(({eb}) => ({epoch: eb('epoch', '+', 1)}))
    .returning(['instance', 'epoch'])
    .executeTakeFirstOrThrow()
}
