/**
 * One RFC 5322 message to one subscriber.
 */

/** Everything of a message that differs between subscribers. */
export type Recipient = Readonly<{
  address: string
  /** Before the `@` of the Message-ID; equal on every attempt. */
  id: string
  /** The end of the address that ends the subscription (RFC 8058 §3.1). */
  token: string
  /** Envelope sender of this message alone (VERP). */
  from?: string
}>

/** The exact bytes that go over the wire, CRLF line ends; SMTP's dots are not doubled yet. */
export type Message = Readonly<{
  /** Envelope sender: where bounces go (RFC 5321 §4.1.1.2). */
  from: string
  /** The one envelope recipient. */
  to: string
  /** In angle brackets, equal on every attempt. */
  messageId: string
  bytes: Uint8Array
  /** The same for SMTP, when it was made with them. */
  smtp?: SmtpForm
}>

/**
 * What follows `354`, in pieces; most of them are shared by all messages of an
 * issue, so that none of them has to be copied for one.
 */
export type SmtpForm = Readonly<{
  /** One after the other they are `smtpBytes` of the message. */
  pieces: readonly Uint8Array[]
  /** Octets of the message without doubled dots and the last one (RFC 1870 §6). */
  size: number
}>

/**
 * Why an address must not be written to, or `undefined` when it may be.
 *
 * Takes only a dot-atom and a domain name of ASCII letters, digits and hyphens
 * (RFC 5321 §4.1.2, lengths of §4.5.3.1): no comments, quoted local parts,
 * address literals, lists or line ends. What a mail library would repair into
 * another address is refused here. A domain with other letters must be given
 * as its A-label (`xn--…`).
 *
 * @example
 *   addressProblem('ada@example.org') // => undefined
 *   addressProblem('a@b.example, c@d.example') // => 'expected one address, such as `ada@example.org`'
 */
export function addressProblem(address: string): string | undefined {
  const [local = '', domain = '', ...more] = address.split('@')
  const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
  const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'
  const isLocal = new RegExp(`^${atom}(?:\\.${atom})*$`)
  const isDomain = new RegExp(`^${label}(?:\\.${label})+$`)
  if (more.length > 0 || !isLocal.test(local) || !isDomain.test(domain)) {
    return 'expected one address, such as `ada@example.org`'
  }
  if (/\.\d+$/.test(domain)) return 'expected a domain name, not a number'
  if (local.length > 64) return 'expected at most 64 characters before the `@`'
  if (address.length > 254) return 'expected at most 254 characters'
  return undefined
}
