/**
 * The ledger of a publication: the one that the environment names, or the file
 * in `.quoin/`.
 */
import {randomBytes} from 'node:crypto'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {Ledger} from '../ledger.ts'
import {sqliteLedger} from '../store/sqlite-ledger.ts'

/** How a ledger is opened. */
export type LedgerOptions = Readonly<{
  /** Take it though it is not the one that was here. */
  force?: boolean | undefined
}>

/**
 * Open the ledger of the publication in `root`.
 *
 * `QUOIN_DATABASE_URL` names a PostgreSQL; without it the ledger is
 * `.quoin/ledger.db`, made when it is not there. `QUOIN_ADDRESS_KEY` is the
 * secret that addresses are hashed with; a file can make its own.
 */
export async function openLedger(
  root: string,
  {force = false}: LedgerOptions = {}
): Promise<Ledger> {
  const folder = path.join(root, '.quoin')
  const {QUOIN_ADDRESS_KEY: given} = process.env
  const key = given ?? (await keyOf(folder))
  return sqliteLedger({folder, key, force})
}

/** Open the ledger, do something with it, and close it however that ends. */
export async function withLedger<T>(
  root: string,
  options: LedgerOptions,
  work: (ledger: Ledger) => Promise<T>
): Promise<T> {
  const ledger = await openLedger(path.resolve(root), options)
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}

/** The key beside a ledger that is a file; made with it, for its owner alone. */
async function keyOf(folder: string): Promise<string> {
  const file = path.join(folder, 'address.key')
  await mkdir(folder, {recursive: true, mode: 0o700})
  try {
    const fresh = randomBytes(32).toString('hex')
    await writeFile(file, `${fresh}\n`, {flag: 'wx', mode: 0o600})
    return fresh
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return (await readFile(file, 'utf8')).trim()
  }
}
