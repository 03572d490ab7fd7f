/**
 * Everything that was made → `dist/`, at once or not at all.
 */
import {
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  writeFile
} from 'node:fs/promises'
import path from 'node:path'
import type {VFile} from 'vfile'

/** A file to be copied as it is. */
export type Copy = Readonly<{
  /** Path on disk. */
  from: string
  /** Path inside `dist/`, with `/`. */
  to: string
}>

/**
 * Replace `dist/` by a new one.
 *
 * The new folder is written beside, in `.quoin/`, and put in place by renaming
 * only when it is whole; until then the last one stays as it is. A swap that
 * was cut off between its two renames is undone first.
 *
 * A file that has not changed is the same file, with its time: servers make
 * their ETag of it, and tell feed readers that there is nothing new.
 *
 * @param root
 *   Folder of the publication.
 * @param files
 *   Paths are relative to `dist/`; one that leads out of it is refused.
 */
export async function replaceDist(
  root: string,
  files: readonly VFile[],
  copies: readonly Copy[]
): Promise<void> {
  const dist = path.join(root, 'dist')
  const state = path.join(root, '.quoin')
  const previous = path.join(state, 'dist-previous')
  await mkdir(state, {recursive: true})
  await undoHalfSwap(dist, previous)
  await refuseLink(dist)
  const next = await mkdtemp(path.join(state, 'dist-next-'))
  try {
    await fill(next, dist, files, copies)
    await swap(next, dist, previous)
  } finally {
    await rm(next, {recursive: true, force: true})
  }
}

async function undoHalfSwap(dist: string, previous: string): Promise<void> {
  if ((await exists(previous)) && !(await exists(dist))) {
    await rename(previous, dist)
  }
  await rm(previous, {recursive: true, force: true})
}

async function refuseLink(dist: string): Promise<void> {
  const found = await lstat(dist).catch(() => undefined)
  if (found && !found.isDirectory()) {
    throw new Error(
      `Cannot replace ${dist}: it is a link or a file, expected a folder or nothing. Move it away.`
    )
  }
}

async function fill(
  folder: string,
  dist: string,
  files: readonly VFile[],
  copies: readonly Copy[]
): Promise<void> {
  const made = new Set<string>()
  const place = async (name: string) => {
    const target = inside(folder, name)
    const parent = path.dirname(target)
    if (!made.has(parent)) await mkdir(parent, {recursive: true})
    made.add(parent)
    return target
  }
  for (const {path: name, value} of files) {
    const target = await place(name)
    const bytes = Buffer.from(value)
    if (!(await keepsOld(path.join(dist, name), target, bytes))) {
      await writeFile(target, bytes, {flag: 'wx'})
    }
  }
  for (const {from, to} of copies) {
    const target = await place(to)
    if (!(await keepsOld(path.join(dist, to), target, await readFile(from)))) {
      await copyFile(from, target, constants.COPYFILE_EXCL)
    }
  }
}

/** Take over the file of the last build when it holds the same bytes. */
async function keepsOld(
  old: string,
  target: string,
  bytes: Buffer
): Promise<boolean> {
  const found = await lstat(old).catch(() => undefined)
  if (!found?.isFile() || found.size !== bytes.length) return false
  if (!(await readFile(old)).equals(bytes)) return false
  try {
    await link(old, target)
    return true
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw error
    return false // A disk that knows no links; then the file is a new one.
  }
}

/** The full path of a name, which must not lead out of the folder. */
function inside(folder: string, name: string): string {
  const target = path.resolve(folder, name)
  if (!target.startsWith(folder + path.sep)) {
    throw new Error(`Cannot write ${name}: it leads out of dist/`)
  }
  return target
}

async function swap(
  next: string,
  dist: string,
  previous: string
): Promise<void> {
  const hadOne = await exists(dist)
  if (hadOne) await rename(dist, previous)
  try {
    await rename(next, dist)
  } catch (error) {
    if (hadOne) await rename(previous, dist)
    throw error
  }
  await rm(previous, {recursive: true, force: true})
}

async function exists(name: string): Promise<boolean> {
  return (await lstat(name).catch(() => undefined)) !== undefined
}
