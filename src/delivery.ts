/**
 * One issue on its way to one subscriber.
 *
 *     queued ──▶ claimed ──▶ sending ──▶ accepted ──▶ bounced
 *       ▲  ▲        │           ├──────▶ deferred ──▶ claimed
 *       │  └────────┘           ├──────▶ failed
 *       ├───────────────────────┤        suppressed, expired
 *       └── editor's resend ─── uncertain
 *
 * `settle` decides what an attempt came to; the Ledger writes it down.
 */
import {type ReplyClass, type ReplyRule, replyRules} from './reply-classes.ts'
import type {Outcome, Phase, Reply, Setback} from './transport.ts'

/** Where a delivery stands, with what is known in that state. */
export type Standing = Readonly<
  | {state: 'queued'; due: Date}
  | {state: 'claimed'; worker: number}
  | {state: 'sending'; worker: number; since: Date}
  | {state: 'accepted'; at: Date}
  | {state: 'deferred'; due: Date; class: ReplyClass}
  | {state: 'failed'; at: Date; class: ReplyClass}
  | {state: 'suppressed'; at: Date}
  | {state: 'uncertain'; at: Date}
  | {state: 'expired'; at: Date; class?: ReplyClass}
  | {state: 'bounced'; at: Date; class: ReplyClass}
>

/** The word for where it stands. */
export type DeliveryState = Standing['state']

/** One row of the ledger; at most one per issue and subscriber. */
export type Delivery = Readonly<{
  /** Number of the issue. */
  issue: number
  subscriber: number
  /** Attempts that were spent; what only the relay is to blame for spends none. */
  attempts: number
  /** Counts claims; who holds an older one may write nothing. */
  fence: number
  /** How often it was sent again after it was uncertain. */
  resends: number
}> &
  Standing

/** States that a delivery can be brought to, from each. */
export const successors: Readonly<
  Record<DeliveryState, readonly DeliveryState[]>
> = {
  queued: ['claimed', 'suppressed', 'expired'],
  claimed: ['sending', 'queued', 'deferred', 'failed', 'suppressed', 'expired'],
  sending: ['accepted', 'deferred', 'queued', 'failed', 'uncertain', 'expired'],
  accepted: ['bounced'],
  deferred: ['claimed', 'suppressed', 'expired'],
  failed: [],
  suppressed: [],
  // The truth may come late; or the editor decides.
  uncertain: ['accepted', 'failed', 'queued', 'suppressed'],
  expired: [],
  bounced: []
}

/** States in which nothing more happens by itself. */
export const finalStates: readonly DeliveryState[] = [
  'accepted',
  'failed',
  'suppressed',
  'uncertain',
  'expired',
  'bounced'
]

/** What is known when an attempt is settled. */
export type SettleContext = Readonly<{
  /** Attempts spent before this one. */
  attempts: number
  now: Date
  /** From then on the issue is not sent any more. */
  expires: Date
}>

/** The message could not be made; no transaction was opened. */
export type Spoiled = Readonly<{kind: 'spoiled'; detail: string}>

/** What becomes of a delivery, its address and the way to the relay. */
export type Verdict = Readonly<{
  becomes: Extract<
    Standing,
    {
      state:
        | 'accepted'
        | 'deferred'
        | 'failed'
        | 'queued'
        | 'uncertain'
        | 'expired'
    }
  >
  class?: ReplyClass
  /** Whether this counts as one of the delivery's attempts. */
  spent: boolean
  /** The address is suppressed after so many issues in a row that end so. */
  suppressAfter?: number
  /**
   * What to do with the relay: nothing, open a new connection, send slower and
   * wait, or stop sending altogether.
   */
  relay: 'fine' | 'reconnect' | 'slow' | 'stop'
}>

const minute = 60_000

/** Wait after the first, second and every later attempt; RFC 5321 §4.5.4.1 has 30 minutes, issues are news. */
const waits = [5 * minute, 30 * minute, 120 * minute] as const

/** Until a delivery that met a busy relay may be claimed again. */
const relayWait = 5000

/** Attempts to make a message before it is left out. */
const renderAttempts = 2

/**
 * Decide what becomes of a delivery after an attempt.
 *
 * Nothing is written. A setback of the relay spends no attempt and leaves the
 * delivery queued; one that would come back after `expires` ends it.
 */
