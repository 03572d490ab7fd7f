/**
 * The ledger in one file: SQLite, for one machine and one sender.
 *
 * The file is in write-ahead mode and every commit is synced: what has resolved
 * survives a loss of power.
 */
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {Kysely} from 'kysely'
import {type Ledger, LedgerError} from '../ledger.ts'
import {addressHash, keyCheck} from './address-hash.ts'
import {forwardClock} from './clock.ts'
import {ledgerOf} from './ledger.ts'
import {fullError, translate} from './ledger-errors.ts'
import {migrate} from './migrate.ts'
import {ownFile} from './own-file.ts'
import {roomOf} from './room.ts'
import type {Tables} from './schema.ts'
import {checkSeal, writeSeal} from './seal.ts'
import {senderLock} from './sender-lock.ts'
import {sqliteCode, sqliteDialect} from './sqlite-dialect.ts'
import type {Store} from './store.ts'
import {transactionsOf} from './transactions.ts'

/** Where the ledger is, and its key. */
export type SqliteOptions = Readonly<{
  /** The folder that holds state: `.quoin`. */
  folder: string
  /** The secret that addresses are hashed with. */
  key: string
  /** Take the book though it is not the one that was here. */
  force?: boolean
  /** Milliseconds since 1970; must not go back. */
  now?: () => number
  /** Milliseconds until a file that others write is given up as locked. */
  patience?: number
  /** KiB of the file that are kept in memory at most. */
  cache?: number
}>

/** KiB; a million subscribers are looked up by hash. */
const largeCache = 32_768

/** Before it, a commit could be lost when the log was reset (fixed in 3.51.3). */
const oldestSqlite = [3, 51, 3] as const

/** Open the ledger of a folder; makes what is not there yet. */
export async function sqliteLedger(options: SqliteOptions): Promise<Ledger> {
  const {folder, key, now = forwardClock(), force = false} = options
  const {patience = 10_000, cache = largeCache} = options
  const hashOf = addressHash(key)
  mkdirSync(folder, {recursive: true, mode: 0o700})
  const file = path.join(folder, 'ledger.db')
  const database = openFile(file, now, cache)
  const db = new Kysely<Tables>({dialect: sqliteDialect(database, patience)})
  const seal = path.join(folder, 'ledger.json')
  try {
    await migrate(db as Kysely<unknown>, 'sqlite', file)
    const check = {file: seal, name: file, keyCheck: keyCheck(key), force}
    await checkSeal(db, check)
  } catch (error) {
    await db.destroy()
    throw translate(error, file)
  }
  return ledgerOf(storeOf(db, {folder, file, seal, hashOf}))
}

function storeOf(
  db: Kysely<Tables>,
  {
    folder,
    file,
    seal,
    hashOf
  }: {folder: string; file: string; seal: string; hashOf: Store['hashOf']}
): Store {
  const room = roomOf(folder, file)
  const {write, read, end} = transactionsOf(db, file)
  const presence = senderLock(path.join(folder, 'sender.lock'), write)
  return {
    engine: 'sqlite',
    name: file,
    hashOf,
    presence,
    read,
    async write(work, isOutcome) {
      room.assertSame()
      try {
        return await write(work)
      } catch (error) {
        const isFull = error instanceof LedgerError && error.trouble === 'full'
        if (!isFull || !isOutcome || !room.release()) throw error
        return await write(work)
      }
    },
    checkRoom: async () => room.check(),
    assertRoom() {
      if (room.isReleased()) throw fullError(file)
    },
    mark: (book) => writeSeal(seal, book),
    async close() {
      await end()
      presence.close()
      await db.destroy()
    }
  }
}

/** Open the database itself, for its owner alone. */
function openFile(
  file: string,
  now: () => number,
  cache: number
): DatabaseSync {
  ownFile(file)
  const database = new DatabaseSync(file, {timeout: 0})
  try {
    refuseOld(database)
    database.function('quoin_now', {deterministic: false}, () => now())
    const {journal_mode} = database
      .prepare('pragma journal_mode = wal')
      .get() as {
      journal_mode: string
    }
    if (journal_mode !== 'wal') {
      throw new LedgerError(
        'lost',
        `Cannot keep the ledger in ${file}: its file system has no write-ahead log (it may be on a network): put the folder on a local disk`
      )
    }
    database.exec('pragma synchronous = full')
    database.exec('pragma foreign_keys = on')
    // Pages; what is written again and again goes into the file once
    database.exec('pragma wal_autocheckpoint = 4000')
    database.exec(`pragma cache_size = ${-Math.trunc(cache)}`)
    return database
  } catch (error) {
    database.close()
    throw sqliteCode(error) === undefined ? error : translate(error, file)
  }
}

function refuseOld(database: DatabaseSync): void {
  const row = database.prepare('select sqlite_version() as version').get()
  const version = String(row?.version)
  const parts = version.split('.').map(Number)
  const difference = oldestSqlite
    .map((least, at) => (parts[at] ?? 0) - least)
    .find((each) => each !== 0)
  if (difference !== undefined && difference < 0) {
    throw new Error(
      `SQLite ${version} may lose what was committed, expected ${oldestSqlite.join('.')} or newer: run a newer Node`
    )
  }
}
