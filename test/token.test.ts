import {randomBytes} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {
  deriveKey,
  readToken,
  signToken,
  type Token,
  type TokenKeys,
  type TokenPurpose,
  tokenKey
} from '../src/token.ts'

const secret = Buffer.alloc(32, 7)
const keys: TokenKeys = [tokenKey(secret)]
const token: Token = {
  purpose: 'unsubscribe',
  list: 'main',
  handle: 'AbCdEfGhIjKlMnOpQrStUv',
  epoch: 3,
  issued: new Date('2026-03-19T07:00:00Z')
}
const purposes: TokenPurpose[] = ['confirm', 'unsubscribe', 'preferences']

describe('a token', () => {
  it('reads as it was signed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.stringMatching(/^[a-z0-9-]{1,40}$/),
        fc.stringMatching(/^[\w-]{22}$/),
        fc.nat(),
        fc.integer({min: 0, max: 4_000_000_000}),
        (purpose, list, handle, epoch, seconds) => {
          const issued = new Date(seconds * 1000)
          const made = {purpose, list, handle, epoch, issued}
          const text = signToken(keys, made)
          expect(readToken(keys, purpose, text)).toEqual(made)
        }
      )
    )
  })

  it('needs no escaping in a link, and shows no address', () => {
    expect(signToken(keys, token)).toMatch(
      /^v1\.[\w-]{4}\.u\.[\w-]+\.[\w-]{32}$/
    )
  })

  it('is the same every time, so that a message sent again is the same', () => {
    expect(signToken(keys, token)).toBe(signToken(keys, token))
  })

  it('opens nothing but what it was made for', () => {
    for (const purpose of purposes) {
      const text = signToken(keys, {...token, purpose})
      const opens = purposes.filter((each) => readToken(keys, each, text))
      expect(opens).toEqual([purpose])
    }
  })

  it('is void with any bit turned', () => {
    const text = signToken(keys, token)
    for (let at = 0; at < text.length; at++) {
      for (let bit = 0; bit < 7; bit++) {
        const turned = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit))
        const forged = text.slice(0, at) + turned + text.slice(at + 1)
        expect(readToken(keys, 'unsubscribe', forged)).toBeUndefined()
      }
    }
  })

  const whole = signToken(keys, token)
  test.each([
    '',
    'v1',
    whole.slice(0, -1),
    `${whole}A`,
    `${whole}=`,
    ` ${whole}`,
    `${whole}\n`,
    whole.replace('v1', 'v2'),
    whole.replace(/^v1\.[^.]+/, 'v1.../'),
    whole.normalize('NFKD').replace('u', 'ｕ'),
    'x'.repeat(1_000_000)
  ])('is void as %j', (text) =>
    expect(readToken(keys, 'unsubscribe', text)).toBeUndefined()
  )

  it('is void with the key of another publication', () => {
    const other: TokenKeys = [tokenKey(randomBytes(32))]
    expect(readToken(other, 'unsubscribe', whole)).toBeUndefined()
  })

  it('outlives a change of keys, while the old one verifies', () => {
    const changed: TokenKeys = [tokenKey(randomBytes(32)), ...keys]
    expect(readToken(changed, 'unsubscribe', whole)).toEqual(token)
    expect(signToken(changed, token)).not.toBe(whole)
  })
})

describe('deriveKey', () => {
  it('gives another key for each purpose', () => {
    expect(deriveKey(secret, 'a')).not.toEqual(deriveKey(secret, 'b'))
    expect(deriveKey(secret, 'a')).toEqual(deriveKey(secret, 'a'))
  })

  it('takes no secret that can be guessed', () =>
    expect(() => deriveKey(Buffer.from('secret'), 'a')).toThrow(
      'Unexpected secret of 6 octets, expected at least 32'
    ))
})
