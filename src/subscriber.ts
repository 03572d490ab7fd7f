/**
 * An address that takes the letter: its consent, its subscriptions, and the
 * suppressions that outrank both.
 */
import {domainToASCII} from 'node:url'
import type {Frequency} from './frequency.ts'
import {addressProblem} from './message.ts'

/**
 * One person's mailbox, for good: who changes the address becomes another
 * Subscriber, so that mail on its way never changes direction.
 */
export type Subscriber = Readonly<{
  /** Counts up; for the ledger alone. */
  id: number
  /** 22 random characters of base64url; stands for the subscriber in tokens. */
  handle: string
  /** As mail is sent to it; `undefined` after erasure. */
  address: string | undefined
  /** Tokens of an earlier epoch open nothing any more. */
  epoch: number
  /** Issues in a row that ended with a weak sign against the address. */
  strikes: number
  since: Date
  /** Nothing is sent before it, as the person wished. */
  rests?: Date
}>

/** `pending` until confirmed (double opt-in); `left` keeps that there was one. */
export type SubscriptionState = 'pending' | 'confirmed' | 'left'

/** One subscriber on one list. */
export type Subscription = Readonly<{
  list: string
  state: SubscriptionState
  since: Date
  frequency: Frequency
}>

/** Why an address must not be written to. */
export type SuppressionReason =
  | 'unsubscribed'
  | 'removed'
  | 'bounced'
  | 'complained'
  | 'blocked'
  | 'erased'

/** An address that must not be written to; kept by a keyed hash, outlives erasure. */
export type Suppression = Readonly<{
  /** `undefined`: no list at all. */
  list: string | undefined
  reason: SuppressionReason
  at: Date
  /** For people: the reply, or the editor's words. */
  note: string
}>

/** Who did something: the person behind the address, the editor, a file, Quoin itself. */
export type Author = 'person' | 'editor' | 'import' | 'system'

/** What happened to somebody's consent; events are written and never changed. */
export type ConsentKind =
  | 'asked'
  | 'confirmed'
  | 'added'
  | 'imported'
  | 'left'
  | 'removed'
  | 'suppressed'
  | 'lifted'
  | 'erased'
  | 'adjusted'

/** One line of the consent log (GDPR art. 7(1)); `ip` and `agent` go with erasure. */
export type ConsentEvent = Readonly<{
  subscriber: number
  /** `undefined`: all lists. */
  list: string | undefined
  kind: ConsentKind
  by: Author
  at: Date
  /** Version of the form's text, name of the file, words of the editor. */
  note: string
  ip?: string
  agent?: string
}>

/** The list of a publication that has one. */
export const mainList = 'main'

/** Whose word ends a suppression; an import ends none. */
const liftedBy: Readonly<Record<SuppressionReason, readonly Author[]>> = {
  unsubscribed: ['person'],
  removed: ['person', 'editor'],
  bounced: ['person', 'editor'],
  complained: [],
  blocked: ['editor'],
  erased: ['person']
}

/** Events that would put an address on a list. */
export type EntryKind = Extract<
  ConsentKind,
  'asked' | 'confirmed' | 'added' | 'imported'
>

/** What came of an entry; `suppressed` names the reason and changed nothing. */
export type Admission = Readonly<
  | {kind: 'confirmed' | 'pending' | 'already'}
  | {kind: 'suppressed'; reason: SuppressionReason}
>

/**
 * Decide whether somebody comes on a list.
 *
 * Suppression outranks everything but those who may lift it; only a person who
 * confirmed lifts as `person`, for anybody can ask with another's address.
 *
 * @param state
 *   Of the subscription as it is; `undefined` without one.
 * @param suppressions
 *   Those that hold for this list, of all lists too.
 * @example
 *   admit(undefined, [], 'imported') // => {kind: 'confirmed'}
 * @example
 *   admit('left', ['unsubscribed'], 'imported') // => {kind: 'suppressed', reason: 'unsubscribed'}
 * @example
 *   admit('left', ['unsubscribed'], 'confirmed') // => {kind: 'confirmed'}
 */
export function admit(
  state: SubscriptionState | undefined,
  suppressions: readonly SuppressionReason[],
  entry: EntryKind
): Admission {
  if (entry === 'asked') return ask(state, suppressions)
  const reason = suppressions.find((each) => !lifts(each, authorOf(entry)))
  if (reason) return {kind: 'suppressed', reason}
  if (state === 'confirmed' && suppressions.length === 0) {
    return {kind: 'already'}
  }
  return {kind: 'confirmed'}
}

/** Whether this author's word ends a suppression. */
export function lifts(reason: SuppressionReason, author: Author): boolean {
  return liftedBy[reason].includes(author)
}

/** Who speaks in an entry. */
export function authorOf(entry: EntryKind): Author {
  if (entry === 'imported') return 'import'
  return entry === 'added' ? 'editor' : 'person'
}

/** An address read, or why it cannot be written to. */
export type ReadAddress = Readonly<
  | {address: string; problem?: undefined}
  | {address?: undefined; problem: string}
>

/**
 * Read an address as people and files give it.
 *
 * Spaces around it are dropped, the domain is lower-cased and brought into
 * ASCII (A-labels, UTS 46), the local part stays as it is. Nothing else is
 * repaired: signs that cannot be seen, or that turn the direction, are refused.
 *
 * @example
 *   readAddress(' Ada@Bücher.Example ') // => {address: 'Ada@xn--bcher-kva.example'}
 * @example
 *   readAddress('jörg@example.org') // => {problem: 'expected ASCII before the `@`: other letters need SMTPUTF8, which few relays have'}
 */
export function readAddress(text: string): ReadAddress {
  const given = text.replace(/^ +| +$/g, '').normalize('NFC')
  const at = given.lastIndexOf('@')
  const local = given.slice(0, Math.max(at, 0))
  const domain = given.slice(at + 1)
  const unseen = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(given)
  if (unseen || given.length > 320) return {problem: unreadable(given)}
  const ascii = /^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)
    ? domainToASCII(domain)
    : domain
  const address = `${local}@${ascii}`
  const problem = addressProblem(address)
  if (!problem) return {address}
  return /[^\0-\x7f]/.test(local)
    ? {
        problem:
          'expected ASCII before the `@`: other letters need SMTPUTF8, which few relays have'
      }
    : {problem}
}

/**
 * What makes two addresses one mailbox: the case of letters does not.
 *
 * Dots and `+` do, as only the receiving domain knows what they mean.
 *
 * @param address
 *   As `readAddress` gives it.
 * @example
 *   addressKey('Ada.L+news@example.org') // => 'ada.l+news@example.org'
 */
export function addressKey(address: string): string {
  return address.toLowerCase()
}

/**
 * An address for a page or a log that others may read.
 *
 * @example
 *   maskAddress('ada@example.org') // => 'a…@example.org'
 */
export function maskAddress(address: string): string {
  return `${address.slice(0, 1)}…${address.slice(address.lastIndexOf('@'))}`
}

function ask(
  state: SubscriptionState | undefined,
  suppressions: readonly SuppressionReason[]
): Admission {
  // The mail that asks to confirm goes only where the answer may count.
  const reason = suppressions.find((each) => !lifts(each, 'person'))
  if (reason) return {kind: 'suppressed', reason}
  if (state === 'confirmed' && suppressions.length === 0) {
    return {kind: 'already'}
  }
  return {kind: 'pending'}
}

function unreadable(given: string): string {
  return given.length > 320
    ? 'expected at most 254 characters'
    : 'expected one address, such as `ada@example.org`, without spaces and signs that cannot be seen'
}
