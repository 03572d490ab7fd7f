/**
 * The subject of a verb, looked for on its left.
 */
import {type CueVerb, cueVerbs} from '../knowledge/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  relatives,
  titleWords
} from '../knowledge/grammar.ts'
import {clauseSubject} from './clause-subject.ts'
import type {SubjectPlace} from './cue.ts'
import type {Flow} from './flow.ts'
import {phraseBefore} from './phrase-before.ts'
import {isCapital, itemAt, type Phrase, pronounOf} from './phrases.ts'

/** A subject and how it was found; `reduced`: the verb is a bare participle. */
export type Subject =
  | Readonly<{phrase: Phrase; place: SubjectPlace}>
  | Readonly<{place: 'reduced'}>

/**
 * The subject of a finite verb.
 *
 * Passes over auxiliaries, adverbs, appositions, relative clauses and
 * parentheses. A verb behind `and` takes the subject of its clause.
 *
 * @param low
 *   The first item of the sentence.
 */
export function subjectBefore(
  flow: Flow,
  verb: number,
  low: number,
  form?: CueVerb
): Subject | undefined {
  const i = skipLeft(flow, verb - 1, low)
  if (i < low) return undefined
  const item = itemAt(flow, i)
  if (/^(?:which|that)$/.test(item.lower)) {
    const phrase: Phrase = {
      kind: 'pronoun',
      start: item.start,
      end: item.end,
      from: i,
      to: i + 1
    }
    return {phrase, place: 'relative'}
  }
  if (/^(?:and|but|or|then|y|und|et)$/.test(item.lower))
    return coordinate(flow, i, low)
  if (item.kind === 'word') {
    const phrase = phraseBefore(flow, i + 1, low)
    return (
      phrase && {
        phrase,
        place: pronounOf(item) === 'who' ? 'relative' : 'adjacent'
      }
    )
  }
  if (/^(?:,|\)|\]|—|–|-|--)$/.test(item.text)) {
    return behindAside(flow, i, low, form)
  }
  return undefined
}

function skipLeft(flow: Flow, from: number, low: number): number {
  let i = from
  while (i >= low) {
    const {lower, text, kind} = itemAt(flow, i)
    if (kind !== 'word') break
    const contracted = /^(?:he|she|they|we|i|it|you|who)'/.test(lower)
    if (contracted) break
    if (!auxiliaries.has(lower) && !adverbs.has(lower) && !/ly$/.test(lower))
      break
    if (/^\p{Lu}/u.test(text) && i > low && !auxiliaries.has(lower)) break
    i--
  }
  return i
}

function coordinate(flow: Flow, and: number, low: number): Subject | undefined {
  const phrase = clauseSubject(flow, and, low)
  return phrase && {phrase, place: 'clause'}
}

/** `Cable, who replaced Farron, said`; `Trump (R) said`. */
function behindAside(
  flow: Flow,
  close: number,
  low: number,
  form: CueVerb | undefined
): Subject | undefined {
  const text = itemAt(flow, close).text
  if (text === ')' || text === ']') {
    const open = openingBefore(flow, close, low)
    return open > low ? subjectBefore(flow, open, low, form) : undefined
  }
  if (text !== ',') {
    for (let k = close - 1; k > low; k--) {
      if (itemAt(flow, k).text === text) {
        const phrase = phraseBefore(flow, k, low)
        return phrase && {phrase, place: 'apposition'}
      }
    }
    return undefined
  }
  return behindCommas(flow, close, low, form)
}

function openingBefore(flow: Flow, close: number, low: number): number {
  const wanted = itemAt(flow, close).text === ')' ? '(' : '['
  let k = close - 1
  while (k > low && itemAt(flow, k).text !== wanted) k--
  return k
}

