/**
 * Noun phrases that can be a source, and the words they are made of.
 *
 * There is no parser here: closed classes of words, capitals and a few shapes
 * of words are all that is known.
 */
import {documentNouns, personNouns} from '../knowledge/cue-nouns.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  nameParticles,
  prepositions,
  relatives,
  subjectPronouns,
  timeWords
} from '../knowledge/grammar.ts'
import type {Flow, Item} from './flow.ts'

/**
 * A phrase; `start` and `end` are the mention (offsets into the text): the name
 * alone when there is one, else the whole phrase. `from` and `to` are items.
 */
export type Phrase = Readonly<{
  kind: 'name' | 'pronoun' | 'noun' | 'joint'
  start: number
  end: number
  from: number
  to: number
}>

/** An item of the flow; a full stop when the row ends. */
export function itemAt(flow: Flow, index: number): Item {
  return flow.items[index] ?? nothing
}

const nothing: Item = {
  text: '.',
  lower: '.',
  start: 0,
  end: 0,
  kind: 'mark'
}

/** The pronoun of an item, contractions cut off (`he’s` → `he`). */
export function pronounOf(item: Item): string | undefined {
  if (item.kind !== 'word') return undefined
  if (/^(?:IT|US|WHO)$/.test(item.text)) return undefined
  const bare = item.lower.replace(/'(?:s|d|ll|ve|re|m)$/, '')
  return subjectPronouns.has(bare) ? bare : undefined
}

/** Whether the word does grammar only and is no part of a name. */
export function isFunctionWord(item: Item): boolean {
  const {lower} = item
  return (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    auxiliaries.has(lower) ||
    relatives.has(lower) ||
    subjectPronouns.has(lower) ||
    adverbs.has(lower)
  )
}

/** Whether the word can be part of a name. */
export function isCapital(item: Item): boolean {
  if (item.kind !== 'word' || !/^\p{Lu}/u.test(item.text)) return false
  if (timeWords.has(item.lower) && !/^(?:May|April|June)$/.test(item.text))
    return false
  if (!isFunctionWord(item) || /^\p{Lu}\.$/u.test(item.text)) return true
  return (
    /^(?:\p{Lu}{2,}|\p{Lu}\p{L}+\.)$/u.test(item.text) ||
    /^(?:Will|Can|Al|Van|Ben)$/.test(item.text)
  )
}

/** Whether a word is a possessive (`Smith’s`, `the workers’` before a noun). */
export function isPossessive(flow: Flow, index: number): boolean {
  const item = itemAt(flow, index)
  if (item.kind !== 'word') return false
  if (/\p{L}'s$/u.test(item.lower)) return pronounOf(item) === undefined
  const next = itemAt(flow, index + 1)
  return (
    item.lower.endsWith('s') &&
    /^['’]$/.test(next.text) &&
    next.start === item.end
  )
}

/** End of a word's text without its possessive. */
export function bareEnd(item: Item): number {
  return /['’]s$/i.test(item.text) ? item.end - 2 : item.end
}

/**
 * The run of capitalized words that ends at an item, with its titles and the
 * name that owns it (`Fox’s Chris Wallace`).
 */
export function nameEndingAt(
  flow: Flow,
  last: number,
  low: number
): {from: number; start: number; end: number} {
  let from = last
  while (from - 1 >= low && joinsName(flow, from - 1, low)) from--
  const {start} = itemAt(flow, from)
  return {from, start, end: bareEnd(itemAt(flow, last))}
}

function joinsName(flow: Flow, index: number, low: number): boolean {
  const item = itemAt(flow, index)
  if (isCapital(item) || item.text === '&') return true
  const inside = index - 1 >= low && isCapital(itemAt(flow, index - 1))
  if (item.kind === 'quote') return inside && item.end - item.start < 20
  if (flow.names.has(item.start) && nameParticles.has(item.lower)) return true
  return (
    nameParticles.has(item.text) && (inside || joinsName(flow, index - 1, low))
  )
}

/** Heads of names that go on with `of`: `Department of Justice`. */
export const orgHeads: RegExp =
  /^(?:department|university|college|council|bank|association|institute|office|house|committee|center|centre|school|ministry|union|society|federation|party|board|bureau|court|chamber|academy|museum|league|coalition|conference|agency|commission|daughters|sons|church|bishops|citizens|students|women|parenthood)$/

/** `some said`, `many say`, `one told reporters`. */
export function lonePhrase(flow: Flow, last: number): Phrase | undefined {
  const item = itemAt(flow, last)
  if (
    !/^(?:some|many|several|others|one|another|both|few|most|this|these|that|those)$/.test(
      item.lower
    )
  ) {
    return undefined
  }
  return {
    kind: 'noun',
    start: item.start,
    end: item.end,
    from: last,
    to: last + 1
  }
}

/** Whether a bare word can be a speaking subject. */
export function isHead(item: Item): boolean {
  const {lower} = item
  return (
    personNouns.has(lower) ||
    documentNouns.has(lower) ||
    (/[^s]s$/.test(lower) && lower.length > 4) ||
    /^(?:people|women|men|children|police|everyone|somebody|someone|others)$/.test(
      lower
    )
  )
}

/** Words that hang a second phrase on a first one. */
export const attaches: RegExp =
  /^(?:of|to|for|in|at|from|with|on|inside|outside|along|across|near|behind|close|who|de|von|du|del)$/
