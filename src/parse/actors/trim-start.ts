/**
 * Where a name begins in a run of capitals.
 */
import {organisationNouns} from '../knowledge/context-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {functionWords} from '../knowledge/function-words.ts'
import {headsBeforeOf} from '../knowledge/organisation-words.ts'
import {
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  knownKind
} from './lookup.ts'
import {
  type CaseCounts,
  isNameWord,
  type Sentence,
  sliceWords,
  type Word
} from './reading.ts'
import {titleEnd} from './title-words.ts'

/** Associations called after a sport and a country: `Tennis Australia`. */
const sports =
  /^(?:Tennis|Cricket|Rugby|Hockey|Athletics|Swimming|Cycling|Rowing|Basketball|Netball|Football|Sport|Swim|Golf|Boxing|Badminton)$/

/**
 * Drop words that only begin the sentence.
 *
 * @returns
 *   Index of the first word that is left; `to` when none is.
 */
export function trimStart(
  sentence: Sentence,
  cases: CaseCounts,
  from: number,
  to: number
): number {
  const {words} = sentence
  let at = from
  while (at < to) {
    const word = words[at] as Word
    if (word.shape === 'mark') {
      at++
      continue
    }
    if (!word.first || isNameWord(word, cases)) return at
    const rest = to - at - 1
    if (functionWords.has(word.lower) && word.shape !== 'upper') {
      at++
      continue
    }
    if (knownKind(sliceWords(sentence, at, to))) return at
    if (word.shape === 'upper' && knownKind(word.text)) return at
    if (headsBeforeOf.has(word.text) && words[at + 1]?.text === 'of') return at
    if (
      /^(?:de|van|von|der|di|da|del|della|el|al|la|le)$/.test(word.lower) &&
      rest > 0
    )
      return at
    if (rest === 0) return to
    if (organisationNouns.has(word.lower) && !isOrganisationHead(word.text)) {
      at++
      continue
    }
    if (sports.test(word.text) && countryNames.has(words[at + 1]?.text ?? '')) {
      return at
    }
    if (titleEnd(words, at, to) > at || isDemonym(word.text)) return at
    const last = words[to - 1] as Word
    if (isOrganisationHead(last.text) || isPlaceHead(last.text)) {
      if (!/(?:ing|ed|ly)$/.test(word.lower)) return at
    }
    const next = (words[at + 1] as Word).text
    if (isFirstName(word.text) && !knownKind(next) && !isDemonym(next))
      return at
    at++
  }
  return at
}
