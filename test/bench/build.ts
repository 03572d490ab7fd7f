/**
 * How long builds take, beside other site generators that do the same work.
 *
 *   npm run bench                            1,000 articles
 *   npm run bench -- 1000 10000              one table for each size
 *   npm run bench -- 5000 --rounds 1 --systems plain,eleventy
 *
 * Everything is measured in one run, one after the other, the best of some
 * rounds: read the ratios, since machines differ and are noisy. What is not
 * installed is left out; Eleventy is installed from npm below the folder for
 * temporary files.
 */
import {execFileSync} from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as delay} from 'node:timers/promises'
import {parseArgs} from 'node:util'
import {corpusArticle} from './corpus.ts'
import {best, measure, type Taken} from './measure.ts'
import {clear, prepare, type System, systems} from './systems.ts'

/** The kinds of build, in the order in which they are run. */
const kinds = ['cold', 'nothing', 'article', 'template'] as const
type Kind = (typeof kinds)[number]

type Row = Readonly<{
  system: System
  taken: Readonly<Record<Kind, Taken>>
  files: number
}>

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {systems: {type: 'string'}, rounds: {type: 'string'}}
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000]
const known = systems()
const chosen = (values.systems?.split(',') ?? [...known.keys()]).map((name) => {
  const system = known.get(name)
  if (system) return system
  throw new Error(
    `Unknown system ${name}, expected one of ${[...known.keys()].join(', ')}`
  )
})
const peers = path.join(os.tmpdir(), 'quoin-bench-peers')

print(machine())
const tables: (readonly [number, readonly Row[]])[] = []
for (const size of sizes) tables.push([size, await measureSize(size)])
growth()
await measureOthers()

async function measureSize(size: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quoin-bench-'))
  try {
    for (const [at, system] of chosen.entries()) {
      const root = path.join(folder, String(at))
      prepare(system, root, peers)
      for (let index = 0; index < size; index++) {
        const {name, text} = corpusArticle(index)
        writeFileSync(path.join(root, system.articles, name), text)
      }
    }
    const rounds = Number(values.rounds ?? (size > 2000 ? 1 : 3))
    const runs = chosen.map(
      (): Record<Kind, Taken[]> => ({
        cold: [],
        nothing: [],
        article: [],
        template: []
      })
    )
    for (let round = 0; round < rounds; round++) {
      for (const [at, system] of chosen.entries()) {
        const root = path.join(folder, String(at))
        clear(system, root)
        await settle()
        for (const kind of kinds) {
          edit(kind, system, root, size)
          const taken = await measure(system.command(root))
          ;(runs[at] as Record<Kind, Taken[]>)[kind].push(taken)
        }
      }
    }
    const rows = chosen.map((system, at): Row => {
      const all = runs[at] as Record<Kind, Taken[]>
      return {
        system,
        taken: {
          cold: best(all.cold),
          nothing: best(all.nothing),
          article: best(all.article),
          template: best(all.template)
        },
        files: filesIn(path.join(folder, String(at), system.output))
      }
    })
    show(size, rows)
    return rows
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** What was written before is on the disk, and too old to be taken for new. */
async function settle(): Promise<void> {
  execFileSync('sync')
  await delay(3000)
}

/** Change what the kind of build is about. */
function edit(kind: Kind, system: System, root: string, size: number): void {
  if (kind === 'article') {
    const {name} = corpusArticle(Math.floor(size / 2))
    appendFileSync(
      path.join(root, system.articles, name),
      '\nThe vote was put off once more.\n'
    )
  }
  if (kind === 'template') {
    appendFileSync(path.join(root, system.template), '<!-- changed -->\n')
  }
}

function filesIn(root: string): number {
  return readdirSync(root, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isFile()
  ).length
}

function show(size: number, rows: readonly Row[]): void {
  const base = rows.find(({system}) => system.name === 'Eleventy')?.taken.cold
  const times = (wall: number) =>
    base ? ` (${(wall / base.wall).toFixed(2)} ×)` : ''
  const cells = rows.map(({system, taken, files}) => [
    system.name,
    ...kinds.map(
      (kind) => taken[kind].wall.toFixed(2) + times(taken[kind].wall)
    ),
    taken.cold.cpu.toFixed(1),
    Math.max(...kinds.map((kind) => taken[kind].memory)).toFixed(0),
    String(files)
  ])
  print(
    `\n${size} articles: seconds of wall time${base ? ' (× the cold build of Eleventy)' : ''}; load ${os.loadavg()[0]?.toFixed(1)}\n`
  )
  const heads = [
    '',
    'cold',
    'nothing changed',
    'one article',
    'one template',
    'cold, CPU s',
    'peak MB',
    'files'
  ]
  for (const line of [heads, heads.map(() => '---'), ...cells]) {
    print(`| ${line.join(' | ')} |`)
  }
}

/** How the cost of one article grows with their number. */
function growth(): void {
  const [first] = tables
  if (!first || tables.length < 2) return
  print('\nmilliseconds of processor time an article, cold\n')
  for (const [at, system] of chosen.entries()) {
    const each = tables.map(([size, rows]) => {
      const cpu = rows[at]?.taken.cold.cpu ?? 0
      return `${size}: ${((cpu / size) * 1000).toFixed(2)}`
    })
    print(`${system.name.padEnd(24)} ${each.join('   ')}`)
  }
}

/** One article, one issue, and the help, each in a process of its own. */
async function measureOthers(): Promise<void> {
  print('\none at a time\n')
  const root = mkdtempSync(path.join(os.tmpdir(), 'quoin-bench-'))
  const script = path.join(import.meta.dirname, 'in-process.ts')
  execFileSync(process.execPath, [script, root], {stdio: 'inherit'})
  rmSync(root, {recursive: true, force: true})
  const door = path.join(import.meta.dirname, '../../src/cli/bin.js')
  const parameters = [door, '--help']
  const runs: Taken[] = []
  for (let round = 0; round < 5; round++) {
    const command = {cwd: os.tmpdir(), program: process.execPath, parameters}
    runs.push(await measure(command))
  }
  const {cpu} = best(runs)
  print(
    `${'quoin --help, processor time'.padEnd(52)}${(cpu * 1000).toFixed(0)} ms`
  )
}

function machine(): string {
  const [cpu] = os.cpus()
  return `${cpu?.model ?? 'unknown'}, ${os.cpus().length} cores, Node ${process.versions.node}, load ${os
    .loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
