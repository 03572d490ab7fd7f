/**
 * The accounting of an issue: what the ledger must add up to.
 */
import {type DeliveryState, finalStates} from './delivery.ts'

/** How many deliveries of an issue stand where. */
export type Tally = Readonly<Record<DeliveryState, number>>

/** What the ledger says of an issue, counted anew from its rows. */
export type AuditFacts = Readonly<{
  /** Written down when the issue was frozen. */
  audience: number
  tally: Tally
  /** The hash written down, and that of the bytes as they are now. */
  hash: Readonly<{frozen: string; found: string}>
  /** The issue is marked as finished. */
  finished: boolean
  /** Deliveries that two or more attempts were accepted for. */
  acceptedTwice: number
  /** Accepted or bounced, with neither an accepted attempt nor the editor's word. */
  acceptedWithoutAttempt: number
  /** Accepted attempts of deliveries that stand elsewhere. */
  acceptanceLost: number
  /** Whose spent attempts are not as many as its attempts say. */
  attemptsMiscounted: number
  /** Attempts begun after the suppression of their address was committed. */
  startedSuppressed: number
}>

const none: Tally = {
  queued: 0,
  claimed: 0,
  sending: 0,
  accepted: 0,
  deferred: 0,
  failed: 0,
  suppressed: 0,
  uncertain: 0,
  expired: 0,
  bounced: 0
}

/** A whole tally of what was counted; states without a row are 0. */
export function tallyOf(
  counts: Iterable<readonly [DeliveryState, number]>
): Tally {
  return {...none, ...Object.fromEntries(counts)}
}

/** Deliveries that something is still to happen to. */
export function openOf(tally: Tally): number {
  return totalOf(tally) - finalStates.reduce((sum, at) => sum + tally[at], 0)
}

/** All deliveries. */
export function totalOf(tally: Tally): number {
  return Object.values(tally).reduce((sum, count) => sum + count, 0)
}

/**
 * The exit code of `send` and `status`.
 *
 * 0 done, 3 some are uncertain, 4 some failed or expired, 75 try again. The
 * first that holds of: open, uncertain, failed.
 */
export function exitCodeOf(tally: Tally): 0 | 3 | 4 | 75 {
  if (openOf(tally) > 0) return 75
  if (tally.uncertain > 0) return 3
  return tally.failed + tally.expired > 0 ? 4 : 0
}

/**
 * What does not add up, as sentences; empty when the books are right.
 *
 * The equation: audience = accepted + bounced + failed + suppressed + expired +
 * uncertain + what is still open.
 */
export function auditProblems(facts: AuditFacts): string[] {
  const {audience, tally, hash, finished} = facts
  const total = totalOf(tally)
  const open = openOf(tally)
  const counted: [number, string][] = [
    [facts.acceptedTwice, 'deliveries were accepted twice'],
    [
      facts.acceptedWithoutAttempt,
      'deliveries are accepted without an attempt that was'
    ],
    [
      facts.acceptanceLost,
      'accepted attempts belong to deliveries that are not'
    ],
    [facts.attemptsMiscounted, 'deliveries do not count their attempts right'],
    [
      facts.startedSuppressed,
      'attempts began after their address was suppressed'
    ]
  ]
  return [
    ...(total === audience
      ? []
      : [`The audience was ${audience}, the ledger has ${total} deliveries`]),
    ...(hash.frozen === hash.found
      ? []
      : [
          `The bytes of the issue have changed: their hash was ${hash.frozen}, is ${hash.found}`
        ]),
    ...(finished && open > 0
      ? [`The issue is marked as finished, but ${open} deliveries are open`]
      : []),
    ...counted
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count} ${what}`)
  ]
}

/** What decides whether uncertain deliveries may be sent again unasked. */
export type ResendQuestion = Readonly<{
  uncertain: number
  audience: number
  /** Connections of one sender. */
  connections: number
  /** Senders that died while they were sending this issue. */
  crashes: number
}>

/**
 * Why uncertain deliveries must not be sent again without an editor's word,
 * under the policy `resend-once`.
 *
 * More of them than crashes can explain means that something else is wrong, and
 * that most of them may have arrived.
 *
 * @returns
 *   `undefined` when they may.
 */
export function resendProblem(question: ResendQuestion): string | undefined {
  const {uncertain, audience, connections, crashes} = question
  const bound = Math.max(2 * connections * crashes, audience / 1000)
  return uncertain > bound
    ? `${uncertain} deliveries are uncertain, more than ${Math.floor(bound)}, which ${crashes} crashes of ${connections} connections or 0.1 % of the audience would explain`
    : undefined
}

/** Milliseconds that a delivery stays uncertain before it may be sent again. */
export const resendWait: number = 15 * 60_000
