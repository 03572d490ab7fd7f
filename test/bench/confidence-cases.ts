/**
 * Attributions of gold articles, with what gold says of each.
 */
import {createHash} from 'node:crypto'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findActors} from '../../src/parse/actors/find-actors.ts'
import {readProse} from '../../src/parse/prose.ts'
import {
  featuresOf,
  type Grounds,
  meansOf
} from '../../src/parse/quotations/confidence-features.ts'
import {findQuotations} from '../../src/parse/quotations/find-quotations.ts'

type Gold = Readonly<{
  start: number
  end: number
  speaker?: string | null
  speaker_canonical?: string | null
  ignore?: boolean
}>
/** One line of gold. */
export type Document = Readonly<{
  id: string
  text: string
  quotes: readonly Gold[]
}>
type Shown = Readonly<{speaker: string; speaker_canonical?: string | null}>
/** What is used of the scorer's file. */
export type Scorer = Readonly<{
  trim: (text: string, start: number, end: number) => [number, number]
  mentionRight: (gold: object, shown: Shown) => Readonly<{name: boolean}>
  canonicalRight: (gold: object, shown: Shown) => boolean
}>

/** One attribution with what gold says of it. */
export type Case = Readonly<{
  fold: number
  report: boolean
  features: readonly string[]
  means: string
  /** A scored gold quotation has these words. */
  matched: boolean
  /** The words of the source are right, or the name shown is. */
  right: boolean
  /** The person is the one gold knows; undefined where it knows none. */
  person: boolean | undefined
  /** The words of the source are right, whoever is meant. */
  mention: boolean
}>

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * Read one article: its words in marks, or its reports without marks.
 *
 * `fold` is 0 or 1 by the id, so that an article is never on both sides.
 */
export function readDocument(
  {id, text, quotes}: Document,
  scorer: Scorer,
  report: boolean
): Case[] {
  const prose = readProse(parser.parse(text), text)
  const grounds: Grounds[] = []
  const found = findQuotations(
    prose,
    findActors(prose, {}),
    (one) => grounds.push(one) - 1
  )
  const fold = (createHash('sha256').update(id).digest()[0] ?? 0) % 2
  return found.flatMap(({kind, spans, source, confidence}) => {
    const ground = grounds[confidence]
    if (kind === 'term' || !source || !ground) return []
    if ((kind === 'indirect') !== report) return []
    return spans.flatMap(([from, to]): Case[] => {
      const [start, end] = scorer.trim(text, from, to)
      const gold = goldAt(quotes, [start, end], report)
      if (gold === 'ignore') return []
      const shown = {
        speaker: source.mention,
        speaker_canonical: source.name ?? null
      }
      const verdict = judge(gold, shown, scorer)
      const features = featuresOf(ground)
      return [{fold, report, features, means: meansOf(ground), ...verdict}]
    })
  })
}

/**
 * The gold quotation of these words: nearly the same words for words in marks;
 * for a report, one that holds half of it.
 */
function goldAt(
  quotes: readonly Gold[],
  [start, end]: readonly [number, number],
  report: boolean
): Gold | 'ignore' | undefined {
  const near = quotes.flatMap((gold) => {
    const shared = Math.min(gold.end, end) - Math.max(gold.start, start)
    const all = gold.end - gold.start + (end - start) - shared
    const overlap = shared / (report ? end - start : all)
    return shared > 0 ? [{gold, overlap}] : []
  })
  const best = near.toSorted((a, b) => b.overlap - a.overlap)[0]
  if (best && best.overlap >= (report ? 0.5 : 0.8))
    return best.gold.ignore ? 'ignore' : best.gold
  return near.some(({gold}) => gold.ignore) ? 'ignore' : undefined
}

function judge(
  gold: Gold | undefined,
  shown: Shown,
  {mentionRight, canonicalRight}: Scorer
): Pick<Case, 'matched' | 'right' | 'person' | 'mention'> {
  if (!gold)
    return {matched: false, right: false, person: undefined, mention: false}
  const known = gold.speaker_canonical != null
  const person = known ? canonicalRight(gold, shown) : undefined
  const mention = mentionRight(gold, shown).name
  const named =
    Boolean(gold.speaker && shown.speaker_canonical) &&
    mentionRight(gold, {speaker: shown.speaker_canonical ?? ''}).name
  return {
    matched: true,
    right: mention || person === true || named,
    person,
    mention
  }
}
