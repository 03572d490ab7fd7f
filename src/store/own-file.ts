/**
 * Files that a database is to be made in.
 */
import {chmodSync, closeSync, existsSync, openSync} from 'node:fs'

/**
 * Make a file for its owner alone; one that is there only loses the rights of
 * others.
 *
 * Must not open a file that is there: a process that closes any of its handles
 * on a file loses all its locks on it (fcntl(2)), those of SQLite too.
 */
export function ownFile(file: string): void {
  if (existsSync(file)) chmodSync(file, 0o600)
  else closeSync(openSync(file, 'a', 0o600))
}
