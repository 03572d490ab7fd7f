/**
 * The quotations of an article.
 */
import type {Actor, Span} from '../../actor.ts'
import type {Quotation, QuotationKind} from '../../quotation.ts'
import {languageOf} from '../knowledge/languages.ts'
import {type Prose, sourceSpans} from '../prose.ts'
import type {Attribution} from './attribution.ts'
import {clauseAround} from './clauses.ts'
import {confidenceOf} from './confidence.ts'
import type {Grounds} from './confidence-features.ts'
import {attributeAround} from './continue.ts'
import {type Report, readReports} from './indirect.ts'
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
 * @param sure
 *   How sure a source is by its grounds, 0 to 1.
 * @param tag
 *   Language tag of the article; without one it is guessed from the text.
 * @returns
 *   In order of the text; none for an article without quotations.
 */
export function findQuotations(
  prose: Prose,
  actors: readonly Actor[],
  sure: (grounds: Grounds) => number = confidenceOf,
  tag?: string
): Quotation[] {
  const texts = prose.blocks.map(({text}) => text)
  const language = languageOf(tag, texts)
  const places = placeActors(prose, actors)
  const reading = readPassages(readParagraphs(prose, namesOf(places), language))
  attributeAround(reading)
  const resolve = sourceResolver(prose, reading, places, actors)
  const drafts = claimsOf(reading).flatMap((claim): Draft[] => {
    const {attribution} = claim
    const resolved = attribution && resolve(attribution)
    const passage =
      'report' in claim ? undefined : reading.passages[claim.passage]
    const said = resolved && {
      ...resolved,
      confidence: sure({...resolved, reading, attribution, passage})
    }
    return 'report' in claim
      ? reportDraft(prose, reading, claim.report, said)
      : draft(prose, reading, claim.passage, said)
  })
  return withIds(withoutInner(drafts.sort((a, b) => startOf(a) - startOf(b))))
}

/** Leave out what a speaker reports inside words that are quoted already. */
function withoutInner(drafts: readonly Draft[]): Draft[] {
  let quotedTo = 0
  return drafts.filter(({kind, spans}) => {
    const [start = 0] = spans[0] ?? []
    if (kind === 'indirect') return start >= quotedTo
    if (kind !== 'term') quotedTo = Math.max(quotedTo, spans[0]?.[1] ?? 0)
    return true
  })
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
  const terms = new Set(
    passages
      .filter((one) => kindOf(one, one.attribution !== undefined) === 'term')
      .map(({paragraph, item}) => `${paragraph} ${item}`)
  )
  for (const sentence of sentences.flat()) {
    const isTerm = (item: number) => terms.has(`${sentence.paragraph} ${item}`)
    for (const report of readReports(sentence, isTerm)) {
      const {attribution} = report
      const start = report.parts[0]?.start ?? 0
      claims.push({
        attribution,
        order: order(sentence.paragraph, start),
        report
      })
    }
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
  said: Said | undefined
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
  const clause = kind === 'mixed' ? clauseSpans(prose, reading, parts) : []
  return [
    {
      kind,
      text,
      spans,
      ...(clause.length > 0 && {clause}),
      ...attributionOf(said)
    }
  ]
}

/** The source of the clause around words that are not cut in parts. */
function clauseSpans(
  prose: Prose,
  reading: Reading,
  [passage, ...others]: readonly Passage[]
): Span[] {
  if (!passage || others.length > 0) return []
  const at = reading.paragraphs[passage.paragraph]?.block ?? -1
  const block = prose.blocks[at]
  if (!block) return []
  const clause = clauseAround(reading, passage)
  return clause ? sourceSpans(block, clause.start, clause.end) : []
}

function reportDraft(
  prose: Prose,
  {paragraphs}: Reading,
  {parts, attribution}: Report,
  said: Said | undefined
): Draft[] {
  const block = prose.blocks[paragraphs[attribution.paragraph]?.block ?? -1]
  if (!block || !said) return []
  const text = parts
    .map(({start, end}) => block.text.slice(start, end).replace(/\s+/g, ' '))
    .join(' ')
  const spans = parts.flatMap(({start, end}) => sourceSpans(block, start, end))
  return [{kind: 'indirect', text, spans, ...attributionOf(said)}]
}

type Said = Pick<Resolved, 'source' | 'cue'> & Readonly<{confidence: number}>
type Attributed = Pick<Draft, 'source' | 'cue' | 'confidence'>

function attributionOf(said: Said): Attributed {
  const base = {source: said.source, confidence: said.confidence}
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
