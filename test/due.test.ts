import {describe, expect, it} from 'vitest'
import {dueState, history} from '../src/due.ts'

const hour = 3_600_000
const at = 1_000_000_000_000
const issue = {published: {at}}
const state = (now: number, record?: {finished?: Date}) =>
  dueState(issue, record, now, 48 * hour)

describe('dueState', () => {
  it('waits for the date, and is due from its moment on', () => {
    expect(state(at - 1)).toBe('waits')
    expect(state(at)).toBe('due')
    expect(state(at + 48 * hour)).toBe('due')
  })

  it('is missed behind the late guard, and history after two weeks', () => {
    expect(state(at + 48 * hour + 1)).toBe('missed')
    expect(state(at + history)).toBe('missed')
    expect(state(at + history + 1)).toBe('done')
  })

  it('is what the ledger says once it was begun, whatever the date', () => {
    expect(state(at - hour, {})).toBe('open')
    expect(state(at + 100 * hour, {})).toBe('open')
    expect(state(at, {finished: new Date()})).toBe('done')
  })
})
