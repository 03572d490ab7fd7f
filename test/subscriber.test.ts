import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {
  addressKey,
  admit,
  type EntryKind,
  lifts,
  readAddress,
  type SuppressionReason
} from '../src/subscriber.ts'

describe('readAddress', () => {
  test.each([
    ['ada@example.org', 'ada@example.org'],
    ['  Ada.L@EXAMPLE.Org ', 'Ada.L@example.org'],
    ['a@Bücher.example', 'a@xn--bcher-kva.example'],
    ['a@bu\u0308cher.example', 'a@xn--bcher-kva.example'],
    ['a@XN--BCHER-KVA.example', 'a@xn--bcher-kva.example'],
    ['a@faß.example', 'a@xn--fa-hia.example'],
    ['a@例え.テスト', 'a@xn--r8jz45g.xn--zckzah'],
    ["o'hara+news=1@example.org", "o'hara+news=1@example.org"]
  ])('reads %j as %s', (text, address) => {
    expect(readAddress(text)).toEqual({address})
    expect(readAddress(address)).toEqual({address})
  })

  test.each([
    '',
    'ada',
    'a@b',
    'a@@b.example',
    'a@b@c.example',
    'a@b.example,c@d.example',
    'a@b.example;c@d.example',
    'a@b.example\r\nRCPT TO:<c@d.example>',
    'a@b.example\n',
    'a@b.example\0',
    'Ada <a@b.example>',
    '<a@b.example>',
    '"a b"@c.example',
    'a(comment)@b.example',
    'a@b.example(comment)',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@１２７.０.０.１',
    'a@0x7f.1',
    'a@b%2eexample',
    'a@b_c.example',
    'a@-b.example',
    'a@b..example',
    'a@b.example.',
    'a..b@c.example',
    '.a@b.example',
    'jörg@example.org',
    'a@ex\u00adample.org',
    'a@ex\u200dample.org',
    '\u202ea@example.org',
    'a@exam\u2066ple.org',
    'a\u00a0@example.org',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b.'.repeat(126)}example`,
    `a@${'ü'.repeat(60)}.example`,
    '@'.repeat(400)
  ])('refuses %j and says what it expects', (text) => {
    const {address, problem} = readAddress(text)
    expect(address).toBeUndefined()
    expect(problem).toMatch(/^expected /)
  })

  it('gives only what reads back as itself, in lower case too', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const {address} = readAddress(text)
        if (address === undefined) return
        expect(readAddress(address)).toEqual({address})
        expect(readAddress(addressKey(address)).address).toBe(
          addressKey(address)
        )
      })
    )
  })

  it('never throws, and never gives what could end a line or name another', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        const {address} = readAddress(text)
        if (address !== undefined) {
          expect(address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/)
        }
      })
    )
  })
})

describe('addressKey', () => {
  it('folds case and nothing else', () => {
    expect(addressKey('A.b+C@example.org')).toBe('a.b+c@example.org')
    expect(addressKey('ab@gmail.com')).not.toBe(addressKey('a.b@gmail.com'))
  })
})

describe('admit', () => {
  const none: SuppressionReason[] = []

  test.each<[EntryKind, string]>([
    ['asked', 'pending'],
    ['confirmed', 'confirmed'],
    ['added', 'confirmed'],
    ['imported', 'confirmed']
  ])('makes a stranger who is %s %s', (entry, kind) => {
    expect(admit(undefined, none, entry)).toEqual({kind})
    expect(admit('confirmed', none, entry)).toEqual({kind: 'already'})
  })

  it('confirms who was pending', () => {
    expect(admit('pending', none, 'confirmed')).toEqual({kind: 'confirmed'})
  })

  test.each<[SuppressionReason, EntryKind[]]>([
    ['unsubscribed', ['confirmed']],
    ['removed', ['confirmed', 'added']],
    ['bounced', ['confirmed', 'added']],
    ['complained', []],
    ['blocked', ['added']],
    ['erased', ['confirmed']]
  ])('lets who is %s come back only by %j', (reason, ways) => {
    const entries: EntryKind[] = ['confirmed', 'added', 'imported']
    for (const entry of entries) {
      expect(admit('left', [reason], entry)).toEqual(
        ways.includes(entry)
          ? {kind: 'confirmed'}
          : {kind: 'suppressed', reason}
      )
    }
    expect(admit('left', [reason], 'asked').kind).toBe(
      lifts(reason, 'person') ? 'pending' : 'suppressed'
    )
  })

  it('needs every suppression lifted', () => {
    expect(admit('left', ['unsubscribed', 'complained'], 'confirmed')).toEqual({
      kind: 'suppressed',
      reason: 'complained'
    })
  })
})
