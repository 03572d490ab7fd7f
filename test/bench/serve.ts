/**
 * How fast the service answers while others are slow, and whether its time tells
 * who is subscribed.
 *
 * `npm run bench:serve`: the service is a process of its own, as people run it;
 * everything is on this machine, so compare ratios rather than figures. With
 * `-- --package` what `npm run build` made is measured, as the package runs it.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {Agent, request} from 'node:http'
import {connect, type Socket} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {DatabaseSync} from 'node:sqlite'
import {fileURLToPath} from 'node:url'
import {SMTPServer} from 'smtp-server'
import {readLinkKeys} from '../../src/cli/send-keys.ts'
import {addressKeyIn} from '../../src/store/address-key.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {signToken} from '../../src/token.ts'

const repository = path.join(import.meta.dirname, '../..')
const program = process.argv.includes('--package')
  ? 'lib/cli/main.js'
  : 'src/cli/bin.js'
const readers = 20_000
const slow = 1000
const rate = 500
const seconds = 10
const agent = new Agent({keepAlive: true, maxSockets: 64})

/** Nearest rank, in milliseconds. */
function rank(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}

function figures(name: string, times: readonly number[]): string {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) =>
    rank(times, share).toFixed(1)
  )
  return `${name.padEnd(44)} p50 ${p50} ms  p95 ${p95} ms  p99 ${p99} ms  (${times.length})\n`
}

/** One request; milliseconds until the whole answer was there. */
function ask(
  port: number,
  target: string,
  body?: string
): Promise<{ms: number; status: number; text: string}> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: target,
        agent,
        method: body === undefined ? 'GET' : 'POST',
        ...(body !== undefined && {
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
            'x-forwarded-for': `10.${Math.trunc(Math.random() * 250)}.${Math.trunc(Math.random() * 250)}.1`
          }
        })
      },
      (response) => {
        let text = ''
        response.on('data', (data) => {
          text += data
        })
        response.on('end', () =>
          resolve({
            ms: performance.now() - began,
            status: response.statusCode ?? 0,
            text
          })
        )
      }
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

async function prepare(): Promise<{root: string; tokens: string[]}> {
  const root = await mkdtemp(path.join(os.tmpdir(), 'quoin-bench-'))
  await cp(
    path.join(repository, 'publication.yaml'),
    path.join(root, 'publication.yaml')
  )
  await writeFile(
    path.join(root, 'publication.yaml'),
    `${readFileSync(path.join(repository, 'publication.yaml'), 'utf8')}\nservice_url: https://mail.letter.example\n`
  )
  const folder = path.join(root, '.quoin')
  const ledger = await sqliteLedger({folder, key: await addressKeyIn(folder)})
  for (let from = 0; from < readers; from += 1000) {
    await ledger.enrol(
      Array.from({length: 1000}, (_, at) => ({
        address: `r${from + at}@example.org`,
        list: mainList,
        kind: 'added' as const,
        note: ''
      }))
    )
  }
  await ledger.suppress(
    Array.from({length: 1000}, (_, at) => `s${at}@example.org`),
    {list: undefined, reason: 'complained', note: ''},
    'editor'
  )
  const keys = await readLinkKeys(root)
  const all = await ledger.subscribers(mainList, 'confirmed', {
    after: 0,
    limit: readers
  })
  await ledger.close()
  const tokens = all.map(({handle, epoch}) =>
    signToken(keys.tokens, {
      purpose: 'unsubscribe',
      list: mainList,
      handle,
      epoch,
      issued: new Date()
    })
  )
  return {root, tokens}
}

async function start(
  root: string,
  relay: number
): Promise<{child: ChildProcess; port: number}> {
  const child = spawn(
    process.execPath,
    [
      path.join(repository, program),
      'serve',
      root,
      '--port',
      '0',
      '--quiet',
      '--trust-proxy',
      '127.0.0.1'
    ],
    {
      env: {
        ...process.env,
        QUOIN_SMTP_URL: `smtp://127.0.0.1:${relay}?tls=off`
      },
      stdio: ['ignore', 'ignore', 'pipe']
    }
  )
  const port = await new Promise<number>((resolve, reject) => {
    let text = ''
    child.stderr?.on('data', (data) => {
      text += data
      const found = /127\.0\.0\.1:(\d+)/.exec(text)?.[1]
      if (found) resolve(Number(found))
    })
    child.on('exit', () => reject(new Error(`The service ended: ${text}`)))
  })
  return {child, port}
}

/** Resident memory in MB; Linux alone. */
function memory({pid}: ChildProcess, key: 'VmRSS' | 'VmHWM'): number {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(new RegExp(`${key}:\\s+(\\d+)`).exec(text)?.[1] ?? 0) / 1024
}

async function holdSlow(port: number): Promise<Socket[]> {
  const sockets: Socket[] = []
  for (let at = 0; at < slow; at++) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET /subscribe HTTP/1.1\r\nhost: x\r\nx-slow: ')
    sockets.push(socket)
  }
  return sockets
}

