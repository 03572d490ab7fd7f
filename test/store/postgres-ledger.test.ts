import {afterAll, beforeAll} from 'vitest'
import {describeLedger} from './ledger-contract.ts'
import {type Postgres, startPostgres} from './postgres.ts'
import {postgresWorld} from './postgres-world.ts'

let server: Postgres

beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(async () => {
  await server?.stop()
}, 60_000)

describeLedger('PostgreSQL', () => postgresWorld(server))
