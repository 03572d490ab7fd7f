/**
 * Room on the disk of a ledger that is a file.
 *
 * A ballast lies beside it. When the disk is full, what has happened already
 * could not be written down; then the ballast is let go, and nothing is begun
 * any more.
 */
import {randomBytes} from 'node:crypto'
import {existsSync, rmSync, statfsSync, statSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {LedgerError} from '../ledger.ts'

/** The disk under a ledger. */
export type Room = Readonly<{
  /** Throws `full` when there is less room than sending may need. */
  check(): void
  /** Throws `replaced` when the file is not the one that was opened. */
  assertSame(): void
  /** Let the ballast go; false when there is none. */
  release(): boolean
  /** Whether the ballast is gone since it was checked. */
  isReleased(): boolean
}>

/** Octets of the ballast: the outcomes of what is under way, many times over. */
const ballastSize = 4 * 1024 * 1024

/** Least room before an issue is sent: this, or twice the book. */
const leastRoom = 200 * 1024 * 1024

/** Look after the disk under `file`; `folder` takes the ballast. */
export function roomOf(folder: string, file: string): Room {
  const ballast = path.join(folder, 'ballast')
  const opened = identityOf(file)
  let isReleased = false
  return {
    check() {
      const {bavail, bsize} = statfsSync(folder)
      const needed = Math.max(leastRoom, 2 * statSync(file).size)
      if (bavail * bsize < needed) {
        const have = Math.floor((bavail * bsize) / 1e6)
        throw new LedgerError(
          'full',
          `${have} MB are free for the ledger ${file}, expected ${Math.ceil(needed / 1e6)}: make room on its disk, then resume`
        )
      }
      // Random, so that no file system stores it as nothing
      if (!existsSync(ballast)) {
        writeFileSync(ballast, randomBytes(ballastSize), {mode: 0o600})
      }
      isReleased = false
    },
    assertSame() {
      if (identityOf(file) === opened) return
      throw new LedgerError(
        'replaced',
        `The ledger ${file} was moved or replaced while it was open: stop everything that uses it, then see \`quoin audit\``
      )
    },
    release() {
      isReleased = true
      if (!existsSync(ballast)) return false
      rmSync(ballast)
      return true
    },
    isReleased: () => isReleased
  }
}

function identityOf(file: string): string | undefined {
  const stat = statSync(file, {throwIfNoEntry: false})
  return stat && `${stat.dev}:${stat.ino}`
}
