/**
 * Which words of a run are let in as a name.
 */
import {plainAbbreviations} from '../knowledge/abbreviations.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {
  foreignWords,
  functionWords,
  plainAcronyms,
  plainCapitals
} from '../knowledge/function-words.ts'
import {frequentSurnames} from '../knowledge/known-people.ts'
import {thingHeads, thingOpeners} from '../knowledge/organisation-words.ts'
import {honorifics, titles} from '../knowledge/titles.ts'
import {
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  knownKind
} from './lookup.ts'
import {numberedRoads} from './name-words.ts'
import type {Sentence, Word} from './reading.ts'

/** Alone between quotation marks: a title of a work, a word as a word. */
export function isQuoted({words}: Sentence, from: number, to: number): boolean {
  const article = /^(?:the|a|an)$/.test(words[from - 1]?.lower ?? '')
  const open = words[from - (article ? 2 : 1)]
  const close = words[to]?.text === ',' ? words[to + 1] : words[to]
  if (open?.shape !== 'mark' || close?.shape !== 'mark') return false
  return /^[“"‘'«„]$/.test(open.text) && /^[”"’'»“]$/.test(close.text)
}

/** Drop the stop of the sentence, and a model or number: `Airbus A380`. */
export function trimEnd(sentence: Sentence, from: number, to: number): number {
  const {words} = sentence
  let end = to
  if (words[end - 1]?.text === '.' && words.length === end) end--
  if (!numberedRoads.test(words[end - 2]?.text ?? '')) {
    while (end - from > 1 && /\p{N}/u.test(words[end - 1]?.text ?? '')) end--
  }
  const tail = words[end - 1]
  const model = words[end]
  if (end - from > 1 && /^\p{Lu}$/u.test(tail?.text ?? '')) {
    if (/^[-‐‑]$|^\p{N}/u.test(model?.text ?? '') && !model?.spaced) end--
  }
  while (end - from > 2 && postNominals.test(words[end - 1]?.text ?? '')) end--
  const web = words[end - 2]?.text === '.' && !words[end - 1]?.spaced
  while (!web && end - from > 1 && words[end - 1]?.shape === 'lower') end--
  return end
}

/** Letters behind a person’s name that are no part of it. */
const postNominals =
  /^(?:QC|KC|SC|MP|MPs|MSP|MEP|TD|OBE|MBE|CBE|KBE|DBE|PhD|Ph\.D|MD|M\.D|RN|SJ|S\.J|AM|AO)$/

/** `JUST TOO EARLY`: common words in capitals. */
function isShouted(words: readonly Word[]): boolean {
  return words.every(
    ({shape, lower}) =>
      (shape === 'upper' &&
        (isCommonWord(lower) || functionWords.has(lower))) ||
      shape === 'mark'
  )
}

/** `PENCE: …` in a transcript. */
function isSpeaker({words}: Sentence, to: number, text: string): boolean {
  const name = text.charAt(0) + text.slice(1).toLowerCase()
  return words[to]?.text === ':' && frequentSurnames.has(name)
}

const roman = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X)$/
const surname = /^(?:Law|Laws|Day|Case|Song|Fair)$/

/** Whether these words can name an actor: no acronym like TV, no bare title. */
export function canBeActor(
  sentence: Sentence,
  from: number,
  to: number,
  text: string
): boolean {
  if (knownKind(text)) return true
  const last = sentence.words[to - 1] as Word
  const stop = sentence.words[to]
  if (stop?.text === '.' && !stop.spaced && plainAbbreviations.has(text)) {
    return false
  }
  if (to - from > 1) {
    if (isShouted(sentence.words.slice(from, to))) return false
    const first = sentence.words[from] as Word
    if (thingOpeners.has(first.text)) return false
    if (/^Space (?:Shuttle|Station|Launch)\b/.test(text)) return false
    const head = roman.test(last.text) ? sentence.words[to - 2] : last
    if (!thingHeads.has(head?.text ?? '')) return !isDemonym(text)
    return to - from === 2 && isFirstName(first.text) && surname.test(last.text)
  }
  const unit = sentence.words[from - 1]?.shape === 'number'
  if (unit && text.length < 5 && /\p{Lu}$|\p{Lu}\p{Ll}?$/u.test(text))
    return false
  if (/\p{N}|^\p{Lu}-/u.test(text)) return false
  if (text.length < 2 || plainAcronyms.has(text) || plainCapitals.has(text)) {
    return false
  }
  if (last.shape === 'upper' && text.length > 3 && isCommonWord(last.lower)) {
    return isSpeaker(sentence, to, text)
  }
  if (isDemonym(text) || thingHeads.has(text)) return false
  if (foreignWords.has(last.lower)) return false
  if (titles.has(last.lower) || honorifics.has(last.lower)) return false
  return !isOrganisationHead(text) && !isPlaceHead(text)
}
