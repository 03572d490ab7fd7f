/**
 * Which language a text is read in.
 */
import {english} from './english.ts'
import {french} from './french.ts'
import {german} from './german.ts'
import type {Language} from './language.ts'
import {spanish} from './spanish.ts'

const all: readonly Language[] = [english, spanish, french, german]

/** Languages whose words are known, by code. */
export const languages: Readonly<Record<Language['code'], Language>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german
}

/** Characters that are looked at; more tell nothing new. */
const sample = 3000

/**
 * The language of a text.
 *
 * @param tag
 *   A language tag (BCP 47); only its first part counts. A language without a
 *   table is read as English.
 * @param texts
 *   What to guess from where no tag is given.
 */
export function languageOf(
  tag: string | undefined,
  texts: Iterable<string>
): Language {
  if (!tag) return guessLanguage(texts)
  const code = tag.toLowerCase().split('-')[0]
  return all.find((one) => one.code === code) ?? english
}

/**
 * Guess by frequent words and letters; English unless another is ahead.
 *
 * Reads the first 3,000 characters.
 */
export function guessLanguage(texts: Iterable<string>): Language {
  const words = new Map<string, number>()
  let text = ''
  for (const one of texts) {
    text += `${one}\n`
    if (text.length >= sample) break
  }
  const head = text.slice(0, sample)
  for (const [word] of head.toLowerCase().matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)) {
    const straight = word.replace('’', "'")
    words.set(straight, (words.get(straight) ?? 0) + 1)
  }
  let best = english
  let most = scoreOf(english, head, words) * 1.2 + 0.5
  for (const language of all.slice(1)) {
    const score = scoreOf(language, head, words)
    if (score <= most) continue
    best = language
    most = score
  }
  return best
}

function scoreOf(
  {common, cueVerbs, letters, code}: Language,
  text: string,
  words: ReadonlyMap<string, number>
): number {
  let score = 0
  for (const [word, count] of words) {
    if (common.has(word)) score += count
    else if (code !== 'en' && cueVerbs.get(word)?.form === 'finite')
      score += count
  }
  if (letters) score += Math.min(2, text.match(letters)?.length ?? 0)
  return score
}
