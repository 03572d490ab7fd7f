/**
 * What the tests of the contract share: people, an issue, outcomes.
 */
import {createHash} from 'node:crypto'
import {settle} from '../../src/delivery.ts'
import type {Claim, Settlement, Worker} from '../../src/delivery-book.ts'
import type {FrozenIssue} from '../../src/issue.ts'
import type {Ledger} from '../../src/ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {type Outcome, type Phase, readReply} from '../../src/transport.ts'
import type {MakeWorld} from './ledger-contract.ts'

/** Milliseconds of the leases in these tests. */
export const lease = 60_000

/** What a test is given. */
export type Scene = Readonly<{
  ledger: Ledger
  again(): Promise<Ledger>
  later(milliseconds: number): Promise<void>
}>

/** A test in a world of its own, which ends with it. */
export function inWorld(
  make: MakeWorld,
  play: (scene: Scene) => Promise<void>
): () => Promise<void> {
  return async () => {
    const world = await make()
    try {
      await play(world)
    } finally {
      await world.end()
    }
  }
}

/** `p1@example.org` and on. */
export function addresses(count: number): string[] {
  return Array.from({length: count}, (_, index) => `p${index + 1}@example.org`)
}

/** Put confirmed subscribers on the main list; gives their addresses. */
export async function enrolled(
  ledger: Ledger,
  count: number
): Promise<string[]> {
  const all = addresses(count)
  await ledger.enrol(
    all.map((address) => ({
      address,
      list: mainList,
      kind: 'added',
      note: 'test'
    }))
  )
  return all
}

/** An issue that expires in a day. */
export async function sampleFrozen(
  ledger: Ledger,
  changes: Partial<FrozenIssue> = {}
): Promise<FrozenIssue> {
  const bytes = changes.bytes ?? Buffer.from(`Issue ${changes.number ?? 1}\r\n`)
  const now = await ledger.now()
  return {
    number: 1,
    id: `issue${changes.number ?? 1}`,
    list: mainList,
    subject: 'The bees are back',
    bytes,
    hash: createHash('sha256').update(bytes).digest('hex'),
    articles: ['7kq2m9xw4t'],
    date: now,
    expires: new Date(now.getTime() + 24 * 3_600_000),
    ...changes
  }
}

/** Subscribers, a frozen issue and a worker who has come to work. */
export async function prepared(
  ledger: Ledger,
  count: number
): Promise<{all: string[]; issue: FrozenIssue; worker: Worker}> {
  const all = await enrolled(ledger, count)
  const issue = await sampleFrozen(ledger)
  await ledger.freeze(issue)
  return {all, issue, worker: await ledger.join(lease, 'test')}
}

/** Acceptance. */
export const accepted: Outcome = {
  kind: 'accepted',
  reply: {code: 250, text: '250 2.0.0 OK'}
}

/** The line broke after the dot. */
export const lost: Outcome = {
  kind: 'broken',
  phase: 'dot',
  trouble: 'reset',
  detail: 'ECONNRESET'
}

/** A refusal in the words of a relay. */
export function refused(text: string, phase: Phase = 'rcpt'): Outcome {
  const reply = readReply(text)
  if (!reply) throw new Error(`No reply: ${text}`)
  return {kind: 'refused', phase, reply}
}

/** What the sender would write down for an outcome. */
export async function settlementOf(
  ledger: Ledger,
  claim: Claim,
  outcome: Outcome
): Promise<Settlement> {
  const now = await ledger.now()
  const record = await ledger.issue(claim.issue)
  const expires = record?.expires ?? now
  const verdict = settle(outcome, {attempts: claim.attempts, now, expires})
  return {claim, verdict, outcome}
}

/** Claim, begin and settle with the same outcome; gives what was begun. */
export async function sendAll(
  ledger: Ledger,
  worker: Worker,
  outcome: Outcome,
  limit = 100
): Promise<readonly Claim[]> {
  const claims = await ledger.claim(worker, 1, limit)
  const begun = await ledger.begin(worker, claims)
  const settlements = await Promise.all(
    begun.map((claim) => settlementOf(ledger, claim, outcome))
  )
  await ledger.settle(worker, settlements)
  return begun
}
