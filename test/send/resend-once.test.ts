import {describe, expect, it} from 'vitest'
import {resendOnce} from '../../src/send/resend-once.ts'
import {sqliteWorld} from '../store/sqlite.ts'
import {startRelay} from './relay.ts'
import {
  enrolMany,
  frozenIssue,
  relayAt,
  send,
  short,
  wrongs
} from './sending.ts'

const never = new AbortController().signal
const lease = 60_000

/** An issue whose sender died while it was sending to so many. */
async function afterCrash(begun: number) {
  const world = await sqliteWorld()
  const {ledger} = world
  await enrolMany(ledger, 20)
  await ledger.freeze(await frozenIssue(ledger))
  const worker = await ledger.join(lease, 'dies')
  await ledger.begin(worker, await ledger.claim(worker, 1, begun))
  await world.later(lease + 1)
  await ledger.recover()
  return world
}

describe('resendOnce', () => {
  it('sends what a crash left uncertain again, after 15 minutes, one time', async () => {
    const {ledger, later, end} = await afterCrash(2)
    const relay = await startRelay({
      script: (stage, {to}) =>
        stage === 'dot' && to[0] === 'p1@example.org' ? {end: 'rst'} : undefined
    })
    await send(ledger, relayAt(relay.port))
    expect(short(await ledger.tally(1))).toEqual({accepted: 18, uncertain: 2})
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    expect(await resendOnce(ledger, 1, 5, stop.signal)).toBe(false)
    await later(16 * 60_000)
    expect(await resendOnce(ledger, 1, 5, never)).toBe(true)
    await send(ledger, relayAt(relay.port))
    // The second one was lost again: now it is held
    expect(short(await ledger.tally(1))).toEqual({accepted: 19, uncertain: 1})
    await later(16 * 60_000)
    expect(await resendOnce(ledger, 1, 5, never)).toBe(false)
    expect(await wrongs(ledger)).toEqual([])
    await end()
    await relay.end()
  }, 30_000)

  it('leaves all to the editor when more are uncertain than crashes explain', async () => {
    const {ledger, later, end} = await afterCrash(11)
    await later(16 * 60_000)
    expect(await resendOnce(ledger, 1, 5, never)).toBe(false)
    expect(await ledger.tally(1)).toMatchObject({uncertain: 11})
    await end()
  })
})
