/**
 * Runs of capitals: where a name may stand.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {placeAliases} from '../knowledge/places.ts'
import {
  extendAnd,
  extendFor,
  extendOf,
  extendOn,
  extendPossessive,
  joinsPeople
} from './connectors.ts'
import {knownKind, opensKnownName} from './lookup.ts'
import {canName, numberedRoads} from './name-words.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

/** Words `from` up to, not including, `to` of one sentence. */
export type Run = Readonly<{from: number; to: number}>

const particles: ReadonlySet<string> = new Set(
  'de da dos das del della di du la le les el los las van von der den ter zu zum zur bin ibn bint al ul y af av'.split(
    ' '
  )
)

const openingParticles: ReadonlySet<string> = new Set(
  'de van von der den di al bin'.split(' ')
)

/** Abbreviations and initials whose stop stands inside a name. */
const stopped =
  /^(?:\p{Lu}|\p{Lu}\p{Ll}{0,3}|Prof|Messrs|Capt|Cmdr|Supt|Pres|Reps|Sens|Bros|Corp|Assn)$/u

/** Words of the longest run; more is a list or shouting, no name. */
const longest = 16

/** Find the runs of capitals of a sentence, in order; they do not overlap. */
export function readRuns(sentence: Sentence): Run[] {
  const {words} = sentence
  const runs: Run[] = []
  for (let index = 0; index < words.length; index++) {
    if (!opensName(sentence, index)) continue
    let last = Math.max(index, lastOfKnown(sentence, index))
    let next = extend(sentence, index, last)
    while (next > last && next - index < longest) {
      last = next
      next = extend(sentence, index, last)
    }
    runs.push({from: index, to: last + 1})
    index = last
  }
  return runs
}

/** The last word of a known name with small words: `Doctors Without Borders`. */
function lastOfKnown(sentence: Sentence, from: number): number {
  const {words} = sentence
  if (!opensKnownName(words[from]?.text ?? '')) return -1
  for (let to = Math.min(words.length, from + 7); to > from + 1; to--) {
    if (knownKind(sliceWords(sentence, from, to))) return to - 1
  }
  return -1
}

function opensName({words, language}: Sentence, index: number): boolean {
  const word = words[index]
  if (canName(words, index)) return true
  if (word?.shape === 'number') return opensUnit(words, index)
  if (word?.shape === 'capital' && word.first) return false
  return (
    word !== undefined &&
    language === undefined &&
    openingParticles.has(word.lower) &&
    nameAfterParticles(words, index) > index
  )
}

const unitHeads =
  /^(?:Army|Avenue|Battalion|Brigade|Circuit|Corps|District|Division|Expeditionary|Fleet|Infantry|Regiment|Squadron|Street|Wing)$/

/** `12th Marine Regiment`, `20th Street`: an ordinal that begins a name. */
function opensUnit(words: readonly Word[], index: number): boolean {
  if (!/^\p{N}+(?:st|nd|rd|th)$/u.test(words[index]?.text ?? '')) return false
  for (let at = index + 1; at < index + 5 && canName(words, at); at++) {
    if (unitHeads.test(words[at]?.text ?? '')) return true
  }
  return false
}

/** Index of the capital behind one to three particles, or -1. */
function nameAfterParticles(words: readonly Word[], index: number): number {
  let at = index
  while (at < index + 3 && particles.has(words[at]?.text ?? '')) at++
  return at > index && words[at]?.spaced && canName(words, at) ? at : -1
}

