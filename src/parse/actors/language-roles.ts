/**
 * Roles in Spanish, French and German: `la ministra de Sanidad, Ana Ruiz`, `el
 * capitán Ruiz`, `Ana Ruiz, alcaldesa de Lugo`.
 */
import type {Role, RoleStatus} from '../../actor.ts'
import {
  languageRoleNouns,
  languageStatuses,
  type RoleLanguage
} from '../knowledge/language-roles.ts'
import {languages} from '../knowledge/languages.ts'
import type {Naming} from './clusters.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

/** Words of the longest role. */
const longest = 14

/** The roles beside one mention, in order of the text; none for English. */
export function languageRoles({sentence, from, to, title}: Naming): Role[] {
  const {language, words} = sentence
  if (!language || language === 'en') return []
  const begin = title?.from ?? from
  const comma = words[begin - 1]?.text === ','
  return [
    ...rolesBefore(sentence, language, comma ? begin - 1 : from, comma),
    ...(words[to]?.text === ',' ? rolesBehind(sentence, language, to + 1) : [])
  ]
}

/** Back to the article: `el técnico de EFE`; a comma, or the name, ends it. */
function rolesBefore(
  sentence: Sentence,
  language: RoleLanguage,
  end: number,
  comma: boolean
): Role[] {
  const {words} = sentence
  const {determiners, conjunctions} = languages[language]
  const shortest = Math.max(0, end - (comma ? longest : 5))
  for (let at = end - 1; at >= shortest; at--) {
    const word = words[at] as Word
    if (word.shape === 'mark' || conjunctions.has(word.lower)) return []
    const [next, noun] = words.slice(at + 1, Math.min(at + 3, end))
    const opens =
      determiners.has(word.lower) || /^(?:al|del|du|au)$/.test(word.lower)
    if (opens && (isNoun(next, language) || isNoun(noun, language))) {
      return makeRole(sentence, language, at + 1, end)
    }
    if (at === 0 && isNoun(word, language)) {
      return makeRole(sentence, language, 0, end)
    }
  }
  return []
}

/** `, alcaldesa de Lugo,` up to a mark or a new clause. */
function rolesBehind(
  sentence: Sentence,
  language: RoleLanguage,
  from: number
): Role[] {
  const {words} = sentence
  const {determiners, conjunctions} = languages[language]
  const start = determiners.has(words[from]?.lower ?? '') ? from + 1 : from
  if (!isNoun(words[start], language)) return []
  let end = start + 1
  while (end < words.length && end - start < longest) {
    const word = words[end] as Word
    if (word.shape === 'mark' || word.shape === 'number') break
    if (conjunctions.has(word.lower) && !isCapital(words[end + 1])) break
    end++
  }
  while (end > start + 1 && isLink(words[end - 1])) end--
  return makeRole(sentence, language, start, end)
}

function isCapital(word: Word | undefined): boolean {
  return word?.shape === 'capital' || word?.shape === 'upper'
}

function isLink(word: Word | undefined): boolean {
  return /^(?:de|del|du|des|desde|hace|y|et|von|der|en|con|a)$/.test(
    word?.lower ?? ''
  )
}

function isNoun(word: Word | undefined, language: RoleLanguage): boolean {
  if (!word || word.shape === 'mark') return false
  const nouns = languageRoleNouns[language]
  if (nouns.has(word.lower))
    return language === 'de' || word.shape === 'lower' || word.first
  const tail = word.lower.replace(/^(?:ex|vice)-?/, '')
  if (tail !== word.lower && nouns.has(tail)) return true
  return (
    language === 'de' &&
    /(?:minister|präsident|chef|sprecher|meister|trainer|forscher|leiter)(?:in)?$/.test(
      word.lower
    )
  )
}

function makeRole(
  sentence: Sentence,
  language: RoleLanguage,
  from: number,
  to: number
): Role[] {
  let text = sliceWords(sentence, from, to).replace(/\s+/g, ' ')
  let status: RoleStatus = 'current'
  for (const [pattern, found] of languageStatuses[language]) {
    if (!pattern.test(text)) continue
    status = found
    text = text.replace(pattern, '').trim()
    break
  }
  return text ? [{text, status}] : []
}
