/**
 * Tickets: what a form carries to show that it was asked for, and when.
 *
 * No cookie, no state: a program that posts without having fetched the form has
 * none, and one that is in a hurry has one that is too young.
 */
import {createHmac, timingSafeEqual} from 'node:crypto'

/** Milliseconds before which no person has filled in a form. */
export const youngest = 3000

/** Milliseconds after which a form is asked for again. */
export const oldest: number = 2 * 3_600_000

/** Make a ticket. */
export function makeTicket(key: Uint8Array, now: number): string {
  const at = now.toString(36)
  return `${at}.${macOf(key, at)}`
}

/** Milliseconds since a ticket was made; `undefined` when it was not made here. */
export function ticketAge(
  key: Uint8Array,
  ticket: string,
  now: number
): number | undefined {
  const [, at = '', mac = ''] =
    /^([0-9a-z]{1,11})\.([\w-]{22})$/.exec(ticket) ?? []
  const expected = macOf(key, at)
  if (mac.length !== expected.length) return undefined
  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(expected))) {
    return undefined
  }
  return now - Number.parseInt(at, 36)
}

function macOf(key: Uint8Array, at: string): string {
  return createHmac('sha256', key).update(at).digest('base64url').slice(0, 22)
}
