/**
 * A disk under a ledger: without power at any moment, or failing.
 *
 * `QUOIN_CUTS=200 npm run test:crash` cuts the power more often.
 */
import {cpSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it, onTestFinished} from 'vitest'
import {auditProblems} from '../../src/accounting.ts'
import type {DeliveryState} from '../../src/delivery.ts'
import {startRelay} from '../send/relay.ts'
import {enrolMany, frozenIssue} from '../send/sending.ts'
import {compileShim, type Deed, diskAfter, readDeeds} from './power.ts'
import {connections, openCrashLedger, reckon, seeded, start} from './world.ts'

const cuts = Number(process.env.QUOIN_CUTS ?? 30)
const audience = 60
const witnesses = 'witnesses'

/** A frozen issue in a folder, a relay, and a shim for the sender. */
async function world(skip: (note: string) => never) {
  const home = await mkdtemp(path.join(tmpdir(), 'quoin-power-'))
  onTestFinished(() => rm(home, {recursive: true, force: true}))
  const shim = compileShim(home) ?? skip('needs a C compiler and Linux')
  const [folder, before, log] = ['live', 'before', 'log'].map((name) =>
    path.join(home, name)
  ) as [string, string, string]
  const ledger = await openCrashLedger(folder)
  await enrolMany(ledger, audience)
  await ledger.freeze(await frozenIssue(ledger))
  await ledger.close()
  cpSync(folder, before, {recursive: true})
  const relay = await startRelay({pipelining: true})
  onTestFinished(() => relay.end())
  const env = {
    LD_PRELOAD: shim,
    SHIM_FOLDER: folder,
    SHIM_LOG: log,
    QUOIN_WITNESS: path.join(folder, witnesses)
  }
  return {home, folder, before, log, relay, env}
}

/** What witnesses had sworn after so many deeds: the last word on each. */
function sworn(deeds: readonly Deed[]): Map<number, string> {
  const words = new Map<number, string>()
  for (const deed of deeds) {
    if (deed.kind !== 'write' || deed.name !== witnesses) continue
    for (const line of String(deed.bytes).trim().split('\n')) {
      const [what = '', subscriber] = line.split(' ')
      words.set(Number(subscriber), what)
    }
  }
  return words
}

/** What a ledger says of each, once it has found that the sender is gone. */
async function heldIn(folder: string): Promise<Map<number, DeliveryState>> {
  const ledger = await openCrashLedger(folder)
  await ledger.recover()
  const held = new Map<number, DeliveryState>()
  for (const state of ['accepted', 'uncertain', 'queued'] as const) {
    const page = {after: 0, limit: 10_000}
    for (const each of await ledger.deliveries(1, state, page)) {
      held.set(each.subscriber, state)
    }
  }
  expect(auditProblems(await ledger.audit(1))).toEqual([])
  await ledger.close()
  return held
}

describe('a loss of power (F43)', () => {
  it('takes back nothing that was begun or accepted, whatever of the rest is on the disk', async ({
    skip
  }) => {
    const {home, folder, before, log, relay, env} = await world(skip)
    const sender = start(folder, relay.port, '', undefined, env)
    expect([await sender.ended, sender.words()]).toEqual([0, ''])
    const deeds = readDeeds(log)
    expect(sworn(deeds).size).toBe(audience)
    const random = seeded(43)
    const seen = new Set<string>()
    for (let cut = 0; cut < cuts; cut++) {
      const count = Math.floor(random() * (deeds.length + 1))
      const into = path.join(home, 'after')
      const chance = [0, 0.5, 0.9, 1][cut % 4] ?? 0
      diskAfter(before, deeds, count, into, {chance, random})
      const held = await heldIn(into)
      expect(held.size).toBe(audience)
      for (const [subscriber, word] of sworn(deeds.slice(0, count))) {
        const state = held.get(subscriber)
        const allowed = word === 'begun' ? ['uncertain', 'accepted'] : [word]
        expect(allowed, `${subscriber} after ${count} deeds`).toContain(state)
        seen.add(`${word} ${state}`)
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['begun uncertain', 'accepted accepted'])
    )
  }, 300_000)
})

describe('a disk that fails to sync (F44)', () => {
  it('stops the sender: nothing is begun after it, nobody is lost or doubled', async ({
    skip
  }) => {
    const {folder, relay, env} = await world(skip)
    const failing = start(folder, relay.port, '', undefined, {
      ...env,
      SHIM_EIO: '12'
    })
    const code = await failing.ended
    expect([code, failing.words()]).toEqual([75, ''])
    const taken = relay.taken.length
    expect(taken).toBeGreaterThan(0)
    expect(taken).toBeLessThan(audience)
    const words = await readFile(path.join(folder, witnesses), 'utf8')
    const begun = words.match(/^begun/gm)?.length ?? 0
    expect(taken).toBeLessThanOrEqual(begun)
    const whole = start(folder, relay.port)
    expect([await whole.ended, whole.words()]).toEqual([0, ''])
    const found = await reckon(folder, relay.taken, {kills: 1, worst: 0})
    expect(found).toMatchObject({lost: 0, doubles: 0, problems: []})
    expect(found.uncertain).toBeLessThanOrEqual(connections)
  }, 120_000)
})
