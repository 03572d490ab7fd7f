/**
 * Whether what was made is what is there already.
 */
import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {lstat, readFile} from 'node:fs/promises'
import {pipeline} from 'node:stream/promises'

/** Whether a file has these bytes. */
export async function holds(name: string, bytes: Buffer): Promise<boolean> {
  const found = await lstat(name).catch(() => undefined)
  if (!found?.isFile() || found.size !== bytes.length) return false
  return (await readFile(name)).equals(bytes)
}

/** Whether two files have the same bytes. */
export async function isSame(name: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all(
    [name, other].map((file) => lstat(file).catch(() => undefined))
  )
  if (!one?.isFile() || one.size !== two?.size) return false
  return (await hashOf(name)) === (await hashOf(other))
}

async function hashOf(name: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(name), hash)
  return hash.digest('hex')
}
