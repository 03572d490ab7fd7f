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
import {type Held, keyOf, lockHeld} from './held.ts'
import {judge} from './signs.ts'
import {nowOf, type Store} from './store.ts'

/** A settlement that the fence still allows. */
type Ruling = Readonly<{settlement: Settlement; held: Held}>

/** See `DeliveryBook.settle`. */
export async function settle(
  store: Store,
  settlements: readonly Settlement[]
): Promise<readonly Settlement[]> {
  if (settlements.length === 0) return []
  return store.write(async (db) => {
    const held = await lockHeld(
      store,
      db,
      settlements.map(({claim}) => claim)
    )
    const now = await nowOf(db)
    const {rulings, late} = sortOut(settlements, held)
    await writeStandings(
      store,
      db,
      rulings.map((each) => standingOf(each, now))
    )
    await writeAttempts(
      store,
      db,
      rulings.filter(isAttempt).map((each) => attemptOf(each, now))
    )
    await judge(
      store,
      db,
      rulings.map(({held, settlement: {verdict, outcome}}) => ({
        held,
        verdict,
        text: textOf(outcome)
      })),
      now
    )
    return late
  }, true)
}

function sortOut(
  settlements: readonly Settlement[],
  held: Map<string, Held>
): {rulings: Ruling[]; late: Settlement[]} {
  const rulings: Ruling[] = []
  const late: Settlement[] = []
  for (const settlement of settlements) {
    const key = keyOf(settlement.claim)
    const found = held.get(key)
    if (found && isAllowed(settlement, found)) {
      rulings.push({settlement, held: found})
      // A second settlement of the same call comes too late
      held.delete(key)
    } else late.push(settlement)
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
