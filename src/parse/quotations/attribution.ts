/**
 * What an attribution is made of.
 */
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import type {Marked} from './marked.ts'
import {itemAt, type Phrase} from './phrases.ts'

/** The grounds of an attribution; each has its own confidence. */
export type Pattern =
  | 'after-inverted'
  | 'after-subject'
  | 'after-aside'
  | 'after-unlisted'
  | 'after-later'
  | 'according'
  | 'agent'
  | 'before-direct'
  | 'before-near'
  | 'before-far'
  | 'before-participle'
  | 'before-relative'
  | 'before-act'
  | 'possessor'
  | 'colon'
  | 'signature'
  | 'transcript'
  | 'chained'
  | 'continued'
  | 'continued-fragment'
  | 'continued-back'
  | 'next-sentence'
  | 'previous-sentence'
  | 'colon-paragraph'
  | 'floating-same'
  | 'floating-turn'
  | 'floating-subject'
  | 'dropped-subject'
  | 'block-quote'
  | 'indirect'

/** A source phrase with its cue, both in the text of one paragraph. */
export type Attribution = Readonly<{
  pattern: Pattern
  subject: Phrase
  /** Index of the paragraph the phrase and the cue stand in. */
  paragraph: number
  cue?: Readonly<{start: number; end: number}>
}>

/** A sentence with what is known of it. */
export type Sentence = Readonly<{
  flow: Flow
  from: number
  to: number
  cues: readonly Cue[]
  paragraph: number
}>

/** What the sentence says of a marked string in it. */
export type Verdict =
  | Readonly<{kind: 'attributed'; attribution: Attribution}>
  | Readonly<{kind: 'unspoken'}>
  | Readonly<{kind: 'dropped-subject'; cue: Cue}>
  | undefined

/** A verdict for a source; nobody (`no one said`) means it was not spoken. */
export function attributed(
  sentence: Sentence,
  pattern: Pattern,
  subject: Phrase,
  cue?: Cue
): Verdict {
  const {paragraph, flow} = sentence
  if (isNobody(flow, subject)) return {kind: 'unspoken'}
  const attribution: Attribution = cue
    ? {
        pattern,
        subject,
        paragraph,
        cue: {
          start: itemAt(flow, cue.from).start,
          end: itemAt(flow, cue.to - 1).end
        }
      }
    : {pattern, subject, paragraph}
  return {kind: 'attributed', attribution}
}

/** `Torres never said`, `did not say`. */
export function isNegated(flow: Flow, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= 0 && i >= cue.from - 3; i--) {
    const {lower, kind} = itemAt(flow, i)
    if (kind !== 'word') return false
    if (/^(?:never|not|nie|nicht|nunca|no|jamais)$|n't$/.test(lower))
      return true
    if (cue.subject && i < cue.subject.to) return false
  }
  return false
}

/** Whether the phrase stands for nobody. */
export function isNobody(flow: Flow, subject: Phrase): boolean {
  const words = flow.text.slice(subject.start, subject.end).toLowerCase()
  return /^(?:nobody|no one|none|neither|anyone|anybody|whoever|you)$/.test(
    words
  )
}

/** Whether words in marks begin like a sentence and have more than two. */
export function looksWhole(flow: Flow, marked: Marked): boolean {
  const words = flow.text.slice(marked.start, marked.end)
  return /^[\p{Lu}\p{N}[…]/u.test(words) && /\s\S+\s\S/.test(words)
}

/** How many words stand between a cue and a marked string. */
export function gapBefore(flow: Flow, cue: Cue, q: number): number {
  let words = 0
  for (let i = cue.to; i < q; i++) {
    const item = itemAt(flow, i)
    if (item.kind === 'word' && item.lower !== 'that') words++
  }
  return words
}
