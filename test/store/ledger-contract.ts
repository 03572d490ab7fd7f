/**
 * What every Ledger must do: one body of tests, run over each adapter.
 *
 * @example
 *   describeLedger('SQLite', async () => ({ledger, again, later, end}))
 */

import {describe, expect, it} from 'vitest'
import type {Ledger} from '../../src/ledger.ts'
import {describeAsks} from './contract-asks.ts'
import {describeDeliveries} from './contract-deliveries.ts'
import {describeFrequency} from './contract-frequency.ts'
import {describeSending} from './contract-sending.ts'
import {describeNotes, describeSubscribers} from './contract-subscribers.ts'

/** A ledger of its own for one test, with a hand on its clock. */
export type LedgerWorld = Readonly<{
  ledger: Ledger
  /** Open the same book a second time, as another process would. */
  again(): Promise<Ledger>
  /** Turn the ledger's clock forward. */
  later(milliseconds: number): Promise<void>
  /** Close everything and throw it away. */
  end(): Promise<void>
}>

/** Makes a world with an empty book. */
export type MakeWorld = () => Promise<LedgerWorld>

/** Run the contract over an adapter. */
export function describeLedger(name: string, make: MakeWorld): void {
  describe(`the ledger in ${name}`, () => {
    describeSubscribers(make)
    describeNotes(make)
    describeAsks(make)
    describeFrequency(make)
    describeDeliveries(make)
    describeSending(make)
    describeHandle(make)
  })
}

function describeHandle(make: MakeWorld): void {
  describe('as a book', () => {
    it('tells its own time, which only goes forward', async () => {
      const world = await make()
      try {
        const before = await world.ledger.now()
        await world.later(90_000)
        const after = await world.ledger.now()
        expect(after.getTime() - before.getTime()).toBeGreaterThanOrEqual(
          90_000
        )
      } finally {
        await world.end()
      }
    })

    it('shows at once to others what was written', async () => {
      const world = await make()
      try {
        const other = await world.again()
        await world.ledger.suppress(
          ['ada@example.org'],
          {list: undefined, reason: 'blocked', note: 'asked by phone'},
          'editor'
        )
        const {suppressions} = await other.find({address: 'ada@example.org'})
        expect(suppressions.map(({reason}) => reason)).toEqual(['blocked'])
        await other.close()
      } finally {
        await world.end()
      }
    })

    it('names no password', async () => {
      const world = await make()
      try {
        expect(world.ledger.name).not.toMatch(/:[^/@]+@/)
      } finally {
        await world.end()
      }
    })

    it('does nothing after it was closed', async () => {
      const world = await make()
      try {
        await world.ledger.close()
        await expect(world.ledger.tally(1)).rejects.toThrow()
      } finally {
        await world.end()
      }
    })
  })
}
