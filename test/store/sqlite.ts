/** A ledger in SQLite for one test, with a clock that tests can turn. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import type {LedgerWorld} from './ledger-contract.ts'

/** A key of the tests. */
export const testKey = 'a key of the tests, 32 characters or more'

/** A world of its own in a new folder. */
export async function sqliteWorld(): Promise<LedgerWorld & {folder: string}> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-ledger-'))
  let ahead = 0
  const now = () => Date.now() + ahead
  const open = () => sqliteLedger({folder, key: testKey, now})
  const ledger = await open()
  return {
    folder,
    ledger,
    again: open,
    async later(milliseconds) {
      ahead += milliseconds
    },
    async end() {
      await ledger.close()
      await rm(folder, {recursive: true, force: true})
    }
  }
}
