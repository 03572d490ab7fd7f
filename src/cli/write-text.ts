/**
 * Files of an editor, changed without a loss.
 */
import {mkdir, readFile, rename, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {VFile} from 'vfile'

/**
 * Put a text in the place of another, whole or not at all.
 *
 * A file that has changed since it was read is left alone. Line ends and rights
 * stay what they were; a byte order mark goes.
 *
 * @returns
 *   Whether it was written.
 */
export async function replaceText(
  root: string,
  file: VFile,
  text: string
): Promise<boolean> {
  const name = path.join(root, file.path)
  const {mode} = await stat(name)
  const raw = await readFile(name, 'utf8')
  const before = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (before !== String(file)) return false
  const ends = /\r\n/.test(raw) ? '\r\n' : '\n'
  const beside = `${name}.${process.pid}.tmp`
  await writeFile(beside, text.replaceAll('\n', ends), {flag: 'wx', mode})
  await rename(beside, name)
  return true
}

/** Write a file that is not there yet; throws when it is. */
export async function writeNew(
  root: string,
  name: string,
  text: string
): Promise<void> {
  const target = path.join(root, name)
  await mkdir(path.dirname(target), {recursive: true})
  await writeFile(target, text, {flag: 'wx'}).catch(
    (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EEXIST'
          ? 'it is there already, move it away first'
          : cause.message
      throw new Error(`Cannot write ${name}: ${why}`, {cause})
    }
  )
}
