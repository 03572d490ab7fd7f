import {describe, expect, it} from 'vitest'
import {bucketsOf, turnsOf} from '../../src/serve/buckets.ts'

describe('bucketsOf', () => {
  it('lets so many through at once, and then as many as fill up', () => {
    const take = bucketsOf(3, 3000)
    expect([0, 0, 0, 0].map((now) => take('a', now))).toEqual([
      true,
      true,
      true,
      false
    ])
    expect(take('b', 0)).toBe(true)
    expect(take('a', 1000)).toBe(true)
    expect(take('a', 1500)).toBe(false)
  })
})

describe('turnsOf', () => {
  it('gives each that has to wait a time of its own, at which it may happen', () => {
    const turns = turnsOf(3, 3000)
    const waits: number[] = []
    const come = (now: number) => {
      const wait = turns.wait('a', now)
      if (wait === 0) turns.pass('a', now)
      return wait
    }
    for (let at = 0; at < 6; at++) waits.push(come(0))
    expect(waits).toEqual([0, 0, 0, 1000, 2000, 3000])
    expect(turns.wait('b', 0)).toBe(0)
    expect([1000, 2000, 3000].map(come)).toEqual([0, 0, 0])
    expect(come(3000)).toBe(1000)
    // After a rest so many at once again
    expect([9000, 9000, 9000].map(come)).toEqual([0, 0, 0])
  })
})
