/** `quoin send`: an issue to everybody on its list, once. */
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {exitCodeOf} from '../accounting.ts'
import type {Ledger} from '../ledger.ts'
import {readText} from '../parse/read-files.ts'
import {readPublication} from '../parse/read-publication.ts'
import type {Publication} from '../publication.ts'
import {deliver} from '../send/deliver.ts'
import {resendOnce} from '../send/resend-once.ts'
import type {Ending} from '../send/run.ts'
import {statusCard} from './issue-card.ts'
import {issueNumber} from './issue-number.ts'
import {withLedger} from './open-ledger.ts'
import {printProblems} from './problems.ts'
import {readyApart} from './ready-apart.ts'
import {dryRun, testSend} from './send-apart.ts'
import {readSendKeys} from './send-keys.ts'
import {composerOf, recipientOf} from './send-message.ts'
import {
  lease,
  readSendPlan,
  relayOf,
  type SendOptions,
  type SendPlan
} from './send-options.ts'
import {agree} from './send-plan.ts'
import {showProgress} from './send-progress.ts'
import {readStatus} from './status.ts'
import {typed} from './typed.ts'

/** Send an issue, or try it; the exit code says what is left to do. */
export async function send(given: string, options: SendOptions): Promise<void> {
  const number = issueNumber(given)
  const root = path.resolve(options.folder)
  const plan = readSendPlan(options)
  if (options.test !== undefined) return testSend(root, number, options, plan)
  if (options.dryRun !== undefined) {
    return withLedger(root, options, (ledger) =>
      dryRun(ledger, root, number, options, plan)
    )
  }
  const isReady = await withLedger(root, options, (ledger) =>
    freezeOrResume(ledger, root, number, options, plan)
  )
  if (!isReady) return
  // Opened anew: what a freeze takes in memory is not kept for hours
  await withLedger(root, options, (ledger) =>
    goOn(ledger, root, number, options, plan)
  )
}

/** Bring the issue to where it can be sent; false when nothing is to be done. */
async function freezeOrResume(
  ledger: Ledger,
  root: string,
  number: number,
  options: SendOptions,
  {late}: SendPlan
): Promise<boolean> {
  const record = await ledger.issue(number)
  if (record?.finished && !options.resume) {
    throw new Error(
      `Issue ${number} was sent and finished: see \`${typed(`status ${number}`)}\``
    )
  }
  if (record && !options.resume) {
    throw new Error(
      `Issue ${number} is frozen and under way: \`${typed(`send ${number} --resume`)}\` goes on with it, as it was then`
    )
  }
  if (record) {
    if (record.paused !== undefined) await ledger.resume(number)
    return true
  }
  if (options.resume) {
    throw new Error(`Issue ${number} was never begun: leave --resume out`)
  }
  const {list, json} = options
  const now = await ledger.now()
  const ready = await readyApart(root, {number, list, now, late, json})
  const transport = relayOf(ready.publication)
  if (!(await agree(ledger, transport, ready, options))) return false
  await ledger.freeze(ready.frozen)
  return true
}

/** Send what is frozen, and say how it stands then. */
async function goOn(
  ledger: Ledger,
  root: string,
  number: number,
  options: SendOptions,
  plan: SendPlan
): Promise<void> {
  const ending = await deliverIssue(ledger, root, number, options, plan)
  const status = await readStatus(ledger, number, 20)
  if (options.json) {
    const {kind} = ending
    process.stdout.write(
      `${JSON.stringify({ending: kind, ...status}, undefined, 2)}\n`
    )
  } else process.stdout.write(`\n${statusCard(status)}`)
  process.exitCode = exitCodeFor(ending, exitCodeOf(status.tally))
  explain(ending, number)
}

async function deliverIssue(
  ledger: Ledger,
  root: string,
  number: number,
  options: SendOptions,
  {connections, rate}: SendPlan
): Promise<Ending> {
  const publication = await publicationOf(root)
  const keys = await readSendKeys(root, publication)
  const issue = await ledger.frozen(number)
  if (!issue) throw new Error(`Issue ${number} is not in the ledger`)
  const compose = composerOf(publication, issue, keys)
  const transport = relayOf(publication)
  const progress = showProgress(
    await ledger.tally(number),
    Boolean(options.json)
  )
  const stop = listen()
  const once = () =>
    deliver(ledger, transport, {
      issue: number,
      compose: (claim) => compose(recipientOf(publication, issue, claim, keys)),
      connections,
      rate,
      lease,
      about: `${os.hostname()} ${process.pid}`,
      drain: stop.drain,
      cut: stop.cut,
      onNews: progress.tell
    })
  try {
    let ending = await once()
    if (options.uncertain === 'resend-once') {
      while (
        ending.kind === 'finished' &&
        (await resendOnce(ledger, number, connections, stop.drain))
      ) {
        ending = await once()
      }
    }
    return ending
  } finally {
    stop.end()
    progress.end()
  }
}

async function publicationOf(root: string): Promise<Publication> {
  const file = await readText(root, 'publication.yaml')
  const publication = readPublication(file)
  if (!printProblems([file], {}) || !publication) {
    throw new Error('Nothing was sent: correct publication.yaml first')
  }
  return publication
}

/** The first Ctrl+C finishes what is under way, the second cuts it off. */
function listen(): {drain: AbortSignal; cut: AbortSignal; end: () => void} {
  const [drain, cut] = [new AbortController(), new AbortController()]
  const heed = () => {
    const again = drain.signal.aborted
    process.stderr.write(
      again
        ? '\nCut off: what was under way is uncertain.\n'
        : '\nFinishing what is under way. Once more cuts it off.\n'
    )
    if (again) cut.abort()
    else drain.abort()
  }
  process.on('SIGINT', heed)
  process.on('SIGTERM', heed)
  return {
    drain: drain.signal,
    cut: cut.signal,
    end() {
      process.off('SIGINT', heed)
      process.off('SIGTERM', heed)
    }
  }
}

function exitCodeFor(
  ending: Ending,
  code: ReturnType<typeof exitCodeOf>
): number {
  if (ending.kind === 'config') return 2
  return ending.kind === 'ledger' ? 75 : code
}

function explain(ending: Ending, number: number): void {
  const again = `${typed(`send ${number} --resume`)} goes on`
  const words = {
    finished: '',
    drained: `Stopped; ${again}.`,
    paused: `Paused: ${'why' in ending ? ending.why : ''}. Look into it; ${again}.`,
    config: `The relay takes nothing from us: ${'detail' in ending ? ending.detail : ''}. Correct it; ${again}.`,
    ledger: `The ledger cannot be used: ${'error' in ending ? ending.error.message : ''}. Nothing more was sent; ${again}.`
  }[ending.kind]
  if (words) process.stderr.write(`${words}\n`)
  if (ending.kind !== 'ledger' || ending.unwritten.length === 0) return
  process.stderr.write(
    `${ending.unwritten.length} outcomes could not be written down; they will be uncertain:\n`
  )
  for (const {claim, verdict} of ending.unwritten) {
    process.stderr.write(
      `  subscriber ${claim.subscriber}: ${verdict.becomes.state}\n`
    )
  }
}
