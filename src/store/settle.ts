/**
 * What attempts came to: deliveries, attempts, and what they say of addresses.
 */
import {mayBecome} from '../delivery.ts'
import type {Settlement} from '../delivery-book.ts'
import type {Outcome, Phase} from '../transport.ts'
import {
  type AttemptRow,
  type StandingRow,
  writeAttempts,
  writeStandings
} from './attempts.ts'
import {gather} from './gather.ts'
import {type Held, keyOf, lockHeld} from './held.ts'
import {judge} from './signs.ts'
import {nowOf, type Store} from './store.ts'

/** A settlement that the fence still allows. */
type Ruling = Readonly<{settlement: Settlement; held: Held}>

/** See `DeliveryBook.settle`; what is settled meanwhile goes together. */
export function settleIn(
  store: Store
): (settlements: readonly Settlement[]) => Promise<readonly Settlement[]> {
  const ask = gather<Settlement, readonly Settlement[]>(async (questions) => {
    const late = await settleAll(store, questions.flat())
    return questions.map((some) => some.filter((each) => late.has(each)))
  })
  return async (settlements) => (settlements.length > 0 ? ask(settlements) : [])
}

function settleAll(
  store: Store,
  settlements: readonly Settlement[]
): Promise<ReadonlySet<Settlement>> {
  return store.write(async (db) => {
    const claims = settlements.map(({claim}) => claim)
    const held = await lockHeld(store, db, claims)
    const now = await nowOf(db)
    const {rulings, late} = sortOut(settlements, held)
    const standings = rulings.map((each) => standingOf(each, now))
    await writeStandings(store, db, standings)
    const attempts = rulings.filter(isAttempt)
    await writeAttempts(
      store,
      db,
      attempts.map((each) => attemptOf(each, now))
    )
    const signs = rulings.map(({held, settlement: {verdict, outcome}}) => ({
      held,
      verdict,
      text: textOf(outcome)
    }))
    await judge(store, db, signs, now)
    return late
  }, true)
}

function sortOut(
  settlements: readonly Settlement[],
  held: Map<string, Held>
): {rulings: Ruling[]; late: Set<Settlement>} {
  const rulings: Ruling[] = []
  const late = new Set<Settlement>()
  for (const settlement of settlements) {
    const key = keyOf(settlement.claim)
    const found = held.get(key)
    if (found && isAllowed(settlement, found)) {
      rulings.push({settlement, held: found})
      // A second settlement of the same call comes too late
      held.delete(key)
    } else late.add(settlement)
  }
  return {rulings, late}
}

function isAllowed({claim, verdict}: Settlement, held: Held): boolean {
  const to = verdict.becomes.state
  if (claim.fence !== held.fence || !mayBecome(held.state, to)) return false
  if (held.state === 'uncertain') return to === 'accepted' || to === 'failed'
  return held.state === 'sending' || held.state === 'claimed'
}

function standingOf({settlement, held}: Ruling, now: number): StandingRow {
  const {becomes, class: name, spent} = settlement.verdict
  return {
    ...held,
    state: becomes.state,
    due: 'due' in becomes ? becomes.due.getTime() : null,
    at: now,
    class: name ?? null,
    // The attempt of an uncertain one was counted when it became so
    attempts: held.attempts + (spent && held.state !== 'uncertain' ? 1 : 0)
  }
}

/** What was begun, and what was spent without: a message that was not made. */
function isAttempt({settlement, held}: Ruling): boolean {
  return held.state !== 'claimed' || settlement.verdict.spent
}

function attemptOf({settlement, held}: Ruling, now: number): AttemptRow {
  const {verdict, outcome} = settlement
  const text = textOf(outcome)
  return {
    issue: held.issue,
    subscriber: held.subscriber,
    fence: held.fence,
    began_at: held.at,
    ended_at: now,
    spent: verdict.spent ? 1 : 0,
    result: verdict.class ?? 'accepted',
    phase: phaseOf(outcome),
    code: outcome && 'reply' in outcome ? outcome.reply.code : null,
    // The words of a relay may name the address
    text: held.address === null ? null : text
  }
}

function textOf(outcome: Outcome | undefined): string | null {
  if (!outcome) return null
  return outcome.kind === 'broken'
    ? `${outcome.trouble}: ${outcome.detail}`
    : outcome.reply.text
}

function phaseOf(outcome: Outcome | undefined): Phase | null {
  if (!outcome) return null
  return outcome.kind === 'accepted' ? 'dot' : outcome.phase
}
