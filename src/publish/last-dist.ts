/**
 * What the last build put into `dist/`, kept in `.quoin/cache/dist.json`.
 *
 * It may be deleted at any time; then every file is made again, and those that
 * have not changed are left alone all the same.
 */
import {hash} from 'node:crypto'
import {lstatSync, readdirSync, readFileSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import path from 'node:path'
import {writeDurably} from './durable.ts'

/** What a file was made of, and how the disk knew it then. */
export type LastFile = Readonly<{key: string; stamp: string}>

/** By path inside `dist/`, with `/`. */
export type LastDist = ReadonlyMap<string, LastFile>

/** What is in a folder: files with their stamps, and folders without anything. */
export type Inventory = Readonly<{
  files: ReadonlyMap<string, string>
  empty: readonly string[]
}>

/** Changes whenever the file has another form. */
const version = 1

/** None, when there is none, or one that is cut off, altered, or of others. */
export function readLastDist(root: string): LastDist {
  try {
    const text = readFileSync(lastDistFile(root), 'utf8')
    const end = text.indexOf('\n')
    const rows = text.slice(end + 1)
    if (text.slice(0, end) !== headOf(rows)) return new Map()
    return new Map(
      (JSON.parse(rows) as [string, string, string][]).map(
        ([name, key, stamp]) => [name, {key, stamp}]
      )
    )
  } catch {
    return new Map()
  }
}

/** Write it down, whole or not at all. */
export async function writeLastDist(
  root: string,
  files: LastDist
): Promise<void> {
  const rows = JSON.stringify(
    [...files].map(([name, {key, stamp}]) => [name, key, stamp])
  )
  const file = lastDistFile(root)
  await mkdir(path.dirname(file), {recursive: true})
  const next = `${file}-next`
  await rm(next, {force: true})
  await writeDurably(next, `${headOf(rows)}\n${rows}`)
  await rename(next, file)
}

/** Look at everything in a folder; nothing is in one that is not there. */
export function inventoryOf(folder: string): Inventory {
  const files = new Map<string, string>()
  const empty: string[] = []
  const visit = (below: string) => {
    const entries = readdirSync(path.join(folder, below), {withFileTypes: true})
    if (entries.length === 0 && below) empty.push(below)
    for (const entry of entries) {
      const name = below ? `${below}/${entry.name}` : entry.name
      if (entry.isDirectory()) visit(name)
      else files.set(name, stampIn(path.join(folder, name)))
    }
  }
  if (lstatSync(folder, {throwIfNoEntry: false})) visit('')
  return {files, empty}
}

/**
 * How the disk knows a file: another one, or another state of it, has another
 * stamp. Empty for what is no plain file.
 */
export function stampIn(name: string): string {
  const found = lstatSync(name, {throwIfNoEntry: false})
  if (!found?.isFile()) return ''
  const {size, mtimeMs, ctimeMs, ino} = found
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
}

/** Where it is kept. */
export function lastDistFile(root: string): string {
  return path.join(root, '.quoin/cache/dist.json')
}

function headOf(rows: string): string {
  return `quoin dist ${version} ${hash('sha256', rows)}`
}
