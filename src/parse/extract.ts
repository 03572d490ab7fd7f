/**
 * What the extractors find in one text, in the shape other programs read.
 */
import {unified} from 'unified'
import {VFile} from 'vfile'
import {type Actor, type Mention, roleLabel} from '../actor.ts'
import type {Quotation, QuotationCue, QuotationKind} from '../quotation.ts'
import remarkActors, {type ActorOptions} from './actors/remark-actors.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {proseOnce} from './prose.ts'
import remarkQuotations from './quotations/remark-quotations.ts'

/** One quotation as `quoin extract --json` gives it. */
export type ExtractedQuotation = Readonly<{
  id: string
  type: QuotationKind
  /** The slice of the source when there is one span, else the words. */
  text: string
  /**
   * Where it stands. Of a mixed quotation the whole reported clause where it
   * is known, with the words in their marks inside: PARC's content.
   */
  spans: readonly (readonly [number, number])[]
  source: Readonly<{
    mention: string
    start: number
    end: number
    actor?: string
    name?: string
    role?: string
  }> | null
  cue: QuotationCue | null
  confidence: number
}>

/** One actor as `quoin extract --json` gives it. */
export type ExtractedActor = Readonly<{
  id: string
  name: string
  kind: Actor['kind']
  roles: readonly string[]
  aliases: readonly string[]
  mentions: readonly Mention[]
  salience: number
}>

/** What one text holds; both lists are empty for a text without prose. */
export type Extraction = Readonly<{
  quotations: readonly ExtractedQuotation[]
  actors: readonly ExtractedActor[]
}>

/**
 * Make an extractor; it keeps its parser, so make one for many texts.
 *
 * @returns
 *   A function from Markdown or plain prose to what it holds. Offsets are
 *   UTF-16 code units of that text.
 */
export function extractor(
  options: ActorOptions = {}
): (text: string) => Extraction {
  const read = proseOnce()
  const processor = unified()
    .use(remarkActors, options, read)
    .use(remarkQuotations, {}, read)
    .freeze()
  return (text) => {
    const file = new VFile(text)
    processor.runSync(parseMarkdown(file), file)
    return {
      quotations: (file.data.quotations ?? []).map((q) => quotation(q, text)),
      actors: (file.data.actors ?? []).map(actor)
    }
  }
}

function quotation(found: Quotation, text: string): ExtractedQuotation {
  const {id, kind, source, cue, confidence} = found
  const spans = found.clause ?? found.spans
  const [only] = spans
  const raw =
    only && spans.length === 1 ? text.slice(only[0], only[1]) : found.text
  return {
    id,
    type: kind,
    text: raw,
    spans,
    source: source ?? null,
    cue: cue ?? null,
    confidence
  }
}

function actor(found: Actor): ExtractedActor {
  const {id, name, kind, roles, aliases, mentions, salience} = found
  return {
    id,
    name,
    kind,
    roles: roles.map(roleLabel),
    aliases,
    mentions,
    salience
  }
}
