/**
 * How good found quotations are against annotated ones.
 *
 * A unit is an unbroken run of quoted words, without the marks and stops at its
 * edges. Spans: F1 of units with the same edges. Shown: of the units found whose
 * source is named, the share that is right. End to end: words and person right.
 * Words in marks only; reports without marks are scored apart.
 */
import type {ExtractedQuotation} from '../../src/parse/extract.ts'
import type {GoldArticle, GoldQuotation} from './annotated.ts'
import {foldWords, type Rate} from './score-actors.ts'

/** All figures in per cent. */
export type QuotationScore = Readonly<{
  spans: Rate
  shown: number
  endToEnd: Rate
}>

type Unit = Readonly<{
  start: number
  end: number
  /** Names of the source; none for words of nobody. */
  names: readonly string[]
  named: boolean
}>

const edge = /[\s"'“”„‟«»‘’‚‹›`.,:;!?…\-–—()[\]]/u

/**
 * Score the quotations of each article, in the order of the articles.
 *
 * @param reports
 *   Score reported speech without marks instead of words in marks.
 */
export function scoreQuotations(
  gold: readonly GoldArticle[],
  found: readonly (readonly ExtractedQuotation[])[],
  reports = false
): QuotationScore {
  const spans = {right: 0, found: 0, gold: 0}
  const whole = {right: 0, found: 0, gold: 0}
  let shown = 0
  let right = 0
  gold.forEach((article, index) => {
    const kinds = (type: string): boolean =>
      reports ? type === 'indirect' : type !== 'indirect' && type !== 'term'
    const wanted = article.quotes.filter(({type}) => kinds(type))
    const given = (found[index] ?? []).filter(({type}) => kinds(type))
    const golden = unitsOf(article.text, wanted.map(readGold))
    const seen = unitsOf(
      article.text,
      given.flatMap((one) => readFound(one, article.text))
    )
    spans.gold += golden.size
    spans.found += seen.size
    whole.gold += golden.size
    whole.found += seen.size
    for (const [key, unit] of seen) {
      const other = golden.get(key)
      if (!other) continue
      spans.right++
      const fits = isSame(other, unit)
      if (unit.named) shown++
      if (unit.named && fits) right++
      if (fits) whole.right++
    }
  })
  return {
    spans: rateOf(spans),
    shown: shown ? (100 * right) / shown : 100,
    endToEnd: rateOf(whole)
  }
}

function readGold(quotation: GoldQuotation): Unit {
  const {start, end, speaker, speaker_aliases: aliases = []} = quotation
  const names = [...aliases, ...(speaker ? [speaker] : [])]
  return {start, end, names, named: names.length > 0}
}

/** A mixed quotation counts by its words in marks. */
function readFound(quotation: ExtractedQuotation, text: string): Unit[] {
  const {source, spans, type} = quotation
  const names = [source?.name, source?.mention].filter(
    (name) => name !== undefined
  )
  const named = names.length > 0
  return spans.flatMap(([start, end]) => {
    const marked = /[“„«"]([^“”„«»"]+)[”»“"]/dgu
    const inside =
      type === 'mixed' ? [...text.slice(start, end).matchAll(marked)] : []
    if (inside.length === 0) return [{start, end, names, named}]
    return inside.map((match) => {
      const [from = 0, to = 0] = match.indices?.[1] ?? []
      return {start: start + from, end: start + to, names, named}
    })
  })
}

/** Cut at line ends, trimmed of marks and stops; the first of equal ones. */
function unitsOf(text: string, units: readonly Unit[]): Map<string, Unit> {
  const found = new Map<string, Unit>()
  for (const unit of units) {
    for (const line of text.slice(unit.start, unit.end).matchAll(/[^\n\r]+/g)) {
      let start = unit.start + line.index
      let end = start + line[0].length
      while (start < end && edge.test(text[start] as string)) start++
      while (end > start && edge.test(text[end - 1] as string)) end--
      const key = `${start},${end}`
      if (start < end && !found.has(key)) found.set(key, unit)
    }
  }
  return found
}

/** The same person by a full name, or nobody on both sides. */
function isSame(gold: Unit, found: Unit): boolean {
  if (!gold.named || !found.named) return !gold.named && !found.named
  const fold = (names: readonly string[]): string[] => names.map(foldWords)
  const wanted = fold(gold.names)
  return fold(found.names).some((name) => wanted.includes(name))
}

function rateOf(count: {right: number; found: number; gold: number}): Rate {
  const precision = count.found ? (100 * count.right) / count.found : 100
  const recall = count.gold ? (100 * count.right) / count.gold : 100
  const sum = precision + recall
  return {precision, recall, f1: sum ? (2 * precision * recall) / sum : 0}
}
