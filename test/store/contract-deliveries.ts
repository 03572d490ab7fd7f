/** The contract of issues, and of what the editor asks about deliveries. */
import {describe, expect, it} from 'vitest'
import {auditProblems, totalOf} from '../../src/accounting.ts'
import {mainList} from '../../src/subscriber.ts'
import {
  accepted,
  enrolled,
  inWorld,
  lost,
  prepared,
  refused,
  sampleFrozen,
  sendAll,
  settlementOf
} from './contract-world.ts'
import type {MakeWorld} from './ledger-contract.ts'

const page = {after: 0, limit: 1000}

/** Run it. */
export function describeDeliveries(make: MakeWorld): void {
  describe('freeze', () => {
    it(
      'writes one delivery for everybody who is confirmed',
      inWorld(make, async ({ledger}) => {
        const all = await enrolled(ledger, 5)
        await ledger.enrol([
          {address: 'x@example.org', list: mainList, kind: 'asked', note: ''},
          {address: 'y@example.org', list: 'other', kind: 'added', note: ''}
        ])
        await ledger.suppress(
          all.slice(0, 2),
          {list: undefined, reason: 'bounced', note: ''},
          'system'
        )
        const record = await ledger.freeze(await sampleFrozen(ledger))
        expect(record).toMatchObject({number: 1, audience: 5, crashes: 0})
        expect(await ledger.tally(1)).toMatchObject({queued: 3, suppressed: 2})
      })
    )

    it(
      'gives back the bytes and never changes them',
      inWorld(make, async ({ledger, again}) => {
        await enrolled(ledger, 2)
        const bytes = Uint8Array.from({length: 70_000}, (_, at) => at % 256)
        const issue = await sampleFrozen(ledger, {bytes})
        const record = await ledger.freeze(issue)
        expect(await ledger.freeze(issue)).toEqual(record)
        const edited = await sampleFrozen(ledger, {
          bytes: Buffer.from('other')
        })
        await expect(ledger.freeze(edited)).rejects.toMatchObject({
          trouble: 'conflict'
        })
        const other = await again()
        const found = await other.frozen(1)
        expect(Buffer.from(found?.bytes ?? []).equals(bytes)).toBe(true)
        expect({...found, bytes: 0}).toEqual({...issue, bytes: 0})
        await other.close()
      })
    )

    it(
      'leaves out who comes later',
      inWorld(make, async ({ledger}) => {
        await prepared(ledger, 2)
        await ledger.enrol([
          {address: 'new@example.org', list: mainList, kind: 'added', note: ''}
        ])
        expect(totalOf(await ledger.tally(1))).toBe(2)
      })
    )

    it(
      'writes a correction to those alone who were sent the issue',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 3)
        const [first] = await sendAll(ledger, worker, accepted, 1)
        await sendAll(ledger, worker, refused('550 5.1.1 No such user'), 1)
        await ledger.enrol([
          {address: 'new@example.org', list: mainList, kind: 'added', note: ''}
        ])
        expect(await ledger.audience(mainList, 1)).toMatchObject({reachable: 1})
        await ledger.freeze(
          await sampleFrozen(ledger, {number: 2, articles: [], to: 1})
        )
        const [only, ...others] = await ledger.deliveries(2, 'queued', {
          after: 0,
          limit: 10
        })
        expect([only?.address, others]).toEqual([first?.address, []])
      })
    )

    it(
      'remembers which articles a list was mailed, and in which issue',
      inWorld(make, async ({ledger}) => {
        await ledger.freeze(await sampleFrozen(ledger, {articles: ['a', 'b']}))
        await ledger.freeze(
          await sampleFrozen(ledger, {number: 2, articles: ['b', 'c']})
        )
        expect([...(await ledger.mailed(mainList))].toSorted()).toEqual([
          ['a', 1],
          ['b', 1],
          ['c', 2]
        ])
        expect((await ledger.mailed('other')).size).toBe(0)
      })
    )

    it(
      'of two at once, one writes and the other reads',
      inWorld(make, async ({ledger, again}) => {
        await enrolled(ledger, 50)
        const other = await again()
        const issue = await sampleFrozen(ledger)
        const [one, two] = await Promise.all([
          ledger.freeze(issue),
          other.freeze(issue)
        ])
        expect(one).toEqual(two)
        expect(totalOf(await ledger.tally(1))).toBe(50)
        await other.close()
      })
    )

    it(
      'knows nothing of an issue that was not frozen',
      inWorld(make, async ({ledger}) => {
        expect(await ledger.issue(7)).toBeUndefined()
        expect(await ledger.frozen(7)).toBeUndefined()
        expect(await ledger.nextDue(7)).toBeUndefined()
        await expect(ledger.pause(7, 'x')).rejects.toMatchObject({
          trouble: 'unknown'
        })
      })
    )
  })

  describe('finish', () => {
    it(
      'waits for the last delivery, and says so twice',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 3)
        await sendAll(ledger, worker, accepted, 2)
        expect(await ledger.finish(1)).toBe(false)
        expect((await ledger.issue(1))?.finished).toBeUndefined()
        await sendAll(ledger, worker, accepted)
        expect(await ledger.finish(1)).toBe(true)
        const {finished} = (await ledger.issue(1)) ?? {}
        expect(finished).toBeInstanceOf(Date)
        expect(await ledger.finish(1)).toBe(true)
        expect((await ledger.issue(1))?.finished).toEqual(finished)
      })
    )
  })

  describe('resolve', () => {
    it(
      'takes the editor’s word that it arrived',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 3)
        await sendAll(ledger, worker, lost)
        expect(await ledger.resolve(1, {as: 'accepted'})).toBe(3)
        expect(await ledger.tally(1)).toMatchObject({accepted: 3})
        expect(auditProblems(await ledger.audit(1))).toEqual([])
        expect(await ledger.resolve(1, {as: 'accepted'})).toBe(0)
      })
    )

    it(
      'queues again those that are named, and opens the issue',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 3)
        await sendAll(ledger, worker, lost)
        expect(await ledger.finish(1)).toBe(true)
        const [named = ''] = all
        expect(
          await ledger.resolve(1, {as: 'resend', addresses: [named]})
        ).toBe(1)
        expect((await ledger.issue(1))?.finished).toBeUndefined()
        expect(await ledger.tally(1)).toMatchObject({queued: 1, uncertain: 2})
        const [claim] = await ledger.claim(worker, 1, 9)
        expect(claim?.address).toBe(named)
        expect(claim?.fence).toBeGreaterThan(1)
      })
    )

    it(
      'lets the attempt before a resend write nothing any more',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 1)
        const [claim] = await sendAll(ledger, worker, lost)
        if (!claim) throw new Error('nothing begun')
        await ledger.resolve(1, {as: 'resend'})
        const late = await settlementOf(ledger, claim, accepted)
        expect(await ledger.settle(worker, [late])).toEqual([late])
        expect(await ledger.tally(1)).toMatchObject({queued: 1})
      })
    )

    it(
      'sends nobody again who has left',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 1)
        await sendAll(ledger, worker, lost)
        await ledger.leave({address: all[0] ?? ''}, mainList, {
          by: 'person',
          note: ''
        })
        await ledger.resolve(1, {as: 'resend'})
        expect(await ledger.claim(worker, 1, 9)).toEqual([])
        expect(await ledger.tally(1)).toMatchObject({suppressed: 1})
      })
    )

    it(
      'resends once only, and only after the wait, when told so',
      inWorld(make, async ({ledger, later}) => {
        const {worker} = await prepared(ledger, 1)
        await sendAll(ledger, worker, lost)
        const once = {as: 'resend', once: 30_000} as const
        expect(await ledger.resolve(1, once)).toBe(0)
        await later(30_001)
        expect(await ledger.resolve(1, once)).toBe(1)
        await sendAll(ledger, await ledger.renew(worker), lost)
        await later(30_001)
        expect(await ledger.resolve(1, once)).toBe(0)
        expect(await ledger.tally(1)).toMatchObject({uncertain: 1})
      })
    )
  })

  describe('bounce', () => {
    it(
      'takes back what was accepted, and only that',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 2)
        const [sent] = await sendAll(ledger, worker, accepted, 1)
        if (!sent) throw new Error('nothing begun')
        const outcome = refused('550 5.1.1 No such user')
        const {verdict} = await settlementOf(ledger, sent, outcome)
        const bounce = (subscriber: number) =>
          ledger.bounce(1, subscriber, verdict, '550 5.1.1 No such user')
        expect(await bounce(sent.subscriber)).toBe(true)
        expect(await bounce(sent.subscriber)).toBe(false)
        expect(await bounce(sent.subscriber + 1)).toBe(false)
        expect(await ledger.tally(1)).toMatchObject({bounced: 1, queued: 1})
        const {suppressions} = await ledger.find({address: sent.address})
        expect(suppressions).toMatchObject([{reason: 'bounced'}])
        expect(auditProblems(await ledger.audit(1))).toEqual([])
      })
    )
  })

  describe('what the editor sees', () => {
    it(
      'names each delivery with its state, class and last words',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 2)
        await sendAll(ledger, worker, refused('550 5.7.1 Spam'), 1)
        await sendAll(ledger, worker, refused('451 4.7.1 Greylisted'), 1)
        expect(await ledger.deliveries(1, 'failed', page)).toMatchObject([
          {
            address: all[0],
            class: 'policy-permanent',
            attempts: 1,
            text: '550 5.7.1 Spam'
          }
        ])
        const [deferred] = await ledger.deliveries(1, 'deferred', page)
        expect(deferred).toMatchObject({address: all[1], attempts: 1})
        expect(
          await ledger.attempts(1, deferred?.subscriber ?? 0)
        ).toMatchObject([
          {
            fence: 1,
            spent: true,
            result: 'address-transient',
            phase: 'rcpt',
            code: 451,
            text: '451 4.7.1 Greylisted'
          }
        ])
      })
    )

    it(
      'pages through a thousand',
      inWorld(make, async ({ledger}) => {
        await prepared(ledger, 30)
        const first = await ledger.deliveries(1, 'queued', {
          after: 0,
          limit: 20
        })
        const rest = await ledger.deliveries(1, 'queued', {
          after: first.at(-1)?.subscriber ?? 0,
          limit: 20
        })
        const seen = [...first, ...rest].map(({subscriber}) => subscriber)
        expect(new Set(seen).size).toBe(30)
        expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      })
    )
  })
}
