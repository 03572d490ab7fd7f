/**
 * How long we wait for a relay (RFC 5321 §4.5.3.2), in milliseconds.
 */

/** Each bounds one thing from beginning to end, so no drip of octets prolongs it. */
export type Timeouts = Readonly<{
  /** To be connected, greeted and encrypted. */
  greeting: number
  /** All of `open`: that, and authentication. */
  open: number
  /** A reply to MAIL or RCPT. */
  command: number
  /** The reply to DATA. */
  data: number
  /** To hand on 64 kB. */
  block: number
  /** The reply to the dot; whoever gives up earlier makes duplicates (RFC 1047). */
  dot: number
  /** The reply to RSET, and to QUIT. */
  reset: number
}>

const minute = 60_000

/** What the RFC asks for. */
export const rfcTimeouts: Timeouts = {
  greeting: 5 * minute,
  open: 10 * minute,
  command: 5 * minute,
  data: 2 * minute,
  block: 3 * minute,
  dot: 10 * minute,
  reset: minute / 2
}

/** The longest that one transaction can take; a lease must be longer. */
export function longestTransaction(timeouts: Timeouts): number {
  const {command, data, block, dot, reset} = timeouts
  return 2 * command + data + block + dot + reset
}
