/**
 * The way out: something that takes a Message and says what became of it.
 */
import type {Message} from './message.ts'

/**
 * How far the talk with the relay had come, in its order.
 *
 * `data` is the DATA command, `dot` everything after its `354`: from there on
 * the relay may have the message although it never said so (RFC 5321
 * §4.5.3.2.6).
 */
export type Phase =
  | 'connect'
  | 'greeting'
  | 'ehlo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'dot'

/** All phases, in their order. */
export const phases: readonly Phase[] = [
  'connect',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'dot'
]

/** What a relay answered; `text` is one line of at most 500 characters. */
export type Reply = Readonly<{
  /** RFC 5321 §4.2. */
  code: number
  /** RFC 3463, such as `5.1.1`. */
  enhanced?: string
  text: string
}>

/**
 * Why there was no reply.
 *
 * `tls` is a certificate that is wrong, a handshake that fails or stalls, or
 * TLS that is required and not offered; `garbage` is bytes that are no reply.
 */
export type Trouble =
  | 'dns'
  | 'unreachable'
  | 'tls'
  | 'closed'
  | 'reset'
  | 'timeout'
  | 'garbage'

/**
 * What one SMTP transaction, or the attempt to open one, came to.
 *
 * A refusal is an outcome and never thrown. `broken` means that no final reply
 * came; in phase `dot` nobody knows whether the message arrived.
 */
export type Outcome = Readonly<
  | {kind: 'accepted'; reply: Reply}
  | {kind: 'refused'; phase: Phase; reply: Reply}
  | {kind: 'broken'; phase: Phase; trouble: Trouble; detail: string}
>

/** An Outcome that is not acceptance. */
export type Setback = Exclude<Outcome, {kind: 'accepted'}>

/**
 * An open way to the relay: greeted, encrypted and authenticated.
 *
 * Carries one message at a time, each to one recipient.
 */
export type Connection = Readonly<{
  /** Octets that the relay takes (RFC 1870); `undefined` when it does not say. */
  size: number | undefined
  /**
   * Hand over one message, byte for byte as it is.
   *
   * Always resolves, within the sum of the timeouts; `message.messageId` is the
   * idempotency key. Opens no other connection and tries only once. After a
   * refusal it resets the transaction; when the relay refuses that too, the
   * connection is closed. Rejects only when it is called wrongly: a second
   * message before the first has settled, or after `close`.
   */
  send(message: Message): Promise<Outcome>
  /** Whether another message may be sent; false for good after any trouble. */
  isOpen(): boolean
  /** Say goodbye and let go; waits for the message on its way. */
  close(): Promise<void>
  /** Cut the line at once; the message on its way settles as `broken`. */
  abort(): void
}>

/**
 * Where messages go: a relay, or a folder.
 *
 * Keeps no queue, retries nothing and counts nothing: what becomes of a
 * delivery is decided by `settle` and written by the Ledger.
 */
export type Transport = Readonly<{
  /** For people: `smtp://relay.example:587`, without a password. */
  name: string
  /**
   * Open one connection, up to and including authentication.
   *
   * Resolves with the setback when there is none to be had; its phase is before
   * `mail`. Never falls back to plaintext when TLS is required.
   */
  open(): Promise<Connection | Setback>
}>

/** Whether `open` gave a connection. */
export function isConnection(
  opened: Connection | Setback
): opened is Connection {
  return 'send' in opened
}

/** Whether something that was opened is the reason why it was not. */
export function isSetback(opened: object): opened is Setback {
  return 'kind' in opened && 'phase' in opened
}

/** Whether the message may have arrived though nobody said so. */
export function isUncertain(outcome: Outcome): boolean {
  return outcome.kind === 'broken' && outcome.phase === 'dot'
}

/**
 * Read a reply, of one line or several.
 *
 * The enhanced code is the first one in it. Controls, which could move the
 * cursor of a terminal or forge a line of a log, become spaces.
 *
 * @returns
 *   `undefined` when it is no reply (RFC 5321 §4.2.1); `25` is none.
 * @example
 *   readReply('550 5.1.1 No such user') // => {code: 550, enhanced: '5.1.1', text: '550 5.1.1 No such user'}
 * @example
 *   readReply('25') // => undefined
 */
export function readReply(raw: string): Reply | undefined {
  const text = raw
    .slice(0, 2000)
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 500)
  const code = /^([2-5]\d\d)(?=[ -]|$)/.exec(text)?.[1]
  if (!code) return undefined
  const enhanced = /^\d{3}[ -]+([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(
    text
  )?.[1]
  return {code: Number(code), ...(enhanced && {enhanced}), text}
}
