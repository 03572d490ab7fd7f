/**
 * The subject of the clause that a participle, an infinitive or a second verb
 * hangs on.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  prepositions,
  timeWords
} from '../knowledge/grammar.ts'
import type {Flow} from './flow.ts'
import {phraseAfter} from './phrase-after.ts'
import {itemAt, type Phrase} from './phrases.ts'

/**
 * The subject of the clause a participle, an infinitive or a second verb
 * hangs on: the first phrase of the clause that is no adverbial.
 */
export function clauseSubject(
  flow: Flow,
  verb: number,
  low: number
): Phrase | undefined {
  for (const start of clauseStarts(flow, verb, low)) {
    const phrase = subjectFrom(flow, start, verb)
    if (phrase) return phrase
  }
  return undefined
}

/** Beginnings of clauses before a verb, the nearest first. */
function clauseStarts(flow: Flow, verb: number, low: number): number[] {
  const starts: number[] = []
  for (let k = verb - 2; k > low; k--) {
    const {text, kind} = itemAt(flow, k)
    const next = itemAt(flow, k + 1)
    if (kind === 'quote') continue
    if (text === ';' || text === '—' || text === '--') starts.push(k + 1)
    else if (
      text === ',' &&
      /^(?:and|but|while|so|whereas|though|although)$/.test(next.lower)
    )
      starts.push(k + 1)
  }
  starts.push(low)
  return starts
}

function subjectFrom(
  flow: Flow,
  start: number,
  high: number
): Phrase | undefined {
  let k = start
  for (let n = 0; n < 6 && k < high; n++) {
    k = skipOpeners(flow, k, high)
    const item = itemAt(flow, k)
    const adverbial =
      (prepositions.has(item.lower) ||
        conjunctions.has(item.lower) ||
        (/(?:ing|ed)$/.test(item.lower) && !isNamed(flow, k))) &&
      item.lower !== 'that'
    if (!adverbial) break
    const comma = commaAfter(flow, k, high)
    if (comma < 0) return undefined
    k = pastPlaces(flow, comma + 1, high)
  }
  const verb = cueVerbs.get(itemAt(flow, k).lower)
  if (
    verb &&
    verb.class !== 'name' &&
    verb.form !== 'base' &&
    verb.form !== 'ing' &&
    itemAt(flow, k - 1).kind === 'quote'
  )
    k++
  const phrase = phraseAfter(flow, k, high)
  if (!phrase && k > start) {
    const comma = commaAfter(flow, k, high)
    return comma > 0 && comma - k < 6
      ? subjectFrom(flow, comma + 1, high)
      : undefined
  }
  if (!phrase || phrase.to > high) return undefined
  const behind =
    start > 0 &&
    /^(?:and|but|while|so|whereas|though|although)$/.test(
      itemAt(flow, start).lower
    )
  return isSubject(flow, phrase, high, behind) ? phrase : undefined
}

/** `In Birmingham, Alabama, on Saturday, …`: on to the next comma. */
function pastPlaces(flow: Flow, from: number, high: number): number {
  const phrase = phraseAfter(flow, from, high)
  if (!phrase || itemAt(flow, phrase.to).text !== ',') return from
  if (isTimePhrase(flow, phrase)) return phrase.to + 1
  const next = itemAt(flow, phrase.to + 1)
  const goesOn = prepositions.has(next.lower) || timeWords.has(next.lower)
  return phrase.kind === 'name' && goesOn ? phrase.to + 1 : from
}

function isTimePhrase(flow: Flow, phrase: Phrase): boolean {
  const last = itemAt(flow, phrase.to - 1)
  return (
    timeWords.has(last.lower) || timeWords.has(itemAt(flow, phrase.to).lower)
  )
}

function isNamed(flow: Flow, index: number): boolean {
  return flow.names.has(itemAt(flow, index).start)
}

function skipOpeners(flow: Flow, from: number, high: number): number {
  let k = from
  while (k < high) {
    const {lower, kind, text} = itemAt(flow, k)
    const opener =
      /^(?:and|but|so|yet|or|then|still|while|though|although|whereas|also|now|instead|however|meanwhile)$/.test(
        lower
      ) ||
      adverbs.has(lower) ||
      /[a-z]ly$/.test(lower)
    if (
      kind === 'quote' ||
      (kind === 'mark' && /^[,—–:([]$|--/.test(text)) ||
      opener
    )
      k++
    else break
  }
  return k
}

function commaAfter(flow: Flow, from: number, high: number): number {
  for (let k = from; k < high; k++) if (itemAt(flow, k).text === ',') return k
  return -1
}

/** A phrase before a comma or a verb, not one of a list of objects. */
function isSubject(
  flow: Flow,
  phrase: Phrase,
  high: number,
  behind: boolean
): boolean {
  const next = itemAt(flow, phrase.to)
  if (isTimePhrase(flow, phrase)) return false
  if (behind && phrase.kind !== 'pronoun') {
    const verb =
      auxiliaries.has(next.lower) ||
      cueVerbs.has(next.lower) ||
      adverbs.has(next.lower) ||
      /(?:ed|s|ly)$/.test(next.lower)
    if (!verb && next.lower !== 'who') return false
  }
  return phrase.to <= high && next.text !== ':' && next.text !== ';'
}
