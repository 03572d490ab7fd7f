/** A ledger in PostgreSQL for one test, with a clock that tests can turn. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Client} from 'pg'
import {postgresLedger} from '../../src/store/postgres-ledger.ts'
import type {LedgerWorld} from './ledger-contract.ts'
import type {Postgres} from './postgres.ts'
import {testKey} from './sqlite.ts'

/** A world of its own in a new database of the server. */
export async function postgresWorld(
  server: Postgres
): Promise<LedgerWorld & {url: string; folder: string}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-ledger-'))
  const url = await server.makeDatabase()
  let ahead = 0
  const open = () => postgresLedger({url, folder, key: testKey, connections: 4})
  const ledger = await open()
  return {
    url,
    folder,
    ledger,
    again: open,
    async later(milliseconds) {
      ahead += milliseconds
      await run(
        url,
        `create or replace function quoin_now() returns bigint language sql volatile as
          'select (extract(epoch from clock_timestamp()) * 1000)::bigint + ${ahead}'`
      )
    },
    async end() {
      await ledger.close()
      await rm(folder, {recursive: true, force: true})
    }
  }
}

/** Run one statement on a connection of its own; gives its rows. */
export async function run(
  url: string,
  statement: string
): Promise<Record<string, unknown>[]> {
  const client = new Client({connectionString: url})
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
