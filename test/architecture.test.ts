/**
 * Guards the shape of `src/`: who may import whom, and that a newcomer finds
 * words at every export.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'

const root = path.join(import.meta.dirname, '../src')
const verbs = ['check', 'cli', 'parse', 'publish', 'send', 'serve', 'store']

const files = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.split(path.sep).join('/'))
  .sort()

const sources = new Map(
  files.map((name) => [name, readFileSync(path.join(root, name), 'utf8')])
)

/** Files of `src/` that a file imports, types too. */
function importsOf(name: string): string[] {
  const text = sources.get(name) ?? ''
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)
  return [...found].map((match) =>
    path.posix.join(path.posix.dirname(name), match[1] as string)
  )
}

/** Files of `src/` that are loaded with a file, not its types. */
function valuesFrom(name: string): string[] {
  const text = sources.get(name) ?? ''
  const found = text.matchAll(
    /^(?:import|export) (?!type )[^'"]*['"](\.[^'"]+)['"]/gm
  )
  return [...found].map((match) =>
    path.posix.join(path.posix.dirname(name), match[1] as string)
  )
}

/** The folder a file belongs to; `noun` for files directly in `src/`. */
function room(name: string): string {
  return name.includes('/') ? (name.split('/')[0] as string) : 'noun'
}

/** The first cycle reached from a file, as a path of names. */
function cycleFrom(
  name: string,
  trail: string[],
  done: Set<string>
): string[] | undefined {
  if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name]
  if (done.has(name)) return undefined
  for (const next of importsOf(name)) {
    const cycle = cycleFrom(next, [...trail, name], done)
    if (cycle) return cycle
  }
  done.add(name)
  return undefined
}

/** Exports without a doc comment right above them. */
function undocumented(name: string): string[] {
  const lines = (sources.get(name) ?? '').split('\n')
  const missing: string[] = []
  for (const [index, line] of lines.entries()) {
    if (!/^export (?!\{|\*|type \{)/.test(line)) continue
    const isPlugin = line.startsWith('export default function')
    const above = lines[index - 1]?.trim()
    const head = (sources.get(name) ?? '').startsWith('/**')
    if (above !== '*/' && !above?.endsWith('*/') && !(isPlugin && head)) {
      missing.push(`${name}:${index + 1} ${line}`)
    }
  }
  return missing
}

describe('the house', () => {
  it('has only the rooms that src/README.md names', () => {
    const rooms = new Set(files.map(room).filter((name) => name !== 'noun'))
    expect([...rooms].filter((name) => !verbs.includes(name))).toEqual([])
    const tour = readFileSync(path.join(root, 'README.md'), 'utf8')
    expect(
      verbs.filter((verb) => rooms.has(verb) && !tour.includes(`${verb}/`))
    ).toEqual([])
    const nouns = files.filter((name) => room(name) === 'noun')
    expect(nouns.filter((name) => !tour.includes(name))).toEqual([])
  })

  it('lets nouns import nouns only', () => {
    const wrong = files
      .filter((name) => room(name) === 'noun' && name !== 'index.ts')
      .flatMap((name) =>
        importsOf(name)
          .filter((target) => room(target) !== 'noun')
          .map((target) => `${name} → ${target}`)
      )
    expect(wrong).toEqual([])
  })

  it('lets a verb import itself and nouns, and only cli import verbs', () => {
    const wrong = files
      .filter((name) => !['noun', 'cli'].includes(room(name)))
      .flatMap((name) =>
        importsOf(name)
          .filter((target) => ![room(name), 'noun'].includes(room(target)))
          .map((target) => `${name} → ${target}`)
      )
    expect(wrong).toEqual([])
  })

  it('imports only files that are there', () => {
    const wrong = files.flatMap((name) =>
      importsOf(name)
        .filter((target) => !sources.has(target))
        .map((target) => `${name} → ${target}`)
    )
    expect(wrong).toEqual([])
  })

  it('has no import cycles', () => {
    const done = new Set<string>()
    const cycles = files.flatMap((name) => cycleFrom(name, [], done) ?? [])
    expect(cycles).toEqual([])
  })

  it('sends for hours without what renders: that lives in a process of its own', () => {
    const loaded = new Set<string>()
    const load = (name: string) => {
      if (loaded.has(name)) return
      loaded.add(name)
      for (const next of valuesFrom(name)) load(next)
    }
    load('cli/send.ts')
    expect(loaded).toContain('send/deliver.ts')
    const heavy = [...loaded].filter(
      (name) => room(name) === 'publish' || name === 'parse/processor.ts'
    )
    expect(heavy).toEqual([])
  })

  it('documents every export', () => {
    expect(files.flatMap(undocumented)).toEqual([])
  })

  it('keeps files short enough to read: 250 lines, knowledge left out', () => {
    const long = files
      .filter((name) => !name.includes('/knowledge/'))
      .map(
        (name) => [name, sources.get(name)?.split('\n').length ?? 0] as const
      )
      .filter(([, lines]) => lines > 251)
    expect(long).toEqual([])
  })

  it('uses no any, no enum and no namespace (the linter: no non-null assertion)', () => {
    const wrong = files.filter((name) =>
      /:\s*any\b|\bas any\b|<any>|^(?:export )?(?:enum|namespace) /m.test(
        (sources.get(name) ?? '').replace(/\/\*[\s\S]*?\*\//g, '')
      )
    )
    expect(wrong).toEqual([])
  })
})
