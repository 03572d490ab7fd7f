import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  bounceAddressOf,
  bounceTokenLength,
  bounceTokensIn,
  plainBounceAddress,
  readBounceToken
} from '../src/bounce-address.ts'
import {addressProblem} from '../src/message.ts'
import {signToken, type TokenKeys, tokenKey} from '../src/token.ts'

const pattern = 'bounces+{token}@letter.example'
const keys: TokenKeys = [tokenKey(Buffer.alloc(32, 1))]
const handle = Buffer.from('0123456789abcdef').toString('base64url')
const subject = {issue: 42, handle}
const tokenOf = (address: string) => bounceTokensIn(address)[0] ?? ''

describe('bounceAddressOf', () => {
  it('gives an address that can be written to, and is read back whatever its case', () => {
    const handles = fc.uint8Array({minLength: 16, maxLength: 16})
    const issues = fc.nat({max: 36 ** 4 - 1})
    fc.assert(
      fc.property(handles, issues, (bytes, issue) => {
        const who = Buffer.from(bytes).toString('base64url')
        const address = bounceAddressOf(pattern, keys, {issue, handle: who})
        expect(addressProblem(address)).toBeUndefined()
        const [local = ''] = address.split('@')
        expect(local.length).toBeLessThanOrEqual(
          'bounces+'.length + bounceTokenLength
        )
        expect(local).toMatch(/^bounces\+[a-z0-9]+$/)
        for (const each of [address, address.toUpperCase()]) {
          expect(readBounceToken(keys, tokenOf(each))).toEqual({
            issue,
            handle: who
          })
        }
      })
    )
  })

  it('is the same for all without a place for the token', () => {
    expect(bounceAddressOf('bounces@letter.example', keys, subject)).toBe(
      'bounces@letter.example'
    )
    expect(plainBounceAddress(pattern)).toBe('bounces@letter.example')
    expect(plainBounceAddress('letter@letter.example')).toBe(
      'letter@letter.example'
    )
  })
})

describe('readBounceToken', () => {
  it('takes what any key of the ring made, and nothing else', () => {
    const token = tokenOf(bounceAddressOf(pattern, keys, subject))
    const fresh = tokenKey(Buffer.alloc(32, 2))
    expect(readBounceToken([fresh, ...keys], token)).toEqual(subject)
    expect(readBounceToken([fresh], token)).toBeUndefined()
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'a' ? 'b' : 'a'
      const changed = token.slice(0, at) + other + token.slice(at + 1)
      expect(readBounceToken(keys, changed)).toBeUndefined()
    }
    for (const text of ['', 'x', `${token}x`, token.slice(1), 'a'.repeat(48)]) {
      expect(readBounceToken(keys, text)).toBeUndefined()
    }
  })

  it('is no token of a link, nor the other way round', () => {
    const link = signToken(keys, {
      purpose: 'unsubscribe',
      list: 'main',
      handle,
      epoch: 0,
      issued: new Date()
    })
    expect(readBounceToken(keys, link)).toBeUndefined()
  })
})

describe('bounceTokensIn', () => {
  it('finds tokens in fields as relays write them', () => {
    const address = bounceAddressOf(pattern, keys, subject)
    const token = tokenOf(address)
    for (const text of [
      `To: <${address}>`,
      `Delivered-To: ${address}`,
      `Return-Path: <${address.replace('bounces+', 'BOUNCES=')}>`,
      `by mx.example with ESMTP id 1 for <${address}>; Tue`,
      // SRS of a forwarder
      `SRS0=x=y=letter.example=bounces+${token}@forward.example`
    ]) {
      expect(bounceTokensIn(text)).toEqual([token])
    }
    expect(bounceTokensIn(`x${address.replace('+', '')}`)).toEqual([])
  })
})
