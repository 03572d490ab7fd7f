/**
 * Variable envelope return paths (VERP): a bounce address of its own for each
 * message, so that a report which brings nothing of the message back still says
 * whom it is about.
 *
 *     bounces+ handle mac issue @letter.example
 *
 * Everything is in letters that no relay changes the case of. There is no
 * address inside, and nobody makes one without a key.
 */
import {createHmac, timingSafeEqual} from 'node:crypto'
import type {TokenKeys} from './token.ts'

/** Where the token stands in `bounce_address`. */
export const bounceField = '{token}'

/** Which message an address stands for; issue 0 is a mail of the service. */
export type BounceSubject = Readonly<{issue: number; handle: string}>

/** 128 bits of a handle, and 100 of HMAC-SHA-256, five in a letter. */
const [handleLength, macLength] = [26, 20]

/** Digits of an issue's number at most, in base 36. */
const issueLength = 4

/** Characters of a token at most. */
export const bounceTokenLength: number = handleLength + macLength + issueLength

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The bounce address of one message.
 *
 * @param pattern
 *   As `bounce_address` has it; without `{token}` it is the same for all.
 */
export function bounceAddressOf(
  pattern: string,
  keys: TokenKeys,
  subject: BounceSubject
): string {
  if (!pattern.includes(bounceField)) return pattern
  const handle = base32(Buffer.from(subject.handle, 'base64url'))
  const token =
    handle + macOf(keys[0].key, subject) + subject.issue.toString(36)
  return pattern.replace(bounceField, token)
}

/**
 * The bounce address of a message to nobody in particular.
 *
 * @example
 *   plainBounceAddress('bounces+{token}@letter.example') // => 'bounces@letter.example'
 */
export function plainBounceAddress(pattern: string): string {
  return pattern.replace(/[+=_-]?\{token\}/, '')
}

/**
 * Read the token of a bounce address; `undefined` for one that nobody with a key
 * made. Relays may have changed its case.
 */
export function readBounceToken(
  keys: TokenKeys,
  text: string
): BounceSubject | undefined {
  const match = /^([a-z2-7]{26})([a-z2-7]{20})([0-9a-z]{1,4})$/.exec(
    text.toLowerCase()
  )
  if (!match) return undefined
  const [, name = '', mac = '', number = ''] = match
  const handle = fromBase32(name).toString('base64url')
  const subject = {issue: Number.parseInt(number, 36), handle}
  const isRight = keys.some(({key}) =>
    timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(key, subject)))
  )
  return isRight ? subject : undefined
}

/** What may be tokens in addresses of a text, as they stand there. */
export function bounceTokensIn(text: string): string[] {
  return [
    ...text.matchAll(/(?<![a-z0-9])[a-z2-7]{46}[0-9a-z]{1,4}(?=@)/gi)
  ].map(([token]) => token)
}

function macOf(key: Uint8Array, {issue, handle}: BounceSubject): string {
  // No claim of a link begins so
  const claim = ['bounce', issue, handle].join('\n')
  const mac = createHmac('sha256', key).update(claim).digest()
  return base32(mac).slice(0, macLength)
}

/** RFC 4648 §6, lower case, without padding. */
function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((each) => letters[Number.parseInt(each.padEnd(5, '0'), 2)])
    .join('')
}

function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((each) => letters.indexOf(each).toString(2).padStart(5, '0'))
    .join('')
  const bytes = bits.match(/[01]{8}/g) ?? []
  return Buffer.from(bytes.map((each) => Number.parseInt(each, 2)))
}
