/**
 * What has to be made so that `dist/` is what it should be.
 */
import {lstatSync} from 'node:fs'
import path from 'node:path'
import {
  type Inventory,
  inventoryOf,
  type LastDist,
  readLastDist,
  stampIn
} from './last-dist.ts'
import type {Sheet} from './sheet.ts'

/** A change of `dist/`; paths are inside of it, with `/`. */
export type Change = Readonly<{
  /** Everything that is to be there. */
  sheets: ReadonlyMap<string, Sheet>
  /** What is there, by name, with its stamp. */
  before: ReadonlyMap<string, string>
  /** Made of the same things as what is there. */
  kept: readonly string[]
  /** To be made, though they may turn out to be the same. */
  todo: readonly Sheet[]
  /** Files that go, and folders without anything. */
  gone: readonly string[]
  /** Whether most of it stays, with every file where it was. */
  isSmall: boolean
}>

/** Files above which it is as quick to put a whole folder in place. */
const few = 500

/** Throws when two files have one name, or one leads out of `dist/`. */
export function planChange(
  root: string,
  all: readonly Sheet[],
  there: Inventory
): Change {
  const dist = path.join(root, 'dist')
  const sheets = new Map<string, Sheet>()
  for (const sheet of all) {
    const name = nameInside(dist, sheet.path)
    if (sheets.has(name)) {
      throw new Error(`Cannot write ${name}: two files have this name`)
    }
    sheets.set(name, sheet)
  }
  const last = readLastDist(root)
  const isKept = ([name, {key}]: [string, Sheet]) => {
    const before = last.get(name)
    return (
      key !== undefined &&
      before?.key === key &&
      before.stamp !== '' &&
      before.stamp === there.files.get(name)
    )
  }
  const kept = [...sheets].filter(isKept).map(([name]) => name)
  const same = new Set(kept)
  const todo = [...sheets].filter(([name]) => !same.has(name))
  const folders = foldersOf(sheets.keys())
  const gone = [
    ...[...there.files.keys()].filter((name) => !sheets.has(name)),
    ...there.empty.filter((name) => !folders.has(name))
  ]
  const isSmall =
    todo.length + gone.length <= Math.min(few, kept.length) &&
    !collides(there, sheets)
  const before = there.files
  const made = todo.map(([, sheet]) => sheet)
  return {sheets, before, kept, todo: made, gone, isSmall}
}

/** What is in `dist/` once a change was made. */
export function inventoryAfter(change: Change, root: string): Inventory {
  const dist = path.join(root, 'dist')
  // Then each file that stays may have got another stamp, as it is linked to.
  if (!change.isSmall) return inventoryOf(dist)
  const {sheets, before, todo} = change
  const files = new Map([...before].filter(([name]) => sheets.has(name)))
  for (const {path: name} of todo)
    files.set(name, stampIn(path.join(dist, name)))
  return {files, empty: []}
}

/** What the next build has to know of this one. */
export function lastOf({sheets}: Change, {files}: Inventory): LastDist {
  return new Map(
    [...sheets].map(([name, {key = ''}]) => [
      name,
      {key, stamp: files.get(name) ?? ''}
    ])
  )
}

/** A name as it is, which must not lead out of the folder. */
function nameInside(folder: string, name: string): string {
  const target = path.resolve(folder, name)
  if (!target.startsWith(folder + path.sep)) {
    throw new Error(`Cannot write ${name}: it leads out of dist/`)
  }
  return path.relative(folder, target).split(path.sep).join('/')
}

/** Whether a file is to stand where a folder is, or the other way round. */
function collides(
  there: Inventory,
  sheets: ReadonlyMap<string, Sheet>
): boolean {
  const folders = foldersOf([...there.files.keys(), ...there.empty])
  const others = [...there.files].filter(([, stamp]) => stamp === '')
  return (
    others.length > 0 ||
    there.empty.some((name) => sheets.has(name)) ||
    [...sheets.keys()].some((name) => folders.has(name)) ||
    [...foldersOf(sheets.keys())].some((name) => there.files.has(name))
  )
}

function foldersOf(names: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const name of names) {
    let at = path.posix.dirname(name)
    for (; at !== '.' && !folders.has(at); at = path.posix.dirname(at)) {
      folders.add(at)
    }
  }
  return folders
}

/** Whether anything is at a place, also a link that leads nowhere. */
export function isThere(name: string): boolean {
  return lstatSync(name, {throwIfNoEntry: false}) !== undefined
}
