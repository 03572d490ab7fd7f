/**
 * The ledger of a publication: the one that the environment names, or the file
 * in `.quoin/`.
 */
import path from 'node:path'
import process from 'node:process'
import type {Ledger} from '../ledger.ts'
import {addressKeyIn} from '../store/address-key.ts'
import {sqliteLedger} from '../store/sqlite-ledger.ts'

/** How a ledger is opened. */
export type LedgerOptions = Readonly<{
  /** Take it though it is not the one that was here. */
  force?: boolean | undefined
  /** KiB of a file that are kept in memory at most. */
  cache?: number
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
  {force = false, cache}: LedgerOptions = {}
): Promise<Ledger> {
  const folder = path.join(root, '.quoin')
  const {QUOIN_ADDRESS_KEY: key, QUOIN_DATABASE_URL: url} = process.env
  if (!url) {
    return sqliteLedger({
      folder,
      key: key || (await addressKeyIn(folder)),
      force,
      ...(cache !== undefined && {cache})
    })
  }
  if (!key) {
    throw new Error(
      'Missing QUOIN_ADDRESS_KEY, expected the secret that addresses in PostgreSQL are hashed with, the same on all machines, such as `openssl rand -hex 32` prints'
    )
  }
  // Loaded for those who have one: it is large
  const {postgresLedger} = await import('../store/postgres-ledger.ts')
  return postgresLedger({url, folder, key, force})
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
