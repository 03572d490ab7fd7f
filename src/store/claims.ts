/**
 * Claims: which delivery is held by whom.
 */
import {sql} from 'kysely'
import type {Claim, Worker} from '../delivery-book.ts'
import {LedgerError} from '../ledger.ts'
import {oneOf} from './batch.ts'
import {unknownIssue} from './issues.ts'
import type {Session, Store} from './store.ts'

/** What decides whether an issue is sent by a worker, at one moment. */
type Shift = Readonly<{
  now: number
  list: string
  paused: string | null
  expires: number
  /** The lease; null when the worker is gone. */
  until: number | null
}>

type Candidate = Omit<Claim, 'issue' | 'fence' | 'attempts'> & {
  address: string | null
  suppressed: number
}

/** See `DeliveryBook.claim`. */
export async function claim(
  store: Store,
  worker: Worker,
  issue: number,
  limit: number
): Promise<readonly Claim[]> {
  store.assertRoom()
  return store.write(async (db) => {
    const shift = await shiftOf(db, worker, issue)
    if (shift.paused !== null) return []
    if (shift.expires <= shift.now) {
      await expireAll(db, issue, shift.now)
      return []
    }
    for (;;) {
      const due = await nextOf(store, db, issue, shift.list, limit)
      const out = due.filter((each) => each.suppressed || !each.address)
      const held = due.filter((each) => !out.includes(each))
      await suppressAll(store, db, issue, out, shift.now)
      const claims = await hold(store, db, worker, issue, held, shift.now)
      if (claims.length > 0 || due.length < limit) return claims
    }
  })
}

/** Reject with `stale` without a lease, with `unknown` without an issue. */
export async function shiftOf(
  db: Session,
  worker: Worker,
  issue: number
): Promise<Shift> {
  const {rows} = await sql<Shift>`
    select quoin_now() as now, issues.list as list, issues.paused as paused,
      issues.expires_at as expires,
      (select until from workers where id = ${worker.id} and gone_at is null)
        as until
    from issues where number = ${issue}
  `.execute(db)
  const [shift] = rows
  if (!shift) throw unknownIssue(issue)
  if (shift.until === null || shift.until <= shift.now) throw stale()
  return shift
}

/** The lease is over. */
export function stale(): LedgerError {
  return new LedgerError(
    'stale',
    'This sender was away for longer than its lease: others go on in its place. Send nothing more and start again'
  )
}

/**
 * What is due, the longest due first; passes over what others are claiming.
 *
 * The list is made once and for all (`materialized`): a plan that made it again
 * for each row would lock more than it gives.
 */
async function nextOf(
  store: Store,
  db: Session,
  issue: number,
  list: string,
  limit: number
): Promise<Candidate[]> {
  const lock = sql.raw(
    store.engine === 'postgres' ? 'for update skip locked' : ''
  )
  const {rows} = await sql<Candidate>`
    with next as materialized (
      select subscriber, due from deliveries
      where issue = ${issue} and due <= (select quoin_now())
      order by due, subscriber limit ${limit} ${lock}
    )
    select who.id as subscriber, who.handle, who.epoch, who.address,
      case when exists (
        select 1 from suppressions as ban
        where ban.hash = who.hash and ban.list in ('', ${list})
      ) then 1 else 0 end as suppressed
    from next join subscribers as who on who.id = next.subscriber
    order by next.due, next.subscriber
  `.execute(db)
  return rows
}

async function hold(
  store: Store,
  db: Session,
  worker: Worker,
  issue: number,
  candidates: readonly Candidate[],
  now: number
): Promise<Claim[]> {
  if (candidates.length === 0) return []
  const ids = candidates.map(({subscriber}) => subscriber)
  const {rows} = await sql<Pick<Claim, 'subscriber' | 'fence' | 'attempts'>>`
    update deliveries
    set state = 'claimed', worker = ${worker.id}, fence = fence + 1,
      due = null, at = ${now}
    where issue = ${issue} and subscriber ${oneOf(store.engine, ids)}
    returning subscriber, fence, attempts
  `.execute(db)
  const byId = new Map(rows.map((row) => [row.subscriber, row]))
  return candidates.flatMap(({subscriber, handle, epoch, address}) => {
    const row = byId.get(subscriber)
    if (!row || address === null) return []
    const {fence, attempts} = row
    return [{issue, subscriber, handle, epoch, address, fence, attempts}]
  })
}

/** Bring deliveries to `suppressed`. */
export async function suppressAll(
  store: Store,
  db: Session,
  issue: number,
  out: readonly {subscriber: number}[],
  now: number
): Promise<void> {
  if (out.length === 0) return
  const ids = out.map(({subscriber}) => subscriber)
  await sql`
    update deliveries
    set state = 'suppressed', worker = null, due = null, at = ${now}
    where issue = ${issue} and subscriber ${oneOf(store.engine, ids)}
  `.execute(db)
}

async function expireAll(
  db: Session,
  issue: number,
  now: number
): Promise<void> {
  await sql`
    update deliveries set state = 'expired', due = null, at = ${now}
    where issue = ${issue} and due is not null
  `.execute(db)
}
