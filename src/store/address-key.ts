/**
 * The secret that addresses are hashed with.
 */
import {randomBytes} from 'node:crypto'
import {existsSync} from 'node:fs'
import {link, mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {LedgerError} from '../ledger.ts'

/**
 * The key in a folder, for a ledger that is a file beside it; made with the
 * ledger, for its owner alone.
 *
 * Never made for a ledger that is there: with another key it would know nobody.
 */
export async function addressKeyIn(folder: string): Promise<string> {
  const file = path.join(folder, 'address.key')
  if (!existsSync(file)) {
    if (existsSync(path.join(folder, 'ledger.db'))) {
      throw new LedgerError(
        'replaced',
        `${file} is gone, and without it the ledger knows nobody: bring it back, or set QUOIN_ADDRESS_KEY`
      )
    }
    await makeKey(folder, file)
  }
  return (await readFile(file, 'utf8')).trim()
}

/** Whole or not at all, and never over another's. */
async function makeKey(folder: string, file: string): Promise<void> {
  await mkdir(folder, {recursive: true, mode: 0o700})
  const fresh = `${file}.${process.pid}`
  await writeFile(fresh, `${randomBytes(32).toString('hex')}\n`, {
    mode: 0o600,
    flush: true
  })
  try {
    await link(fresh, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(fresh)
  }
}
