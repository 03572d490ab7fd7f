import {describe, expect, it} from 'vitest'
import {afterGood, afterSlow, startPace} from '../../src/send/pace.ts'

const good = (pace: ReturnType<typeof startPace>, times: number, now = 0) => {
  let next = pace
  for (let at = 0; at < times; at++) next = afterGood(next, now)
  return next
}

describe('a pace', () => {
  it('begins with few and comes to all, one at a time', () => {
    const pace = startPace(10)
    expect(pace.allowed).toBe(2)
    expect(good(pace, 2).allowed).toBe(3)
    expect(good(pace, 200).allowed).toBe(10)
    expect(good(startPace(1), 100).allowed).toBe(1)
  })

  it('is halved by a relay that says it is too much, and waits', () => {
    const slow = afterSlow(good(startPace(10), 200), 1000, 10)
    expect(slow).toMatchObject({allowed: 5, until: 2000, wait: 1000})
  })

  it('takes what many connections hear at once for one', () => {
    const once = afterSlow(good(startPace(10), 200), 1000, 10)
    expect(afterSlow(afterSlow(once, 1001, 9), 1500, 8)).toEqual(once)
  })

  it('waits twice as long each time, at most a minute, until it goes well', () => {
    let [pace, now] = [startPace(4), 0]
    const waits: number[] = []
    for (let at = 0; at < 9; at++) {
      pace = afterSlow(pace, now, 1)
      waits.push(pace.wait)
      now = pace.until
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60].map((s) => s * 1000))
    expect(pace.allowed).toBe(1)
    expect(afterSlow(good(pace, 20, now), now, 1).wait).toBe(1000)
  })

  it('stays below what was refused, for a minute', () => {
    const refused = afterSlow(good(startPace(10), 3), 0, 4)
    expect(good(refused, 500, 59_000).allowed).toBe(3)
    expect(good(refused, 500, 61_000).allowed).toBe(10)
  })
})
