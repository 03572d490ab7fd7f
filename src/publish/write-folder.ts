/**
 * Everything that was made → `dist/`, at once or not at all.
 */
import {readFileSync} from 'node:fs'
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm
} from 'node:fs/promises'
import path from 'node:path'
import {amending, completeAmendment} from './amend-dist.ts'
import {eachOf, writePieces} from './durable.ts'
import {
  type Inventory,
  inventoryOf,
  stampIn,
  writeLastDist
} from './last-dist.ts'
import {
  type Change,
  inventoryAfter,
  isThere,
  lastOf,
  planChange
} from './plan-change.ts'
import {holds, isSame} from './same-bytes.ts'
import {isHeavy, type Sheet} from './sheet.ts'
import {replacing} from './swap-dist.ts'
import type {Way} from './way.ts'

/** A file to be copied as it is. */
export type Copy = Readonly<{
  /** Path on disk. */
  from: string
  /** Path inside `dist/`, with `/`. */
  to: string
}>

/** What was made, before it is put in place. */
export type Proof = Readonly<{
  has: (path: string) => boolean
  /** The text of a file; empty when there is none. */
  read: (path: string) => string
}>

/** Who looks at what, while `dist/` is replaced. */
export type Replacing = Readonly<{
  /** What is in `dist/`, when somebody has begun to look. */
  there?: Promise<Inventory> | undefined
  /** Is told the weight of all that will be made, before any of it is. */
  onPlan?: (weight: number) => void
  /** Looks at all of it; when it says no, nothing is put in place. */
  isRight?: (proof: Proof) => boolean
}>

/**
 * Replace `dist/` by a new one.
 *
 * The new folder is written beside, in `.quoin/`, and put in place by renaming
 * only when all of it is on the disk; until then the last one stays as it is.
 * When only some files change, they alone are written and put in place; see
 * `amendDist`. Two builds at once would take each other's folders away: hold
 * the lock.
 *
 * A file that has not changed is the same file, with its time: servers make
 * their ETag of it, and tell feed readers that there is nothing new. One that is
 * made of the same things as by the last build, and was not touched since, is
 * not even made.
 *
 * @param root
 *   Folder of the publication.
 * @param sheets
 *   Paths are relative to `dist/`; one that leads out of it is refused.
 * @returns
 *   What is in `dist/` then; nothing when it was not put in place.
 */
export async function replaceDist(
  root: string,
  sheets: readonly Sheet[],
  copies: readonly Copy[],
  {there, onPlan, isRight = () => true}: Replacing = {}
): Promise<Inventory | undefined> {
  const {dist, state} = placesIn(root)
  await mendDist(root)
  await refuseLink(dist)
  await mkdir(state, {recursive: true})
  const aside = await mkdtemp(path.join(state, 'dist-next-'))
  try {
    // What cannot be looked at says why when it is looked at again.
    const found = await there?.catch(() => undefined)
    const all = [...sheets, ...copies.map(sheetOf)]
    const change = planChange(root, all, found ?? inventoryOf(dist))
    onPlan?.(weightOf(change.todo))
    const begin = change.isSmall ? amending : replacing
    const way = begin(root, aside)
    const made = await makeAll(root, change, way)
    if (!isRight(proofOf(change, dist, made))) return undefined
    await way.end(change)
    const after = inventoryAfter(change, root)
    await writeLastDist(root, lastOf(change, after))
    return after
  } catch (cause) {
    const {code, message} = cause as NodeJS.ErrnoException
    if (!code) throw cause
    throw new Error(
      `Cannot write ${dist}: ${message}. It is as it was; make room or allow it, and build again`,
      {cause}
    )
  } finally {
    await rm(aside, {recursive: true, force: true})
  }
}

/**
 * Clear up behind a build that was cut off.
 *
 * Between its two renames the last `dist/` lies in `.quoin/`: it is put back. A
 * small change that was begun is completed.
 */
export async function mendDist(root: string): Promise<void> {
  const {dist, state, previous} = placesIn(root)
  if (isThere(previous) && !isThere(dist)) await rename(previous, dist)
  await completeAmendment(root)
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

function weightOf(sheets: readonly Sheet[]): number {
  return sheets.reduce((sum, {weight = 1}) => sum + weight, 0)
}

/** Files in the making at once, so that all threads have something to do. */
const enough = 64

/** Heavy files in the making at once: one is made while another is put away. */
const enoughHeavy = 2

/**
 * Make what is to be made, a few at a time; gives where each new file lies.
 *
 * Heavy files are made from the beginning, beside the others: so threads have
 * long work while this one has much to do, and few of them are held at once.
 */
async function makeAll(
  root: string,
  {before, kept, todo}: Change,
  way: Way
): Promise<ReadonlyMap<string, string>> {
  const {dist, state} = placesIn(root)
  const made = new Map<string, string>()
  for (const name of kept) await way.keep(name)
  const work = async ({path: name, make}: Sheet) => {
    const value = await make()
    if (typeof value === 'string' || value instanceof Uint8Array) {
      await take(name, Buffer.from(value))
      return
    }
    const old = path.join(dist, name)
    const file = path.join(state, `dist-pieces-${name.replaceAll('/', '-')}`)
    try {
      await writePieces(file, value)
    } catch (error) {
      await rm(file, {force: true})
      throw error
    }
    if (await isSame(old, file)) {
      await way.keep(name)
      await rm(file)
    } else made.set(name, await way.take(name, file))
  }
  const isBig = ({weight = 1}: Sheet) => isHeavy(weight)
  const light = todo.filter((sheet) => !isBig(sheet))
  const ends = await Promise.allSettled([
    eachOf(light, work, enough),
    eachOf(todo.filter(isBig), work, enoughHeavy)
  ])
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return made

  async function take(name: string, bytes: Buffer): Promise<void> {
    const isSame =
      before.has(name) && (await holds(path.join(dist, name), bytes))
    if (isSame) await way.keep(name)
    else made.set(name, await way.put(name, bytes))
  }
}

function proofOf(
  {sheets}: Change,
  dist: string,
  made: ReadonlyMap<string, string>
): Proof {
  return {
    has: (name) => sheets.has(name),
    read: (name) =>
      sheets.has(name)
        ? readFileSync(made.get(name) ?? path.join(dist, name), 'utf8')
        : ''
  }
}

/** A copy is made of the file as the disk knows it now. */
function sheetOf({from, to}: Copy): Sheet {
  const key = `${from} ${stampIn(from)}`
  return {path: to, key, make: () => readFile(from)}
}