function behindCommas(
  flow: Flow,
  close: number,
  low: number,
  form: CueVerb | undefined
): Subject | undefined {
  let best: Phrase | undefined
  let asides = 0
  let at = close
  for (let n = 0; n < 8 && at > low; n++) {
    const here = phraseBefore(flow, skipParenthesis(flow, at, low), low)
    const comma = commaBefore(flow, at, low)
    const whole = here && isWholeSegment(flow, here, comma)
    if (here && whole && isFullName(flow, here, comma)) {
      return {phrase: here, place: 'apposition'}
    }
    if (here && whole && here.kind !== 'noun') best = here
    else if (here && whole && !best) best = here
    if (comma <= low - 1) break
    const aside = isAside(flow, comma + 1, at)
    if (!aside && !(whole && n < 3)) break
    if (aside) asides++
    const left = phraseBefore(flow, skipParenthesis(flow, comma, low), low)
    if (!left) {
      if (itemAt(flow, comma - 1).kind !== 'number') break
      at = comma
      continue
    }
    if (aside && left.kind !== 'pronoun') best = left
    at = comma
  }
  if (!asides && best && best.from === low && form?.class === 'name')
    return {place: 'reduced'}
  if (!asides) {
    const phrase = clauseSubject(flow, close, low)
    return phrase && {phrase, place: 'clause'}
  }
  return best && {phrase: best, place: 'apposition'}
}

/** `Their lawyer, Delphine Roux, told`: the name between the commas. */
function isFullName(flow: Flow, phrase: Phrase, comma: number): boolean {
  if (phrase.kind !== 'name' || phrase.from !== comma + 1) return false
  if (itemAt(flow, comma).text !== ',' || phrase.to - phrase.from < 2)
    return false
  const first = itemAt(flow, phrase.from).lower.replace(/\.$/, '')
  if (titleWords.has(first)) return false
  for (let i = phrase.from; i < phrase.to; i++) {
    if (
      /'s$/.test(itemAt(flow, i).lower) ||
      prepositions.has(itemAt(flow, i).lower)
    )
      return false
  }
  return (
    !isCapital(itemAt(flow, comma - 1)) ||
    prepositions.has(itemAt(flow, comma - 2).lower) ||
    itemAt(flow, comma - 2).lower === 'and'
  )
}

function skipParenthesis(flow: Flow, at: number, low: number): number {
  const text = itemAt(flow, at - 1).text
  return text === ')' || text === ']' ? openingBefore(flow, at - 1, low) : at
}

/** Index of the comma before, or one less than `low`. */
function commaBefore(flow: Flow, at: number, low: number): number {
  let k = at - 1
  while (k >= low) {
    const item = itemAt(flow, k)
    if (
      item.text === ',' ||
      item.kind === 'quote' ||
      /^(?:;|:|—|–|--)$/.test(item.text)
    )
      break
    k--
  }
  return k
}

function isWholeSegment(flow: Flow, phrase: Phrase, comma: number): boolean {
  const first = itemAt(flow, comma + 1)
  return (
    phrase.from === comma + 1 ||
    (phrase.from === comma + 2 && conjunctions.has(first.lower))
  )
}

/** Whether what stands between two commas only tells more of a noun. */
function isAside(flow: Flow, from: number, to: number): boolean {
  const first = itemAt(flow, from)
  if (first.kind === 'number') return true
  if (relatives.has(first.lower) || prepositions.has(first.lower)) return true
  if (/(?:ing|ed|ly)$/.test(first.lower) || adverbs.has(first.lower))
    return true
  if (determiners.has(first.lower) && !pronounOf(first))
    return !hasVerb(flow, from, to)
  if (to - from <= 5 && isCapital(first)) return true
  return (
    !pronounOf(first) &&
    !conjunctions.has(first.lower) &&
    !hasVerb(flow, from, to)
  )
}

function hasVerb(flow: Flow, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const {lower} = itemAt(flow, k)
    if (relatives.has(lower)) return false
    if (auxiliaries.has(lower) && lower !== 'a') return true
    if (cueVerbs.get(lower)?.form === 'past') return true
  }
  return false
}
