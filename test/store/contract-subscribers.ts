/** The contract of the half that is about people. */
import {describe, expect, it, test} from 'vitest'
import {mainList, type SuppressionReason} from '../../src/subscriber.ts'
import type {Entry} from '../../src/subscriber-book.ts'
import {
  addresses,
  enrolled,
  inWorld,
  prepared,
  refused,
  sendAll
} from './contract-world.ts'
import type {MakeWorld} from './ledger-contract.ts'

const ada = 'Ada@example.org'
const entry = (changes: Partial<Entry> = {}): Entry => ({
  address: ada,
  list: mainList,
  kind: 'added',
  note: 'by phone',
  ...changes
})
const byPerson = {by: 'person', note: 'one click'} as const

/** Run it. */
export function describeSubscribers(make: MakeWorld): void {
  describe('enrol', () => {
    it(
      'keeps the address as it was given, and finds it in any case',
      inWorld(make, async ({ledger}) => {
        expect(await ledger.enrol([entry()])).toEqual([{kind: 'confirmed'}])
        const {subscriber, subscriptions} = await ledger.find({
          address: 'aDA@example.org'
        })
        expect(subscriber?.address).toBe(ada)
        expect(subscriber?.handle).toMatch(/^[\w-]{22}$/)
        expect(subscriptions).toMatchObject([
          {list: mainList, state: 'confirmed'}
        ])
        const handle = subscriber?.handle ?? ''
        expect((await ledger.find({handle})).subscriber).toEqual(subscriber)
      })
    )

    it(
      'knows twins in one call and between calls',
      inWorld(make, async ({ledger}) => {
        const twins = [entry(), entry({address: 'ada@example.org'})]
        expect(await ledger.enrol(twins)).toEqual([
          {kind: 'confirmed'},
          {kind: 'already'}
        ])
        expect(await ledger.enrol(twins)).toEqual([
          {kind: 'already'},
          {kind: 'already'}
        ])
        expect((await ledger.audience(mainList)).reachable).toBe(1)
      })
    )

    it(
      'keeps dots and tags apart, as only the other side knows them',
      inWorld(make, async ({ledger}) => {
        const different = ['a.b@gmail.com', 'ab@gmail.com', 'ab+x@gmail.com']
        await ledger.enrol(different.map((address) => entry({address})))
        expect((await ledger.audience(mainList)).reachable).toBe(3)
      })
    )

    it(
      'makes who asked pending until confirmed, on each list alone',
      inWorld(make, async ({ledger}) => {
        await ledger.enrol([entry({kind: 'asked'}), entry({list: 'other'})])
        expect(await ledger.audience(mainList)).toMatchObject({
          reachable: 0,
          pending: 1
        })
        expect(await ledger.enrol([entry({kind: 'confirmed'})])).toEqual([
          {kind: 'confirmed'}
        ])
        expect((await ledger.audience(mainList)).reachable).toBe(1)
      })
    )

    it(
      'writes an event for what changes and none for what does not',
      inWorld(make, async ({ledger}) => {
        const at = new Date('2020-05-04T03:02:01Z')
        const imported = entry({
          kind: 'imported',
          at,
          note: 'old-list.csv',
          ip: '192.0.2.7',
          agent: 'Firefox'
        })
        await ledger.enrol([imported, imported])
        const {subscriber} = await ledger.find({address: ada})
        expect(await ledger.consentOf(subscriber?.id ?? 0)).toEqual([
          {
            subscriber: subscriber?.id,
            list: mainList,
            kind: 'imported',
            by: 'import',
            at,
            note: 'old-list.csv',
            ip: '192.0.2.7',
            agent: 'Firefox'
          }
        ])
      })
    )

    it(
      'does all of a call or nothing',
      inWorld(make, async ({ledger}) => {
        const broken = entry({address: null as unknown as string})
        await expect(ledger.enrol([entry(), broken])).rejects.toThrow()
        expect((await ledger.audience(mainList)).reachable).toBe(0)
      })
    )

    it(
      'takes the same addresses from two sides at once',
      inWorld(make, async ({ledger, again}) => {
        const other = await again()
        const all = addresses(200).map((address) => entry({address}))
        await Promise.all([
          ledger.enrol(all),
          other.enrol(all.toReversed()),
          ledger.enrol(all)
        ])
        expect((await ledger.audience(mainList)).reachable).toBe(200)
        await other.close()
      })
    )

    test.each<[SuppressionReason, Entry['kind'], string]>([
      ['unsubscribed', 'imported', 'suppressed'],
      ['unsubscribed', 'added', 'suppressed'],
      ['bounced', 'imported', 'suppressed'],
      ['bounced', 'added', 'confirmed'],
      ['complained', 'confirmed', 'suppressed']
    ])(
      'of who is suppressed by %s and now %s gives %s',
      (reason, kind, result) =>
        inWorld(make, async ({ledger}) => {
          await ledger.suppress(
            [ada.toUpperCase()],
            {list: undefined, reason, note: ''},
            'system'
          )
          const [admission] = await ledger.enrol([entry({kind})])
          expect(admission?.kind).toBe(result)
          const {reachable} = await ledger.audience(mainList)
          expect(reachable).toBe(result === 'confirmed' ? 1 : 0)
        })()
    )
  })

  describe('leave', () => {
    it(
      'ends the subscription, once',
      inWorld(make, async ({ledger}) => {
        await ledger.enrol([entry()])
        const who = {address: ada}
        expect(await ledger.leave(who, mainList, byPerson)).toBe(true)
        expect(await ledger.leave(who, mainList, byPerson)).toBe(false)
        const {subscriber, subscriptions, suppressions} = await ledger.find(who)
        expect(subscriptions[0]?.state).toBe('left')
        expect(suppressions).toMatchObject([
          {list: mainList, reason: 'unsubscribed'}
        ])
        const events = await ledger.consentOf(subscriber?.id ?? 0)
        expect(events.map(({kind}) => kind)).toEqual(['added', 'left'])
        expect(await ledger.audience(mainList)).toMatchObject({
          reachable: 0,
          left: 1
        })
      })
    )

    it(
      'writes one event for a thousand clicks at once',
      inWorld(make, async ({ledger, again}) => {
        await ledger.enrol([entry()])
        const other = await again()
        const clicks = Array.from({length: 100}, (_, index) =>
          (index % 2 ? ledger : other).leave({address: ada}, mainList, byPerson)
        )
        const done = await Promise.all(clicks)
        expect(done.filter(Boolean)).toHaveLength(1)
        const {subscriber} = await ledger.find({address: ada})
        const events = await ledger.consentOf(subscriber?.id ?? 0)
        expect(events.filter(({kind}) => kind === 'left')).toHaveLength(1)
        await other.close()
      })
    )

    it(
      'leaves other lists alone, unless all are meant',
      inWorld(make, async ({ledger}) => {
        await ledger.enrol([entry(), entry({list: 'other'})])
        await ledger.leave({address: ada}, mainList, byPerson)
        expect((await ledger.audience('other')).reachable).toBe(1)
        await ledger.leave({address: ada}, undefined, byPerson)
        expect((await ledger.audience('other')).reachable).toBe(0)
      })
    )

    it(
      'of nobody changes nothing',
      inWorld(make, async ({ledger}) => {
        expect(await ledger.leave({address: ada}, mainList, byPerson)).toBe(
          false
        )
        expect(
          await ledger.leave({handle: 'x'.repeat(22)}, undefined, byPerson)
        ).toBe(false)
      })
    )
  })

  describe('suppress and lift', () => {
    it(
      'hold for an address that nobody knows, once',
      inWorld(make, async ({ledger}) => {
        const block = {list: undefined, reason: 'blocked', note: 'x'} as const
        expect(await ledger.suppress([ada], block, 'editor')).toBe(1)
        expect(await ledger.suppress([ada], block, 'editor')).toBe(0)
        expect(await ledger.find({address: ada})).toMatchObject({
          subscriber: undefined,
          suppressions: [{reason: 'blocked'}]
        })
        expect(await ledger.lift(ada, 'import')).toEqual(['blocked'])
        expect(await ledger.lift(ada, 'editor')).toEqual([])
        expect((await ledger.find({address: ada})).suppressions).toEqual([])
      })
    )

    it(
      'give every suppression, page by page, with its address',
      inWorld(make, async ({ledger}) => {
        const all = addresses(25)
        await ledger.suppress(
          all,
          {list: undefined, reason: 'bounced', note: ''},
          'system'
        )
        const found: (string | undefined)[] = []
        let after = 0
        for (;;) {
          const page = await ledger.suppressions({after, limit: 10})
          found.push(...page.map(({address}) => address))
          after = page.at(-1)?.id ?? after
          if (page.length < 10) break
        }
        expect(found).toEqual(all)
      })
    )
  })

  describe('erase', () => {
    it(
      'forgets the address and keeps only that it must not be written to',
      inWorld(make, async ({ledger}) => {
        await ledger.enrol([entry({ip: '192.0.2.7', agent: 'Firefox'})])
        const before = await ledger.find({address: ada})
        expect(await ledger.erase(ada, byPerson)).toBe(true)
        expect(await ledger.erase(ada, byPerson)).toBe(false)
        const {subscriber, suppressions} = await ledger.find({address: ada})
        expect(subscriber?.address).toBeUndefined()
        expect(subscriber?.epoch).toBe((before.subscriber?.epoch ?? 0) + 1)
        expect(suppressions).toMatchObject([
          {list: undefined, reason: 'erased'}
        ])
        const events = await ledger.consentOf(subscriber?.id ?? 0)
        expect(events.map(({kind}) => kind)).toEqual(['added', 'erased'])
        expect(events.flatMap(({ip, agent}) => [ip, agent])).toEqual(
          events.flatMap(() => [undefined, undefined])
        )
        expect(await ledger.suppressions({after: 0, limit: 9})).toMatchObject([
          {address: undefined}
        ])
      })
    )

    it(
      'lets the person come back as the same subscriber',
      inWorld(make, async ({ledger}) => {
        await ledger.enrol([entry()])
        const before = await ledger.find({address: ada})
        await ledger.erase(ada, byPerson)
        const back = [entry({kind: 'imported'}), entry({kind: 'confirmed'})]
        expect(await ledger.enrol(back)).toEqual([
          {kind: 'suppressed', reason: 'erased'},
          {kind: 'confirmed'}
        ])
        const {subscriber} = await ledger.find({address: ada})
        expect(subscriber?.id).toBe(before.subscriber?.id)
        expect(subscriber?.address).toBe(ada)
      })
    )

    it(
      'takes the words of relays with it',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 1)
        await sendAll(ledger, worker, refused(`550 5.1.1 <${all[0]}> unknown`))
        await ledger.erase(all[0] ?? '', byPerson)
        const [failed] = await ledger.deliveries(1, 'failed', {
          after: 0,
          limit: 9
        })
        expect(failed?.subscriber).toBeGreaterThan(0)
        expect([failed?.address, failed?.text]).toEqual([undefined, undefined])
      })
    )
  })

  describe('subscribers', () => {
    it(
      'gives every subscriber of a list, page by page',
      inWorld(make, async ({ledger}) => {
        const all = await enrolled(ledger, 25)
        await ledger.enrol([entry({list: 'other'})])
        const found: (string | undefined)[] = []
        let after = 0
        for (;;) {
          const page = await ledger.subscribers(mainList, 'confirmed', {
            after,
            limit: 10
          })
          found.push(...page.map(({address}) => address))
          after = page.at(-1)?.id ?? after
          if (page.length < 10) break
        }
        expect(found).toEqual(all)
      })
    )

    it(
      'says of whom nothing is sent to, and why',
      inWorld(make, async ({ledger}) => {
        const [first = ''] = await enrolled(ledger, 2)
        const block = {list: undefined, reason: 'blocked', note: ''} as const
        await ledger.suppress([first], block, 'editor')
        const listed = await ledger.subscribers(mainList, 'confirmed', {
          after: 0,
          limit: 9
        })
        expect(listed.map((each) => each.suppressed)).toEqual([
          'blocked',
          undefined
        ])
      })
    )
  })
}

