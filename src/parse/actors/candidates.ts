/**
 * Candidates: the names inside a run of capitals, without title, demonym and
 * words that only begin a sentence. What they name is not decided here.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {genderOfFirstName, isFirstName} from '../knowledge/first-names.ts'
import {placeNames} from '../knowledge/places.ts'
import {titleModifiers} from '../knowledge/titles.ts'
import {canBeActor, isQuoted, trimEnd} from './admission.ts'
import {codedCountry} from './country-codes.ts'
import {
  countryOf,
  foldName,
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  knownKind
} from './lookup.ts'
import {
  type CaseCounts,
  type Sentence,
  sliceWords,
  type Word
} from './reading.ts'
import type {Run} from './runs.ts'
import {findTitle, type Title} from './title-words.ts'
import {trimStart} from './trim-start.ts'

/** A name in the text; `from`, `to` and `title` count words of the sentence. */
export type Candidate = Readonly<{
  sentence: Sentence
  from: number
  to: number
  text: string
  key: string
  /** The country of a code in a result: `Ann Lee (SUI)`. */
  country?: string
  /** The title before it: `Mexican President`, `Rep.`. */
  title?: Run
}>

type Context = {
  sentence: Sentence
  cases: CaseCounts
  found: Candidate[]
}

/** Cut one run into candidates, in order; none when it names nobody. */
export function readCandidates(
  sentence: Sentence,
  run: Run,
  cases: CaseCounts
): Candidate[] {
  const context: Context = {sentence, cases, found: []}
  split(context, trimStart(sentence, cases, run.from, run.to), run.to)
  return context.found
}

function split(context: Context, from: number, to: number): void {
  const {sentence} = context
  if (from >= to) return
  if (knownKind(sliceWords(sentence, from, to))) {
    add(context, from, to)
    return
  }
  const title = findTitle(sentence, from, to)
  if (title) {
    splitAtTitle(context, from, title, to)
    return
  }
  const lead = leadLength(sentence, from, to)
  if (
    lead > 0 &&
    from + lead < to &&
    !belongsTogether(sentence, from + lead, to)
  ) {
    if (knownKind(sliceWords(sentence, from, from + lead))) {
      add(context, from, from + lead)
    }
    split(context, from + lead, to)
    return
  }
  add(context, from, to)
}

function splitAtTitle(
  context: Context,
  from: number,
  title: Title,
  to: number
): void {
  const {sentence} = context
  let begin = from
  while (begin < title.from && isModifier(sentence, begin)) begin++
  const country = countryLength(sentence, from, title.from)
  if (country > 0) {
    if (countryNames.has(sliceWords(sentence, from, from + country))) {
      add(context, from, from + country)
    }
    begin = Math.max(begin, from + country)
  }
  if (begin < title.from) split(context, begin, title.from)
  for (let at = title.from; at < title.nameFrom; at++) {
    if (/^(?:of|for)$/.test(sentence.words[at]?.text ?? '')) {
      const start = sentence.words[at + 1]?.text === 'the' ? at + 2 : at + 1
      addKnown(context, start, title.nameFrom)
    }
  }
  if (title.nameFrom < to) {
    add(context, title.nameFrom, to, {from, to: title.to})
  }
}

function isModifier(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index] as Word
  return (
    isDemonym(word.text) ||
    titleModifiers.has(word.lower) ||
    word.shape === 'mark'
  )
}

/** The complement of a title when it is a place or an organisation. */
function addKnown(context: Context, from: number, to: number): void {
  const {sentence} = context
  const last = sentence.words[to - 1]
  if (!last || from >= to) return
  const known = knownKind(sliceWords(sentence, from, to))
  if (known || (to - from > 1 && isOrganisationHead(last.text))) {
    add(context, from, to)
  } else if (!isCommonWord(last.lower) && to - from === 1)
    add(context, from, to)
}

/** Number of words of a country name at `from`, at most up to `to`. */
function countryLength(sentence: Sentence, from: number, to: number): number {
  for (let end = Math.min(to, from + 4); end > from; end--) {
    if (countryNames.has(sliceWords(sentence, from, end))) return end - from
  }
  return 0
}

/** Number of words of a demonym, country or known name that leads the run. */
function leadLength(sentence: Sentence, from: number, to: number): number {
  for (let end = Math.min(to - 1, from + 3); end > from; end--) {
    const text = sliceWords(sentence, from, end)
    const next = sentence.words[end] as Word
    if (countryOf(text) && isDemonym(text)) return end - from
    const kind = isDemonym(text) || /^\p{L}+(?:ist|ian)$/u.test(text)
    if (kind && isFirstName(next.text) && to - end > 1) return end - from
    if (
      knownKind(text) &&
      isFirstName(next.text) &&
      genderOfFirstName(next.text)
    ) {
      if (to - end > 1) return end - from
    }
  }
  return 0
}

/** Whether the rest makes one name with a demonym: `Indonesian Navy`. */
function belongsTogether(
  sentence: Sentence,
  from: number,
  to: number
): boolean {
  const {words} = sentence
  const rest = words.slice(from, to)
  if (isFirstName((rest[0] as Word).text) && rest.length > 1) {
    return isOrganisationHead((rest.at(-1) as Word).text)
  }
  return rest.some(
    (word) => isOrganisationHead(word.text) || isPlaceHead(word.text)
  )
}

function add(context: Context, from: number, to: number, title?: Run): void {
  const {sentence, found} = context
  let begin = from
  let end = to
  while (begin < end && sentence.words[begin]?.shape === 'mark') begin++
  if (begin >= end) return
  end = trimEnd(sentence, begin, end)
  if (isTheName(sentence, begin, end)) begin--
  const text = sliceWords(sentence, begin, end)
  if (!title && !canBeActor(sentence, begin, end, text)) {
    addMaker(context, begin, end)
    return
  }
  if (isQuoted(sentence, begin, end) && !knownKind(text)) return
  const coded = codedCountry(sentence, begin, end)
  found.push({
    sentence,
    from: begin,
    to: end,
    text,
    key: foldName(coded ?? text),
    ...(coded && {country: coded}),
    ...(title && {title})
  })
}

/** The organisation whose thing it is: `Google` of `Google Science Fair`. */
function addMaker(context: Context, from: number, to: number): void {
  const {sentence} = context
  for (let end = Math.min(to - 1, from + 3); end > from; end--) {
    const text = sliceWords(sentence, from, end)
    if (knownKind(text) !== 'organisation') continue
    add(context, from, end)
    return
  }
}

/** `The Hague`, not the hague. */
function isTheName(sentence: Sentence, from: number, to: number): boolean {
  const {words} = sentence
  if (words[from - 1]?.text !== 'The' || words[from - 1]?.first) return false
  return placeNames.has(sliceWords(sentence, from - 1, to))
}
