/**
 * Words that can stand in a run of capitals.
 */
import {isFirstName} from '../knowledge/first-names.ts'
import {functionWords, timeWords} from '../knowledge/function-words.ts'
import type {Word} from './reading.ts'

/** Roads that have numbers: `U.S. Highway 20`. */
export const numberedRoads: RegExp =
  /^(?:Highway|Route|Interstate|Autoroute|Ruta|Road)$/

/** Whether a word begins with a capital. */
export function isCapital(word: Word | undefined): word is Word {
  return word?.shape === 'capital' || word?.shape === 'upper'
}

/** A capital that can be part of a name: no `The`, no `Monday`. */
export function canName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!isCapital(word)) return false
  if (isTimeWord(word)) {
    const short =
      word.text === 'Mar' && /^dele?$/.test(words[index + 1]?.text ?? '')
    return short || isMonthName(words, index)
  }
  if (word.shape === 'upper' || !functionWords.has(word.lower)) return true
  if (shortSurnames.test(word.text) && word.spaced && index > 0) {
    const before = words[index - 1]
    return isCapital(before) && isFirstName(before.text)
  }
  return !word.first && numerals.test(word.lower) && isCapital(words[index + 1])
}

/** Surnames that are small words in English: `James To`. */
const shortSurnames = /^(?:To|Or|So|An|Do|He|On|No|Will)$/

const numerals =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|new|first|second|third|all)$/

function isTimeWord({lower}: Word): boolean {
  return timeWords.has(lower) || timeWords.has(lower.replace(/s$/, ''))
}

/** `Theresa May` and `April Jones`, but not `in May` and `May 2024`. */
function isMonthName(words: readonly Word[], index: number): boolean {
  const [before, word, after] = words.slice(Math.max(0, index - 1), index + 2)
  if (!/^(?:may|june|april|august)$/.test(words[index]?.lower ?? '')) {
    return false
  }
  if (index > 0 && before && word?.spaced && isFirstName(before.text))
    return true
  const next = index > 0 ? after : word
  return isCapital(next) && !timeWords.has(next.lower) && next.spaced
}
