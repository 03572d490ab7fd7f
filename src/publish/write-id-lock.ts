/**
 * The lock of ids → its file.
 */
import {readFile, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'

/**
 * Write the lock when it has changed; whole, or not at all.
 *
 * @param name
 *   Its path from the folder of the publication.
 * @returns
 *   Whether it was written.
 */
export async function writeIdLock(
  root: string,
  name: string,
  text: string
): Promise<boolean> {
  const file = path.join(root, name)
  const before = await readFile(file, 'utf8').catch(() => '')
  if (before === text) return false
  const next = `${file}.${process.pid}`
  await writeFile(next, text)
  await rename(next, file)
  return true
}
