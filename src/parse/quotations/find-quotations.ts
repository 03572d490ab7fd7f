/**
 * The quotations of an article.
 */
import type {Actor, Span} from '../../actor.ts'
import type {Quotation, QuotationKind} from '../../quotation.ts'
import {type Prose, sourceSpans} from '../prose.ts'
import type {Attribution} from './attribution.ts'
import {confidenceOf} from './confidence.ts'
import {attributeAround} from './continue.ts'
import {type Report, readReport} from './indirect.ts'
import {readParagraphs} from './paragraphs.ts'
import type {Passage, Reading} from './passage.ts'
import {readPassages} from './passages.ts'
import {quotationId} from './quotation-id.ts'
import {namesOf, placeActors} from './resolve.ts'
import {type Resolved, sourceResolver} from './sources.ts'
import {readTurn} from './structure.ts'

/**
 * Find the quotations of an article.
 *
 * Pure: the same prose and actors give the same quotations. Words in marks
 * that nobody said come out as kind `term`. A heading, caption or teaser is
 * never a source and holds no speech. `source` is missing where nobody could
 * be named.
 *
 * @param actors
 *   The actors of the same article; without them sources stay mere mentions.
 * @returns
 *   In order of the text; none for an article without quotations.
 */
export function findQuotations(
  prose: Prose,
  actors: readonly Actor[]
): Quotation[] {
  const places = placeActors(prose, actors)
  const reading = readPassages(readParagraphs(prose, namesOf(places)))
  attributeAround(reading)
  const resolve = sourceResolver(prose, reading, places, actors)
  const drafts = claimsOf(reading).flatMap((claim): Draft[] => {
    const {attribution} = claim
    const resolved = attribution && resolve(attribution)
    return 'report' in claim
      ? reportDraft(prose, reading, claim.report, resolved)
      : draft(prose, reading, claim.passage, resolved)
  })
  return withIds(drafts.sort((a, b) => startOf(a) - startOf(b)))
}

type Draft = Omit<Quotation, 'id'>
type Claim = Readonly<{attribution: Attribution | undefined; order: number}> &
  (Readonly<{passage: number}> | Readonly<{report: Report}>)

/** Passages and reports in the order in which their sources are named. */
function claimsOf({passages, sentences, paragraphs}: Reading): Claim[] {
  const order = (paragraph: number, at: number) =>
    (paragraphs[paragraph]?.block ?? 0) * 1e7 + at
  const claims: Claim[] = []
  passages.forEach((passage, index) => {
    if (isTail(passage)) return
    const {attribution, paragraph, marked} = passage
    claims.push({
      attribution,
      order: order(paragraph, marked.start),
      passage: index
    })
  })
  for (const sentence of sentences.flat()) {
    const report = readReport(sentence)
    if (!report) continue
    const {attribution, start} = report
    claims.push({attribution, order: order(sentence.paragraph, start), report})
  }
  return claims.sort((a, b) => a.order - b.order)
}

/** Whether the passage is a later part of another one. */
function isTail(passage: Passage): boolean {
  return passage.continues !== undefined || passage.joins !== undefined
}

function startOf({spans}: Draft): number {
  return spans[0]?.[0] ?? 0
}

function draft(
  prose: Prose,
  reading: Reading,
  index: number,
  said: Resolved | undefined
): Draft[] {
  const parts = partsOf(reading.passages, index)
  const spans: Span[] = []
  const words: string[] = []
  parts.forEach((part, n) => {
    const at = reading.paragraphs[part.paragraph]?.block
    const block = at === undefined ? undefined : prose.blocks[at]
    if (!block) return
    const {start, end} = trimmed(block.text, part, n < parts.length - 1)
    if (end <= start) return
    spans.push(...sourceSpans(block, start, end))
    words.push(block.text.slice(start, end).replace(/\s+/g, ' '))
  })
  const [first] = parts
  if (!first || !spans.length) return []
  const kind = kindOf(first, said !== undefined)
  const text = words.join(' ')
  if (kind === 'term' || !said) return [{kind, text, spans, confidence: 0}]
  return [{kind, text, spans, ...attributionOf(said)}]
}

function reportDraft(
  prose: Prose,
  {paragraphs}: Reading,
  {start, end, attribution}: Report,
  said: Resolved | undefined
): Draft[] {
  const block = prose.blocks[paragraphs[attribution.paragraph]?.block ?? -1]
  if (!block || !said) return []
  const text = block.text.slice(start, end).replace(/\s+/g, ' ')
  const spans = sourceSpans(block, start, end)
  return [{kind: 'indirect', text, spans, ...attributionOf(said)}]
}

type Attributed = Pick<Draft, 'source' | 'cue' | 'confidence'>

function attributionOf(said: Resolved): Attributed {
  const base = {source: said.source, confidence: confidenceOf(said)}
  return said.cue ? {...base, cue: said.cue} : base
}

function partsOf(passages: readonly Passage[], index: number): Passage[] {
  const parts = [passages[index] as Passage]
  let last = index
  for (let n = index + 1; n < passages.length && n - last < 6; n++) {
    const next = passages[n] as Passage
    if (next.continues === last || next.joins === last) {
      parts.push(next)
      last = n
    }
  }
  return parts
}

/** The words without the comma that belongs to the sentence around. */
function trimmed(
  text: string,
  {marked, partial, term}: Passage,
  goesOn: boolean
): {start: number; end: number} {
  let {start, end} = marked
  start = readTurn(text, start, end)?.start ?? start
  while (start < end && /\s/.test(text[start] as string)) start++
  const edge = goesOn ? /\s/ : /[\s,;]/
  while (end > start && edge.test(text[end - 1] as string)) end--
  if (
    marked.mark !== 'block' &&
    (partial || term) &&
    /\p{Ll}\.$/u.test(text.slice(start, end))
  )
    end--
  return {start, end}
}

function kindOf(passage: Passage, attributed: boolean): QuotationKind {
  if (passage.term || passage.unspoken) return 'term'
  if (attributed) return passage.partial ? 'mixed' : 'direct'
  return passage.whole ? 'direct' : 'term'
}

function withIds(drafts: readonly Draft[]): Quotation[] {
  const taken = new Set<string>()
  const seen = new Map<string, number>()
  return drafts.map((one) => {
    let occurrence = seen.get(one.text) ?? 0
    let id = quotationId(one.text, occurrence)
    while (taken.has(id)) id = quotationId(one.text, ++occurrence)
    seen.set(one.text, occurrence + 1)
    taken.add(id)
    return {id, ...one}
  })
}
