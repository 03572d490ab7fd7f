/**
 * Capitals of Spanish, French and German that begin no name.
 */
import {isFirstName} from '../knowledge/first-names.ts'
import {germanTitleEnd} from '../knowledge/german.ts'
import type {Language} from '../knowledge/language.ts'
import {knownKind} from './lookup.ts'
import type {Word} from './words.ts'

/**
 * Read capitals that only begin a sentence, or that every German noun has, as
 * small letters: `Según Ana Ruiz`, `Selon Anne Ruiz`, `die Stadt`.
 *
 * A German word is a noun when an article stands before it somewhere in the
 * text, or by its ending. English sentences come back as they are.
 */
export function foreignCapitals<Sentence extends Words>(
  sentences: readonly Sentence[],
  language: Language
): readonly Sentence[] {
  if (language.code === 'en') return sentences
  const nouns = language.capitalNouns
    ? germanNouns(sentences, language)
    : new Set<string>()
  return sentences.map((sentence) => ({
    ...sentence,
    language: language.code,
    words: sentence.words.map((word, index, words) =>
      isSmall(word, words[index + 1], language, nouns)
        ? {...word, shape: 'lower' as const}
        : word
    )
  }))
}

function isSmall(
  word: Word,
  next: Word | undefined,
  language: Language,
  nouns: ReadonlySet<string>
): boolean {
  if (word.shape !== 'capital') return false
  if (nouns.has(word.lower)) return true
  const grammar =
    language.determiners.has(word.lower) ||
    language.prepositions.has(word.lower) ||
    language.conjunctions.has(word.lower) ||
    language.adverbs.has(word.lower) ||
    language.pronouns.has(word.lower) ||
    language.havings.has(word.lower) ||
    language.beings.has(word.lower) ||
    language.timeWords.has(word.lower) ||
    language.cueVerbs.get(word.lower)?.form === 'finite'
  if (!grammar) return false
  if (!word.first) return language.timeWords.has(word.lower)
  const known = next?.shape === 'capital' && `${word.text} ${next.text}`
  return !(known && knownKind(known))
}

const nounEnd =
  /(?:ung|ungen|heit|keit|keiten|schaft|schaften|tion|tionen|ismus|ität|nis|tum|ment)$/

type Words = Readonly<{words: readonly Word[]}>

/** Words with an article before them somewhere, and those that look so. */
function germanNouns(
  sentences: readonly Words[],
  language: Language
): ReadonlySet<string> {
  const nouns = new Set(language.openers.flat())
  for (const {words} of sentences) {
    words.forEach((word, index) => {
      if (word.shape !== 'capital' || isFirstName(word.text)) return
      const before = words[index - 1]?.lower ?? ''
      const article =
        language.determiners.has(before) ||
        /^(?:im|am|vom|zum|zur|beim)$/.test(before)
      const listed =
        language.people.has(word.lower) ||
        language.termWords.has(word.lower) ||
        germanTitleEnd.test(word.lower)
      if (article || listed || nounEnd.test(word.lower)) nouns.add(word.lower)
    })
  }
  return nouns
}
