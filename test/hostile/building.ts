/**
 * Hostile inputs, built as `quoin build` does it, in processes that may die.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {lstat, mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import type {Outcome} from './build-all.ts'
import type {Input} from './inputs.ts'
import {folderName, writeInputs} from './write-inputs.ts'

/** In the environment of every build. */
export const canary = 'CANARY-0b4f8a'

/** Megabytes of memory for the trees of each process that builds. */
const memory = 256

/** Milliseconds in which something must come of an input, on a busy machine. */
const patience = 180_000

/** What was built, and where. */
export type Building = Readonly<{
  folder: string
  inputs: readonly Input[]
  /** In the order of the inputs. */
  outcomes: readonly Outcome[]
  /** Take the folder away, unless `QUOIN_KEEP` is set. */
  remove: () => Promise<void>
}>

/** A file that was built, and of what. */
export type BuiltFile = Readonly<{input: string; file: string; text: string}>

/** Build all of them, in two processes. */
export async function buildInputs(inputs: readonly Input[]): Promise<Building> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'quoin-hostile-'))
  await writeInputs(folder, inputs)
  const names = inputs.map((_, index) => folderName(index))
  const halves = [0, 1].map((half) => names.filter((_, at) => at % 2 === half))
  const outcomes = await Promise.all(
    halves.map((half, at) => outcomesOf(folder, `${at}.jsonl`, half))
  )
  return {
    folder,
    inputs,
    outcomes: outcomes.flat().sort((a, b) => (a.folder < b.folder ? -1 : 1)),
    remove: async () => {
      if (process.env.QUOIN_KEEP) console.log(`Kept in ${folder}`)
      else await rm(folder, {recursive: true, force: true})
    }
  }
}

/** Every built file of a name, with its input. */
export async function builtFiles(
  {folder, inputs, outcomes}: Building,
  suffix: RegExp
): Promise<BuiltFile[]> {
  const found: BuiltFile[] = []
  for (const outcome of outcomes) {
    const input = inputs[Number(outcome.folder)]?.name ?? ''
    const dist = path.join(folder, outcome.folder, 'publication/dist')
    const isOwn = (await lstat(dist).catch(() => undefined))?.isDirectory()
    if (!isOwn) continue
    for (const name of await filesBelow(dist)) {
      if (!suffix.test(name)) continue
      const file = path.join(dist, name)
      found.push({input, file, text: await readFile(file, 'utf8')})
    }
  }
  return found
}

/** All files below a folder, links not followed; none when it is not there. */
export async function filesBelow(root: string): Promise<string[]> {
  const found = await readdir(root, {
    recursive: true,
    withFileTypes: true
  }).catch(() => [])
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name))
    )
    .sort()
}

/** One after the other; what ends the process is noted, the others go on. */
async function outcomesOf(
  folder: string,
  file: string,
  names: readonly string[]
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (let left = names; left.length > 0; left = names.slice(outcomes.length)) {
    const log = path.join(folder, `${outcomes.length}-${file}`)
    const said = await buildSome(folder, log, left)
    const lines = await readFile(log, 'utf8').catch(() => '')
    const heard = lines.split('\n').filter(Boolean)
    outcomes.push(...heard.map((line) => JSON.parse(line) as Outcome))
    const culprit = names[outcomes.length]
    if (culprit === undefined) break
    outcomes.push({folder: culprit, code: -1, said, seconds: 0})
  }
  return outcomes
}

/** What the process said when it ended. */
async function buildSome(
  folder: string,
  log: string,
  names: readonly string[]
): Promise<string> {
  const builder = path.join(import.meta.dirname, 'build-all.ts')
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${memory}`, builder, folder, log, ...names],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {...process.env, QUOIN_CANARY: canary}
    }
  )
  let said = ''
  child.stderr.on('data', (bytes) => {
    said = `${said}${bytes}`.slice(-2000)
  })
  let size = -1
  const watch = setInterval(async () => {
    const now = (await lstat(log).catch(() => undefined))?.size ?? 0
    if (now === size) child.kill('SIGKILL')
    size = now
  }, patience)
  await once(child, 'close')
  clearInterval(watch)
  return said
}
