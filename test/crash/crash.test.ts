import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, it, test} from 'vitest'
import {type Act, startRelay} from '../send/relay.ts'
import {enrolMany, frozenIssue} from '../send/sending.ts'
import {failpoints} from './failpoints.ts'
import {
  connections,
  crash,
  openCrashLedger,
  reckon,
  seeded,
  start
} from './world.ts'

const right = {lost: 0, doubles: 0, strangers: 0, problems: []}

describe('a sender that is killed', () => {
  test.each(failpoints)(
    'at %s loses nobody, doubles nobody, and names who is uncertain',
    async (failpoint) => {
      const found = await crash({
        audience: 40,
        failpoints: [failpoint],
        random: seeded(1)
      })
      expect(found).toMatchObject({...right, kills: 1})
      expect(found.worst).toBeLessThanOrEqual(connections)
      // Right after `settle` others may be under way, or not
      if (failpoint.startsWith('settle:after')) return
      const isBegun = /begin:after|settle:before/.test(failpoint)
      expect(found.uncertain > 0).toBe(isBegun)
    },
    60_000
  )

  it('again and again, at any moment, loses nobody and doubles nobody', async () => {
    const found = await crash({audience: 150, kills: 15, random: seeded(7)})
    expect(found).toMatchObject(right)
    expect(found.kills).toBeGreaterThan(5)
    expect(found.worst).toBeLessThanOrEqual(connections)
  }, 120_000)

  it('and whose uncertain ones are sent again loses nobody: a double has the id of the first', async () => {
    const plan = {audience: 100, kills: 8, resend: true, random: seeded(3)}
    const found = await crash(plan)
    expect(found).toMatchObject({
      lost: 0,
      strangers: 0,
      uncertain: 0,
      problems: []
    })
    expect(found.doubles).toBeLessThanOrEqual(connections * found.kills)
  }, 120_000)
})

/** A frozen issue, and a relay that takes its time; `play` starts senders. */
async function withIssue(
  people: number,
  play: (folder: string, port: number) => Promise<void>,
  {
    onTaken = () => {},
    wait = 10
  }: {onTaken?: (count: number) => unknown; wait?: Act['wait']} = {}
) {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-crash-'))
  const relay = await startRelay({
    script: (stage): Act | undefined =>
      stage === 'dot' ? {say: '250 Ok', wait} : undefined,
    onTaken: () => onTaken(relay.counts.taken)
  })
  try {
    const ledger = await openCrashLedger(folder)
    await enrolMany(ledger, people)
    await ledger.freeze(await frozenIssue(ledger))
    await ledger.close()
    await play(folder, relay.port)
    return await reckon(folder, relay.taken, {kills: 0, worst: 0})
  } finally {
    await relay.end()
    await rm(folder, {recursive: true, force: true})
  }
}

describe('a sender that sleeps for longer than its lease', () => {
  it('begins nothing more when it wakes; whoever comes next goes on', async () => {
    const lease = 1000
    let asleep: (() => void) | undefined
    const found = await withIssue(
      150,
      async (folder, port) => {
        const zombie = start(folder, port, '', lease)
        const slept = new Promise<void>((resolve) => {
          asleep = () => {
            zombie.signal('SIGSTOP')
            setTimeout(() => {
              zombie.signal('SIGCONT')
              resolve()
            }, 2 * lease)
          }
        })
        await slept
        expect(await zombie.ended).toBe(75)
        expect(await start(folder, port).ended).toBe(0)
      },
      {onTaken: (count) => count === 30 && asleep?.()}
    )
    expect(found).toMatchObject({...right})
    expect(found.uncertain).toBeLessThanOrEqual(connections)
  }, 60_000)
})

describe('two senders at once', () => {
  it('send to each once: one works, the other is told that it is busy', async () => {
    // Nobody's mail is answered before one has gone, so they do meet
    const {promise: oneHasGone, resolve: go} = Promise.withResolvers<unknown>()
    const found = await withIssue(
      60,
      async (folder, port) => {
        const both = [start(folder, port), start(folder, port)]
        const ends = both.map(({ended}) => ended)
        go(Promise.race(ends))
        expect((await Promise.all(ends)).toSorted()).toEqual([0, 75])
      },
      {wait: oneHasGone}
    )
    expect(found).toMatchObject({...right, uncertain: 0})
  }, 60_000)
})
