/**
 * What can be seen of an attribution that tells whether it is right.
 *
 * A feature is a word of the form `group:value`; an attribution has at most one
 * of most groups. They say how the source was found, never who it is or what
 * the words are about. Their weights are in `knowledge/confidence-weights.ts`.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {determiners, prepositions} from '../knowledge/grammar.ts'
import type {Attribution, Pattern, Sentence} from './attribution.ts'
import type {Passage, Reading} from './passage.ts'
import {isCapital, itemAt, type Phrase} from './phrases.ts'
import {pronounGender} from './resolve.ts'
import type {Reference} from './sources.ts'

/** What a name stands on: the attribution, its person, the words given to it. */
export type Grounds = Readonly<{
  reading: Reading
  attribution: Attribution
  reference: Reference
  /** How far the next person who fits is behind, 0 to 1. */
  lead: number
  /** The words in marks; undefined for a report without marks. */
  passage?: Passage | undefined
}>

/** The features of an attribution, each once; a report has fewer. */
export function featuresOf(grounds: Grounds): readonly string[] {
  const {attribution, reference, passage, reading} = grounds
  const sentence = sentenceOf(grounds)
  const features = [`pattern:${attribution.pattern}`]
  if (/^(?:role|unresolved)/.test(reference)) features.push(`who:${reference}`)
  if (passage) {
    features.push(lengthOf(reading, passage), `shape:${shapeOf(passage)}`)
    const family = familyOf(attribution.pattern)
    if (family) features.push(`family:${family}`)
  }
  const origin = originOf(reading, attribution)
  if (origin) features.push(`origin:${origin}`)
  // The grammar of another sentence says nothing of these words.
  if (!sentence || features.includes('family:loose')) return features
  features.push(`cue:${cueOf(attribution, sentence)}`)
  features.push(...subjectFeatures(attribution.subject, sentence))
  const together = passage && standsIn(reading, passage, sentence)
  return together
    ? [...features, ...wayBetween(sentence, attribution.subject, passage.item)]
    : features
}

/**
 * How a person was brought to the phrase, for the table of the same file: the
 * reference, and for pronouns how far the next person is behind.
 */
export function meansOf({reference, lead}: Grounds): string {
  if (reference !== 'pronoun') return reference
  if (lead < 0.1) return 'pronoun-tied'
  if (lead < 0.3) return 'pronoun-close'
  return lead < 0.5 ? 'pronoun-ahead' : 'pronoun-clear'
}

/**
 * What rare patterns have in common, so that one seen too seldom to be weighed
 * is not taken for a good one; undefined for the usual ones.
 */
function familyOf(pattern: Pattern): 'loose' | 'odd' | undefined {
  if (loose.test(pattern)) return 'loose'
  return odd.test(pattern) ? 'odd' : undefined
}

/** The sentence of the words does not say who it was. */
const loose =
  /^(?:continued-|floating|previous|next|colon-p|dropped|block|chained)/
/** It does in a way that often means something else. */
const odd =
  /^(?:possessor|agent|according|signature|transcript|colon$|after-unlisted|before-(?:relative|act))/

const takenOver = /^(?:continued|chained)/

/** The pattern of the passage whose source another one goes on with. */
function originOf(
  reading: Reading,
  {pattern, subject, paragraph}: Attribution
): Pattern | undefined {
  if (!takenOver.test(pattern)) return undefined
  return reading.passages.find(
    ({attribution: one}) =>
      one?.paragraph === paragraph &&
      one.subject.start === subject.start &&
      !takenOver.test(one.pattern)
  )?.attribution?.pattern
}

/** The sentence the source phrase stands in. */
function sentenceOf({reading, attribution}: Grounds): Sentence | undefined {
  const {paragraph, subject} = attribution
  return reading.sentences[paragraph]?.findLast(
    ({flow, from}) => itemAt(flow, from).start <= subject.start
  )
}

function lengthOf(reading: Reading, {marked, paragraph}: Passage): string {
  const text = reading.paragraphs[paragraph]?.flow.text ?? ''
  const words = text.slice(marked.start, marked.end).trim().split(/\s+/).length
  return `words:${bucket(words, [2, 4, 8, 16])}`
}

