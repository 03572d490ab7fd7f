import {describe, expect, it} from 'vitest'
import {tallyOf} from '../../src/accounting.ts'
import {bounceProblem, policyWatch} from '../../src/send/policy-watch.ts'

describe('policyWatch', () => {
  it('bears 20 refusals in 100, not 21', () => {
    const watch = policyWatch()
    for (let at = 0; at < 20; at++) {
      expect(watch('policy-permanent')).toBeUndefined()
    }
    expect(watch(undefined)).toBeUndefined()
    expect(watch('policy-permanent')).toBe(
      '21 of the last 22 messages were refused for what they are, not for whom they are to'
    )
  })

  it('forgets what is more than 100 results ago, and minds no other class', () => {
    const watch = policyWatch()
    for (let at = 0; at < 2000; at++) {
      const name = at % 5 === 0 ? 'policy-permanent' : 'address-permanent'
      expect(watch(name)).toBeUndefined()
    }
  })
})

describe('bounceProblem', () => {
  const tally = (accepted: number, bounced: number) =>
    tallyOf([
      ['accepted', accepted],
      ['bounced', bounced]
    ])

  it('bears 5 % of what was accepted, and 25 in any case', () => {
    const none = tally(0, 0)
    expect(bounceProblem(none, tally(75, 25))).toBeUndefined()
    expect(bounceProblem(none, tally(9500, 500))).toBeUndefined()
    expect(bounceProblem(none, tally(474, 26))).toBe(
      '26 of 500 messages that were accepted came back'
    )
  })

  it('counts from when sending began: an editor who resumes has seen the others', () =>
    expect(bounceProblem(tally(400, 100), tally(900, 110))).toBeUndefined())
})
