/**
 * The machine: Node, SQLite, the disk, the ledger's file and the keys beside it.
 */
import {existsSync} from 'node:fs'
import {readFile, stat, statfs} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {type Diagnosis, diagnosesOf} from './diagnosis.ts'

/** Octets that a sender wants free: this, or twice its ledger. */
const leastRoom = 200_000_000

/** Look at it; asks nobody and makes nothing. */
export async function examineMachine(root: string): Promise<Diagnosis[]> {
  return [
    nodeOf(),
    await sqliteOf(),
    await ledgerOf(root),
    await keyOf(root),
    await diskOf(root)
  ]
}

function nodeOf(): Diagnosis {
  const {ok, error} = diagnosesOf('node')
  const {node, tz} = process.versions
  // The door lets no older one in; a build without all languages gets through
  return Intl.DateTimeFormat.supportedLocalesOf(['de', 'es']).length === 2
    ? ok(`Node ${node}, time zones ${tz}`)
    : error(
        `Node ${node} knows no languages but English, expected one with full ICU: install the usual build`
      )
}

async function sqliteOf(): Promise<Diagnosis> {
  const {ok, error} = diagnosesOf('sqlite')
  const {DatabaseSync} = await import('node:sqlite')
  const db = new DatabaseSync(':memory:')
  try {
    const row = db.prepare('select sqlite_version() as version').get()
    const version = String(row?.version)
    const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
    const isNew = major * 1e6 + minor * 1e3 + patch >= 3_051_003
    return isNew
      ? ok(`SQLite ${version}`)
      : error(
          `SQLite ${version}, expected 3.51.3 or newer, which does not corrupt a log that two write: install a newer Node`
        )
  } finally {
    db.close()
  }
}

/** The book is opened to read, without its lock: a sender may be at work. */
async function ledgerOf(root: string): Promise<Diagnosis> {
  const {ok, error, skipped} = diagnosesOf('ledger')
  if (process.env.QUOIN_DATABASE_URL) return askPostgres()
  const file = path.join(root, '.quoin/ledger.db')
  if (!existsSync(file)) return skipped('There is no ledger yet')
  const {DatabaseSync} = await import('node:sqlite')
  try {
    const db = new DatabaseSync(file, {readOnly: true, timeout: 5000})
    try {
      const row = db.prepare('pragma quick_check(1)').get()
      const said = String(Object.values(row ?? {})[0])
      return said === 'ok'
        ? ok(`${file}, sound`)
        : error(`${file} is damaged: ${said}. Bring back a copy of .quoin/`)
    } finally {
      db.close()
    }
  } catch (cause) {
    return error(`${file} cannot be read: ${(cause as Error).message}`)
  }
}

async function askPostgres(): Promise<Diagnosis> {
  const {ok, error} = diagnosesOf('ledger')
  const {default: pg} = await import('pg')
  const client = new pg.Client({
    connectionString: process.env.QUOIN_DATABASE_URL,
    connectionTimeoutMillis: 10_000
  })
  try {
    await client.connect()
    const {rows} = await client.query('show server_version')
    return ok(`PostgreSQL ${rows[0]?.server_version}`)
  } catch (cause) {
    return error(
      `PostgreSQL does not let us in: ${(cause as Error).message}. Correct QUOIN_DATABASE_URL`
    )
  } finally {
    await client.end().catch(() => {})
  }
}

async function keyOf(root: string): Promise<Diagnosis> {
  const {ok, advice, error, skipped} = diagnosesOf('address key')
  const {QUOIN_ADDRESS_KEY: key, QUOIN_DATABASE_URL: url} = process.env
  if (key) {
    return key.length >= 32
      ? ok('QUOIN_ADDRESS_KEY')
      : error('QUOIN_ADDRESS_KEY has less than 32 characters, expected more')
  }
  if (url) {
    return error(
      'Missing QUOIN_ADDRESS_KEY, expected the secret that addresses in PostgreSQL are hashed with'
    )
  }
  const file = path.join(root, '.quoin/address.key')
  if (!existsSync(file)) {
    return existsSync(path.join(root, '.quoin/ledger.db'))
      ? error(`${file} is gone: without it the ledger knows nobody`)
      : skipped('There is no ledger yet')
  }
  const {mode} = await stat(file)
  if ((mode & 0o077) !== 0) {
    return advice(
      `Others of this machine can read ${file}, expected its owner alone: chmod 600 it`
    )
  }
  const {length} = (await readFile(file, 'utf8')).trim()
  return length >= 32 ? ok(file) : error(`${file} is cut short: bring it back`)
}

async function diskOf(root: string): Promise<Diagnosis> {
  const {ok, advice} = diagnosesOf('disk')
  const folder = path.join(root, '.quoin')
  const {bavail, bsize} = await statfs(existsSync(folder) ? folder : root)
  const file = path.join(folder, 'ledger.db')
  const size = existsSync(file) ? (await stat(file)).size : 0
  const needed = Math.max(leastRoom, 2 * size)
  const free = bavail * bsize
  const shown = `${Math.floor(free / 1e6)} MB free`
  return free >= needed
    ? ok(shown)
    : advice(
        `${shown}, expected ${Math.ceil(needed / 1e6)}: nothing is sent without`
      )
}
