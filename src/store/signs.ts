/**
 * What the ends of deliveries say of addresses.
 */
import {sql} from 'kysely'
import {
  classify,
  type DeliveryState,
  finalStates,
  isSuppressionDue,
  type Verdict
} from '../delivery.ts'
import type {ReplyClass} from '../reply-classes.ts'
import {type Phase, readReply} from '../transport.ts'
import {batchOf} from './batch.ts'
import {writeBans} from './farewell.ts'
import type {Held} from './held.ts'
import {writeConsent} from './people.ts'
import type {Session, Store} from './store.ts'

/** What a verdict says of an address. */
export type Sign = Readonly<{
  held: Held
  verdict: Pick<Verdict, 'becomes' | 'suppressAfter'> | BouncedVerdict
  text: string | null
}>

type BouncedVerdict = Readonly<{
  becomes: {state: DeliveryState}
  suppressAfter?: number
}>

/** Count signs against addresses, one an issue; suppress when there are enough. */
export async function judge(
  store: Store,
  db: Session,
  signs: readonly Sign[],
  now: number
): Promise<void> {
  const strikes = new Map<number, number>()
  const out: Sign[] = []
  for (const sign of signs) {
    const {held, verdict} = sign
    if (verdict.becomes.state === 'accepted') {
      if (held.strikes > 0) strikes.set(held.subscriber, 0)
    } else if (verdict.suppressAfter !== undefined) {
      const isFirst = !(await hasStruck(db, held))
      const count = held.strikes + (isFirst ? 1 : 0)
      strikes.set(held.subscriber, count)
      const isFinal = finalStates.includes(verdict.becomes.state)
      if (isFinal && isSuppressionDue(count, verdict)) out.push(sign)
    }
  }
  await writeStrikes(store, db, strikes)
  await suppressBounced(store, db, out, now)
}

/** Whether an earlier attempt of the same delivery was a sign already. */
async function hasStruck(db: Session, held: Held): Promise<boolean> {
  if (held.attempts === 0) return false
  const rows = await db
    .selectFrom('attempts')
    .select(['result', 'phase', 'text'])
    .where('issue', '=', held.issue)
    .where('subscriber', '=', held.subscriber)
    .where('fence', '<', held.fence)
    .execute()
  return rows.some((row) => wasSign(row))
}

function wasSign(row: {
  result: 'accepted' | ReplyClass
  phase: Phase | null
  text: string | null
}): boolean {
  const reply = row.text === null ? undefined : readReply(row.text)
  if (!reply || !row.phase || row.result === 'accepted') return false
  const {phase} = row
  return classify({kind: 'refused', phase, reply}).suppressAfter !== undefined
}

async function writeStrikes(
  store: Store,
  db: Session,
  strikes: ReadonlyMap<number, number>
): Promise<void> {
  if (strikes.size === 0) return
  const rows = [...strikes].map(([id, count]) => ({id, count}))
  const batch = batchOf(store.engine, {id: 'whole', count: 'whole'}, rows)
  await sql`
    update subscribers set strikes = sign.count
    from ${batch} as sign where subscribers.id = sign.id
  `.execute(db)
}

async function suppressBounced(
  store: Store,
  db: Session,
  signs: readonly Sign[],
  now: number
): Promise<void> {
  const bans = signs.map(({held, text}) => ({
    hash: held.hash,
    list: '',
    reason: 'bounced' as const,
    note: held.address === null ? '' : (text ?? ''),
    address: held.address
  }))
  await writeBans(store, db, bans, now)
  await writeConsent(
    store,
    db,
    signs.map(({held}) => ({
      subscriber: held.subscriber,
      list: null,
      kind: 'suppressed' as const,
      author: 'system' as const,
      at: now,
      note: `bounced: issue ${held.issue}`
    }))
  )
}
