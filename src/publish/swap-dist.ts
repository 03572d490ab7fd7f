/**
 * A whole new `dist/`, written beside the last one and put in its place.
 */
import {mkdirSync, renameSync} from 'node:fs'
import {link, readFile, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {eachOf, makeFolderDurable, writeDurably} from './durable.ts'
import {isThere} from './plan-change.ts'
import type {Way} from './way.ts'

/** The way in which a big change is made, and the first build. */
export function replacing(root: string, aside: string): Way {
  const dist = path.join(root, 'dist')
  const made = new Set([aside])
  return {
    put: async (name, bytes) => {
      const file = place(name)
      await writeDurably(file, bytes)
      return file
    },
    take: async (name, file) => {
      const target = place(name)
      await rename(file, target)
      return target
    },
    keep: async (name) => {
      await takeOver(path.join(dist, name), place(name))
    },
    end: async () => {
      await eachOf(made, makeFolderDurable)
      await swap(root, aside)
    }
  }

  function place(name: string): string {
    const target = path.join(aside, name)
    const missing: string[] = []
    let at = path.dirname(target)
    for (; !made.has(at); at = path.dirname(at)) missing.push(at)
    for (const folder of missing.toReversed()) {
      mkdirSync(folder)
      made.add(folder)
    }
    return target
  }
}

/** The file of the last build itself; a copy on a disk that knows no links. */
async function takeOver(old: string, target: string): Promise<void> {
  try {
    await link(old, target)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EEXIST' || code === 'ENOSPC') throw error
    await writeDurably(target, await readFile(old))
  }
}

async function swap(root: string, next: string): Promise<void> {
  const state = path.join(root, '.quoin')
  const previous = path.join(state, 'dist-previous')
  exchange(next, path.join(root, 'dist'), previous)
  for (const folder of [root, state]) await makeFolderDurable(folder)
  await rm(previous, {recursive: true, force: true})
}

/** The two renames, with nothing in between: no folder can be exchanged. */
function exchange(next: string, dist: string, previous: string): void {
  const hadOne = isThere(dist)
  if (hadOne) renameSync(dist, previous)
  try {
    renameSync(next, dist)
  } catch (error) {
    if (hadOne) renameSync(previous, dist)
    throw error
  }
}
