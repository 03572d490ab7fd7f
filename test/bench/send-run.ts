/**
 * One measured sender in a process of its own: `quoin` with its ledger, or a
 * plain pool of nodemailer; `fill` makes the ledger that `quoin` sends from, so
 * that its memory is not counted.
 */
import process from 'node:process'
import {createTransport} from 'nodemailer'
import {deliver} from '../../src/send/deliver.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {composeFor, enrolMany, frozenIssue, relayAt} from '../send/sending.ts'

/** What a run came to. */
export type Figures = {
  messages: number
  seconds: number
  /** Milliseconds of processor time for a message. */
  processor: number
  /** Megabytes at tenths of the way. */
  memory: number[]
  /** Milliseconds until the first message was settled. */
  first?: number
}

/** Characters of HTML that make a message of about 60 kB. */
const padding = 56_000

const [, , who, port = '', count = '', lines = '', folder = ''] = process.argv
const key = 'a key of the benchmark, 32 characters or more'
const messages = Number(count)
const connections = Number(lines)
const memory: number[] = []
let first = 0

const work = {quoin: runQuoin, pool: runPool, fill}[who ?? ''] ?? fill
process.send?.(await work())
process.disconnect?.()

async function measured(work: () => Promise<void>): Promise<Figures> {
  const [begun, used] = [performance.now(), process.cpuUsage()]
  await work()
  const seconds = (performance.now() - begun) / 1000
  const {user, system} = process.cpuUsage(used)
  return {
    messages,
    seconds,
    processor: (user + system) / 1000 / messages,
    memory
  }
}

function remember(done: number): void {
  const step = Math.max(1, Math.floor(messages / 10))
  if (done % step === 0)
    memory.push(Math.round(process.memoryUsage.rss() / 1e6))
}

/** An audience and a frozen issue. */
async function fill(): Promise<Figures> {
  const ledger = await sqliteLedger({folder, key})
  const figures = await measured(async () => {
    await enrolMany(ledger, messages)
    await ledger.freeze(await frozenIssue(ledger, {padding}))
  })
  await ledger.close()
  return figures
}

async function runQuoin(): Promise<Figures> {
  const begun = performance.now()
  const ledger = await sqliteLedger({folder, key})
  const issue = await ledger.frozen(1)
  if (!issue) throw new Error('Nothing frozen')
  let done = 0
  const figures = await measured(async () => {
    await deliver(ledger, relayAt(Number(port)), {
      issue: 1,
      compose: composeFor(issue),
      connections,
      lease: 3_600_000,
      about: 'bench',
      onNews: () => {
        if (done === 0) first = performance.now() - begun
        remember(++done)
      }
    })
  })
  await ledger.close()
  return {...figures, first}
}

/** As most people would: the pool of nodemailer, no ledger. */
async function runPool(): Promise<Figures> {
  const pool = createTransport({
    host: '127.0.0.1',
    port: Number(port),
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Number.POSITIVE_INFINITY
  })
  const html = `<p>${'The bees are back, and they have notes. '.repeat(padding / 40)}</p>`
  let [next, done] = [0, 0]
  const one = async () => {
    while (next < messages) {
      next++
      const to = `p${next}@example.org`
      await pool.sendMail({
        from: 'letter@example.org',
        to,
        subject: 'The bees are back',
        text: 'The bees are back.',
        html,
        list: {unsubscribe: `https://mail.example.org/u/${next}`}
      })
      remember(++done)
    }
  }
  const figures = await measured(async () => {
    await Promise.all(Array.from({length: connections * 2}, one))
  })
  pool.close()
  return figures
}
