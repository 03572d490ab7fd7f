import {describe, expect, it, test} from 'vitest'
import {
  type AuditFacts,
  auditProblems,
  exitCodeOf,
  openOf,
  resendProblem,
  tallyOf
} from '../src/accounting.ts'
import type {DeliveryState} from '../src/delivery.ts'

const right: AuditFacts = {
  audience: 10,
  tally: tallyOf([
    ['accepted', 6],
    ['failed', 1],
    ['suppressed', 1],
    ['uncertain', 1],
    ['bounced', 1]
  ]),
  hash: {frozen: 'a', found: 'a'},
  finished: true,
  acceptedTwice: 0,
  acceptedWithoutAttempt: 0,
  acceptanceLost: 0,
  attemptsMiscounted: 0,
  startedSuppressed: 0
}

describe('auditProblems', () => {
  it('finds nothing in books that are right', () => {
    expect(auditProblems(right)).toEqual([])
  })

  test.each<[string, Partial<AuditFacts>]>([
    ['The audience was 11, the ledger has 10 deliveries', {audience: 11}],
    [
      'The bytes of the issue have changed: their hash was a, is b',
      {hash: {frozen: 'a', found: 'b'}}
    ],
    [
      'The issue is marked as finished, but 2 deliveries are open',
      {audience: 12, tally: {...right.tally, queued: 1, sending: 1}}
    ],
    ['3 deliveries were accepted twice', {acceptedTwice: 3}],
    [
      '2 deliveries are accepted without an attempt that was',
      {acceptedWithoutAttempt: 2}
    ],
    [
      '2 accepted attempts belong to deliveries that are not',
      {acceptanceLost: 2}
    ],
    ['2 deliveries do not count their attempts right', {attemptsMiscounted: 2}],
    [
      '2 attempts began after their address was suppressed',
      {startedSuppressed: 2}
    ]
  ])('says: %s', (sentence, changes) => {
    expect(auditProblems({...right, ...changes})).toEqual([sentence])
  })
})

describe('exitCodeOf', () => {
  test.each<[DeliveryState, number]>([
    ['queued', 75],
    ['claimed', 75],
    ['sending', 75],
    ['deferred', 75],
    ['uncertain', 3],
    ['failed', 4],
    ['expired', 4],
    ['suppressed', 0],
    ['bounced', 0],
    ['accepted', 0]
  ])('of one %s is %i', (state, code) => {
    expect(exitCodeOf(tallyOf([[state, 1]]))).toBe(code)
    expect(openOf(tallyOf([[state, 1]]))).toBe(code === 75 ? 1 : 0)
  })

  it('names what is worst first', () => {
    expect(
      exitCodeOf(
        tallyOf([
          ['failed', 5],
          ['uncertain', 1]
        ])
      )
    ).toBe(3)
  })
})

describe('resendProblem', () => {
  it('allows what crashes explain, or a thousandth of the audience', () => {
    const question = {audience: 1000, connections: 5, crashes: 2}
    expect(resendProblem({...question, uncertain: 20})).toBeUndefined()
    expect(resendProblem({...question, uncertain: 21})).toMatch(
      /^21 deliveries are uncertain, more than 20/
    )
    expect(
      resendProblem({...question, audience: 50_000, uncertain: 50})
    ).toBeUndefined()
  })
})
