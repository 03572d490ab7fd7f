/**
 * What tests of sending share: an issue with its audience in a real ledger, and
 * a relay that keeps the truth.
 */
import {createHash} from 'node:crypto'
import {auditProblems, type Tally, totalOf} from '../../src/accounting.ts'
import type {Claim} from '../../src/delivery-book.ts'
import {type FrozenIssue, unsubscribeField} from '../../src/issue.ts'
import type {Ledger} from '../../src/ledger.ts'
import {composer} from '../../src/send/compose.ts'
import {deliver} from '../../src/send/deliver.ts'
import {messageIdOf} from '../../src/send/message-id.ts'
import {prepareMessage} from '../../src/send/prepare.ts'
import type {DeliverOptions, Ending} from '../../src/send/run.ts'
import {rfcTimeouts, type Timeouts} from '../../src/send/smtp-timeouts.ts'
import {smtpTransport} from '../../src/send/smtp-transport.ts'
import {mainList} from '../../src/subscriber.ts'
import {deriveKey, signToken, tokenKey} from '../../src/token.ts'
import type {Transport} from '../../src/transport.ts'
import {samplePublication} from '../publish/sample-site.ts'

const secret = Buffer.alloc(32, 1)
const keys = [tokenKey(secret)] as const
const idKey = deriveKey(secret, 'message ids')
const publication = samplePublication({serviceUrl: 'https://mail.example.org'})

/** An issue as it is frozen; `padding` makes it bigger. */
export async function frozenIssue(
  ledger: Ledger,
  changes: Partial<FrozenIssue> & {padding?: number} = {}
): Promise<FrozenIssue> {
  const {padding = 0, ...rest} = changes
  const date = await ledger.now()
  const filler = 'The bees are back, and they have notes. '.repeat(padding / 40)
  const email = {
    issue: 1,
    subject: 'The bees are back',
    preheader: '',
    text: `The bees are back.\n.\n${unsubscribeField}\n`,
    html: `<p>The bees are back. ${filler}</p><a href="${unsubscribeField}">Unsubscribe</a>`
  }
  const bytes = await prepareMessage(publication, email, {list: mainList, date})
  return {
    number: 1,
    id: 'issue1',
    list: mainList,
    subject: email.subject,
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    articles: [],
    date,
    expires: new Date(date.getTime() + 48 * 3_600_000),
    ...rest
  }
}

/** Put `p1@example.org` and on on the list. */
export async function enrolMany(ledger: Ledger, count: number): Promise<void> {
  for (let from = 0; from < count; from += 1000) {
    const size = Math.min(1000, count - from)
    await ledger.enrol(
      Array.from({length: size}, (_, at) => ({
        address: `p${from + at + 1}@example.org`,
        list: mainList,
        kind: 'added' as const,
        note: ''
      }))
    )
  }
}

/** Makes the messages of an issue as `quoin send` does. */
export function composeFor(issue: FrozenIssue): DeliverOptions['compose'] {
  const {bytes, date, id} = issue
  const compose = composer(bytes, {from: 'letter@example.org', keys: [], date})
  return ({address, handle, epoch, issue: _}: Claim) =>
    compose({
      address,
      id: messageIdOf(idKey, id, handle),
      token: signToken([...keys], {
        purpose: 'unsubscribe',
        list: issue.list,
        handle,
        epoch,
        issued: date
      })
    })
}

/** A transport to a relay on this machine. */
export function relayAt(
  port: number,
  timeouts: Timeouts = rfcTimeouts
): Transport {
  const relay = {
    host: '127.0.0.1',
    port,
    tls: 'off',
    name: 'letter.example'
  } as const
  return smtpTransport(relay, {timeouts})
}

/** Send issue 1. */
export async function send(
  ledger: Ledger,
  transport: Transport,
  changes: Partial<DeliverOptions> = {}
): Promise<Ending> {
  const issue = await ledger.frozen(1)
  if (!issue) throw new Error('Nothing frozen')
  return deliver(ledger, transport, {
    issue: 1,
    compose: composeFor(issue),
    connections: 5,
    lease: 60_000,
    about: 'test',
    patience: 500,
    ...changes
  })
}

/** The addresses that mail went to more than once. */
export function doubles(taken: readonly {to: string}[]): string[] {
  const counts = new Map<string, number>()
  for (const {to} of taken) counts.set(to, (counts.get(to) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([to]) => to)
}

/** What is not right with the books; empty when it is. */
export async function wrongs(ledger: Ledger): Promise<string[]> {
  return auditProblems(await ledger.audit(1))
}

/** A tally without its zeros. */
export function short(tally: Tally): Partial<Tally> {
  return Object.fromEntries(
    Object.entries(tally).filter(([, count]) => count > 0)
  )
}

export {totalOf}
