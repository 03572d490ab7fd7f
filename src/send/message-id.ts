/**
 * Ids of messages: the same on every attempt, and nobody's to guess.
 *
 * Receivers drop a second message with an id they have seen; who could guess it
 * could send his own first.
 */
import {createHmac} from 'node:crypto'

/**
 * The id of an issue's message to one subscriber, to stand before the `@`.
 *
 * @param key
 *   Made by `deriveKey(secret, 'message ids')`.
 */
export function messageIdOf(
  key: Uint8Array,
  issue: string,
  handle: string
): string {
  return idOf(key, ['issue', issue, handle])
}

/** The id of a mail that an editor sends to try; never one of an issue. */
export function testIdOf(
  key: Uint8Array,
  issue: string,
  address: string,
  at: Date
): string {
  return idOf(key, ['test', issue, address, at.toISOString()])
}

/** 96 bits, in letters that no mail system changes the case of. */
function idOf(key: Uint8Array, parts: readonly string[]): string {
  return createHmac('sha256', key)
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 24)
}
