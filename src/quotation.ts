/**
 * Who said what, in which words: PARC's attribution relation of content, cue
 * and source (Pareti 2012). Finding quotations is `parse/quotations`.
 */
import type {Span} from './actor.ts'

/**
 * `direct`: a whole utterance in marks. `mixed`: words in marks inside a
 * reported clause. `indirect`: reported speech without marks. `term`: a scare
 * quote, coined term, nickname or title of a work, which nobody said.
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'term'

/** Who said it: the words of the text that name them, and whom they mean. */
export type QuotationSource = Readonly<{
  mention: string
  start: number
  end: number
  /** Id of an actor of the article, when the mention was resolved. */
  actor?: string
  name?: string
  /** The role the actor has in this article (see `roleLabel`). */
  role?: string
}>

/** The words that say it was said. */
export type QuotationCue = Readonly<{text: string; start: number; end: number}>

/** One quotation of one article; all offsets are into the article's source. */
export type Quotation = Readonly<{
  /** `q-` and eight hexadecimal digits; made of the words, see `quotationId`. */
  id: string
  kind: QuotationKind
  /** The words as a reader reads them, without marks and markup. */
  text: string
  /** Where the words stand; several when the attribution cuts them. */
  spans: readonly Span[]
  /** Of a mixed quotation: the reported clause around the words, as PARC has it. */
  clause?: readonly Span[]
  source?: QuotationSource
  cue?: QuotationCue
  /** 0 to 1: how sure the source is; 0 without one. */
  confidence: number
  /** The editor's word on showing it large: always, never, or no word. */
  show?: boolean
}>

/** What is asked of all quotations of an archive: each without its words. */
export type Saying = Pick<Quotation, 'id' | 'kind' | 'confidence'> &
  Readonly<{source?: Pick<QuotationSource, 'actor' | 'name'>}>

/** A quotation without its words. */
export function sayingOf({id, kind, confidence, source}: Quotation): Saying {
  const {actor, name} = source ?? {}
  return {
    id,
    kind,
    confidence,
    ...(source && {source: {...(actor && {actor}), ...(name && {name})}})
  }
}

/** Whether a reader may be shown these words under a name. */
export function isAttributed<One extends Saying>(
  quotation: One,
  threshold: number
): quotation is One & {source: NonNullable<One['source']>} {
  return (
    quotation.kind !== 'term' &&
    quotation.source !== undefined &&
    quotation.confidence >= threshold
  )
}

/**
 * The words of a quotation as they read away from their attribution.
 *
 * Where `“The status quo,” said he, “is a hole”` is cut before a verb, the
 * comma was only there for the cut, and is left out; nothing else is changed.
 * Where markup makes the source longer than the words, commas stay.
 */
export function wordsAlone({
  text,
  spans
}: Pick<Quotation, 'text' | 'spans'>): string {
  let words = text
  let cut = text.length
  for (const [start, end] of spans.slice(1).toReversed()) {
    cut -= end - start + 1
    const rest = words.slice(cut + 1)
    if (words.slice(cut - 1, cut + 1) !== ', ' || !verbs.test(rest)) continue
    words = `${words.slice(0, cut - 1)} ${rest}`
  }
  return words
}

/** No comma stands between a subject and these; English only. */
const verbs =
  /^(?:am|are|can|cannot|could|did|do|does|had|has|have|is|isn[’']t|may|might|must|should|was|were|will|won[’']t|would)\b/