export function settle(
  outcome: Outcome | Spoiled,
  context: SettleContext
): Verdict {
  const {now} = context
  if (outcome.kind === 'accepted') {
    return {becomes: {state: 'accepted', at: now}, spent: true, relay: 'fine'}
  }
  if (outcome.kind === 'spoiled') return settleSpoiled(context)
  const {class: name, suppressAfter} = classify(outcome)
  switch (name) {
    case 'uncertain':
      return {
        becomes: {state: 'uncertain', at: now},
        class: name,
        spent: true,
        relay: 'reconnect'
      }
    case 'config':
      return backInQueue(name, 'stop', now)
    case 'relay-transient':
      return backInQueue(name, 'slow', now)
    case 'address-transient':
    case 'transient':
      return {
        becomes: later(name, context),
        class: name,
        spent: true,
        ...(suppressAfter && {suppressAfter}),
        relay: name === 'transient' ? 'reconnect' : 'fine'
      }
    default:
      return {
        becomes: {state: 'failed', at: now, class: name},
        class: name,
        spent: true,
        ...(suppressAfter && {suppressAfter}),
        relay: 'fine'
      }
  }
}

/**
 * What a setback says; also for a setback of `open`, and for the status of a
 * DSN as a refusal in phase `rcpt`.
 *
 * @example
 *   classify({kind: 'refused', phase: 'rcpt', reply: {code: 550, enhanced: '5.1.1', text: '550 5.1.1 No such user'}}) // => {class: 'address-permanent', suppressAfter: 1}
 * @example
 *   classify({kind: 'broken', phase: 'dot', trouble: 'reset', detail: 'ECONNRESET'}) // => {class: 'uncertain'}
 */
export function classify(
  setback: Setback
): Pick<Verdict, 'suppressAfter'> & {class: ReplyClass} {
  if (setback.kind === 'broken') {
    if (setback.phase === 'dot') return {class: 'uncertain'}
    return {class: setback.trouble === 'tls' ? 'config' : 'relay-transient'}
  }
  const {phase, reply} = setback
  const rule = replyRules.find((each) => fits(each, phase, reply))
  // A 2xx or 3xx where another was due: both sides have lost their way.
  if (!rule) return {class: phase === 'dot' ? 'uncertain' : 'transient'}
  const {class: name, suppressAfter} = rule
  return {class: name, ...(suppressAfter && {suppressAfter})}
}

/** Whether an address has met enough such ends, this issue's included. */
export function isSuppressionDue(
  strikes: number,
  {suppressAfter}: Pick<Verdict, 'suppressAfter'>
): boolean {
  return suppressAfter !== undefined && strikes >= suppressAfter
}

/** Whether the ledger may bring a delivery from one state to another. */
export function mayBecome(from: DeliveryState, to: DeliveryState): boolean {
  return successors[from].includes(to)
}

function fits(rule: ReplyRule, phase: Phase, reply: Reply): boolean {
  const {enhanced = '', code, text} = reply
  return (
    (rule.at?.includes(phase) ?? true) &&
    (rule.enhanced?.some((each) =>
      each.endsWith('.') ? enhanced.startsWith(each) : enhanced === each
    ) ??
      true) &&
    (rule.code?.some((each) => String(code).startsWith(each)) ?? true) &&
    (rule.text?.test(text) ?? true)
  )
}

function later(
  name: ReplyClass,
  {attempts, now, expires}: SettleContext
): Verdict['becomes'] {
  const wait = waits[Math.min(attempts, waits.length - 1)] ?? waits[2]
  const due = new Date(now.getTime() + wait)
  return due < expires
    ? {state: 'deferred', due, class: name}
    : {state: 'expired', at: now, class: name}
}

function backInQueue(
  name: ReplyClass,
  relay: Verdict['relay'],
  now: Date
): Verdict {
  const due = new Date(now.getTime() + relayWait)
  return {becomes: {state: 'queued', due}, class: name, spent: false, relay}
}

function settleSpoiled(context: SettleContext): Verdict {
  const isLast = context.attempts + 1 >= renderAttempts
  return {
    becomes: isLast
      ? {state: 'failed', at: context.now, class: 'render'}
      : later('render', context),
    class: 'render',
    spent: true,
    relay: 'fine'
  }
}
