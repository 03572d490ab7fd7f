/**
 * A sender that may be killed: a process of its own, with a ledger that can cut
 * the power at a call.
 *
 *     node sender.ts FOLDER PORT ISSUE LEASE [failpoint]
 *
 * A failpoint is `begin:before:3`: the third call of `begin`, before it is made;
 * or `after`, when it has resolved. `QUOIN_WITNESS` names a file that is told
 * who was begun and settled.
 */
import {openSync, writeSync} from 'node:fs'
import process from 'node:process'
import type {Ledger} from '../../src/ledger.ts'
import {deliver} from '../../src/send/deliver.ts'
import {composeFor, relayAt} from '../send/sending.ts'
import {connections, openCrashLedger} from './world.ts'

const [folder = '', port = '', number = '', lease = '', failpoint = ''] =
  process.argv.slice(2)
const [method, moment, count] = failpoint.split(':')

/**
 * A ledger that writes down who was begun and who was settled, once that has
 * resolved: what a witness of the mail could swear to.
 */
function witnessed(ledger: Ledger): Ledger {
  const name = process.env.QUOIN_WITNESS
  if (!name) return ledger
  const file = openSync(name, 'a')
  const swear = (what: string, subscriber: number) =>
    writeSync(file, `${what} ${subscriber}\n`)
  return {
    ...ledger,
    async begin(worker, claims) {
      const begun = await ledger.begin(worker, claims)
      for (const {subscriber} of begun) swear('begun', subscriber)
      return begun
    },
    async settle(worker, settlements) {
      const late = await ledger.settle(worker, settlements)
      for (const {claim, verdict} of settlements) {
        swear(verdict.becomes.state, claim.subscriber)
      }
      return late
    }
  }
}

/** A ledger that kills this process at its failpoint. */
function deadly(ledger: Ledger): Ledger {
  let calls = 0
  return new Proxy(ledger, {
    get(target, name: keyof Ledger & string) {
      const work = target[name]
      if (typeof work !== 'function' || name !== method) return work
      return async (...args: unknown[]) => {
        calls++
        const isNow = calls === Number(count)
        if (isNow && moment === 'before') die()
        const result = await Reflect.apply(work, target, args)
        if (isNow) die()
        return result
      }
    }
  })
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

const ledger = deadly(witnessed(await openCrashLedger(folder)))
// What ends it otherwise is a bug, and is seen by its exit code
process.once('uncaughtException', (error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit((error as {trouble?: string}).trouble === 'busy' ? 75 : 70)
})
const issue = await ledger.frozen(Number(number))
if (!issue) throw new Error(`No issue ${number}`)
const ending = await deliver(ledger, relayAt(Number(port)), {
  issue: issue.number,
  compose: composeFor(issue),
  connections,
  lease: Number(lease),
  about: `crash ${process.pid}`
})
await ledger.close()
process.exitCode = ending.kind === 'finished' ? 0 : 75
