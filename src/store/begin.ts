/**
 * The last statement before SMTP.
 */
import {type RawBuilder, sql} from 'kysely'
import type {Claim, Worker} from '../delivery-book.ts'
import {batchOf, oneOf} from './batch.ts'
import {shiftOf, stale, suppressAll} from './claims.ts'
import {gather} from './gather.ts'
import {locking, type Session, type Store} from './store.ts'

/**
 * Milliseconds from the question to an answer that may still be acted on; far
 * below any lease. An answer that was on its way for longer, or that a sleeper
 * reads when it wakes, may be about deliveries that others have in hand.
 */
const freshAnswer = 30_000

type Begin = (
  worker: Worker,
  claims: readonly Claim[]
) => Promise<readonly Claim[]>

/** See `DeliveryBook.begin`; what one worker asks meanwhile goes together. */
export function beginIn(store: Store): Begin {
  const byWorker = new Map<number, ReturnType<typeof gatherBegin>>()
  return async (worker, claims) => {
    store.assertRoom()
    if (claims.length === 0) return []
    const ask = byWorker.get(worker.id) ?? gatherBegin(store, worker)
    byWorker.set(worker.id, ask)
    const asked = performance.now()
    const begun = await ask(claims)
    if (performance.now() - asked > freshAnswer) throw stale()
    return begun
  }
}

function gatherBegin(store: Store, worker: Worker) {
  return gather<Claim, readonly Claim[]>(async (questions) => {
    const started = await beginAll(store, worker, questions.flat())
    // Asked for twice, it is begun for who asked first
    return questions.map((claims) =>
      claims.filter((claim) => started.delete(fenceKey(claim)))
    )
  })
}

function fenceKey({
  issue,
  subscriber,
  fence
}: Pick<Claim, 'issue' | 'subscriber' | 'fence'>): string {
  return `${issue} ${subscriber} ${fence}`
}

function beginAll(
  store: Store,
  worker: Worker,
  claims: readonly Claim[]
): Promise<Set<string>> {
  return store.write(async (db) => {
    await lockPeopleOf(store, db, claims)
    const begun = new Set<string>()
    for (const [issue, some] of Map.groupBy(claims, (each) => each.issue)) {
      const fences = fencesOf(store, some)
      const started = await start(db, worker, issue, fences)
      for (const claim of started) begun.add(fenceKey({...claim, issue}))
      if (started.length < some.length) {
        await putAway(store, db, worker, issue, some)
      }
    }
    return begun
  })
}

/**
 * Whoever writes a suppression locks the same rows: what comes first is seen by
 * the other. Only afterwards may a statement look whether there is one.
 */
async function lockPeopleOf(
  store: Store,
  db: Session,
  claims: readonly Claim[]
): Promise<void> {
  if (store.engine === 'sqlite') return
  const ids = claims.map(({subscriber}) => subscriber)
  await sql`
    select id from subscribers where id ${oneOf(store.engine, ids)}
    order by hash ${locking(store)}
  `.execute(db)
}

/** That a delivery is one of these, by the same fence. */
function fencesOf(
  store: Store,
  claims: readonly Claim[],
  table = 'deliveries'
): RawBuilder<unknown> {
  const {engine} = store
  const ids = claims.map(({subscriber}) => subscriber)
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const pairs = batchOf(engine, {subscriber: 'whole', fence: 'whole'}, claims)
  return sql`${column('subscriber')} ${oneOf(engine, ids)}
    and (${column('subscriber')}, ${column('fence')}) in ${pairs}`
}

async function start(
  db: Session,
  worker: Worker,
  issue: number,
  fences: ReturnType<typeof fencesOf>
): Promise<{subscriber: number; fence: number}[]> {
  const {rows} = await sql<{subscriber: number; fence: number}>`
    update deliveries set state = 'sending', at = quoin_now()
    where issue = ${issue} and state = 'claimed' and worker = ${worker.id}
      and ${fences}
      and exists (
        select 1 from workers where id = ${worker.id} and gone_at is null
          and until > (select quoin_now())
      )
      and exists (
        select 1 from issues where number = ${issue} and paused is null
          and expires_at > (select quoin_now())
      )
      and not exists (
        select 1 from subscribers as who
        join suppressions as ban on ban.hash = who.hash
        where who.id = deliveries.subscriber
          and ban.list in ('', (select list from issues where number = ${issue}))
      )
    returning subscriber, fence
  `.execute(db)
  return rows
}

/** What may not be sent now goes where it belongs. */
async function putAway(
  store: Store,
  db: Session,
  worker: Worker,
  issue: number,
  claims: readonly Claim[]
): Promise<void> {
  const {now, paused, expires, list} = await shiftOf(db, worker, issue)
  const {rows} = await sql<{subscriber: number; suppressed: number}>`
    select held.subscriber, case when exists (
        select 1 from suppressions as ban
        where ban.hash = who.hash and ban.list in ('', ${list})
      ) then 1 else 0 end as suppressed
    from deliveries as held
    join subscribers as who on who.id = held.subscriber
    where held.issue = ${issue} and held.state = 'claimed'
      and held.worker = ${worker.id}
      and ${fencesOf(store, claims, 'held')}
  `.execute(db)
  const out = rows.filter(({suppressed}) => suppressed)
  const rest = rows.filter(({suppressed}) => !suppressed)
  await suppressAll(store, db, issue, out, now)
  if (rest.length === 0) return
  const ids = oneOf(
    store.engine,
    rest.map(({subscriber}) => subscriber)
  )
  if (expires <= now) {
    await sql`
      update deliveries set state = 'expired', worker = null, at = ${now}
      where issue = ${issue} and subscriber ${ids}
    `.execute(db)
  } else if (paused !== null) {
    await sql`
      update deliveries
      set state = 'queued', worker = null, due = ${now}, at = ${now}
      where issue = ${issue} and subscriber ${ids}
    `.execute(db)
  }
}