/** The largest of some rising bounds that a count reaches; 0 below the first. */
function bucket(count: number, bounds: readonly number[]): number {
  return bounds.findLast((bound) => count >= bound) ?? 0
}

function shapeOf({whole, partial}: Passage): string {
  return whole ? 'whole' : partial ? 'partial' : 'led'
}

/** The verbs of news after `say`, by how often they are met. */
const common =
  /^(?:tell|add|write|ask|tweet|call|reply|respond|continue|explain|describe|note|argue|claim|insist|declare)$/

function cueOf({cue}: Attribution, {flow, cues}: Sentence): string {
  if (!cue) return 'none'
  const found = cues.find(({to}) => itemAt(flow, to - 1).end === cue.end)
  if (!found) return 'unlisted'
  if (found.kind !== 'verb') return found.kind
  const verb = cueVerbs.get(itemAt(flow, found.from).lower)
  if (verb?.base === 'say') return 'said'
  return common.test(verb?.base ?? '') ? `${found.class}-common` : found.class
}

/** The kind of the phrase, what is odd about it, its neighbours. */
function subjectFeatures(
  {kind, start, end, from, to}: Phrase,
  sentence: Sentence
): string[] {
  const {flow} = sentence
  const words = flow.text.slice(start, end)
  const features = [
    `subject:${kind === 'pronoun' ? pronounKind(words) : kind}`,
    `right:${neighbour(sentence, to)}`
  ]
  if (from > sentence.from)
    features.push(`left:${neighbour(sentence, from - 1)}`)
  if (kind !== 'name') return features
  features.push(`name:${bucket(words.split(/\s+/).length, [1, 2, 3, 4])}`)
  if (/^[\p{Lu}\P{L}]+$/u.test(words)) features.push('hazard:capitals')
  if (/['’]s?(?!\p{L})/u.test(words)) features.push('hazard:possessive')
  return features
}

function pronounKind(words: string): string {
  const lower = words.toLowerCase()
  if (/^(?:his|her|hers|their|its)$/.test(lower)) return 'possessive'
  const gender = pronounGender(lower)
  if (gender === 'any') return 'who'
  return gender === 'male' || gender === 'female' ? 'he' : 'pronoun'
}

/** What stands beside a phrase, as a closed class. */
function neighbour({flow}: Sentence, index: number): string {
  const item = itemAt(flow, index)
  const {kind, text, lower} = item
  if (kind === 'mark') return /^[,.(]$/.test(text) ? text : 'mark'
  if (kind !== 'word') return kind
  if (/^(?:and|or)$/.test(lower)) return 'and'
  if (/^(?:who|which|that)$/.test(lower)) return 'who'
  if (prepositions.has(lower)) return 'of'
  if (determiners.has(lower)) return 'the'
  if (cueVerbs.has(lower)) return 'cue'
  return isCapital(item) ? 'capital' : 'word'
}

function standsIn(
  reading: Reading,
  {paragraph, sentence}: Passage,
  other: Sentence
): boolean {
  return reading.sentences[paragraph]?.[sentence] === other
}

/** What lies between the phrase and the words, and who else could be meant. */
function wayBetween(
  {flow, cues}: Sentence,
  {start, from, to}: Phrase,
  q: number
): string[] {
  const side = from < q ? 'before' : 'after'
  const [low, high] = from < q ? [to, q] : [q + 1, from]
  const items = flow.items.slice(low, high)
  const gap = items.filter(({kind}) => kind === 'word').length
  const others = cues.flatMap(({subject}) =>
    subject && subject.start !== start ? [subject.start] : []
  )
  const features = [
    `gap-${side}:${bucket(gap, [1, 3, 6, 12])}`,
    `rivals-${side}:${bucket(new Set(others).size, [1, 2])}`
  ]
  if (items.some(({text}) => text === ':')) features.push('between:colon')
  if (items.some(({text}) => /^(?:[;—–]|--)$/.test(text)))
    features.push('between:dash')
  return features
}
