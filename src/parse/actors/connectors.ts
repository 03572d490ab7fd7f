/**
 * Small words that hold a name together: a run goes on behind them.
 *
 * Each function gives the index of the word behind the connector, or -1.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {headsBeforeOf} from '../knowledge/organisation-words.ts'
import {titles} from '../knowledge/titles.ts'
import {
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  knownKind
} from './lookup.ts'
import {canName} from './name-words.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

const headsBeforeFor: ReadonlySet<string> = new Set(
  `Foundation Center Centre Institute Committee Council Association Society Campaign Coalition Commission Fund Office Agency Network Organization
Organisation Partnership Alliance Department Ministry Academy School Movement Conference Union Minister Secretary Commissioner Court Tribunal Initiative Party
Bank Program Programme Group Forum Trust Service Bureau Board Dicastery Congregation Administration Directorate Secretariat Observatory Laboratory Authority
Corporation Federation League Charity Consortium Mission Company Inspectorate Collective Network`.split(
    /\s+/
  )
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
    const {text} = words[at] as Word
    if (isOrganisationHead(text) || (saint && isPlaceHead(text))) return next
  }
  return -1
}

/** Legal forms that no `of` goes on from, unlike `Company of`. */
const firmEnd =
  /^(?:Inc|Corp|Ltd|plc|PLC|AG|SA|SE|GmbH|LLC|LLP|NV|BV|AB|ASA|Oyj)$/

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
  if (firmEnd.test(head.text)) return -1
  if (headsBeforeOf.has(plural) || titles.has(role)) return at
  if (headsBeforeOf.has(head.text)) return at
  const deep = words
    .slice(from, last)
    .some(({text}) => /^(?:of|for)$/.test(text))
  if (deep && isField(head) && isField(words[at] as Word)) return at
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
  const of = words
    .slice(from, last)
    .findLastIndex((one) => /^(?:of|for|on)$/.test(one.text))
  const next = words[at] as Word
  if (of >= 0 && isField(word) && isField(next)) {
    const end = capitalsEnd(words, at)
    const headed = isOrganisationHead((words[end - 1] as Word).text)
    if (!headed || end - at > 1 || fieldEnd.test(next.lower)) return at
  }
  if (headsBeforeAnd.test(word.text)) {
    return headWithin(words, at, at + 3) ? at : -1
  }
  const article = words[from - 1]?.lower === 'the'
  return article && sharesHead(words, from, last, at) ? at : -1
}

/** A word for a field of work: no person, no place, no country. */
function isField(word: Word): boolean {
  if (word.shape !== 'capital' || isDemonym(word.text)) return false
  if (knownKind(word.text)) return false
  return isCommonWord(word.lower) || fieldEnd.test(word.lower)
}

const fieldEnd =
  /(?:ology|ologies|ics|istry|graphy|nomy|culture|iency|ment|tion)$/

/** Index behind the capitals that go on from a word. */
function capitalsEnd(words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < from + 5 && words[end]?.spaced && canName(words, end)) end++
  return end
}

function headWithin(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to && canName(words, at); at++) {
    const {text} = words[at] as Word
    if (isOrganisationHead(text) || isPlaceHead(text)) return true
  }
  return false
}

/** `the Flood Forecasting and Warning Centre`, `the Leeds and Liverpool Canal`. */
function sharesHead(
  words: readonly Word[],
  from: number,
  last: number,
  next: number
): boolean {
  const end = capitalsEnd(words, next)
  const head = words[end - 1] as Word
  if (end - next < 2) return false
  if (!isOrganisationHead(head.text) && !isPlaceHead(head.text)) return false
  const national = isDemonym((words[from] as Word).text) && last > from
  const left = words.slice(national ? from + 1 : from, last + 1)
  const own = ({text}: Word): boolean =>
    isDemonym(text) ||
    countryNames.has(text) ||
    knownKind(text) === 'organisation' ||
    isOrganisationHead(text) ||
    isPlaceHead(text)
  if (left.some(own) || own(words[next] as Word)) return false
  if (words[next]?.shape === 'upper') return false
  if (titles.has((words[next] as Word).lower)) return false
  const fields = [...left, words[next] as Word].every(isField)
  return fields || (left.length === 1 && !isFirstName((left[0] as Word).text))
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
