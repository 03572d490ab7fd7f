/**
 * A sender in a process of its own, which a test can stop, kill, or ask to do
 * one thing at a time.
 *
 *     node puppet.ts FOLDER [URL]
 *
 * Reads a command a line, answers with a line of JSON each.
 */
import {appendFileSync} from 'node:fs'
import process from 'node:process'
import {createInterface} from 'node:readline'
import {settle} from '../../src/delivery.ts'
import type {Claim, Worker} from '../../src/delivery-book.ts'
import type {Ledger} from '../../src/ledger.ts'
import {postgresLedger} from '../../src/store/postgres-ledger.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {accepted, sampleFrozen} from './contract-world.ts'

const [, , folder = '', url] = process.argv
const key = 'a key of the tests, 32 characters or more'
const ledger: Ledger = url
  ? await postgresLedger({url, folder, key, connections: 4})
  : await sqliteLedger({folder, key})

let worker: Worker | undefined
let claims: readonly Claim[] = []

/** What it can do. */
const commands: Record<string, (argument: string) => Promise<unknown>> = {
  async freeze(number) {
    const frozen = await sampleFrozen(ledger, {number: Number(number)})
    return (await ledger.freeze(frozen)).audience
  },
  async join(lease) {
    worker = await ledger.join(Number(lease), `puppet ${process.pid}`)
    return worker.id
  },
  async claim(limit) {
    claims = await ledger.claim(present(), 1, Number(limit))
    return claims.length
  },
  async begin(count) {
    const begun = await ledger.begin(present(), claims.slice(0, Number(count)))
    return begun.map(({address}) => address)
  },
  async settle(count) {
    const now = await ledger.now()
    const expires = new Date(now.getTime() + 3_600_000)
    const late = await ledger.settle(
      present(),
      claims.slice(0, Number(count)).map((claim) => ({
        claim,
        outcome: accepted,
        verdict: settle(accepted, {attempts: claim.attempts, now, expires})
      }))
    )
    return late.length
  },
  renew: async () => (await ledger.renew(present())).id,
  recover: () => ledger.recover(),
  // Sends everything with three connections; the file is the relay's own log
  send: (sink) => send(sink)
}

async function send(sink: string): Promise<string> {
  await ledger.recover()
  const own = await ledger.join(20_000, `puppet ${process.pid}`)
  const connection = async () => {
    for (;;) {
      const [claim] = await ledger.claim(own, 1, 1)
      if (!claim) return
      const begun = await ledger.begin(own, [claim])
      for (const each of begun) {
        appendFileSync(sink, `${each.address}\n`)
        const now = await ledger.now()
        const expires = new Date(now.getTime() + 3_600_000)
        const verdict = settle(accepted, {
          attempts: each.attempts,
          now,
          expires
        })
        await ledger.settle(own, [{claim: each, verdict, outcome: accepted}])
      }
    }
  }
  await Promise.all([connection(), connection(), connection()])
  await ledger.depart(own)
  return 'done'
}

function present(): Worker {
  if (!worker) throw new Error('Nobody has joined')
  return worker
}

process.stdout.write('"ready"\n')
for await (const line of createInterface({input: process.stdin})) {
  const [name = '', argument = ''] = line.split(' ')
  try {
    const answer = await commands[name]?.(argument)
    process.stdout.write(`${JSON.stringify(answer ?? null)}\n`)
  } catch (error) {
    const {message, trouble} = error as Error & {trouble?: string}
    process.stdout.write(`${JSON.stringify({trouble, message})}\n`)
  }
}
await ledger.close()
