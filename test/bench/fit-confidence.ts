/**
 * Fits the weights of confidence to gold quotations, and says how good they are.
 *
 *   node test/bench/fit-confidence.ts SCORER GOLD.jsonl… > src/parse/knowledge/confidence-weights.ts
 *   node test/bench/fit-confidence.ts SCORER GOLD.jsonl… --check
 *
 * SCORER is the scorer's file (`quotes/score.mjs`): it says which source is
 * right. GOLD holds `{id, text, quotes}` lines; a file whose name has `content`
 * in it is read for reports without marks, any other for words in marks; of an
 * article in two files the later one holds.
 * `--check` fits on half of the articles, measures on the other half, and swaps;
 * `--half 0` or `--half 1` gives the weights fitted without that half.
 * The same gold gives the same weights. No word of the gold is written.
 */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import type {Weights} from '../../src/parse/quotations/confidence.ts'
import {
  type Case,
  type Document,
  readDocument,
  type Scorer
} from './confidence-cases.ts'
import {fitWeights, guess} from './confidence-model.ts'

type Bench = Readonly<{
  cases: readonly Case[]
  golden: number
  articles: number
}>
type Guess = Readonly<{one: Case; confidence: number}>

/** Each case with the confidence that the other half of the articles gives. */
function crossed(cases: readonly Case[]): Guess[] {
  return [0, 1].flatMap((fold) => {
    const weights = fitWeights(cases.filter((one) => one.fold !== fold))
    return cases.flatMap((one): Guess[] => {
      if (one.fold !== fold) return []
      const confidence = guess(weights, one)
      return [{one, confidence}]
    })
  })
}

const percent = (part: number, whole: number) =>
  whole ? ((100 * part) / whole).toFixed(1).padStart(5) : '    –'

/** The chance that the name shown is right: by person where gold knows it. */
const isRight = ({right, person}: Case) => person ?? right

function printThresholds(guesses: readonly Guess[], golden: number): void {
  console.log(
    'threshold  shown  by mention  by name  with false alarms  persons'
  )
  for (const least of [0, 0.7, 0.75, 0.8, 0.82, 0.84, 0.85, 0.86, 0.88, 0.9]) {
    const all = guesses.filter(({confidence}) => confidence >= least)
    const matched = all.filter(({one}) => one.matched)
    const right = matched.filter(({one}) => one.right).length
    const mention = matched.filter(({one}) => one.mention || one.person).length
    const known = matched.filter(({one}) => one.person !== undefined)
    const persons = known.filter(({one}) => one.person).length
    console.log(
      [
        `  ${least.toFixed(2)}    `,
        percent(matched.length, golden),
        `      ${percent(mention, matched.length)}`,
        `  ${percent(right, matched.length)}`,
        `           ${percent(right, all.length)}`,
        `   ${percent(persons, known.length)} of ${known.length}`
      ].join(' ')
    )
  }
}

function printReliability(guesses: readonly Guess[]): void {
  const bounds = [0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0]
  console.log('confidence      number   mean   right')
  bounds.forEach((low, n) => {
    const high = bounds[n - 1] ?? 1.01
    const some = guesses.filter(
      ({confidence}) => confidence >= low && confidence < high
    )
    const mean = some.reduce((all, {confidence}) => all + confidence, 0)
    const right = some.filter(({one}) => isRight(one)).length
    console.log(
      `  from ${low.toFixed(2)}   ${String(some.length).padStart(8)}  ${percent(mean, some.length)}   ${percent(right, some.length)}`
    )
  })
}

function check({cases, golden}: Bench): void {
  const guesses = crossed(cases)
  const marked = guesses.filter(({one}) => !one.report)
  console.log(`Words in marks: ${golden} gold\n`)
  printThresholds(marked, golden)
  printReliability(marked)
  const reports = guesses.filter(({one}) => one.report)
  if (!reports.length) return
  console.log('\nReports without marks')
  printReliability(reports)
}

function print({marked, reports, means}: Weights, articles: number): void {
  const list = (table: Readonly<Record<string, number>>) =>
    JSON.stringify(table)
      .replace(/"([a-z]+)":/g, '$1:')
      .replaceAll('"', "'")
  console.log(`/**
 * The weights of confidence; see quotations/confidence.ts.
 *
 * Source: test/bench/fit-confidence.ts on ${articles} news articles with gold
 * quotations (the half of PolNeAR kept for development, GUM news). Numbers only:
 * no word of an article is here. Do not edit; fit again.
 */

/**
 * \`marked\` (words in marks) and \`reports\` (without): hundredths of a logit by
 * feature. \`means\`: per cent of right persons by the way they were found.
 */
export const confidenceWeights: Readonly<{
  marked: Readonly<Record<string, number>>
  reports: Readonly<Record<string, number>>
  means: Readonly<Record<string, number>>
}> = {
marked: ${list(marked)},
reports: ${list(reports)},
means: ${list(means)}
}`)
}

/** The lines of gold files; a later file replaces what an earlier one says. */
function readGold(files: readonly string[]): readonly Document[] {
  const documents = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Document)
  )
  return [...new Map(documents.map((one) => [one.id, one])).values()]
}

function readBench(files: readonly string[], scorer: Scorer): Bench {
  const isContent = (file: string) => path.basename(file).includes('content')
  const quoted = readGold(files.filter((file) => !isContent(file)))
  const content = readGold(files.filter(isContent))
  const scored = quoted.flatMap(({quotes}) =>
    quotes.filter(({ignore}) => !ignore)
  )
  return {
    golden: scored.length,
    articles: quoted.length,
    cases: [
      ...quoted.flatMap((one) => readDocument(one, scorer, false)),
      ...content.flatMap((one) => readDocument(one, scorer, true))
    ]
  }
}

const [scorer, ...rest] = process.argv.slice(2)
const at = rest.indexOf('--half')
const half = at < 0 ? undefined : Number(rest[at + 1])
const files = rest.filter((one) => one.endsWith('.jsonl'))
if (!scorer || !files.length) throw new Error('Name a scorer and gold files')
const rules = (await import(path.resolve(scorer))) as Scorer
const bench = readBench(files, rules)
if (rest.includes('--check')) check(bench)
else {
  const cases = bench.cases.filter(({fold}) => fold !== half)
  print(fitWeights(cases), bench.articles)
}
