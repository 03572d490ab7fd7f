/**
 * One sender at a time on a machine: a lock of the operating system, which is
 * free the moment its holder is dead.
 *
 * It is the lock of a second database beside the ledger, held by a transaction
 * that never ends; so it works wherever SQLite does.
 */
import {DatabaseSync} from 'node:sqlite'
import {LedgerError} from '../ledger.ts'
import {ownFile} from './own-file.ts'
import {isLocked} from './sqlite-dialect.ts'
import type {Presence} from './store.ts'
import type {Transactions} from './transactions.ts'

/** Whoever only looks whether a sender is dead has the lock for less, in ms. */
const patience = 250

/** Presence by a lock file. */
export function senderLock(
  file: string,
  write: Transactions['write']
): Presence & {close(): void} {
  const mine = new Set<number>()
  let held: DatabaseSync | undefined
  const letGo = () => {
    held?.close()
    held = undefined
  }
  return {
    async enter(insert) {
      held ??= tryLock(file, patience)
      if (!held) {
        throw new LedgerError(
          'busy',
          'Another sender is at work on this ledger: wait for it, or see `quoin status`. Several at once need PostgreSQL'
        )
      }
      try {
        const worker = await write(insert)
        mine.add(worker)
        return worker
      } catch (error) {
        if (mine.size === 0) letGo()
        throw error
      }
    },
    async keep() {},
    async leave(worker) {
      mine.delete(worker)
      if (mine.size === 0) letGo()
    },
    async goneOf(_db, workers) {
      const others = workers.filter((worker) => !mine.has(worker))
      if (others.length === 0 || held) return held ? others : []
      // Nobody has it: whoever was at work is dead
      const tried = tryLock(file, 0)
      tried?.close()
      return tried ? others : []
    },
    close: letGo
  }
}

/** The lock, or nothing when another has it for longer than this, in ms. */
function tryLock(file: string, timeout: number): DatabaseSync | undefined {
  ownFile(file)
  const lock = new DatabaseSync(file, {timeout})
  try {
    // Not `exclusive`: two who come at once would refuse each other, as each
    // reads before it asks to be alone (https://sqlite.org/lockingv3.html).
    lock.exec('begin immediate')
    return lock
  } catch (error) {
    lock.close()
    if (isLocked(error)) return undefined
    throw error
  }
}
