/**
 * An issue tried: to one address, or into a folder. The ledger learns nothing
 * of it.
 */
import path from 'node:path'
import process from 'node:process'
import type {Ledger} from '../ledger.ts'
import type {Message} from '../message.ts'
import {folderTransport} from '../send/folder-transport.ts'
import {testIdOf} from '../send/message-id.ts'
import {describeSetback} from '../send/run.ts'
import {mainList, readAddress} from '../subscriber.ts'
import {type Connection, isConnection, type Transport} from '../transport.ts'
import {readyApart} from './ready-apart.ts'
import type {ReadyIssue} from './send-issue.ts'
import {composerOf, recipientOf} from './send-message.ts'
import {relayOf, type SendOptions, type SendPlan} from './send-options.ts'
import {planText} from './send-plan.ts'
import {nextSteps, typed} from './typed.ts'
import {plural} from './words.ts'

/** Subscribers read at once. */
const portion = 500

/**
 * Send the issue to one address, to be looked at.
 *
 * Its id is none of the issue's, so that no mailbox takes the real one for a
 * copy; its link to unsubscribe ends nobody's subscription.
 */
export async function testSend(
  root: string,
  number: number,
  options: SendOptions,
  {late}: SendPlan
): Promise<void> {
  const {address, problem} = readAddress(options.test ?? '')
  if (problem !== undefined) {
    throw new Error(`Unexpected --test ${options.test}: ${problem}`)
  }
  const {list, json} = options
  const now = new Date()
  const ready = await readyApart(root, {number, list, now, late, json})
  showFindings(ready)
  const compose = composerOf(ready.publication, ready.frozen, ready.keys)
  const id = testIdOf(ready.keys.ids, ready.frozen.id, address, now)
  const message = await compose({address, id, token: 'test'})
  const transport = relayOf(ready.publication)
  const line = await lineOf(transport)
  const outcome = await line.send(message)
  await line.close()
  if (outcome.kind !== 'accepted') {
    throw new Error(
      `The test to ${address} failed at ${describeSetback(outcome)}`
    )
  }
  const {text} = outcome.reply
  process.stdout.write(
    options.json
      ? `${JSON.stringify({test: address, messageId: message.messageId, reply: text})}\n`
      : `Sent a test to ${address}: ${text}\n`
  )
}

/**
 * Write what each subscriber would get now into a folder.
 */
export async function dryRun(
  ledger: Ledger,
  root: string,
  number: number,
  options: SendOptions,
  {late}: SendPlan
): Promise<void> {
  const {list, json, dryRun = '.'} = options
  const now = await ledger.now()
  const ready = await readyApart(root, {number, list, now, late, json})
  const folder = path.resolve(dryRun)
  const audience = await ledger.audience(list)
  if (!json) {
    process.stderr.write(planText(ready, audience, folder, ready.findings))
  }
  const line = await lineOf(folderTransport(folder))
  let count = 0
  for await (const message of messagesOf(ledger, ready)) {
    const outcome = await line.send(message)
    if (outcome.kind !== 'accepted') {
      throw new Error(
        `Cannot write into ${folder}: ${describeSetback(outcome)}`
      )
    }
    count++
  }
  await line.close()
  process.stdout.write(
    json
      ? `${JSON.stringify({folder, messages: count})}\n`
      : `Wrote ${plural(count, 'message')} into ${folder}; nothing was sent.\n${count === 0 ? nobody(list) : ''}`
  )
  const isWrong = ready.findings.some(({level}) => level === 'error')
  if (isWrong) process.exitCode = 2
}

function nobody(list: string): string {
  const here = list === mainList ? '' : ` --list ${list}`
  return `\nNobody takes the list ${list}:\n\n${nextSteps([
    [typed(`subscribers add me@example.org${here}`), 'puts an address on it'],
    [typed(`subscribers import readers.csv${here}`), 'those of a file']
  ])}`
}

async function* messagesOf(
  ledger: Ledger,
  {publication, frozen, keys}: ReadyIssue
): AsyncGenerator<Message> {
  const compose = composerOf(publication, frozen, keys)
  for (let after = 0; ; ) {
    const page = await ledger.subscribers(frozen.list, 'confirmed', {
      after,
      limit: portion
    })
    for (const {address, handle, epoch, resting} of page) {
      if (
        !address ||
        resting ||
        (await isSuppressed(ledger, address, frozen.list))
      ) {
        continue
      }
      yield compose(
        recipientOf(publication, frozen, {address, handle, epoch}, keys)
      )
    }
    if (page.length < portion) return
    after = page.at(-1)?.id ?? after
  }
}

async function isSuppressed(
  ledger: Ledger,
  address: string,
  list: string
): Promise<boolean> {
  const {suppressions} = await ledger.find({address})
  return suppressions.some(
    (each) => each.list === undefined || each.list === list
  )
}

async function lineOf(transport: Transport): Promise<Connection> {
  const line = await transport.open()
  if (isConnection(line)) return line
  throw new Error(`Cannot reach ${transport.name}: ${describeSetback(line)}`)
}

function showFindings({findings}: ReadyIssue): void {
  for (const {level, text} of findings) {
    process.stderr.write(`${level === 'error' ? 'ERROR' : 'advice'}  ${text}\n`)
  }
}
