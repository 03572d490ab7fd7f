/**
 * The keyed hash that an address is known by, also after it is erased.
 */
import {createHash, createHmac} from 'node:crypto'
import {addressKey} from '../subscriber.ts'

/** Shortest key that is taken. */
export const shortestKey = 32

/**
 * HMAC-SHA-256 of what makes two addresses one mailbox, its first 16 bytes.
 *
 * Without the key nobody can try addresses against a stolen ledger.
 */
export function addressHash(key: string): (address: string) => Uint8Array {
  if (key.length < shortestKey) {
    throw new Error(
      `The key of the ledger is too short: expected QUOIN_ADDRESS_KEY to have at least ${shortestKey} characters, such as \`openssl rand -hex 32\` prints`
    )
  }
  return (address) =>
    createHmac('sha256', key)
      .update(addressKey(address))
      .digest()
      .subarray(0, 16)
}

/** Tells another key, and nothing of the key. */
export function keyCheck(key: string): string {
  return createHash('sha256')
    .update(`quoin address key check\n${key}`)
    .digest('hex')
    .slice(0, 16)
}
