/**
 * What stands in links of a mail for one subscriber: proof that the link came
 * from us, without an address in it.
 *
 *     v1 . key id . purpose . payload . mac
 *
 * The mac covers all of it, so a token opens what it was made for and nothing
 * else. Tokens do not expire by themselves: who reads one decides how old it may
 * be, and a subscriber's epoch, counted up, ends all that were made before.
 */
import {createHash, createHmac, hkdfSync, timingSafeEqual} from 'node:crypto'

/** What a token opens; they do not interchange. */
export type TokenPurpose =
  | 'confirm'
  | 'unsubscribe'
  | 'preferences'
  | 'export'
  | 'erase'

/** Stands in a token for all lists; none is called so. */
export const allLists = '*'

/** What a token says. */
export type Token = Readonly<{
  purpose: TokenPurpose
  list: string
  /** The subscriber's; random, so that nothing can be guessed from it. */
  handle: string
  epoch: number
  /** To the second. */
  issued: Date
}>

/** A key that signs or verifies; `id` is short and stands in the token. */
export type TokenKey = Readonly<{id: string; key: Uint8Array}>

/** The first signs, all verify: so a key can be changed while links live on. */
export type TokenKeys = readonly [TokenKey, ...TokenKey[]]

/** Octets of a secret; shorter ones can be guessed. */
export const secretLength = 32

const letters: Readonly<Record<TokenPurpose, string>> = {
  confirm: 'c',
  unsubscribe: 'u',
  preferences: 'p',
  export: 'x',
  erase: 'e'
}

/** 192 bits of HMAC-SHA-256. */
const macLength = 32

/**
 * A key for one purpose, made of the secret of a publication (RFC 5869).
 *
 * Who learns one of them learns none of the others.
 */
export function deriveKey(secret: Uint8Array, purpose: string): Uint8Array {
  if (secret.length < secretLength) {
    throw new Error(
      `Unexpected secret of ${secret.length} octets, expected at least ${secretLength}`
    )
  }
  return new Uint8Array(hkdfSync('sha256', secret, '', `quoin ${purpose}`, 32))
}

/** A key by which tokens are signed; its id is made of it. */
export function tokenKey(secret: Uint8Array): TokenKey {
  const key = deriveKey(secret, 'tokens')
  const id = createHash('sha256').update(key).digest('base64url').slice(0, 4)
  return {id, key}
}

/** Put a token into words for a link: letters, digits, `-`, `_` and dots. */
export function signToken(keys: TokenKeys, token: Token): string {
  const [{id, key}] = keys
  const seconds = Math.floor(token.issued.getTime() / 1000)
  const fields = [token.list, token.handle, token.epoch, seconds]
  const payload = Buffer.from(fields.join('\n')).toString('base64url')
  const claim = `v1.${id}.${letters[token.purpose]}.${payload}`
  return `${claim}.${macOf(key, claim)}`
}

/**
 * Read a token of one purpose.
 *
 * @returns
 *   `undefined` when it is not whole, was made for something else, or by nobody
 *   who has one of the keys; the caller learns not which.
 */
export function readToken(
  keys: TokenKeys,
  purpose: TokenPurpose,
  text: string
): Token | undefined {
  const match =
    /^(v1\.([\w-]{4})\.([cupxe])\.([\w-]{1,400}))\.([\w-]{32})$/.exec(text)
  const [, claim = '', id, letter, payload = '', mac = ''] = match ?? []
  const found = keys.find((each) => each.id === id)
  const expected = macOf((found ?? keys[0]).key, claim)
  const isRight =
    match !== null && timingSafeEqual(Buffer.from(mac), Buffer.from(expected))
  if (!isRight || !found || letter !== letters[purpose]) return undefined
  const fields = Buffer.from(payload, 'base64url').toString().split('\n')
  const [list = '', handle = '', epoch = '', seconds = ''] = fields
  if (fields.length !== 4) return undefined
  const issued = new Date(Number(seconds) * 1000)
  return {purpose, list, handle, epoch: Number(epoch), issued}
}

function macOf(key: Uint8Array, claim: string): string {
  return createHmac('sha256', key)
    .update(claim)
    .digest('base64url')
    .slice(0, macLength)
}
