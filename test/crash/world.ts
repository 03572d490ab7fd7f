/**
 * Runs senders that are killed, and counts what became of everybody.
 */
import {spawn} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {auditProblems} from '../../src/accounting.ts'
import type {Ledger} from '../../src/ledger.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {type Act, type Stage, startRelay} from '../send/relay.ts'
import {enrolMany, frozenIssue} from '../send/sending.ts'

/** Connections of every sender here. */
export const connections = 5

/** What became of an audience, by the relay's own book and by the ledger. */
export type Reckoning = Readonly<{
  kills: number
  audience: number
  /** Neither taken by the relay nor named as uncertain. */
  lost: number
  /** Taken more than once. */
  doubles: number
  /** Of those, with another Message-ID. */
  strangers: number
  uncertain: number
  /** Uncertain ones that had arrived. */
  arrived: number
  /** The most that one kill left uncertain. */
  worst: number
  /** What the audit says. */
  problems: readonly string[]
}>

/** Open the ledger, as each process here does. */
export function openCrashLedger(folder: string, ahead = 0): Promise<Ledger> {
  const now = () => Date.now() + ahead
  const key = 'a key of the tests, 32 characters or more'
  return sqliteLedger({folder, key, now})
}

/** A sender at work. */
export type Sender = Readonly<{
  signal: (name: NodeJS.Signals) => void
  /** What it said on standard error. */
  words: () => string
  /** Its exit code; null when it was killed. */
  ended: Promise<number | null>
}>

/** How a run is played. */
export type CrashPlan = Readonly<{
  audience: number
  /** Failpoints, one for each start; killed from outside where there is none. */
  failpoints?: readonly string[]
  /** Kills from outside, at moments of the relay's. */
  kills?: number
  /** In the end what is uncertain is sent again, on the editor's word. */
  resend?: boolean
  random: () => number
}>

/** Send one issue to its end, through kills. */
export async function crash(plan: CrashPlan): Promise<Reckoning> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-crash-'))
  let victim: Sender | undefined
  let countdown = Number.POSITIVE_INFINITY
  const relay = await startRelay({
    pipelining: true,
    script: (stage: Stage): Act | undefined => {
      if (!['mail', 'data', 'block', 'dot'].includes(stage)) return undefined
      if (--countdown === 0) {
        victim?.signal('SIGKILL')
        // The sender is dead; what it had sent is taken all the same
        return stage === 'dot' ? {say: '250 Taken', wait: 5} : undefined
      }
      return undefined
    }
  })
  try {
    const ledger = await openCrashLedger(folder)
    await enrolMany(ledger, plan.audience)
    await ledger.freeze(await frozenIssue(ledger))
    await ledger.close()
    const left = [...(plan.failpoints ?? [])]
    let killsLeft = plan.kills ?? 0
    let [kills, worst, before] = [0, 0, 0]
    for (;;) {
      const failpoint = left.shift()
      const fromOutside = !failpoint && killsLeft > 0
      if (fromOutside) killsLeft--
      countdown = fromOutside
        ? 1 + Math.floor(plan.random() * 25)
        : Number.POSITIVE_INFINITY
      const run = start(folder, relay.port, failpoint)
      victim = run
      const code = await run.ended
      const wasKilled = code === null
      if (wasKilled) kills++
      else if (code !== 0)
        throw new Error(`The sender ended with ${code}: ${run.words()}`)
      const uncertain = await uncertainAfter(folder)
      worst = Math.max(worst, uncertain - before)
      before = uncertain
      if (!wasKilled) break
    }
    if (plan.resend) {
      const ledger = await openCrashLedger(folder)
      await ledger.resolve(1, {as: 'resend'})
      await ledger.close()
      await start(folder, relay.port).ended
    }
    return await reckon(folder, relay.taken, {kills, worst})
  } finally {
    await relay.end()
    await rm(folder, {recursive: true, force: true})
  }
}

/** Start a sender; `env` is added to its environment. */
export function start(
  folder: string,
  port: number,
  failpoint = '',
  lease = 3_600_000,
  env: Record<string, string> = {}
): Sender {
  const file = path.join(import.meta.dirname, 'sender.ts')
  const child = spawn(
    process.execPath,
    [file, folder, String(port), '1', String(lease), failpoint],
    {stdio: ['ignore', 'ignore', 'pipe'], env: {...process.env, ...env}}
  )
  let words = ''
  child.stderr.on('data', (chunk) => {
    words += chunk
  })
  return {
    signal: (name) => child.kill(name),
    words: () => words,
    ended: new Promise<number | null>((resolve) =>
      child.once('exit', (code) => resolve(code))
    )
  }
}

/** Uncertain ones, once whoever died has been found. */
async function uncertainAfter(folder: string): Promise<number> {
  const ledger = await openCrashLedger(folder)
  await ledger.recover()
  const {uncertain} = await ledger.tally(1)
  await ledger.close()
  return uncertain
}

/** Compare the relay's book with the ledger. */
export async function reckon(
  folder: string,
  taken: readonly {to: string; bytes: Buffer}[],
  {kills, worst}: {kills: number; worst: number}
): Promise<Reckoning> {
  const ledger = await openCrashLedger(folder)
  const counts = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  for (const {to, bytes} of taken) {
    const id = /^Message-ID: (.*)$/m.exec(String(bytes))?.[1] ?? ''
    counts.set(to, (counts.get(to) ?? new Set()).add(id))
    times.set(to, (times.get(to) ?? 0) + 1)
  }
  const held = await ledger.deliveries(1, 'uncertain', {
    after: 0,
    limit: 100_000
  })
  const uncertain = new Set(held.map(({address = ''}) => address))
  const facts = await ledger.audit(1)
  await ledger.close()
  const all = Array.from(
    {length: facts.audience},
    (_, at) => `p${at + 1}@example.org`
  )
  return {
    kills,
    worst,
    audience: facts.audience,
    lost: all.filter((to) => !times.has(to) && !uncertain.has(to)).length,
    doubles: [...times.values()].filter((count) => count > 1).length,
    strangers: [...counts.values()].filter(({size}) => size > 1).length,
    uncertain: uncertain.size,
    arrived: [...uncertain].filter((to) => times.has(to)).length,
    problems: [
      ...auditProblems(facts),
      ...(facts.finished ? [] : ['The issue is not finished'])
    ]
  }
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
