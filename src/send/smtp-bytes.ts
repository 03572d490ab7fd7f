/**
 * A message as SMTP carries it: dots doubled, a dot at the end (RFC 5321 §4.5.2).
 */
import type {Message, SmtpForm} from '../message.ts'

/** Octets of a line without its end (RFC 5321 §4.5.3.1.6). */
const lineLength = 998

/** Octets that are handed on at once. */
const blockLength = 65_536

const [CR, LF, dot] = [13, 10, 46]

/** What follows `354` for a message, in pieces. Throws as `smtpBytes` does. */
export function smtpForm(message: Message): SmtpForm {
  if (message.smtp) return message.smtp
  const {bytes} = message
  return {pieces: [smtpBytes(bytes)], size: bytes.length}
}

/** Pieces in blocks that are handed on at once; long ones are cut. */
export function* blocksOf(
  pieces: readonly Uint8Array[]
): Generator<Uint8Array[]> {
  let block: Uint8Array[] = []
  let length = 0
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + blockLength - length)
      block.push(part)
      length += part.length
      at += part.length
      if (length < blockLength) continue
      yield block
      block = []
      length = 0
    }
  }
  if (block.length > 0) yield block
}

/**
 * Make the octets that follow `354`.
 *
 * Throws when the message holds a bare CR or LF, which some relays take for the
 * end of the message and others do not (SMTP smuggling), or a line that is too
 * long: nothing that leaves here depends on being repaired.
 */
export function smtpBytes(message: Uint8Array): Buffer {
  const dots = linesThatBeginWithDot(message)
  const isEnded =
    message.length === 0 || (message.at(-1) === LF && message.at(-2) === CR)
  const end = isEnded ? '.\r\n' : '\r\n.\r\n'
  const bytes = Buffer.allocUnsafe(message.length + dots.length + end.length)
  let from = 0
  let to = 0
  for (const at of dots) {
    bytes.set(message.subarray(from, at), to)
    to += at - from
    bytes[to] = dot
    to++
    from = at
  }
  bytes.set(message.subarray(from), to)
  bytes.write(end, to + message.length - from, 'latin1')
  return bytes
}

function linesThatBeginWithDot(message: Uint8Array): number[] {
  const dots: number[] = []
  let start = 0
  let previous = 0
  for (let at = 0; at < message.length; at++) {
    const octet = message[at] ?? 0
    if (octet === LF) {
      if (previous !== CR) throw unexpected('a bare LF', at)
      if (at - 1 - start > lineLength) throw unexpected('a long line', at)
      start = at + 1
    } else if (previous === CR) {
      throw unexpected('a bare CR', at)
    } else if (octet === dot && at === start) {
      dots.push(at)
    }
    previous = octet
  }
  if (previous === CR) throw unexpected('a bare CR', message.length)
  if (message.length - start > lineLength) {
    throw unexpected('a long line', message.length)
  }
  return dots
}

function unexpected(what: string, at: number): Error {
  return new Error(
    `Cannot send the message: unexpected ${what} at octet ${at}, expected lines of at most ${lineLength} octets that end in CRLF`
  )
}
