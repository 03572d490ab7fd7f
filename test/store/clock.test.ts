import {describe, expect, it} from 'vitest'
import {forwardClock} from '../../src/store/clock.ts'

describe('forwardClock', () => {
  it('goes forward as a stopwatch while the wall clock is set back', () => {
    let wall = 1_000_000
    let stopwatch = 0
    const now = forwardClock(
      () => wall,
      () => stopwatch
    )
    expect(now()).toBe(1_000_000)
    wall -= 86_400_000
    stopwatch += 500
    expect(now()).toBe(1_000_500)
    stopwatch += 500
    expect(now()).toBe(1_001_000)
  })

  it('follows the wall clock ahead, as after a sleep of the machine', () => {
    let wall = 1_000_000
    const now = forwardClock(
      () => wall,
      () => 0
    )
    wall += 28_800_000
    expect(now()).toBe(29_800_000)
  })
})
