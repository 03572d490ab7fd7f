import {describe, expect, it, test} from 'vitest'
import {isUncertain, phases, readReply} from '../src/transport.ts'

describe('readReply', () => {
  test.each([
    ['250 OK', {code: 250, text: '250 OK'}],
    ['250', {code: 250, text: '250'}],
    [
      '550-5.1.1 No\r\n550 5.1.1 such user',
      {code: 550, enhanced: '5.1.1', text: '550-5.1.1 No 550 5.1.1 such user'}
    ],
    ['550 192.0.2.1 is listed', {code: 550, text: '550 192.0.2.1 is listed'}],
    ['550 5.1.1.1 no code', {code: 550, text: '550 5.1.1.1 no code'}]
  ])('reads %j', (raw, reply) => expect(readReply(raw)).toEqual(reply))

  test.each([
    '',
    '25',
    '2500',
    '650 No',
    '199 No',
    'OK 250',
    '250OK',
    'HTTP/1.1 200'
  ])('takes %j for no reply', (raw) => expect(readReply(raw)).toBeUndefined())

  it('keeps one short line that cannot move a cursor', () => {
    const reply = readReply(`550 \u001b[2J\r\n\u202e${'x'.repeat(10_000_000)}`)
    expect(reply?.text).toHaveLength(500)
    expect(reply?.text).toMatch(/^[ -~]*$/)
  })
})

describe('isUncertain', () => {
  test.each(phases)('of a line that breaks at %s', (phase) => {
    const broken = {
      kind: 'broken',
      phase,
      trouble: 'closed',
      detail: ''
    } as const
    expect(isUncertain(broken)).toBe(phase === 'dot')
  })

  it('is false of a refusal after the dot', () => {
    const reply = {code: 554, text: '554 No'}
    expect(isUncertain({kind: 'refused', phase: 'dot', reply})).toBe(false)
  })
})
