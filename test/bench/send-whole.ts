/**
 * A whole sending as an editor does it, by `quoin` itself: import, send, two
 * kills, two resumes, audit.
 *
 *     npm run bench:whole                  50,000 recipients, 20 connections
 *     npm run bench:whole -- 1000000 20    a million: ten minutes and more
 *
 * Memory is what the kernel counts for the process (`VmRSS`), in tenths of the
 * way. A resume is timed from the start of the program to the first message that
 * the sink has taken.
 */
import {type ChildProcess, fork, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as sleep} from 'node:timers/promises'

const [count = '50000', lines = '20'] = process.argv.slice(2)
const recipients = Number(count)
const quoin = path.join(import.meta.dirname, '../../src/cli/bin.js')

/** Characters of a letter whose message has about 60 kB. */
const letterLength = 26_000

const folder = await mkdtemp(path.join(tmpdir(), 'quoin-bench-'))
const sink = fork(path.join(import.meta.dirname, 'send-sink.ts'))
const [port] = await once(sink, 'message')
const env = {
  ...process.env,
  QUOIN_SMTP_URL: `smtp://127.0.0.1:${port}?tls=off`,
  QUOIN_DATABASE_URL: '',
  QUOIN_ADDRESS_KEY: ''
}

try {
  await writePublication()
  await writeSubscribers()
  const imported = performance.now()
  await ended(start('subscribers', 'import', 'readers.csv', '--json'))
  tell('import', recipients / secondsSince(imported), 'rows/s')
  await measure()
} finally {
  sink.disconnect()
  await rm(folder, {recursive: true, force: true})
}

async function measure(): Promise<void> {
  const memory: number[] = []
  let begun = performance.now()
  const first = start('send', '1', '--yes', '--workers', lines)
  await until(first, () => taken(), 1)
  tell('first message after', secondsSince(begun) * 1000, 'ms')
  begun = performance.now()
  await until(first, () => watched(first, memory), recipients * 0.4)
  await kill(first)
  const rate = (await taken()) / secondsSince(begun)
  await timeResume('first resume', true)
  const last = await timeResume('second resume', false)
  await until(last, () => watched(last, memory), Number.POSITIVE_INFINITY)
  tell('messages', rate, '/s until the first kill')
  process.stdout.write(`memory in tenths of the way: ${memory.join(' ')} MB\n`)
  const total = await taken()
  process.stdout.write(`the sink took ${total} of ${recipients}\n`)
  await ended(start('audit', '1'), 'inherit')
}

/** From the start of the program to its first message. */
async function timeResume(
  name: string,
  isKilled: boolean
): Promise<ChildProcess> {
  const before = await taken()
  const begun = performance.now()
  const child = start('send', '1', '--resume', '--workers', lines)
  await until(child, () => taken(), before + 1)
  tell(name, secondsSince(begun) * 1000, 'ms')
  if (isKilled) await kill(child)
  return child
}

/** How many the sink has; notes the memory of the sender at each tenth. */
async function watched(child: ChildProcess, memory: number[]): Promise<number> {
  const done = await taken()
  if (done >= (memory.length + 1) * (recipients / 10)) {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(
      () => ''
    )
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(status) ?? []
    if (kilobytes) memory.push(Math.round(Number(kilobytes) / 1000))
  }
  return done
}

/** Wait until so many are reached, or the program ends. */
async function until(
  child: ChildProcess,
  reached: () => Promise<number>,
  enough: number
): Promise<void> {
  while (child.exitCode === null && (await reached()) < enough) await sleep(20)
  if (child.exitCode !== null && child.exitCode !== 3 && child.exitCode !== 0) {
    throw new Error(`quoin ended with ${child.exitCode}`)
  }
}

async function taken(): Promise<number> {
  const answer = once(sink, 'message')
  sink.send('taken')
  return Number((await answer)[0])
}

function start(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [quoin, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  child.stderr?.on('data', (text) => {
    if (/Error|ERROR|cannot/i.test(String(text))) process.stderr.write(text)
  })
  return child
}

async function ended(
  child: ChildProcess,
  show: 'inherit' | 'ignore' = 'ignore'
): Promise<void> {
  if (show === 'inherit') child.stdout?.pipe(process.stdout, {end: false})
  else child.stdout?.resume()
  if (child.exitCode === null) await once(child, 'exit')
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit')
  }
}

function secondsSince(begun: number): number {
  return (performance.now() - begun) / 1000
}

function tell(name: string, figure: number, unit: string): void {
  process.stdout.write(`${name.padEnd(20)} ${figure.toFixed(0)} ${unit}\n`)
}

async function writePublication(): Promise<void> {
  const letter = 'The bees are back, and they have notes. '
    .repeat(10)
    .concat('\n\n')
    .repeat(letterLength / 400)
  const files = {
    'publication.yaml': `title: The Bench Letter
description: Letters from a bench
url: https://letter.example
language: en
time_zone: Europe/London
tag_authority: letter.example,2026
author: The editors
sender: {name: The Bench Letter, address: letter@letter.example}
postal_address: 1 Bench Street
service_url: https://mail.letter.example
`,
    'articles/bees.md':
      '---\nid: bench000001\ntitle: The bees\nslug: bees\ndate: 2026-03-14\n---\nThe bees are back.\n',
    'articles/issues/001.md': `---\nnumber: 1\nid: bench000002\ntitle: The bees\ndate: 2026-03-15\narticles: [bees]\n---\n${letter}`
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), {recursive: true})
    await writeFile(path.join(folder, name), text)
  }
}

async function writeSubscribers(): Promise<void> {
  const file = createWriteStream(path.join(folder, 'readers.csv'))
  file.write('email,confirmed_at\n')
  for (let at = 1; at <= recipients; at++) {
    const row = `reader.${at}@example${at % 5000}.org,2024-01-01 10:00\n`
    if (!file.write(row)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}
