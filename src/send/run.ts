/**
 * What the lanes of one run share, and what they tell.
 */
import type {DeliveryState} from '../delivery.ts'
import type {Claim, Recovery, Settlement} from '../delivery-book.ts'
import type {Message} from '../message.ts'
import type {ReplyClass} from '../reply-classes.ts'
import type {Connection, Setback, Transport} from '../transport.ts'
import type {Bell} from './bell.ts'
import {type Desk, DeskError} from './desk.ts'
import type {Feed} from './feed.ts'
import type {Pace} from './pace.ts'
import type {Rate} from './rate.ts'

/** How an issue is sent. */
export type DeliverOptions = Readonly<{
  issue: number
  /** Makes the message to one subscriber. */
  compose: (claim: Claim) => Promise<Message>
  /** Connections at most. */
  connections: number
  rate?: Rate | undefined
  /** Milliseconds; longer than any transaction can take. */
  lease: number
  /** For people: host and process. */
  about: string
  /** Milliseconds that a ledger which does not answer is waited for. */
  patience?: number
  /** Stop: what is under way is finished, nothing else begins. */
  drain?: AbortSignal
  /** Stop now: what is under way is cut off and uncertain. */
  cut?: AbortSignal
  onNews?: (news: News) => void
}>

/** What happens while an issue is sent. */
export type News = Readonly<
  | {kind: 'settled'; state: DeliveryState; class?: ReplyClass}
  | {kind: 'recovered'; recovery: Recovery}
  | {kind: 'relay'; setback: Setback; wait: number; allowed: number}
  | {kind: 'ledger'; error: Error}
>

/** Why sending has ended. */
export type Ending = Readonly<
  | {kind: 'finished' | 'drained'}
  | {kind: 'paused'; why: string}
  /** Nothing can be sent until the editor changes something. */
  | {kind: 'config'; detail: string}
  /** The ledger cannot be used; outcomes that it could not take. */
  | {kind: 'ledger'; error: Error; unwritten: readonly Settlement[]}
>

/** What the lanes of one run share. */
export type Run = Readonly<{
  options: DeliverOptions
  transport: Transport
  desk: Desk
  feed: Feed
  bell: Bell
  expires: Date
  /** Why to pause, with the class of one more result. */
  watch: (name: ReplyClass | undefined) => string | undefined
  /** When the next message may leave, by the stopwatch. */
  moment: () => number
  lines: Set<Connection>
  hasEnded: () => boolean
  end: (ending: Ending) => void
  pace: () => Pace
  learn: (next: (pace: Pace) => Pace) => void
  pause: (why: string) => Promise<void>
}>

/** An ending of something that was thrown. */
export function endingOfError(thrown: unknown): Ending {
  const isDesk = thrown instanceof DeskError
  const unwritten = isDesk ? thrown.unwritten : []
  const error = (isDesk ? thrown.cause : thrown) as Error
  return {kind: 'ledger', error, unwritten}
}

/** A setback in a few words, for people. */
export function describeSetback(setback: Setback): string {
  return setback.kind === 'refused'
    ? `${setback.phase}: ${setback.reply.text}`
    : `${setback.phase}: ${setback.trouble}, ${setback.detail}`
}
