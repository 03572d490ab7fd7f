/**
 * The lock of ids → its file.
 */
import {mkdir, readFile, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {makeFolderDurable, writeDurably} from './durable.ts'

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
  const next = path.join(root, '.quoin/ids-next')
  await mkdir(path.dirname(next), {recursive: true})
  await rm(next, {force: true})
  await writeDurably(next, text)
  await rename(next, file)
  await makeFolderDurable(path.dirname(file))
  return true
}
