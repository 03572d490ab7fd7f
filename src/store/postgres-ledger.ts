/**
 * The ledger in PostgreSQL: for any number of senders on any number of machines.
 *
 * Time is the database's. Every commit waits for the disk of the server
 * (`synchronous_commit = on`).
 */
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  PostgresDialect
} from 'kysely'
import {Pool, type PoolConfig, types} from 'pg'
import type {Ledger} from '../ledger.ts'
import {addressHash, keyCheck} from './address-hash.ts'
import {ledgerOf} from './ledger.ts'
import {translate} from './ledger-errors.ts'
import {migrate} from './migrate.ts'
import type {Tables} from './schema.ts'
import {checkSeal, writeSeal} from './seal.ts'
import {sessionLocks} from './session-locks.ts'
import type {Store} from './store.ts'
import {transactionsOf} from './transactions.ts'

/** Which database, and the key of the ledger. */
export type PostgresOptions = Readonly<{
  /** `postgres://user:password@host:5432/database`. */
  url: string
  /** The folder that holds state, for the note which ledger was here. */
  folder: string
  /** The secret that addresses are hashed with; the same on all machines. */
  key: string
  /** Take the book though it is not the one that was here. */
  force?: boolean
  /** Connections at once, besides the one that says that a sender lives. */
  connections?: number
}>

/** Open the ledger of a database; makes its tables when they are not there. */
export async function postgresLedger(
  options: PostgresOptions
): Promise<Ledger> {
  const {url, folder, key, force = false, connections = 8} = options
  const hashOf = addressHash(key)
  const name = nameOf(url)
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const db = open({...configOf(url), max: connections}, prepare)
  const seal = path.join(folder, 'ledger.json')
  try {
    await migrate(db as Kysely<unknown>, 'postgres', name)
    const check = {file: seal, name, keyCheck: keyCheck(key), force}
    await checkSeal(db, check)
  } catch (error) {
    await db.destroy()
    throw translate(error, name)
  }
  const {write, read, end} = transactionsOf(db, name)
  const presence = sessionLocks(name, (onConnect) =>
    // One connection for good: what it locks says that the sender lives
    open({...configOf(url), max: 1, idleTimeoutMillis: 0}, onConnect)
  )
  const store: Store = {
    engine: 'postgres',
    name,
    hashOf,
    presence,
    write: (work) => write(work),
    read,
    // Room is the server's to look after; it says 53100 when there is none
    async checkRoom() {},
    assertRoom() {},
    mark: (book) => writeSeal(seal, book),
    async close() {
      await end()
      await presence.close()
      await db.destroy()
    }
  }
  return ledgerOf(store)
}

function open(
  config: PoolConfig,
  onCreateConnection: (connection: DatabaseConnection) => Promise<void>
): Kysely<Tables> {
  const pool = new Pool(config)
  // A connection that breaks is not news: the statement on it says so, or the next
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return new Kysely<Tables>({
    dialect: new PostgresDialect({pool, onCreateConnection})
  })
}

function configOf(url: string): PoolConfig {
  return {
    connectionString: url,
    application_name: 'quoin',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: {
      // 64 bits come as text, lest they lose some; here none is beyond 2^53
      getTypeParser: (id, format) =>
        id === types.builtins.INT8
          ? Number
          : types.getTypeParser(id, format as 'text')
    }
  }
}

/** What every conversation with the server begins with. */
async function prepare(connection: DatabaseConnection): Promise<void> {
  for (const setting of [
    'synchronous_commit = on',
    // A claim reads the head of an index in its order; a bitmap has none, and
    // would be made of all that waits
    'enable_bitmapscan = off',
    "lock_timeout = '30s'",
    "idle_in_transaction_session_timeout = '60s'"
  ]) {
    await connection.executeQuery(CompiledQuery.raw(`set ${setting}`))
  }
}

/** The address for people: no password. */
function nameOf(url: string): string {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new Error(
      'Unexpected QUOIN_DATABASE_URL, expected an address such as postgres://quoin@localhost:5432/quoin'
    )
  }
  if (!/^postgres(?:ql)?:$/.test(parsed.protocol)) {
    throw new Error(
      `Unexpected QUOIN_DATABASE_URL with ${parsed.protocol}, expected postgres://…`
    )
  }
  const user = parsed.username ? `${parsed.username}@` : ''
  return `postgres://${user}${parsed.host}${parsed.pathname}`
}
