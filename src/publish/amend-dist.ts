/**
 * A few changes to `dist/`, written down before they are done.
 *
 * To put a new folder in the place of another takes as long as the site is big;
 * a change of fifty files need not. They are written aside, the plan with them;
 * when all of it is on the disk, the folder gets its name, and from then on the
 * change is as good as done: whatever stops it, it is completed.
 */
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync
} from 'node:fs'
import {rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {eachOf, makeFolderDurable, writeDurably} from './durable.ts'
import {isThere} from './plan-change.ts'
import type {Way} from './way.ts'

/** What is to be done; paths are inside `dist/`, with `/`. */
type Amendment = Readonly<{
  /** Where each file of the folder aside goes to; its name is its number. */
  moves: readonly string[]
  /** Files and folders without anything that go. */
  removals: readonly string[]
}>

/** The way in which a small change is made. */
export function amending(root: string, aside: string): Way {
  const moves: string[] = []
  return {
    put: async (name, bytes) => {
      const file = numbered(name)
      await writeDurably(file, bytes)
      return file
    },
    take: async (name, file) => {
      const target = numbered(name)
      await rename(file, target)
      return target
    },
    keep: async () => undefined,
    end: async ({gone: removals}) => {
      if (moves.length + removals.length > 0) {
        await amend(root, aside, {moves, removals})
      }
    }
  }

  function numbered(name: string): string {
    return path.join(aside, String(moves.push(name) - 1))
  }
}

async function amend(
  root: string,
  aside: string,
  amendment: Amendment
): Promise<void> {
  await writeDurably(path.join(aside, plan), JSON.stringify(amendment))
  await makeFolderDurable(aside)
  await rename(aside, committedIn(root))
  await makeFolderDurable(path.join(root, '.quoin'))
  await completeAmendment(root)
}

/** Complete a change that was cut off after it was as good as done. */
export async function completeAmendment(root: string): Promise<void> {
  const folder = committedIn(root)
  if (!isThere(folder)) return
  const text = readFileSync(path.join(folder, plan), 'utf8')
  const touched = carryOut(folder, path.join(root, 'dist'), JSON.parse(text))
  await eachOf(touched, makeFolderDurable)
  // Under its own name it is there as a whole or not at all.
  const done = path.join(root, '.quoin/dist-amended')
  await rm(done, {recursive: true, force: true})
  await rename(folder, done)
  await rm(done, {recursive: true, force: true})
}

const plan = 'plan.json'

function committedIn(root: string): string {
  return path.join(root, '.quoin/dist-amendment')
}

/**
 * The renames, with nothing in between. New pages come before those that lead
 * to them, which are longer there; what goes, goes last.
 */
function carryOut(
  folder: string,
  dist: string,
  {moves, removals}: Amendment
): Set<string> {
  const touched = new Set<string>()
  const numbered = moves.map((name, number) => {
    const to = path.join(dist, name)
    return {from: path.join(folder, String(number)), to, isNew: !isThere(to)}
  })
  for (const {from, to} of numbered.sort(
    (a, b) => Number(b.isNew) - Number(a.isNew)
  )) {
    const made = mkdirSync(path.dirname(to), {recursive: true})
    if (made) touched.add(path.dirname(made))
    touched.add(path.dirname(to))
    if (isThere(from)) renameSync(from, to)
  }
  for (const name of removals) {
    if (isFolder(path.join(dist, name))) touched.add(clearUp(dist, name))
    else {
      rmSync(path.join(dist, name), {force: true})
      touched.add(clearUp(dist, path.posix.dirname(name)))
    }
  }
  return new Set([...touched].filter(isThere))
}

function isFolder(name: string): boolean {
  return lstatSync(name, {throwIfNoEntry: false})?.isDirectory() === true
}

/** Take away folders that have nothing in them any more; gives the one that has. */
function clearUp(dist: string, name: string): string {
  for (let at = name; at !== '.'; at = path.posix.dirname(at)) {
    try {
      rmdirSync(path.join(dist, at))
    } catch (error) {
      const {code = ''} = error as NodeJS.ErrnoException
      if (code === 'ENOENT') continue
      if (code === 'ENOTEMPTY' || code === 'EEXIST') return path.join(dist, at)
      throw error
    }
  }
  return dist
}
