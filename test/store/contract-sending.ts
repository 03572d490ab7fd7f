/** The contract of senders: leases, claims, fences, and what is written around SMTP. */
import {describe, expect, it, test} from 'vitest'
import {auditProblems, openOf, totalOf} from '../../src/accounting.ts'
import {mainList} from '../../src/subscriber.ts'
import type {Outcome} from '../../src/transport.ts'
import {
  accepted,
  inWorld,
  lease,
  lost,
  prepared,
  refused,
  type Scene,
  sendAll,
  settlementOf
} from './contract-world.ts'
import type {MakeWorld} from './ledger-contract.ts'

const byPerson = {by: 'person', note: ''} as const

/** What may stop a delivery between its claim and its first byte. */
const stops: [
  string,
  (scene: Scene, address: string) => Promise<unknown>,
  string
][] = [
  [
    'an unsubscription',
    ({ledger}, address) => ledger.leave({address}, mainList, byPerson),
    'suppressed'
  ],
  [
    'an unsubscription from everything',
    ({ledger}, address) => ledger.leave({address}, undefined, byPerson),
    'suppressed'
  ],
  [
    'a suppression',
    ({ledger}, address) =>
      ledger.suppress(
        [address],
        {list: undefined, reason: 'complained', note: ''},
        'system'
      ),
    'suppressed'
  ],
  [
    'an erasure',
    ({ledger}, address) => ledger.erase(address, byPerson),
    'suppressed'
  ],
  ['a pause', ({ledger}) => ledger.pause(1, 'too many refusals'), 'queued']
]

