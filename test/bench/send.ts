/**
 * How fast an issue is sent, beside others, to the same sink on this machine.
 *
 *     npm run bench:send                      2,000 messages of 60 kB, 10 connections
 *     npm run bench:send -- 5000 20           more of both
 *     npm run bench:send -- 1000000 20 alone  Quoin alone: memory over a long run
 *
 * Quoin writes its ledger; nodemailer's pool and postfix's `smtp-source` (when it
 * is installed) write none. The sink is postfix's `smtp-sink` or, without it, ours.
 * Rounds alternate, the best of three counts: absolute figures are the machine's,
 * the ratios are ours.
 */
import {fork, spawn, spawnSync} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {leanFlags} from '../../src/cli/lean-memory.ts'
import type {Figures} from './send-run.ts'

const [count = '2000', lines = '10', alone] = process.argv.slice(2)
const messages = Number(count)
const rounds = alone ? 1 : 3
const hasPostfix = spawnSync('which', ['smtp-source']).status === 0

const sink = await startSink()
const results = new Map<string, Figures[]>()
for (let round = 0; round < rounds; round++) {
  await play('quoin', runQuoin)
  if (alone) break
  await play('nodemailer pool', () => runOurs('pool', ''))
  if (hasPostfix) await play('smtp-source', runSource)
}
report()
sink.stop()

async function play(name: string, run: () => Promise<Figures>): Promise<void> {
  const figures = await run()
  results.set(name, [...(results.get(name) ?? []), figures])
  const {seconds, processor, memory, first} = figures
  process.stdout.write(
    `${name.padEnd(16)} ${(messages / seconds).toFixed(0).padStart(6)}/s  ${processor.toFixed(2)} ms of processor a message  ${memory.join(' ')} MB${first ? `, the first after ${first.toFixed(0)} ms` : ''}\n`
  )
}

function report(): void {
  const best = (name: string) =>
    Math.max(
      ...(results.get(name) ?? []).map(({seconds}) => messages / seconds)
    )
  const ours = best('quoin')
  process.stdout.write(`\nBest of ${rounds}, sink ${sink.name}:\n`)
  for (const name of results.keys()) {
    const rate = best(name)
    process.stdout.write(
      `  ${name.padEnd(16)} ${rate.toFixed(0).padStart(6)}/s${name === 'quoin' ? '' : `   quoin is ${(ours / rate).toFixed(2)} times as fast`}\n`
    )
  }
}

/** In a folder of its own, filled by another process. */
async function runQuoin(): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-bench-'))
  try {
    await runOurs('fill', folder)
    return await runOurs('quoin', folder)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

function runOurs(
  who: 'quoin' | 'pool' | 'fill',
  folder: string
): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const file = path.join(import.meta.dirname, 'send-run.ts')
    const given = [who, String(sink.port), count, lines, folder]
    // As `quoin send` begins
    const execArgv = who === 'quoin' ? [...leanFlags] : []
    const child = fork(file, given, {execArgv})
    child.once('message', (figures) => resolve(figures as Figures))
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${who} ended with ${code}`))
    })
  })
}

/** Postfix's own generator: one text, made once. */
function runSource(): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn('smtp-source', [
      '-d',
      ...['-s', lines],
      ...['-m', count],
      ...['-l', '60000'],
      ...['-f', 'letter@example.org'],
      ...['-t', 'p@example.org'],
      `127.0.0.1:${sink.port}`
    ])
    child.once('error', reject)
    child.once('exit', () => {
      const seconds = (performance.now() - begun) / 1000
      resolve({messages, seconds, processor: Number.NaN, memory: []})
    })
  })
}

async function startSink(): Promise<{
  name: string
  port: number
  stop: () => void
}> {
  if (!hasPostfix) {
    const child = fork(path.join(import.meta.dirname, 'send-sink.ts'))
    const port = await new Promise<number>((resolve) =>
      child.once('message', (message) => resolve(Number(message)))
    )
    return {name: 'ours', port, stop: () => child.disconnect()}
  }
  const port = await freePort()
  const user = process.getuid?.() === 0 ? ['-u', 'nobody'] : []
  const child = spawn('smtp-sink', [...user, `127.0.0.1:${port}`, '256'], {
    stdio: 'ignore'
  })
  child.once('exit', (code) => {
    if (code) throw new Error(`smtp-sink ended with ${code}`)
  })
  await new Promise((resolve) => setTimeout(resolve, 500))
  return {name: 'postfix smtp-sink', port, stop: () => child.kill()}
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        resolve(address && typeof address === 'object' ? address.port : 0)
      )
    })
  })
}
