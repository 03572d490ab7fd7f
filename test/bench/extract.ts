/**
 * How fast the extractors are, and whether time grows with length alone.
 *
 *   npm run bench:extract
 *
 * One core, one process, the sample articles of this repository as text. Read
 * ratios: machines differ and are noisy.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findActors} from '../../src/parse/actors/find-actors.ts'
import {readProse} from '../../src/parse/prose.ts'
import {findQuotations} from '../../src/parse/quotations/find-quotations.ts'

const folder = path.join(import.meta.dirname, '../../articles')
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .map((text) => text.replace(/^---[\s\S]*?\n---\n/, ''))

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .freeze()

type Times = {parse: number; prose: number; actors: number; quotations: number}

/** Milliseconds of each stage for one text. */
function times(text: string): Times {
  const marks = [performance.now()]
  const tree = processor.parse(text)
  marks.push(performance.now())
  const prose = readProse(tree, text)
  marks.push(performance.now())
  const actors = findActors(prose, {})
  marks.push(performance.now())
  findQuotations(prose, actors)
  marks.push(performance.now())
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = marks
  return {parse: b - a, prose: c - b, actors: d - c, quotations: e - d}
}

/** The best of some runs, stage by stage: what the code takes, not the noise. */
function best(text: string, runs: number): Times {
  const all = Array.from({length: runs}, () => times(text))
  const least = (stage: keyof Times) =>
    Math.min(...all.map((one) => one[stage]))
  return {
    parse: least('parse'),
    prose: least('prose'),
    actors: least('actors'),
    quotations: least('quotations')
  }
}

function textOf(length: number): string {
  let text = ''
  for (let index = 0; text.length < length; index++) {
    text += `${articles[index % articles.length]}\n\n`
  }
  return text.slice(0, text.lastIndexOf('\n\n', length))
}

function row(name: string, text: string, runs: number): void {
  const {parse, prose, actors, quotations} = best(text, runs)
  const extraction = prose + actors + quotations
  const kilo = text.length / 1000
  process.stdout.write(
    `${name.padEnd(26)}${kilo.toFixed(0).padStart(7)}${parse.toFixed(1).padStart(10)}${prose.toFixed(1).padStart(8)}${actors.toFixed(1).padStart(9)}${quotations.toFixed(1).padStart(12)}${((extraction / kilo) * 1000).toFixed(0).padStart(12)}${(1000 / ((extraction / kilo) * 5)).toFixed(0).padStart(13)}\n`
  )
}

for (let round = 0; round < 3; round++) articles.map(times)

process.stdout.write(
  'text                        kchars  parse ms   prose   actors  quotations    µs/kchar  5 kB texts/s\n'
)
for (const kilo of [5, 50, 250, 1000]) {
  row(`articles, ${kilo} kB`, textOf(kilo * 1000), kilo < 100 ? 9 : 3)
}

const hostile: [string, string][] = [
  ['10⁵ opening marks', '“'.repeat(100_000)],
  ['10⁵ marks and words', '“a” '.repeat(50_000)],
  ['10⁵ straight marks', '" '.repeat(100_000)],
  ['10⁵ apostrophes', "'a ".repeat(100_000)],
  ['10⁵ names', 'Ana Torres '.repeat(50_000)],
  [
    '10⁵ different names',
    Array.from({length: 50_000}, (_, n) => `Ana Torres${n.toString(36)}`).join(
      ' met '
    )
  ],
  ['10⁵ words said', 'Torres said '.repeat(50_000)],
  ['nested marks', `${'“‘'.repeat(25_000)}${'’”'.repeat(25_000)}`],
  ['one long sentence', 'the mayor of the town said that '.repeat(5_000)],
  ['10⁴ short paragraphs', '“Yes,” she said.\n\n'.repeat(10_000)]
]
for (const [name, text] of hostile) row(name, text, 1)