/** The last word of the run when it is made longer, or -1. */
function extend(sentence: Sentence, from: number, last: number): number {
  const {words} = sentence
  const word = words[last] as Word
  const next = words[last + 1]
  if (!next) return -1
  if (next.shape === 'mark') return extendOverMark(words, last)
  if (next.shape === 'number') {
    return numberedRoads.test(word.text) && next.spaced ? last + 1 : -1
  }
  if (
    !next.spaced ||
    sentence.block.text.slice(word.end, next.start).includes('\n\n')
  )
    return -1
  if (!word.possessive && !isBlank(sentence.block.text, word.end, next.start)) {
    return -1
  }
  if (word.possessive) return extendPossessive(words, last, last + 1)
  if (/^[AK]$/.test(next.text) && words[last + 2]?.text === '/') {
    return words[last + 3]?.text === 'S' ? last + 3 : -1
  }
  if (canName(words, last + 1)) {
    const label = words[last + 2]?.text === ':' && isCommonWord(next.lower)
    return next.first || label ? -1 : last + 1
  }
  if (next.shape !== 'lower') return -1
  if (next.text === 'of') return extendOf(words, from, last)
  if (next.text === 'for') return extendFor(words, last)
  if (next.text === 'on') return extendOn(words, last)
  if (next.text === 'and') return extendAnd(sentence, from, last)
  // German `von` is `of` unless a given name stands before it.
  if (sentence.language === 'de' && !isFirstName(word.text)) return -1
  if (sentence.language === 'es' && !spanishParticle.test(next.text)) return -1
  return nameAfterParticles(words, last + 1)
}

/** Spanish particles that go on with a name; `al` and `y el` begin another. */
const spanishParticle = /^(?:de|del)$/

/** Nothing was cut off the word before: `Texas-based Matt` is no name. */
function isBlank(text: string, from: number, to: number): boolean {
  return /^\s*$/.test(text.slice(from, to))
}

function extendOverMark(words: readonly Word[], last: number): number {
  const word = words[last] as Word
  const mark = words[last + 1] as Word
  const after = words[last + 2]
  if (!after || word.possessive) return -1
  if (mark.text === '.' && !mark.spaced && !after.spaced) {
    if (/^(?:com|org|net|me|ai|io|tv)$/.test(after.text)) return last + 2
  }
  if (mark.text === '+' && !mark.spaced && after.spaced) return last + 1
  if (mark.text === '.' && words[last - 1]?.text === ',') {
    if (placeAliases.has(`${word.text}.`)) return last + 1
  }
  if (mark.text === '.' && !mark.spaced && stopped.test(word.text)) {
    const tight = /^\p{Lu}$/u.test(word.text)
    if (canName(words, last + 2) && (after.spaced || tight)) return last + 2
    if (tight && after.spaced) {
      const behind = nameAfterParticles(words, last + 2)
      if (behind > 0) return behind
    }
    if (/^(?:Jr|Sr|Inc|Corp|Co|Ltd|Bros)$/.test(word.text)) return last + 1
    return -1
  }
  if (mark.text === ',' && /^(?:Inc|Ltd|LLC|Jr|Sr)$/.test(after.text)) {
    return last + 2
  }
  if (mark.text === '&' && canName(words, last + 2)) {
    return joinsPeople(words, last) ? -1 : last + 2
  }
  if (mark.text === ',' && /^(?:D\.C\.?|DC)$/.test(after.text)) {
    return word.text === 'Washington' ? last + 2 : -1
  }
  const behind = nickname(words, last + 1)
  if (behind > 0) return behind
  if (/^[’']$/.test(mark.text) && !mark.spaced && /s$/.test(word.text)) {
    return extendPossessive(words, last, last + 2)
  }
  return -1
}

/** The name behind a nickname: `Bartholomew “Barty” Quince`; else -1. */
function nickname(words: readonly Word[], index: number): number {
  const open = words[index]
  if (!open?.spaced || !/^[“"‘(]$/.test(open.text)) return -1
  const name = words[index - 1]
  const given = isFirstName(name?.text ?? '')
  if (!given && (open.text === '(' || name?.shape !== 'capital')) return -1
  for (let at = index + 2; at < index + 5; at++) {
    if (/^[”"’)]$/.test(words[at]?.text ?? '')) {
      const next = words[at + 1]
      if (!given && isCommonWord(next?.lower ?? '')) return -1
      return canName(words, at + 1) && next?.spaced ? at + 1 : -1
    }
    if (words[at - 1]?.shape !== 'capital') return -1
  }
  return -1
}
