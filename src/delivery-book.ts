/**
 * The half of the Ledger that is about issues and their deliveries; its law is
 * in `ledger.ts`.
 */
import type {AuditFacts, Tally} from './accounting.ts'
import type {DeliveryState, Verdict} from './delivery.ts'
import type {FrozenIssue} from './issue.ts'
import type {ReplyClass} from './reply-classes.ts'
import type {Page} from './subscriber-book.ts'
import type {Outcome, Phase} from './transport.ts'

/** How an issue stands. */
export type IssueRecord = Readonly<{
  number: number
  list: string
  subject: string
  hash: string
  /** Octets of the message to nobody. */
  size: number
  frozen: Date
  expires: Date
  audience: number
  /** Why nothing is claimed until somebody resumes it. */
  paused?: string
  finished?: Date
  /** Workers that died while a delivery of it was being sent. */
  crashes: number
}>

/** A sender at work; `id` is never used again. */
export type Worker = Readonly<{id: number; until: Date}>

/** A delivery that a worker holds, with what it needs to send it. */
export type Claim = Readonly<{
  issue: number
  subscriber: number
  handle: string
  epoch: number
  address: string
  fence: number
  /** Attempts spent before. */
  attempts: number
}>

/** What an attempt came to, to be written down; `phase` says how far it came. */
export type Settlement = Readonly<{
  claim: Pick<Claim, 'issue' | 'subscriber' | 'fence'>
  verdict: Verdict
  outcome?: Outcome
}>

/** One SMTP transaction, as written down. */
export type Attempt = Readonly<{
  fence: number
  began: Date
  ended: Date
  spent: boolean
  /** `accepted`, or the class of the setback. */
  result: 'accepted' | ReplyClass
  /** Not known of a sender that died. */
  phase?: Phase
  code?: number
  /** The reply, or the trouble; gone after erasure. */
  text?: string
}>

/** What the ledger found when it looked for workers that are gone. */
export type Recovery = Readonly<{
  workers: number
  requeued: number
  uncertain: number
}>

/** One delivery as the editor sees it. */
export type DeliveryRecord = Readonly<{
  subscriber: number
  address: string | undefined
  state: DeliveryState
  class?: ReplyClass
  at: Date
  attempts: number
  resends: number
  /** Of the last attempt. */
  text?: string
}>

/** One issue on its way to one subscriber, seen from the subscriber. */
export type DeliveryTo = Readonly<{
  issue: number
  /** The issue's minted id. */
  id: string
  list: string
  subject: string
  state: DeliveryState
  at: Date
}>

/** Which uncertain deliveries are resolved, and how. */
export type Resolution = Readonly<{
  as: 'resend' | 'accepted'
  /** `undefined`: all of them. */
  addresses?: readonly string[]
  /** Only those that were never sent again and are uncertain for so long (ms). */
  once?: number
}>

/** The half of the book that is about issues and their deliveries. */
export type DeliveryBook = Readonly<{
  /**
   * Write down an issue and its audience: one delivery for everybody who is
   * confirmed on its list and takes one now (`adjust`), with `to` for everybody
   * there who was sent that issue; `suppressed` for those who must not be written to.
   *
   * Once frozen it never changes: the same number and hash again gives the
   * record that is there, another hash rejects with `conflict`.
   */
  freeze(issue: FrozenIssue): Promise<IssueRecord>
  /** `undefined` when there is none. */
  frozen(number: number): Promise<FrozenIssue | undefined>
  /** `undefined` when there is none. */
  issue(number: number): Promise<IssueRecord | undefined>
  /** Ids of articles that were frozen into an issue of the list, with its number. */
  mailed(list: string): Promise<ReadonlyMap<string, number>>
  /** Nothing is claimed any more; what is under way is settled. Idempotent. */
  pause(number: number, why: string): Promise<void>
  resume(number: number): Promise<void>
  /** Mark as finished; false, and nothing written, while any delivery is open. */
  finish(number: number): Promise<boolean>

  /**
   * Come to work. Rejects with `busy` when the ledger allows one sender and
   * another is there.
   *
   * @param lease
   *   Milliseconds; at least the sum of the SMTP timeouts.
   * @param about
   *   For people: host and process.
   */
  join(lease: number, about: string): Promise<Worker>
  /** Renew the lease. Rejects with `stale` when it has run out: then send nothing more. */
  renew(worker: Worker): Promise<Worker>
  /** Go home: what is claimed is queued again, what is being sent is uncertain. */
  depart(worker: Worker): Promise<Recovery>
  /**
   * Look for workers that are gone: their lease ran out, or the ledger knows
   * sooner. Their `claimed` become queued, their `sending` uncertain; they can
   * never renew.
   */
  recover(): Promise<Recovery>

  /**
   * Claim up to `limit` deliveries that are due, the longest due first.
   *
   * None is held by two workers. Suppressed ones become `suppressed` on the way
   * and, once the issue has expired, all of them `expired`. None when it is
   * paused. Rejects with `stale` without a lease.
   */
  claim(worker: Worker, issue: number, limit: number): Promise<readonly Claim[]>
  /**
   * The last statement before SMTP: bring claims to `sending`.
   *
   * Only those it gives back may be sent, at once: not those whose fence or
   * lease is over, whose issue is paused or has expired, or whose address was
   * suppressed by anything that committed before. Suppressed and expired ones
   * are settled as such, those of a paused issue queued.
   */
  begin(worker: Worker, claims: readonly Claim[]): Promise<readonly Claim[]>
  /**
   * Write down what attempts came to, with an Attempt for each that was begun;
   * strikes and suppressions as the verdict says.
   *
   * Takes what the fence still holds in `sending`, or in `claimed` when nothing
   * was begun. The very attempt that left a delivery `uncertain` may still bring
   * it to `accepted` or `failed`: the truth came late. Others are stale: gives
   * them back and writes nothing of them.
   */
  settle(
    worker: Worker,
    settlements: readonly Settlement[]
  ): Promise<readonly Settlement[]>
  /** When the next delivery is due; `undefined` when none waits. */
  nextDue(issue: number): Promise<Date | undefined>

  tally(issue: number): Promise<Tally>
  /** Of one state, by subscriber. */
  deliveries(
    issue: number,
    state: DeliveryState,
    page: Page
  ): Promise<readonly DeliveryRecord[]>
  /** Deliveries to one subscriber, the newest issue first. */
  deliveriesTo(
    subscriber: number,
    limit: number
  ): Promise<readonly DeliveryTo[]>
  attempts(issue: number, subscriber: number): Promise<readonly Attempt[]>
  /**
   * Bring uncertain deliveries to where the editor says, and leave a note of
   * it. Suppressed ones become `suppressed`. A resend gets a new fence and opens
   * the issue again. Gives how many.
   */
  resolve(issue: number, resolution: Resolution): Promise<number>
  /** A DSN for a delivery that was accepted; false when it was not. */
  bounce(
    issue: number,
    subscriber: number,
    verdict: Verdict,
    text: string
  ): Promise<boolean>
  /** Counted from the rows, not from what was counted before. */
  audit(issue: number): Promise<AuditFacts>
}>
