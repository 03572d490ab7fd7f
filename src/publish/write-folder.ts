/**
 * Everything that was made → `dist/`, at once or not at all.
 */
import {lstatSync, renameSync} from 'node:fs'
import {
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm
} from 'node:fs/promises'
import path from 'node:path'
import type {VFile} from 'vfile'
import {
  eachOf,
  makeDurable,
  makeFolderDurable,
  writeDurably
} from './durable.ts'

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
 * only when all of it is on the disk; until then the last one stays as it is.
 * Two builds at once would take each other's folders away: hold the lock.
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
  const {dist, state} = placesIn(root)
  await mendDist(root)
  await refuseLink(dist)
  await mkdir(state, {recursive: true})
  const next = await mkdtemp(path.join(state, 'dist-next-'))
  try {
    await fill(next, dist, files, copies)
    await swap(root, next)
  } catch (cause) {
    const {code, message} = cause as NodeJS.ErrnoException
    if (!code) throw cause
    throw new Error(
      `Cannot write ${dist}: ${message}. It is as it was; make room or allow it, and build again`,
      {cause}
    )
  } finally {
    await rm(next, {recursive: true, force: true})
  }
}

/**
 * Clear up behind a build that was cut off.
 *
 * Between its two renames the last `dist/` lies in `.quoin/`: it is put back.
 */
export async function mendDist(root: string): Promise<void> {
  const {dist, state, previous} = placesIn(root)
  if (exists(previous) && !exists(dist)) await rename(previous, dist)
  const names = await readdir(state).catch(() => [])
  for (const name of names) {
    if (!name.startsWith('dist-')) continue
    await rm(path.join(state, name), {recursive: true, force: true})
  }
}

function placesIn(
  root: string
): Readonly<Record<'dist' | 'state' | 'previous', string>> {
  const state = path.join(root, '.quoin')
  const previous = path.join(state, 'dist-previous')
  return {dist: path.join(root, 'dist'), state, previous}
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
  const made = new Set([folder])
  const place = async (name: string) => {
    const target = inside(folder, name)
    const parent = path.dirname(target)
    if (!made.has(parent)) await mkdir(parent, {recursive: true})
    for (let at = parent; !made.has(at); at = path.dirname(at)) made.add(at)
    return target
  }
  await eachOf(files, async ({path: name, value}) => {
    const target = await place(name)
    const bytes = Buffer.from(value)
    if (!(await keepsOld(path.join(dist, name), target, bytes))) {
      await writeDurably(target, bytes)
    }
  })
  await eachOf(copies, async ({from, to}) => {
    const target = await place(to)
    if (!(await keepsOld(path.join(dist, to), target, await readFile(from)))) {
      await copyFile(from, target, constants.COPYFILE_EXCL)
      await makeDurable(target)
    }
  })
  await eachOf(made, makeFolderDurable)
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

async function swap(root: string, next: string): Promise<void> {
  const {dist, state, previous} = placesIn(root)
  exchange(next, dist, previous)
  for (const folder of [root, state]) await makeFolderDurable(folder)
  await rm(previous, {recursive: true, force: true})
}

/** The two renames, with nothing in between: no folder can be exchanged. */
function exchange(next: string, dist: string, previous: string): void {
  const hadOne = exists(dist)
  if (hadOne) renameSync(dist, previous)
  try {
    renameSync(next, dist)
  } catch (error) {
    if (hadOne) renameSync(previous, dist)
    throw error
  }
}

/** Also for a link that leads nowhere. */
function exists(name: string): boolean {
  return lstatSync(name, {throwIfNoEntry: false}) !== undefined
}
