/** The contract of what the service keeps: asks, and how much came back. */
import {describe, expect, it} from 'vitest'
import type {Ask, HeldAsk, NoteKind} from '../../src/note.ts'
import {inWorld} from './contract-world.ts'
import type {MakeWorld} from './ledger-contract.ts'

const day = 24 * 3_600_000
const lease = 60_000

const askOf = (changes: Partial<Ask> = {}): Ask => ({
  kind: 'confirm',
  address: 'Ada@example.org',
  list: 'main',
  ip: 'hmac:1',
  agent: 'x',
  network: '192.0.2.0/24',
  ...changes
})

/** Run it. */
export function describeAsks(make: MakeWorld): void {
  describe('asks', () => {
    it(
      'are held when they are due, by one at a time, as they were asked',
      inWorld(make, async ({ledger, again, later}) => {
        const other = await again()
        expect(await ledger.ask(askOf(), 1000)).toBe(true)
        expect(await ledger.holdAsk(lease)).toBeUndefined()
        await later(1000)
        const both = await Promise.all([
          ledger.holdAsk(lease),
          other.holdAsk(lease)
        ])
        const [held, ...more] = both.filter((each) => each !== undefined)
        expect(held).toMatchObject({...askOf(), tries: 0})
        expect(more).toEqual([])
        await other.close()
      })
    )

    it(
      'are one ask while they wait, in any case of letters; each kind and list alone',
      inWorld(make, async ({ledger}) => {
        await ledger.ask(askOf(), 0)
        await ledger.ask(askOf({address: 'ada@EXAMPLE.org'}), 0)
        expect(await ledger.waitingAsks()).toBe(1)
        await ledger.ask(askOf({list: 'monthly'}), 0)
        await ledger.ask(askOf({kind: 'rights'}), 0)
        await ledger.ask(askOf({address: 'ben@example.org'}), 0)
        expect(await ledger.waitingAsks()).toBe(4)
      })
    )

    it(
      'are refused when a thousand wait, but not one that waits already',
      inWorld(make, async ({ledger}) => {
        const all = await Promise.all(
          Array.from({length: 1010}, (_, at) =>
            ledger.ask(askOf({address: `p${at}@example.org`}), day)
          )
        )
        expect(all.filter(Boolean)).toHaveLength(1000)
        expect(await ledger.ask(askOf({address: 'P1@example.org'}), day)).toBe(
          true
        )
      })
    )

    it(
      'go to others when who held one is gone, and not when he had begun',
      inWorld(make, async ({ledger, later}) => {
        await ledger.ask(askOf(), 0)
        const first = await ledger.holdAsk(lease)
        await later(lease)
        const second = await ledger.holdAsk(lease)
        expect(second?.id).toBe(first?.id)
        // The first wakes up
        expect(await ledger.beginAsk(first as HeldAsk)).toBe(false)
        await ledger.settleAsk(first as HeldAsk, undefined)
        expect(await ledger.waitingAsks()).toBe(1)
        expect(await ledger.beginAsk(second as HeldAsk)).toBe(true)
        expect(await ledger.beginAsk(second as HeldAsk)).toBe(false)
        await later(lease)
        expect(await ledger.holdAsk(lease)).toBeUndefined()
        expect(await ledger.loseAsks(lease + 60_000)).toBe(0)
        await later(lease)
        expect(await ledger.loseAsks(lease + 60_000)).toBe(1)
        expect(await ledger.waitingAsks()).toBe(0)
      })
    )

    it(
      'come back when the relay was away, counted once',
      inWorld(make, async ({ledger, later}) => {
        await ledger.ask(askOf(), 0)
        for (const spent of [false, true]) {
          const held = await ledger.holdAsk(lease)
          expect(held?.tries).toBe(0)
          expect(await ledger.beginAsk(held as HeldAsk)).toBe(true)
          await ledger.settleAsk(held as HeldAsk, 5000, spent)
          expect(await ledger.holdAsk(lease)).toBeUndefined()
          await later(5000)
        }
        const held = await ledger.holdAsk(lease)
        expect(held?.tries).toBe(1)
        expect(await ledger.beginAsk(held as HeldAsk)).toBe(true)
        await ledger.settleAsk(held as HeldAsk, undefined)
        expect(await ledger.waitingAsks()).toBe(0)
      })
    )

    it(
      'are begun for an address once in 24 hours and three times in 30 days, whoever asks',
      inWorld(make, async ({ledger, later}) => {
        const begin = async (address: string, kind: NoteKind = 'confirm') => {
          await ledger.ask(askOf({address, kind}), 0)
          const held = (await ledger.holdAsk(lease)) as HeldAsk
          const isBegun = await ledger.beginAsk(held)
          if (isBegun) await ledger.settleAsk(held, undefined)
          expect(await ledger.waitingAsks()).toBe(0)
          return isBegun
        }
        const days: number[] = []
        for (let turn = 0; turn < 32; turn++) {
          if (await begin('ada@example.org')) days.push(turn)
          expect(await begin('ADA@example.org')).toBe(false)
          await later(day)
        }
        expect(days).toEqual([0, 1, 2, 30, 31])
        expect(await begin('ada@example.org', 'rights')).toBe(true)
        expect(await begin('ben@example.org')).toBe(true)
      })
    )

    it(
      'go with the person who is erased',
      inWorld(make, async ({ledger}) => {
        await ledger.ask(askOf(), 0)
        await ledger.ask(askOf({address: 'ben@example.org'}), 0)
        await ledger.erase('ada@example.org', {by: 'person', note: ''})
        expect(await ledger.waitingAsks()).toBe(1)
      })
    )
  })

  describe('answers', () => {
    it(
      'count who was asked to confirm and who did, for a while',
      inWorld(make, async ({ledger, later}) => {
        for (const name of ['ada', 'ben', 'cy']) {
          await ledger.ask(askOf({address: `${name}@example.org`}), 0)
          const held = (await ledger.holdAsk(lease)) as HeldAsk
          await ledger.beginAsk(held)
          await ledger.settleAsk(held, undefined)
        }
        await ledger.noteAnswered('ADA@example.org')
        await ledger.noteAnswered('nobody@example.org')
        const hour = 3_600_000
        expect(await ledger.answers(hour)).toEqual({asked: 3, confirmed: 1})
        await later(hour)
        expect(await ledger.answers(hour)).toEqual({asked: 0, confirmed: 0})
      })
    )
  })

  describe('takeNotice', () => {
    it(
      'counts so many within a time and no more, whoever asks',
      inWorld(make, async ({ledger, again, later}) => {
        const other = await again()
        const take = (count: number) =>
          Promise.all(
            Array.from({length: count}, (_, at) =>
              (at % 2 ? ledger : other).takeNotice(5, 1000)
            )
          )
        expect((await take(8)).filter(Boolean)).toHaveLength(5)
        expect(await other.takeNotice(6, 1000)).toBe(true)
        expect(await other.takeNotice(6, 1000)).toBe(false)
        await later(1000)
        expect((await take(2)).filter(Boolean)).toHaveLength(2)
        await other.close()
      })
    )
  })
}