/** Run what is about those who never answer. */
export function describeNotes(make: MakeWorld): void {
  const day = 24 * 3_600_000
  describe('forgetPending', () => {
    it(
      'forgets the address of who never confirmed, and nobody else',
      inWorld(make, async ({ledger, later}) => {
        const asked = {kind: 'asked', ip: 'hmac:1', agent: 'x'} as const
        const ben = 'ben@example.org'
        await ledger.enrol([entry(asked), entry({...asked, address: ben})])
        const {subscriber} = await ledger.find({address: ada})
        await later(6 * day)
        await ledger.enrol([entry({...asked, address: ben})])
        await later(2 * day)
        expect(await ledger.forgetPending(7 * day)).toBe(1)
        expect(await ledger.forgetPending(7 * day)).toBe(0)
        const gone = await ledger.find({address: ada})
        expect(gone.subscriptions).toEqual([])
        expect(gone.subscriber?.address).toBeUndefined()
        expect(gone.subscriber?.epoch).toBe(1)
        const events = await ledger.consentOf(subscriber?.id ?? 0)
        expect(events.map(({kind, ip}) => [kind, ip])).toEqual([
          ['asked', undefined],
          ['left', undefined]
        ])
        expect((await ledger.audience(mainList)).pending).toBe(1)
        // Who comes back is welcome
        expect(await ledger.enrol([entry(asked)])).toEqual([{kind: 'pending'}])
        const back = await ledger.find({address: ada})
        expect(back.subscriber?.address).toBe(ada)
      })
    )

    it(
      'keeps the address of who is on another list',
      inWorld(make, async ({ledger, later}) => {
        await ledger.enrol([
          entry({kind: 'asked'}),
          entry({kind: 'confirmed', list: 'monthly'})
        ])
        await later(8 * day)
        expect(await ledger.forgetPending(7 * day)).toBe(1)
        const {subscriber, subscriptions} = await ledger.find({address: ada})
        expect(subscriber?.address).toBe(ada)
        expect(subscriptions.map(({list}) => list)).toEqual(['monthly'])
      })
    )
  })

  describe('leave', () => {
    it(
      'takes a handle of another epoch for nobody',
      inWorld(make, async ({ledger}) => {
        await ledger.enrol([entry()])
        const {subscriber} = await ledger.find({address: ada})
        const {handle = '', epoch = 0} = subscriber ?? {}
        const old = {handle, epoch: epoch + 1}
        expect(await ledger.leave(old, mainList, byPerson)).toBe(false)
        expect((await ledger.audience(mainList)).reachable).toBe(1)
        const now = {handle, epoch}
        expect(await ledger.leave(now, mainList, byPerson)).toBe(true)
      })
    )
  })

  describe('deliveriesTo', () => {
    it(
      'lists what went to one subscriber',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 2)
        await sendAll(ledger, worker, refused('550 5.1.1 No such user'))
        const {subscriber} = await ledger.find({address: 'p2@example.org'})
        const all = await ledger.deliveriesTo(subscriber?.id ?? 0, 10)
        expect(all).toMatchObject([
          {issue: 1, id: 'issue1', list: mainList, state: 'failed'}
        ])
        expect(await ledger.deliveriesTo(0, 10)).toEqual([])
      })
    )
  })
}
