/**
 * One measured sender in a process of its own: `quoin` with its ledger, or a
 * plain pool of nodemailer.
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
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
}

/** Characters of HTML that make a message of about 60 kB. */
const padding = 56_000

const [, , who, port = '', count = '', lines = ''] = process.argv
const messages = Number(count)
const connections = Number(lines)
const memory: number[] = []

const figures = await (who === 'quoin' ? runQuoin() : runPool())
process.send?.(figures)
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

async function runQuoin(): Promise<Figures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-bench-'))
  const key = 'a key of the benchmark, 32 characters or more'
  const ledger = await sqliteLedger({folder, key})
  try {
    await enrolMany(ledger, messages)
    const issue = await frozenIssue(ledger, {padding})
    await ledger.freeze(issue)
    let done = 0
    return await measured(async () => {
      await deliver(ledger, relayAt(Number(port)), {
        issue: 1,
        compose: composeFor(issue),
        connections,
        lease: 3_600_000,
        about: 'bench',
        onNews: () => remember(++done)
      })
    })
  } finally {
    await ledger.close()
    await rm(folder, {recursive: true, force: true})
  }
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