/** Run it. */
export function describeSending(make: MakeWorld): void {
  describe('claim', () => {
    it(
      'holds each delivery for one worker, with all it takes to send it',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 5)
        const other = await ledger.join(lease, 'other')
        expect(other.id).not.toBe(worker.id)
        const first = await ledger.claim(worker, 1, 3)
        const second = await ledger.claim(other, 1, 3)
        expect(await ledger.claim(worker, 1, 3)).toEqual([])
        expect([...first, ...second].map(({address}) => address)).toEqual(all)
        expect(first[0]).toMatchObject({issue: 1, fence: 1, attempts: 0})
        expect(first[0]?.handle).toMatch(/^[\w-]{22}$/)
      })
    )

    it(
      'gives none twice to many at once',
      inWorld(make, async ({ledger, again}) => {
        const {all, worker} = await prepared(ledger, 300)
        const other = await again()
        const second = await ledger.join(lease, 'second')
        const claims = await Promise.all(
          Array.from({length: 40}, (_, index) =>
            index % 2 ? other.claim(second, 1, 10) : ledger.claim(worker, 1, 10)
          )
        )
        const held = claims.flat().map(({subscriber}) => subscriber)
        expect(held).toHaveLength(all.length)
        expect(new Set(held).size).toBe(all.length)
        await other.close()
      })
    )

    it(
      'gives what is due, the longest due first',
      inWorld(make, async ({ledger, later}) => {
        const {all, worker} = await prepared(ledger, 2)
        await sendAll(ledger, worker, refused('451 4.7.1 Greylisted'), 1)
        const [next] = await ledger.claim(worker, 1, 9)
        expect(next?.address).toBe(all[1])
        const due = (await ledger.nextDue(1)) ?? new Date(0)
        const wait = due.getTime() - (await ledger.now()).getTime()
        expect(wait).toBeGreaterThan(4 * 60_000)
        await later(wait + 1)
        const fresh = await ledger.join(lease, 'later')
        const [again] = await ledger.claim(fresh, 1, 1)
        expect(again).toMatchObject({
          address: all[0],
          fence: 2,
          attempts: 1
        })
      })
    )

    it(
      'leaves out who must not be written to any more, and says so',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 3)
        await ledger.leave({address: all[1] ?? ''}, mainList, byPerson)
        const claims = await ledger.claim(worker, 1, 9)
        expect(claims.map(({address}) => address)).toEqual([all[0], all[2]])
        expect(await ledger.tally(1)).toMatchObject({
          claimed: 2,
          suppressed: 1
        })
      })
    )

    it(
      'gives nothing of an issue that is paused, until it is resumed',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 1)
        await ledger.pause(1, 'too many refusals')
        expect((await ledger.issue(1))?.paused).toBe('too many refusals')
        expect(await ledger.claim(worker, 1, 9)).toEqual([])
        await ledger.resume(1)
        expect(await ledger.claim(worker, 1, 9)).toHaveLength(1)
      })
    )

    it(
      'ends an issue that has expired',
      inWorld(make, async ({ledger, later}) => {
        await prepared(ledger, 3)
        await later(25 * 3_600_000)
        const late = await ledger.join(lease, 'late')
        expect(await ledger.claim(late, 1, 9)).toEqual([])
        expect(await ledger.tally(1)).toMatchObject({expired: 3})
        expect(await ledger.finish(1)).toBe(true)
      })
    )

    it(
      'gives nothing without a lease',
      inWorld(make, async ({ledger, later}) => {
        const {worker} = await prepared(ledger, 1)
        await later(lease + 1)
        await expect(ledger.claim(worker, 1, 9)).rejects.toMatchObject({
          trouble: 'stale'
        })
        await expect(ledger.renew(worker)).rejects.toMatchObject({
          trouble: 'stale'
        })
      })
    )
  })

  describe('begin', () => {
    test.each(stops)('gives nothing after %s', (_, stop, state) =>
      inWorld(make, async (scene) => {
        const {all, worker} = await prepared(scene.ledger, 1)
        const claims = await scene.ledger.claim(worker, 1, 9)
        await stop(scene, all[0] ?? '')
        expect(await scene.ledger.begin(worker, claims)).toEqual([])
        expect(await scene.ledger.tally(1)).toMatchObject({[state]: 1})
        expect((await scene.ledger.audit(1)).startedSuppressed).toBe(0)
      })()
    )

    it(
      'gives a claim once',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 2)
        const claims = await ledger.claim(worker, 1, 9)
        const [one, two] = await Promise.all([
          ledger.begin(worker, claims),
          ledger.begin(worker, claims)
        ])
        expect([...one, ...two]).toHaveLength(2)
        expect(await ledger.tally(1)).toMatchObject({sending: 2})
      })
    )

    it(
      'gives nothing after the issue has expired',
      inWorld(make, async ({ledger, later}) => {
        await prepared(ledger, 1)
        const patient = await ledger.join(48 * 3_600_000, 'patient')
        const claims = await ledger.claim(patient, 1, 9)
        await later(25 * 3_600_000)
        expect(await ledger.begin(patient, claims)).toEqual([])
        expect(await ledger.tally(1)).toMatchObject({expired: 1})
      })
    )

    it(
      'gives nothing to a sleeper whose claims another holds',
      inWorld(make, async ({ledger, later}) => {
        const {worker: sleeper} = await prepared(ledger, 1)
        const stale = await ledger.claim(sleeper, 1, 9)
        await later(lease + 1)
        expect(await ledger.recover()).toEqual({
          workers: 1,
          requeued: 1,
          uncertain: 0
        })
        const heir = await ledger.join(lease, 'heir')
        const fresh = await ledger.claim(heir, 1, 9)
        expect(fresh[0]?.fence).toBe((stale[0]?.fence ?? 0) + 1)
        expect(await ledger.begin(sleeper, stale).catch(() => [])).toEqual([])
        expect(await ledger.begin(heir, stale)).toEqual([])
        expect(await ledger.begin(heir, fresh)).toEqual(fresh)
      })
    )

    it(
      'begins nothing after an unsubscription has resolved, however they race',
      inWorld(make, async ({ledger, again}) => {
        const {all, worker} = await prepared(ledger, 60)
        const web = await again()
        const claims = await ledger.claim(worker, 1, 100)
        const begun = claims.map(async (claim) => {
          const gone = web.leave({address: claim.address}, mainList, byPerson)
          const [one] = await ledger.begin(worker, [claim])
          await gone
          return {one, after: await ledger.begin(worker, [claim])}
        })
        const results = await Promise.all(begun)
        expect(results.flatMap(({after}) => after)).toEqual([])
        const started = results.filter(({one}) => one).length
        expect(await ledger.tally(1)).toMatchObject({
          sending: started,
          suppressed: all.length - started
        })
        expect((await ledger.audit(1)).startedSuppressed).toBe(0)
        await web.close()
      })
    )
  })

  describe('settle', () => {
    test.each<[string, Outcome]>([
      ['accepted', accepted],
      ['uncertain', lost],
      ['deferred', refused('451 4.7.1 Greylisted')],
      ['failed', refused('550 5.7.1 Spam')],
      ['queued', refused('421 4.3.2 Bye')],
      ['queued', refused('535 5.7.8 No', 'mail')]
    ])('writes down %s, and the attempt', (state, outcome) =>
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 1)
        const [claim] = await sendAll(ledger, worker, outcome)
        expect(await ledger.tally(1)).toMatchObject({[state]: 1})
        const attempts = await ledger.attempts(1, claim?.subscriber ?? 0)
        expect(attempts).toHaveLength(1)
        expect(attempts[0]?.spent).toBe(state !== 'queued')
        expect(auditProblems(await ledger.audit(1))).toEqual([])
      })()
    )

    it(
      'takes a claim back that was not begun, without an attempt',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 1)
        const [claim] = await ledger.claim(worker, 1, 9)
        if (!claim) throw new Error('nothing claimed')
        const due = await ledger.now()
        const verdict = {
          becomes: {state: 'queued', due},
          spent: false,
          relay: 'fine'
        } as const
        expect(await ledger.settle(worker, [{claim, verdict}])).toEqual([])
        expect(await ledger.attempts(1, claim.subscriber)).toEqual([])
        expect(await ledger.claim(worker, 1, 9)).toHaveLength(1)
      })
    )

    it(
      'writes nothing twice',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 1)
        const [claim] = await sendAll(ledger, worker, accepted)
        if (!claim) throw new Error('nothing begun')
        const twice = await settlementOf(ledger, claim, lost)
        expect(await ledger.settle(worker, [twice])).toEqual([twice])
        expect(await ledger.tally(1)).toMatchObject({accepted: 1})
        expect(await ledger.attempts(1, claim.subscriber)).toHaveLength(1)
      })
    )

    it(
      'takes nothing from a sleeper while another sends the same delivery',
      inWorld(make, async ({ledger, later}) => {
        const {worker: sleeper} = await prepared(ledger, 1)
        const [old] = await ledger.claim(sleeper, 1, 9)
        if (!old) throw new Error('nothing claimed')
        await later(lease + 1)
        await ledger.recover()
        const heir = await ledger.join(lease, 'heir')
        const [fresh] = await ledger.begin(heir, await ledger.claim(heir, 1, 9))
        const wrong = await settlementOf(ledger, old, accepted)
        expect(await ledger.settle(sleeper, [wrong])).toEqual([wrong])
        expect(await ledger.tally(1)).toMatchObject({sending: 1})
        if (!fresh) throw new Error('nothing begun')
        const right = await settlementOf(ledger, fresh, accepted)
        expect(await ledger.settle(heir, [right])).toEqual([])
        expect(auditProblems(await ledger.audit(1))).toEqual([])
      })
    )

    it(
      'takes the truth that comes late, when it is final',
      inWorld(make, async ({ledger, later}) => {
        const {worker} = await prepared(ledger, 2)
        const claims = await ledger.claim(worker, 1, 9)
        const [one, two] = await ledger.begin(worker, claims)
        if (!one || !two) throw new Error('nothing begun')
        await later(lease + 1)
        expect(await ledger.recover()).toMatchObject({uncertain: 2})
        const greylisted = refused('451 4.7.1 Greylisted')
        const truth = await settlementOf(ledger, one, accepted)
        const wait = await settlementOf(ledger, two, greylisted)
        expect(await ledger.settle(worker, [truth, wait])).toEqual([wait])
        expect(await ledger.tally(1)).toMatchObject({
          accepted: 1,
          uncertain: 1
        })
        expect(auditProblems(await ledger.audit(1))).toEqual([])
      })
    )

    it(
      'suppresses a mailbox that is not there, at once',
      inWorld(make, async ({ledger}) => {
        const {all, worker} = await prepared(ledger, 1)
        await sendAll(ledger, worker, refused('550 5.1.1 No such user'))
        const {suppressions} = await ledger.find({address: all[0] ?? ''})
        expect(suppressions).toMatchObject([
          {list: undefined, reason: 'bounced', note: '550 5.1.1 No such user'}
        ])
      })
    )

    it(
      'counts weak signs issue by issue, and forgets them when one arrives',
      inWorld(make, async ({ledger}) => {
        const {all, worker, issue} = await prepared(ledger, 1)
        const weak = refused('550 No such user')
        const who = {address: all[0] ?? ''}
        const endings = [weak, accepted, weak, weak]
        const seen: number[] = []
        for (const [index, outcome] of endings.entries()) {
          const number = index + 1
          await ledger.freeze({...issue, number, id: `issue${number}`})
          const claims = await ledger.claim(worker, number, 9)
          const begun = await ledger.begin(worker, claims)
          const made = await Promise.all(
            begun.map((claim) => settlementOf(ledger, claim, outcome))
          )
          await ledger.settle(worker, made)
          const {subscriber, suppressions} = await ledger.find(who)
          seen.push(subscriber?.strikes ?? -1)
          expect(suppressions).toHaveLength(number === 4 ? 1 : 0)
        }
        expect(seen).toEqual([1, 0, 1, 2])
      })
    )
  })

  describe('workers', () => {
    it(
      'keep their lease while they renew it',
      inWorld(make, async ({ledger, later}) => {
        let {worker} = await prepared(ledger, 1)
        for (let count = 0; count < 3; count++) {
          await later(lease - 10_000)
          worker = await ledger.renew(worker)
        }
        expect(await ledger.recover()).toMatchObject({workers: 0})
        expect(await ledger.claim(worker, 1, 9)).toHaveLength(1)
      })
    )

    it(
      'that die leave what was claimed to others, what was begun uncertain',
      inWorld(make, async ({ledger, later}) => {
        const {worker} = await prepared(ledger, 5)
        const claims = await ledger.claim(worker, 1, 4)
        await ledger.begin(worker, claims.slice(0, 1))
        await later(lease + 1)
        expect(await ledger.recover()).toEqual({
          workers: 1,
          requeued: 3,
          uncertain: 1
        })
        expect(await ledger.recover()).toMatchObject({workers: 0})
        expect((await ledger.issue(1))?.crashes).toBe(1)
        expect(await ledger.tally(1)).toMatchObject({queued: 4, uncertain: 1})
        const [left] = await ledger.deliveries(1, 'uncertain', {
          after: 0,
          limit: 9
        })
        expect(left).toMatchObject({class: 'uncertain', attempts: 1})
        expect(auditProblems(await ledger.audit(1))).toEqual([])
      })
    )

    it(
      'that go home leave nothing behind',
      inWorld(make, async ({ledger}) => {
        const {worker} = await prepared(ledger, 3)
        const claims = await ledger.claim(worker, 1, 9)
        await ledger.begin(worker, claims.slice(0, 1))
        expect(await ledger.depart(worker)).toEqual({
          workers: 1,
          requeued: 2,
          uncertain: 1
        })
        await expect(ledger.renew(worker)).rejects.toMatchObject({
          trouble: 'stale'
        })
        expect(await ledger.recover()).toMatchObject({workers: 0})
      })
    )

    it(
      'that die again and again lose nobody and write to nobody twice',
      inWorld(make, async ({ledger, later}) => {
        const {all} = await prepared(ledger, 40)
        const reached: string[] = []
        for (let round = 0; round < 60; round++) {
          const worker = await ledger.join(lease, `round ${round}`)
          const claims = await ledger.claim(worker, 1, 3)
          const begun = await ledger.begin(worker, claims.slice(0, round % 4))
          reached.push(...begun.map(({address}) => address))
          const known = begun.slice(0, round % 3)
          const made = await Promise.all(
            known.map((claim) => settlementOf(ledger, claim, accepted))
          )
          await ledger.settle(worker, made)
          await later(lease + 1)
          await ledger.recover()
        }
        const tally = await ledger.tally(1)
        expect(new Set(reached).size).toBe(reached.length)
        expect(reached.toSorted()).toEqual(all.toSorted())
        expect([totalOf(tally), openOf(tally)]).toEqual([40, 0])
        expect(auditProblems(await ledger.audit(1))).toEqual([])
      })
    )
  })
}
