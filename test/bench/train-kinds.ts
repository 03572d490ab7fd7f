/**
 * Trains the model of kinds (person, organisation, place, or no actor) on
 * annotated texts.
 *
 *   node test/bench/train-kinds.ts GOLD… > src/parse/knowledge/kind-weights.ts
 *   node test/bench/train-kinds.ts GOLD… --check
 *
 * GOLD is a file of `{id, text, ignore, actors}` lines or a folder of annotated
 * articles such as `test/fixtures/news/training`. `--check` trains on four fifths of the texts
 * and measures on the rest, five times.
 * The same gold gives the same weights. No text of the gold is written, only
 * words that stand in or beside names in two of its texts and more. The weights of
 * this repository are made by
 *
 *   node test/bench/train-kinds.ts test/fixtures/news/training train.jsonl@0.3
 *
 * where `train.jsonl` holds news, interviews and papers of GUM and MEANTIME under
 * CC BY, which are not in this repository.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findGroups} from '../../src/parse/actors/find-actors.ts'
import {kindFeatures} from '../../src/parse/actors/kind-features.ts'
import {judge} from '../../src/parse/actors/kinds.ts'
import {readProse, sourceSpan} from '../../src/parse/prose.ts'
import {type GoldArticle, readAnnotated} from '../news/annotated.ts'
import {
  type Case,
  fitKinds,
  guessKind,
  type Kind,
  type KindTable,
  kinds
} from './kind-model.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

type Labelled = Case & Readonly<{document: number; text: string; now: Kind}>

/** The texts of a file or folder; `NAME@0.3` lets each case count 0.3. */
function readGold(argument: string): Weighed[] {
  const [name = '', weight = '1'] = argument.split('@')
  return readTexts(name).map((gold) => ({gold, weight: Number(weight)}))
}

function readTexts(name: string): GoldArticle[] {
  if (statSync(name).isDirectory()) {
    return readdirSync(name)
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) =>
        readAnnotated(readFileSync(path.join(name, file), 'utf8'), file)
      )
  }
  return readFileSync(name, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle)
}

type Weighed = Readonly<{gold: GoldArticle; weight: number}>

/** The groups of a text that gold can judge, each with its kind. */
function casesOf({gold, weight}: Weighed, document: number): Labelled[] {
  const tree = processor.parse(gold.text)
  const groups = findGroups(
    readProse(tree, gold.text),
    gold.lang ? {language: gold.lang} : {}
  )
  const mentions = gold.actors.flatMap(({type, mentions}) =>
    mentions.map(({start, end}) => ({start, end, type: type.replace('z', 's')}))
  )
  return groups.flatMap((group) => {
    const votes = new Map<Kind, number>()
    for (const candidate of group.candidates) {
      const {sentence, from, to} = candidate
      const [start, end] = sourceSpan(
        sentence.block,
        sentence.words[from]?.start ?? 0,
        sentence.words[to - 1]?.end ?? 0
      )
      const exact = mentions.find(
        (one) => one.start === start && one.end === end
      )
      const near = mentions.find((one) => one.start < end && start < one.end)
      const type = (exact ?? near)?.type ?? 'none'
      if (type === 'group') continue
      const share = near && !exact ? 0.4 : 1
      votes.set(type as Kind, (votes.get(type as Kind) ?? 0) + share)
    }
    const [best] = [...votes].sort(([, a], [, b]) => b - a)
    if (!best) return []
    return [
      {
        document,
        text: group.candidates[0]?.text ?? '',
        kind: best[0],
        weight:
          weight * Math.min(1, best[1]) * Math.sqrt(group.candidates.length),
        now: judge(group).kind ?? 'none',
        features: kindFeatures(group.candidates, group.evidence)
      }
    ]
  })
}

function check(cases: readonly Labelled[]): void {
  const folds = 5
  const table = new Map<string, number>()
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const model = fitKinds(
      cases.filter(({document}) => document % folds !== fold)
    )
    for (const one of cases) {
      if (one.document % folds !== fold) continue
      const kind = guessKind(model, one.features)
      if (kind === one.kind) right++
      const cell = `${one.kind} ${kind}`
      table.set(cell, (table.get(cell) ?? 0) + 1)
    }
  }
  console.log(
    `as trained now: ${((100 * cases.filter(({kind, now}) => kind === now).length) / cases.length).toFixed(1)} %`
  )
  console.log(
    `${cases.length} names, ${((100 * right) / cases.length).toFixed(1)} % right`
  )
  console.log(
    `gold \\ guess ${kinds.map((kind) => kind.padStart(13)).join('')}`
  )
  for (const kind of kinds) {
    console.log(
      kind.padEnd(13) +
        kinds
          .map((other) =>
            String(table.get(`${kind} ${other}`) ?? 0).padStart(13)
          )
          .join('')
    )
  }
}

function print(table: KindTable, texts: number): void {
  const lines = Object.entries(table).map(
    ([name, weights]) => `${name}\t${weights.join(' ')}`
  )
  const escaped = lines
    .join('\n')
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('${', '\\${')
  console.log(`/**
 * The weights of the model of kinds; see actors/kinds.ts.
 *
 * Source: test/bench/train-kinds.ts on ${texts} texts: news of our own
 * (test/fixtures/news/training), and with a smaller weight texts under CC BY
 * whose labels are by others: GUM (https://gucorpling.org/gum/, Amir Zeldes and
 * annotators, CC BY 4.0; articles of Wikinews, CC BY 2.5, papers CC BY 4.0, US
 * Supreme Court) and NewsReader MEANTIME (Fondazione Bruno Kessler, VU
 * University Amsterdam, Universidad del País Vasco, CC BY 4.0; Wikinews).
 * Changed: numbers learned of them, and words that stand beside names in two
 * texts and more. Do not edit; train again.
 */

/** One feature a line: name, tab, weights for ${kinds.join(', ')} in hundredths of a logit. */
export const kindWeights: string = \`${escaped}\``)
}

const names = process.argv.slice(2).filter((one) => !one.startsWith('--'))
if (names.length === 0)
  throw new Error('Name files or folders of annotated texts')
const gold = names.flatMap(readGold)
const cases = gold.flatMap(casesOf)
if (process.argv.includes('--check')) check(cases)
else print(fitKinds(cases), gold.length)
