/**
 * The last build, for when nothing has changed since: then there is nothing to
 * do but to say so.
 *
 * Kept in `.quoin/cache/build.json`, which may be deleted at any time.
 */
import {hash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {messagesOf, type PlainMessage, putMessages} from '../parse/messages.ts'
import {idLockName} from '../parse/read-id-lock.ts'
import {stampOf} from '../parse/stamp.ts'
import {type Inventory, inventoryOf} from '../publish/last-dist.ts'
import type {Report} from './report.ts'

/** What a build was made of, as the disk knows it. */
export type Ground = Readonly<{
  engine: string
  /** Hash of the stamps of all files; absent when one may change unseen. */
  sources: string | undefined
  /** Of files that were looked at, by their path; see `stampOf`. */
  stamps: ReadonlyMap<string, string>
}>

/** What a build said. */
export type Outcome = Readonly<{
  report: Report
  files: readonly VFile[]
}>

type Kept = Readonly<{
  engine: string
  sources: string
  ids: string
  dist: string
  /** Milliseconds since 1970: it holds from then on, and before `until`. */
  from: number
  until: number | null
  report: Report
  problems: readonly Readonly<{path: string; messages: PlainMessage[]}>[]
}>

/** Look at everything that a build reads, before it is read. */
export function groundOf(root: string, engine: string): Ground {
  const now = Date.now()
  const names = ['articles', 'templates'].flatMap((folder) => {
    const {files, empty} = inventoryOf(path.join(root, folder))
    return [...files.keys(), ...empty].map((name) => `${folder}/${name}`)
  })
  const lines: string[] = []
  const stamps = new Map<string, string>()
  for (const name of ['publication.yaml', ...names]) {
    if (name === idLockName) continue
    const stamp = stampOf(path.join(root, name), now)
    if (stamp === '') return {engine, sources: undefined, stamps}
    stamps.set(name, stamp)
    lines.push(`${name} ${stamp}\n`)
  }
  const sources = hash('sha256', lines.sort().join(''))
  return {engine, sources, stamps}
}

/**
 * What the last build said, when it would be the same now: the same files, the
 * same engine, nothing that became due, and `dist/` as it was left.
 */
export function sameAsLast(
  root: string,
  {engine, sources}: Ground,
  now: Date
): Outcome | undefined {
  const last = readKept(root)
  if (!last || sources === undefined) return undefined
  const at = now.getTime()
  const holds =
    last.engine === engine &&
    last.sources === sources &&
    last.ids === idsIn(root) &&
    last.from <= at &&
    (last.until === null || at < last.until) &&
    last.dist === markOf(inventoryOf(path.join(root, 'dist')))
  if (!holds) return undefined
  const files = last.problems.map(({path, messages}) => {
    const file = new VFile({path, cwd: root})
    putMessages(file, messages)
    return file
  })
  return {report: {...last.report, hasNewIds: false}, files}
}

/**
 * Keep what a build said, for the next one.
 *
 * @param made
 *   What is in `dist/`; `until` is when the next article becomes due, if one
 *   will.
 */
export async function keepBuild(
  root: string,
  {engine, sources}: Ground,
  {report, files}: Outcome,
  made: Readonly<{dist: Inventory; now: Date; until: number | undefined}>
): Promise<void> {
  if (sources === undefined) return
  const kept: Kept = {
    engine,
    sources,
    ids: idsIn(root),
    dist: markOf(made.dist),
    from: made.now.getTime(),
    until: made.until ?? null,
    report,
    problems: files
      .filter(({messages}) => messages.length > 0)
      .map((file) => ({path: file.path, messages: messagesOf(file)}))
  }
  const text = JSON.stringify(kept)
  const file = fileIn(root)
  await mkdir(path.dirname(file), {recursive: true})
  await rm(`${file}-next`, {force: true})
  await writeFile(`${file}-next`, `${headOf(text)}\n${text}`)
  await rename(`${file}-next`, file)
}

function readKept(root: string): Kept | undefined {
  try {
    const text = readFileSync(fileIn(root), 'utf8')
    const end = text.indexOf('\n')
    const kept = text.slice(end + 1)
    return text.slice(0, end) === headOf(kept) ? JSON.parse(kept) : undefined
  } catch {
    return undefined
  }
}

function fileIn(root: string): string {
  return path.join(root, '.quoin/cache/build.json')
}

/** With a number that changes whenever the file has another form. */
function headOf(text: string): string {
  return `quoin build 1 ${hash('sha256', text)}`
}

/** The lock is written by the build itself: it is known by its bytes. */
function idsIn(root: string): string {
  try {
    return hash('sha256', readFileSync(path.join(root, idLockName)))
  } catch {
    return ''
  }
}

function markOf({files, empty}: Inventory): string {
  const lines = [...files].map(([name, stamp]) => `${name} ${stamp}\n`)
  return hash('sha256', [...lines, ...empty].sort().join(''))
}
