/** Several senders at one issue, as PostgreSQL allows it. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {LedgerWorld} from '../store/ledger-contract.ts'
import {type Postgres, startPostgres} from '../store/postgres.ts'
import {postgresWorld} from '../store/postgres-world.ts'
import {startRelay} from './relay.ts'
import {
  doubles,
  enrolMany,
  frozenIssue,
  relayAt,
  send,
  short,
  wrongs
} from './sending.ts'

let postgres: Postgres
beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)
afterAll(() => postgres.stop())

describe('senders with one PostgreSQL', () => {
  it('share an issue: each gets it once, and all are told that it is finished', async () => {
    const world: LedgerWorld = await postgresWorld(postgres)
    const relay = await startRelay()
    const others = await Promise.all([
      world.again(),
      world.again(),
      world.again()
    ])
    await enrolMany(world.ledger, 800)
    await world.ledger.freeze(await frozenIssue(world.ledger))
    const endings = await Promise.all(
      [world.ledger, ...others].map((ledger) =>
        send(ledger, relayAt(relay.port), {patience: 10_000})
      )
    )
    expect(endings).toEqual(Array(4).fill({kind: 'finished'}))
    expect(short(await world.ledger.tally(1))).toEqual({accepted: 800})
    expect(doubles(relay.taken)).toEqual([])
    expect(await wrongs(world.ledger)).toEqual([])
    for (const other of others) await other.close()
    await world.end()
    await relay.end()
  }, 60_000)

  it('finish what one of them has left', async () => {
    const world = await postgresWorld(postgres)
    const relay = await startRelay({
      script: (stage) =>
        stage === 'dot' ? {say: '250 Ok', wait: 10} : undefined
    })
    const other = await world.again()
    await enrolMany(world.ledger, 200)
    await world.ledger.freeze(await frozenIssue(world.ledger))
    const drain = new AbortController()
    setTimeout(() => drain.abort(), 300)
    const endings = await Promise.all([
      send(world.ledger, relayAt(relay.port), {drain: drain.signal}),
      send(other, relayAt(relay.port), {patience: 10_000})
    ])
    expect(endings.map(({kind}) => kind)).toEqual(['drained', 'finished'])
    expect(short(await world.ledger.tally(1))).toEqual({accepted: 200})
    expect(doubles(relay.taken)).toEqual([])
    await other.close()
    await world.end()
    await relay.end()
  }, 60_000)
})
