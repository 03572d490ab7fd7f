/**
 * Small words that hold a name together: a run goes on behind them.
 *
 * Each function gives the index of the word behind the connector, or -1.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {headsBeforeOf} from '../knowledge/organisation-words.ts'
import {titles} from '../knowledge/titles.ts'
import {isOrganisationHead, isPlaceHead, knownKind} from './lookup.ts'
import {canName} from './name-words.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

const headsBeforeFor: ReadonlySet<string> = new Set(
  `Foundation Center Centre Institute Committee Council Association Society Campaign Coalition Commission Fund Office Agency Network Organization
Organisation Partnership Alliance Department Ministry Academy School Movement Conference Union Minister Secretary Commissioner Court Tribunal Initiative Party
Bank Program Programme Group Forum Trust Service Bureau Board`.split(/\s+/)
)

const headsBeforeAnd =
  /^(?:of|for)$|^(?:Food|Health|Trade|Research|Science|Culture|Arts|Education|Agriculture|Energy|Finance|Justice|Labour|Labor|Law|Peace|Space|Transport|Securities|Disease|Immigration|Aeronautics|Commerce|Housing|Environment|Water|Fish|Standard|Air|Sea|Land|Road|Rail|Ports|Rights|Children|Women|Ways|Oceanic)$/

/** `Fishermen’s Union`, `Women’s Council`: a possessive inside a name. */
export function extendPossessive(
  words: readonly Word[],
  last: number,
  next: number
): number {
  const word = words[last] as Word
  const saint =
    /^(?:St|Saint)$/.test(words[last - 1]?.text ?? '') ||
    /^\.$/.test(words[last - 1]?.text ?? '')
  if (!saint && !isCommonWord(word.lower)) return -1
  if (knownKind(word.text) || !words[next]?.spaced) return -1
  for (let at = next; at < next + 3 && canName(words, at); at++) {
    if (isOrganisationHead((words[at] as Word).text)) return next
  }
  return -1
}

function skipThe(words: readonly Word[], index: number): number {
  return words[index]?.text === 'the' ? index + 1 : index
}

/** `University of Derby`; index of the word behind, or -1. */
export function extendOf(
  words: readonly Word[],
  from: number,
  last: number
): number {
  const at = skipThe(words, last + 2)
  if (!canName(words, at)) return -1
  const head = words[last] as Word
  const role = head.lower.replace(/s$/, '')
  const plural = head.text.replace(/s$/, '')
  if (headsBeforeOf.has(plural) || titles.has(role)) return at
  if (headsBeforeOf.has(head.text)) return at
  return last > from && isOrganisationHead(head.text) ? at : -1
}

/** `Institute for Public Health`; index of the word behind, or -1. */
export function extendFor(words: readonly Word[], last: number): number {
  const at = skipThe(words, last + 2)
  const head = (words[last] as Word).text
  return headsBeforeFor.has(head) && canName(words, at) ? at : -1
}

/** `Council on Foreign Relations`. */
export function extendOn(words: readonly Word[], last: number): number {
  const heads =
    /^(?:Panel|Council|Committee|Subcommittee|Commission|Conference|Convention|Forum|Agency|Institute|Caucus)$/
  const at = skipThe(words, last + 2)
  return heads.test((words[last] as Word).text) && canName(words, at) ? at : -1
}

/** `Food and Drug Administration`, `Bosnia and Herzegovina`. */
export function extendAnd(
  sentence: Sentence,
  from: number,
  last: number
): number {
  const {words} = sentence
  const at = skipThe(words, last + 2)
  if (!canName(words, at)) return -1
  for (let to = at + 3; to > at; to--) {
    if (knownKind(sliceWords(sentence, from, to))) return at
  }
  const word = words[last] as Word
  const inside = words
    .slice(from, last)
    .some((one) => /^(?:of|for)$/.test(one.text))
  const plain = (one: Word): boolean =>
    one.shape === 'capital' && isCommonWord(one.lower) && !isFirstName(one.text)
  const next = words[at] as Word
  if (inside && plain(word) && plain(next) && !isOrganisationHead(next.text))
    return at
  if (!headsBeforeAnd.test(word.text)) return -1
  for (let to = at; to < at + 3 && canName(words, to); to++) {
    const {text} = words[to] as Word
    if (isOrganisationHead(text) || isPlaceHead(text)) return at
  }
  return -1
}

/** `Karl Langdon & Jane Doe`, `Dye & Bell (2010)`: people, not a firm. */
export function joinsPeople(words: readonly Word[], last: number): boolean {
  const [right, next, year] = words.slice(last + 2, last + 5)
  if (right && isFirstName(right.text) && next?.shape === 'capital') return true
  return (
    (next?.text === '(' || next?.text === ',') &&
    /^(?:1[89]|20)\d\d$/.test(year?.text ?? '')
  )
}
