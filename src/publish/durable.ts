/**
 * Files and folders that are on the disk, not only on their way to it.
 */
import fs from 'node:fs'
import {open} from 'node:fs/promises'
import process from 'node:process'
import {promisify} from 'node:util'

/** Write a new file and wait until its bytes are on the disk. */
export async function writeDurably(
  name: string,
  bytes: Uint8Array | string
): Promise<void> {
  // Only the disk is waited for: handing the rest to another thread takes longer
  // than to do it, when there are thousands of files.
  const file = fs.openSync(name, 'wx')
  try {
    fs.writeFileSync(file, bytes)
    await datasync(file)
  } finally {
    fs.closeSync(file)
  }
}

const datasync = promisify(fs.fdatasync)

/** Write a new file piece by piece, as `writeDurably` does. */
export async function writePieces(
  name: string,
  pieces: Iterable<string>
): Promise<void> {
  const file = await open(name, 'wx')
  try {
    let waiting = ''
    for (const piece of pieces) {
      waiting += piece
      if (waiting.length < 1_000_000) continue
      await file.writeFile(waiting)
      waiting = ''
    }
    await file.writeFile(waiting)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Wait until the bytes of a file that was written by others are on the disk. */
export async function makeDurable(name: string): Promise<void> {
  const file = await open(name, 'r+')
  try {
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Wait until the names in a folder are on the disk; Windows cannot be asked. */
export async function makeFolderDurable(name: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(name, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/**
 * Do something with each item, a few at a time: a disk takes many waiting
 * writes for the price of one.
 *
 * Rejects with the first failure, when nothing is under way any more.
 */
export async function eachOf<Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
  atOnce = 16
): Promise<void> {
  const waiting = items[Symbol.iterator]()
  let failure: {error: unknown} | undefined
  const worker = async () => {
    for (;;) {
      const next = failure ? undefined : waiting.next()
      if (!next || next.done) return
      await work(next.value).catch((error: unknown) => {
        failure ??= {error}
      })
    }
  }
  await Promise.all(Array.from({length: atOnce}, worker))
  if (failure) throw failure.error
}
