import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {moments, readRate} from '../../src/send/rate.ts'

describe('readRate', () => {
  test.each([
    ['14/s', {count: 14, per: 1000}],
    ['5000/h', {count: 5000, per: 3_600_000}],
    ['0/s', undefined],
    ['14', undefined],
    ['-1/s', undefined],
    ['1.5/s', undefined],
    ['14/d', undefined]
  ])('of %j', (text, rate) => expect(readRate(text)).toEqual(rate))
})

describe('moments', () => {
  it('never lets more through in any stretch than the rate says', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 50}),
        fc.array(fc.integer({min: 0, max: 400}), {
          minLength: 2,
          maxLength: 300
        }),
        (count, gaps) => {
          let now = 0
          const moment = moments({count, per: 1000}, () => now)
          const times = gaps.map((gap) => {
            now += gap
            return moment()
          })
          for (const [at, time] of times.entries()) {
            const inStretch = times
              .slice(at)
              .filter((each) => each < time + 1000 - 1e-6)
            expect(inStretch.length).toBeLessThanOrEqual(count)
          }
        }
      )
    )
  })

  it('does not catch up on what nobody used', () => {
    let now = 0
    const moment = moments({count: 10, per: 1000}, () => now)
    moment()
    now = 60_000
    expect([moment(), moment(), moment()]).toEqual([60_000, 60_100, 60_200])
  })

  it('is now, without a rate', () => {
    const moment = moments(undefined, () => 7)
    expect([moment(), moment()]).toEqual([7, 7])
  })
})
