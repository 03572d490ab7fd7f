/** The contract of how often somebody gets a list. */
import {describe, expect, it} from 'vitest'
import type {Frequency} from '../../src/frequency.ts'
import type {Ledger} from '../../src/ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {
  accepted,
  inWorld,
  sampleFrozen,
  settlementOf
} from './contract-world.ts'
import type {MakeWorld} from './ledger-contract.ts'

const day = 24 * 3_600_000
const words = {by: 'person', note: '', ip: 'hmac:1', agent: 'x'} as const
const [ada, ben, cy] = ['ada', 'ben', 'cy'].map(
  (name) => `${name}@example.org`
) as [string, string, string]

async function confirmed(ledger: Ledger, list = mainList): Promise<void> {
  await ledger.enrol(
    [ada, ben, cy].map((address) => ({
      address,
      list,
      kind: 'confirmed',
      note: ''
    }))
  )
}

const choose = (ledger: Ledger, address: string, frequency: Frequency) =>
  ledger.adjust({address}, {frequencies: {[mainList]: frequency}}, words)

/** Freeze an issue and send it to all; gives who got it, by the first letter. */
async function sent(
  ledger: Ledger,
  number: number,
  list = mainList
): Promise<string> {
  const audience = await ledger.audience(list)
  await ledger.freeze(await sampleFrozen(ledger, {number, list}))
  const worker = await ledger.join(600_000, 'test')
  const claims = await ledger.claim(worker, number, 10)
  const begun = await ledger.begin(worker, claims)
  await ledger.settle(
    worker,
    await Promise.all(
      begun.map((claim) => settlementOf(ledger, claim, accepted))
    )
  )
  await ledger.depart(worker)
  expect(begun).toHaveLength(audience.reachable)
  expect((await ledger.audit(number)).audience).toBe(audience.reachable)
  return begun.map(({address}) => address.slice(0, 1)).join('')
}

/** Run it. */
export function describeFrequency(make: MakeWorld): void {
  describe('how often', () => {
    it(
      'each gets every issue, or at most one in a week or in a month',
      inWorld(make, async ({ledger, later}) => {
        await confirmed(ledger)
        expect(await choose(ledger, ben, 'weekly')).toBe(true)
        expect(await choose(ledger, cy, 'monthly')).toBe(true)
        const got: string[] = []
        for (let number = 1; number <= 12; number++) {
          got.push(await sent(ledger, number))
          // A letter on Mondays and Thursdays
          await later((number % 2 ? 3 : 4) * day)
        }
        expect(got.join(' ')).toBe('abc a ab a ab a ab a abc a ab a')
      })
    )

    it(
      'counts what was on its way, on this list alone',
      inWorld(make, async ({ledger, later}) => {
        await confirmed(ledger)
        await confirmed(ledger, 'other')
        await choose(ledger, ben, 'weekly')
        expect(await sent(ledger, 1, 'other')).toBe('abc')
        const suppression = {
          list: mainList,
          reason: 'bounced',
          note: ''
        } as const
        await ledger.suppress([ben], suppression, 'system')
        await ledger.freeze(await sampleFrozen(ledger, {number: 2}))
        await ledger.lift(ben, 'editor')
        await later(day)
        // He was in the audience of issue 2 and got none
        expect(await sent(ledger, 3)).toBe('abc')
        expect(await ledger.audience(mainList)).toMatchObject({
          reachable: 2,
          resting: 1
        })
      })
    )

    it(
      'lets a person rest, and changes nothing that is frozen',
      inWorld(make, async ({ledger, later}) => {
        await confirmed(ledger)
        await ledger.freeze(await sampleFrozen(ledger, {number: 1}))
        const rest = new Date((await ledger.now()).getTime() + 30 * day)
        await ledger.adjust({address: ada}, {frequencies: {}, rest}, words)
        const worker = await ledger.join(600_000, 'test')
        expect(await ledger.claim(worker, 1, 10)).toHaveLength(3)
        await ledger.depart(worker)
        expect(await sent(ledger, 2)).toBe('bc')
        const page = {after: 0, limit: 10}
        const listed = await ledger.subscribers(mainList, 'confirmed', page)
        expect(listed.map(({resting}) => resting)).toEqual([
          true,
          undefined,
          undefined
        ])
        const {subscriber} = await ledger.find({address: ada})
        expect(subscriber?.rests).toEqual(rest)
        await later(31 * day)
        expect(await sent(ledger, 3)).toBe('abc')
        await ledger.adjust(
          {address: ben},
          {
            frequencies: {},
            rest: new Date((await ledger.now()).getTime() + day)
          },
          words
        )
        const over = {frequencies: {}, rest: null}
        expect(await ledger.adjust({address: ben}, over, words)).toBe(true)
        expect(await ledger.adjust({address: ben}, over, words)).toBe(false)
        expect(await sent(ledger, 4)).toBe('abc')
      })
    )

    it(
      'is on record, and ends with the subscription and the person',
      inWorld(make, async ({ledger}) => {
        await confirmed(ledger)
        expect(await choose(ledger, ada, 'monthly')).toBe(true)
        expect(await choose(ledger, ada, 'monthly')).toBe(false)
        expect(await choose(ledger, 'none@example.org', 'weekly')).toBe(false)
        const rest = new Date((await ledger.now()).getTime() + 30 * day)
        await ledger.adjust({address: ada}, {frequencies: {}, rest}, words)
        const found = await ledger.find({address: ada})
        expect(found.subscriptions).toMatchObject([{frequency: 'monthly'}])
        const events = await ledger.consentOf(found.subscriber?.id ?? 0)
        expect(events.slice(1)).toMatchObject([
          {kind: 'adjusted', by: 'person', list: mainList, note: 'monthly'},
          {
            kind: 'adjusted',
            list: undefined,
            note: `rests until ${rest.toISOString().slice(0, 10)}`
          }
        ])
        await ledger.leave({address: ada}, mainList, words)
        expect(await choose(ledger, ada, 'weekly')).toBe(false)
        await confirmed(ledger)
        const back = await ledger.find({address: ada})
        expect(back.subscriptions).toMatchObject([{frequency: 'every'}])
        await ledger.erase(ada, words)
        const gone = await ledger.find({address: ada})
        expect(gone.subscriber?.rests).toBeUndefined()
      })
    )
  })
}
