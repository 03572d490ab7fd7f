/**
 * Identities of articles and issues.
 */
import {randomInt} from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Mint an id: ten characters of Crockford's base 32, 50 random bits.
 *
 * It goes into front matter once and is never made again: feed readers know
 * the article by it.
 */
export function mintId(): string {
  return Array.from({length: 10}, () => alphabet[randomInt(32)]).join('')
}
