/**
 * Subjects of verbs in Spanish, French and German.
 */
import type {SubjectPlace} from './cue.ts'
import type {Flow} from './flow.ts'
import {isGrammar, isPerson, phraseFrom} from './language-phrases.ts'
import {itemAt, type Phrase} from './phrases.ts'

/** A subject and where it stood. */
export type Found = Readonly<{phrase: Phrase; place: SubjectPlace}>

/** The first item left of a verb that is no auxiliary, adverb or clitic. */
export function skipLeft(flow: Flow, from: number, low: number): number {
  const {adverbs, havings, beings, pronouns} = flow.language
  let i = from
  while (i >= low) {
    const {kind, lower} = itemAt(flow, i)
    if (kind !== 'word' || (pronouns.has(lower) && !adverbs.has(lower))) break
    if (!adverbs.has(lower) && !havings.has(lower) && !beings.has(lower)) break
    i--
  }
  return i
}

/** The subject right before a verb. */
export function subjectLeft(
  flow: Flow,
  verb: number,
  low: number
): Found | undefined {
  const edge = skipLeft(flow, verb - 1, low)
  if (edge < low) return undefined
  for (let k = Math.max(low, edge - 12); k <= edge; k++) {
    if (k > low && !opensPhrase(flow, k)) continue
    const phrase = phraseFrom(flow, k, edge + 1)
    if (phrase?.to !== edge + 1 || !canSpeak(flow, phrase)) continue
    return {phrase, place: 'adjacent'}
  }
  return undefined
}

/** Nothing before the item takes it for its object. */
function opensPhrase(flow: Flow, k: number): boolean {
  const {language} = flow
  const before = itemAt(flow, k - 1)
  if (before.kind !== 'word') return before.kind !== 'number'
  if (language.prepositions.has(before.lower)) return false
  if (language.links.has(before.lower)) return false
  return isGrammar(language, before) && !language.determiners.has(before.lower)
}

/** The subject behind a verb: `dijo ayer en Lima la ministra`. */
export function subjectRight(
  flow: Flow,
  verb: number,
  high: number
): Phrase | undefined {
  let k = verb + 1
  for (let n = 0; n < 5 && k < high; n++) {
    const phrase = isTime(flow, k, high) ? undefined : phraseFrom(flow, k, high)
    if (phrase) return canSpeak(flow, phrase) ? phrase : undefined
    const next = pastAdverbial(flow, k, high)
    if (next === k) return undefined
    k = next
  }
  return undefined
}

/** `este martes`, `am Montag`, `the 5`. */
function isTime(flow: Flow, k: number, high: number): boolean {
  const {determiners, timeWords} = flow.language
  const at = determiners.has(itemAt(flow, k).lower) ? k + 1 : k
  return at < high && timeWords.has(itemAt(flow, at).lower)
}

/** Behind an adverb, a time or a preposition with its noun. */
function pastAdverbial(flow: Flow, k: number, high: number): number {
  const {language} = flow
  const {lower} = itemAt(flow, k)
  if (language.adverbs.has(lower)) return k + 1
  if (isTime(flow, k, high)) {
    let at = k + 1
    while (at < high && pastTime(flow, at)) at++
    return at
  }
  if (!language.prepositions.has(lower) || lower === 'como') return k
  let at = k + 1
  if (language.determiners.has(itemAt(flow, at).lower)) at++
  const phrase = phraseFrom(flow, at, high)
  if (phrase?.kind === 'name' && phrase.from === at) return firstOf(flow, at)
  for (let n = 0; at < high && n < 6; at++, n++) {
    const item = itemAt(flow, at)
    if (item.kind !== 'word' && item.kind !== 'number') return at
    if (language.links.has(item.lower)) {
      if (language.determiners.has(itemAt(flow, at + 1).lower)) at++
      continue
    }
    if (isGrammar(language, item)) return at
    if (language.capitalNouns && /^\p{Lu}/u.test(item.text)) return at + 1
  }
  return at
}

function pastTime(flow: Flow, at: number): boolean {
  const {timeWords} = flow.language
  const {kind, lower} = itemAt(flow, at)
  return timeWords.has(lower) || kind === 'number'
}

/** Behind the capitals that begin here. */
function firstOf(flow: Flow, from: number): number {
  let at = from
  while (/^\p{Lu}/u.test(itemAt(flow, at).text)) at++
  return Math.max(at, from + 1)
}

/** Whether a phrase is not a day or a thing that cannot speak for sure. */
function canSpeak(flow: Flow, {from, to, kind}: Phrase): boolean {
  if (kind !== 'noun') return true
  const {timeWords} = flow.language
  return !timeWords.has(itemAt(flow, to - 1).lower) && from < to
}

/** Whether a phrase is somebody: a name, a pronoun, or a noun of persons. */
export function isSomebody(flow: Flow, phrase: Phrase): boolean {
  if (phrase.kind !== 'noun') return true
  for (let i = phrase.from; i < phrase.to; i++) {
    if (isPerson(flow.language, itemAt(flow, i))) return true
    if (flow.language.links.has(itemAt(flow, i).lower) && i > phrase.from)
      return false
  }
  return false
}

/**
 * The first noun phrase of the clause before an item, adverbials left out:
 * `Tras la reunión, Ruiz, alcalde de Lima, dijo`.
 */
export function clauseSubjectIn(
  flow: Flow,
  verb: number,
  low: number
): Phrase | undefined {
  let k = clauseStart(flow, verb, low)
  for (let n = 0; n < 5 && k < verb; n++) {
    const item = itemAt(flow, k)
    const {language} = flow
    const opener =
      item.kind === 'mark' ||
      item.kind === 'quote' ||
      language.conjunctions.has(item.lower) ||
      (language.adverbs.has(item.lower) &&
        !language.pronouns.has(item.lower) &&
        !language.determiners.has(item.lower))
    if (opener) {
      k++
      n--
      continue
    }
    const phrase = isTime(flow, k, verb) ? undefined : phraseFrom(flow, k, verb)
    if (phrase) return isSomebody(flow, phrase) ? phrase : undefined
    const comma = commaAfter(flow, k, verb)
    if (comma < 0) return undefined
    k = comma + 1
  }
  return undefined
}

/** Behind the last `;`, or the words in marks before the verb. */
function clauseStart(flow: Flow, verb: number, low: number): number {
  for (let k = verb - 1; k > low; k--) {
    const {kind, text, lower} = itemAt(flow, k)
    if (kind === 'quote' || text === ';' || text === ':') return k + 1
    const wie = flow.language.capitalNouns && /^(?:wie|dass|weil)$/.test(lower)
    if (wie && itemAt(flow, k - 1).text === ',') return k + 1
  }
  return low
}

function commaAfter(flow: Flow, from: number, high: number): number {
  for (let k = from; k < high; k++) if (itemAt(flow, k).text === ',') return k
  return -1
}
