/**
 * What four senders on PostgreSQL do, measured against one.
 *
 *     node test/bench/ledger-claims.ts [DELIVERIES]
 *
 * `alone` only claims, a hundred at a time, as fast as it can: bound by the
 * processors of this machine, which senders, server and bench share. `sending`
 * is what a sender does: five connections, each claimed delivery begun and
 * settled by itself, with a relay that answers after 50 ms
 * (`QUOIN_RELAY_MS`).
 */
import {fork} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as sleep} from 'node:timers/promises'
import {settle} from '../../src/delivery.ts'
import type {Claim} from '../../src/delivery-book.ts'
import {postgresLedger} from '../../src/store/postgres-ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {accepted, sampleFrozen} from '../store/contract-world.ts'
import {startPostgres} from '../store/postgres.ts'

const key = 'a key of the bench, 32 characters or more'
const relayAnswers = Number(process.env.QUOIN_RELAY_MS ?? 50)
const connections = 5

/** What one sender got; subscribers, and the time it took. */
type Work = Readonly<{claimed: number[]; from: number; to: number}>

if (process.send) await work()
else await measure(Number(process.argv[2] ?? 20_000))

async function measure(deliveries: number): Promise<void> {
  const server = await startPostgres(true)
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-bench-'))
  try {
    const url = await server.makeDatabase()
    const ledger = await postgresLedger({url, folder, key})
    for (let at = 0; at < deliveries; at += 1000) {
      await ledger.enrol(
        Array.from({length: Math.min(1000, deliveries - at)}, (_, index) => ({
          address: `p${at + index}@example.org`,
          list: mainList,
          kind: 'added',
          note: ''
        }))
      )
    }
    let number = 0
    for (const mode of ['alone', 'sending'] as const) {
      const rates: number[] = []
      for (const senders of [1, 4]) {
        number++
        await ledger.freeze(
          await sampleFrozen(ledger, {
            number,
            bytes: Buffer.from(`Issue ${number}`)
          })
        )
        const most = mode === 'alone' ? deliveries : (deliveries / 4) * senders
        rates.push(await race(url, folder, number, senders, mode, most))
      }
      const [one = 1, four = 0] = rates
      process.stdout.write(
        `${mode.padEnd(8)} four senders make ${(four / one).toFixed(2)} × the claims of one\n`
      )
    }
    await ledger.close()
  } finally {
    await server.stop()
    await rm(folder, {recursive: true})
  }
}

async function race(
  url: string,
  folder: string,
  issue: number,
  senders: number,
  mode: string,
  most: number
): Promise<number> {
  const args = [url, folder, String(issue), mode, String(most / senders)]
  const children = Array.from({length: senders}, () =>
    fork(import.meta.filename, args)
  )
  const ready = children.map(
    (child) => new Promise((resolve) => child.once('message', resolve))
  )
  await Promise.all(ready)
  const done = children.map(
    (child) =>
      new Promise<Work>((resolve) =>
        child.once('message', (work) => resolve(work as Work))
      )
  )
  for (const child of children) child.send('go')
  const works = await Promise.all(done)
  const claimed = works.flatMap((each) => each.claimed)
  const doubles = claimed.length - new Set(claimed).size
  const from = Math.min(...works.map((each) => each.from))
  const to = Math.max(...works.map((each) => each.to))
  const rate = claimed.length / ((to - from) / 1000)
  process.stdout.write(
    `${mode.padEnd(8)} ${senders} sender${senders > 1 ? 's' : ' '}  ${claimed.length} claims in ${((to - from) / 1000).toFixed(1)} s, ${rate.toFixed(0)}/s, ${doubles} double\n`
  )
  if (doubles > 0) process.exitCode = 1
  return rate
}

async function work(): Promise<void> {
  const [, , url = '', folder = '', issue = '', mode = '', most = ''] =
    process.argv
  const ledger = await postgresLedger({url, folder, key, connections: 6})
  const worker = await ledger.join(600_000, `bench ${process.pid}`)
  const number = Number(issue)
  const go = new Promise((resolve) => process.once('message', resolve))
  process.send?.('ready')
  await go
  const claimed: number[] = []
  const from = Date.now()
  const one = async (claim: Claim) => {
    const [begun] = await ledger.begin(worker, [claim])
    if (!begun) return
    await sleep(relayAnswers)
    const now = new Date()
    const expires = new Date(now.getTime() + 3_600_000)
    const verdict = settle(accepted, {attempts: 0, now, expires})
    await ledger.settle(worker, [{claim, verdict, outcome: accepted}])
  }
  const waiting: Claim[] = []
  const connection = async () => {
    while (claimed.length < Number(most) || waiting.length > 0) {
      if (waiting.length === 0) {
        const limit = mode === 'alone' ? 100 : 20
        const claims = await ledger.claim(worker, number, limit)
        if (claims.length === 0) return
        claimed.push(...claims.map(({subscriber}) => subscriber))
        if (mode !== 'alone') waiting.push(...claims)
      }
      const next = waiting.shift()
      if (next) await one(next)
    }
  }
  await Promise.all(
    Array.from({length: mode === 'alone' ? 1 : connections}, connection)
  )
  const to = Date.now()
  process.send?.({claimed, from, to})
  await ledger.close()
  process.disconnect()
}