/** Ask at a fixed rate, whatever the answers take. */
async function atRate(
  count: number,
  work: (at: number) => Promise<{ms: number; status: number}>
): Promise<number[]> {
  const times: Promise<{ms: number; status: number}>[] = []
  const began = performance.now()
  for (let at = 0; at < count; at++) {
    const due = began + (at * 1000) / rate
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    times.push(work(at))
  }
  const all = await Promise.all(times)
  const wrong = all.filter(({status}) => status !== 200)
  if (wrong.length > 0) {
    process.stdout.write(`${wrong.length} answers were not 200\n`)
  }
  return all.map(({ms}) => ms)
}

/** Interleaved, so that what else this machine does falls on all three. */
async function compare(root: string, port: number): Promise<void> {
  const {text} = await ask(port, '/subscribe')
  const ticket = /name="ticket" value="([^"]+)"/.exec(text)?.[1] ?? ''
  await new Promise((resolve) => setTimeout(resolve, 3200))
  const kinds = {new: 'n', subscribed: 'r', suppressed: 's'}
  const times: Record<string, number[]> = {}
  const order = Object.entries(kinds)
  for (let at = 0; at < 1000; at++) {
    // Before a thousand wait, when nobody else is taken
    if (at % 250 === 0) forgetAsks(root)
    order.push(...order.splice(0, 1))
    for (const [name, letter] of order) {
      const body = `address=${letter}${at}@example.org&ticket=${ticket}`
      const {ms} = await ask(port, '/subscribe', body)
      times[name] = [...(times[name] ?? []), ms]
    }
  }
  const p95 = order.map(([name]) => rank(times[name] ?? [], 0.95))
  for (const [name, all] of Object.entries(times)) {
    process.stdout.write(figures(`POST /subscribe, ${name}`, all))
  }
  const spread = Math.max(...p95) - Math.min(...p95)
  process.stdout.write(
    `${'difference of the p95'.padEnd(44)} ${spread.toFixed(1)} ms (bar: 5)\n`
  )
}

/** Links whose mac is wrong at its beginning, and at its end. */
async function compareMacs(port: number, token: string): Promise<void> {
  const swap = (at: number) =>
    token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
  const forged = {first: swap(token.length - 32), last: swap(token.length - 1)}
  const times: Record<string, number[]> = {first: [], last: []}
  for (let at = 0; at < 1000; at++) {
    for (const [name, text] of Object.entries(forged)) {
      times[name]?.push((await ask(port, `/u/${text}`)).ms)
    }
  }
  const [first, last] = Object.values(times).map((all) => rank(all, 0.5))
  const spread = Math.abs((first ?? 0) - (last ?? 0)) * 1000
  process.stdout.write(
    `${'wrong macs, first letter and last, p50'.padEnd(44)} ${spread.toFixed(0)} µs apart\n`
  )
}

/** What waits to be sent; nobody is to get anything here. */
function forgetAsks(root: string): void {
  const db = new DatabaseSync(path.join(root, '.quoin/ledger.db'), {
    timeout: 10_000
  })
  db.exec('delete from asks')
  db.close()
}

async function run(): Promise<void> {
  const relay = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      stream.resume().on('end', () => done())
    }
  })
  const relayPort = await new Promise<number>((resolve) => {
    const server = relay.listen(0, '127.0.0.1', () =>
      resolve((server.address() as {port: number}).port)
    )
  })
  const {root, tokens} = await prepare()
  const {child, port} = await start(root, relayPort)
  try {
    process.stdout.write(
      `${'memory at rest'.padEnd(44)} ${memory(child, 'VmRSS').toFixed(0)} MB\n`
    )
    const pages = async (name: string) => {
      const times: number[] = []
      for (let at = 0; at < 500; at++) {
        times.push((await ask(port, `/u/${tokens[at]}`)).ms)
      }
      process.stdout.write(figures(name, times))
    }
    await pages('GET /u')
    const sockets = await holdSlow(port)
    await pages(`GET /u beside ${slow} slow connections`)
    for (const socket of sockets) socket.destroy()
    await compare(root, port)
    await compareMacs(port, tokens[0] ?? '')
    const clicks = await atRate(rate * seconds, (at) =>
      ask(port, `/u/${tokens[at]}`, 'List-Unsubscribe=One-Click')
    )
    process.stdout.write(figures(`POST /u, one click, ${rate}/s`, clicks))
    process.stdout.write(
      `${'memory at most'.padEnd(44)} ${memory(child, 'VmHWM').toFixed(0)} MB (bar: 150)\n`
    )
  } finally {
    child.kill('SIGTERM')
    agent.destroy()
    relay.close(() => {})
    await new Promise((resolve) => child.once('exit', resolve))
    await rm(root, {recursive: true, force: true})
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run()
