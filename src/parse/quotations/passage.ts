/**
 * What is known of the marked strings of an article while it is read.
 */
import type {Attribution, Sentence, Verdict} from './attribution.ts'
import type {Marked} from './marked.ts'
import type {Paragraph} from './paragraphs.ts'

/** One marked string; it may go on in the passage `next` (re-opened marks). */
export type Passage = {
  readonly paragraph: number
  /** Item of the paragraph's flow. */
  readonly item: number
  readonly sentence: number
  readonly marked: Marked
  /** Nothing but words in marks in its sentence. */
  readonly whole: boolean
  /** The words run on from a clause before them: part of a report. */
  readonly partial: boolean
  readonly term: boolean
  readonly unspoken: boolean
  attribution: Attribution | undefined
  readonly verdict: Verdict
  /** Index of the passage this one continues over a paragraph's end. */
  continues: number | undefined
  /** Index of the passage this one continues behind its attribution. */
  joins: number | undefined
}

/** The passages of an article and its sentences, paragraph by paragraph. */
export type Reading = Readonly<{
  paragraphs: readonly Paragraph[]
  sentences: readonly (readonly Sentence[])[]
  passages: readonly Passage[]
}>
