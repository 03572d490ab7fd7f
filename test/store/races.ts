/**
 * Races that both engines must win; `QUOIN_RACES` says how many of each, for a
 * long run.
 */
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {auditProblems} from '../../src/accounting.ts'
import {type Ledger, LedgerError} from '../../src/ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {
  accepted,
  addresses,
  enrolled,
  lease,
  sampleFrozen,
  settlementOf
} from './contract-world.ts'
import type {MakeWorld} from './ledger-contract.ts'

const races = Number(process.env.QUOIN_RACES ?? 50)
const patience = 60_000 + races * 200
const byPerson = {by: 'person', note: ''} as const

/** What may make somebody unreachable, in turn. */
const ends: ((ledger: Ledger, address: string) => Promise<unknown>)[] = [
  (ledger, address) => ledger.leave({address}, mainList, byPerson),
  (ledger, address) => ledger.erase(address, byPerson),
  (ledger, address) =>
    ledger.suppress(
      [address],
      {list: undefined, reason: 'complained', note: ''},
      'system'
    ),
  (ledger, address) => ledger.leave({address}, undefined, byPerson)
]

/** Run them over an adapter. */
export function describeRaces(name: string, make: MakeWorld): void {
  describe(`races in ${name}`, () => {
    it(
      `two senders at once, ${races} times, send each delivery once (F28)`,
      async () => {
        const world = await make()
        const other = await world.again()
        const reached = new Map<string, number>()
        const count = 6
        await enrolled(world.ledger, count)
        for (let number = 1; number <= races; number++) {
          const frozen = await sampleFrozen(world.ledger, {
            number,
            bytes: Buffer.from(`Issue ${number}`)
          })
          await world.ledger.freeze(frozen)
          await Promise.all([
            sendOne(world.ledger, number, reached),
            sendOne(other, number, reached)
          ])
          // Who was told busy has left the rest to the one who works
          await sendOne(world.ledger, number, reached)
          expect(await world.ledger.tally(number)).toMatchObject({
            accepted: count
          })
        }
        expect([...reached.values()].filter((times) => times !== 1)).toEqual([])
        expect(reached.size).toBe(races * count)
        await other.close()
        await world.end()
      },
      patience
    )

    it(
      `${races * 10} people leave, are erased or suppressed while they are sent to: none is begun afterwards (F32, F33)`,
      async () => {
        const world = await make()
        const web = await world.again()
        const all = races * 10
        for (let from = 0; from < all; from += 1000) {
          await world.ledger.enrol(
            addresses(all)
              .slice(from, from + 1000)
              .map((address) => ({
                address,
                list: mainList,
                kind: 'added',
                note: ''
              }))
          )
        }
        await world.ledger.freeze(await sampleFrozen(world.ledger))
        const worker = await world.ledger.join(3_600_000, 'sender')
        let started = 0
        for (let turn = 0; ; turn++) {
          const claims = await world.ledger.claim(worker, 1, 50)
          if (claims.length === 0) break
          await Promise.all(
            claims.map(async (claim, index) => {
              const end = ends[(turn + index) % ends.length]
              const gone = end?.(web, claim.address)
              const [one] = await world.ledger.begin(worker, [claim])
              if (one) started++
              await gone
              const [after] = await world.ledger.begin(worker, [claim])
              expect(after).toBeUndefined()
            })
          )
        }
        const {startedSuppressed, tally} = await world.ledger.audit(1)
        expect(startedSuppressed).toBe(0)
        expect(tally.sending).toBe(started)
        expect(tally.suppressed).toBe(all - started)
        await web.close()
        await world.end()
      },
      patience
    )
  })
}

/** A sender that does one issue; where only one may work, the other goes home. */
async function sendOne(
  ledger: Ledger,
  number: number,
  reached: Map<string, number>
): Promise<void> {
  const worker = await ledger.join(lease, 'racer').catch((error: unknown) => {
    if (error instanceof LedgerError && error.trouble === 'busy')
      return undefined
    throw error
  })
  if (!worker) return
  for (;;) {
    const claims = await ledger.claim(worker, number, 2)
    if (claims.length === 0) break
    const begun = await ledger.begin(worker, claims)
    const made = await Promise.all(
      begun.map(async (claim) => {
        const key = `${number} ${claim.address}`
        reached.set(key, (reached.get(key) ?? 0) + 1)
        return settlementOf(ledger, claim, accepted)
      })
    )
    await ledger.settle(worker, made)
  }
  await ledger.depart(worker)
  expect(auditProblems(await ledger.audit(number))).toEqual([])
}
