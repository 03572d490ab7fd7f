/**
 * Roles that stand before a name.
 */
import type {Role} from '../../actor.ts'
import {speakingVerbs} from '../knowledge/context-words.ts'
import {functionWords, timeWords} from '../knowledge/function-words.ts'
import {honorifics, statusWords, titleModifiers} from '../knowledge/titles.ts'
import type {Sentence, Word} from './reading.ts'
import {isRoleNoun, makeRole, phraseEnd, rolesFrom} from './role-phrase.ts'

/**
 * The role that stands right before a name: `former Border Patrol official`.
 *
 * @param from
 *   Where the title begins that was cut from the name, or the name itself.
 * @param to
 *   Where that title ends.
 */
export function roleBefore(
  sentence: Sentence,
  from: number,
  to: number
): Role[] {
  const {words} = sentence
  let end = to
  let start = from
  if (start === end) {
    const head = words[end - 1]
    if (!isRoleNoun(head) || head?.possessive) return []
    if (head?.shape === 'lower' && adjective.test(head.text)) return []
    start = end - 1
  }
  while (start > Math.max(0, end - 8) && joinsBefore(words, start - 1, start)) {
    start--
    if (words[start]?.possessive) {
      start = possessiveStart(words, start)
      break
    }
  }
  while (start < end && honorifics.has(words[start]?.lower ?? '')) {
    start += words[start + 1]?.text === '.' ? 2 : 1
  }
  while (end > start && honorifics.has(words[end - 1]?.lower ?? '')) end--
  if (
    words[end - 1]?.text === '.' &&
    honorifics.has(words[end - 2]?.lower ?? '')
  )
    return []
  return start < end ? makeRole(sentence, start, end) : []
}

/** Ranks that are adjectives in small letters: `a major Warhol show`. */
const adjective = /^(?:major|general|private)$/

/** The first word of `New Zealand’s`. */
function possessiveStart(words: readonly Word[], index: number): number {
  let start = index
  while (
    words[start]?.spaced &&
    /^(?:capital|upper)$/.test(words[start - 1]?.shape ?? '') &&
    !words[start - 1]?.first
  )
    start--
  return start
}

/** Whether a word belongs to the role that begins behind it. */
function joinsBefore(
  words: readonly Word[],
  index: number,
  next: number
): boolean {
  const word = words[index]
  const after = words[next]
  if (!word || word.shape === 'mark' || word.shape === 'number') return false
  if (!after?.spaced && after?.shape !== 'mark') return false
  if (statusWords.has(word.lower)) return true
  if (functionWords.has(word.lower) || speakingVerbs.has(word.lower))
    return false
  if (timeWords.has(word.lower)) return false
  if (word.shape !== 'lower') return true
  if (word.possessive) return false
  if (after.shape !== 'lower') return titleModifiers.has(word.lower)
  return !/(?:ed|ing|ly)$/.test(word.lower) || word.lower.includes('-')
}

/**
 * The roles before a comma and a name: `The mayor of Derby, Ann Lee, said`.
 *
 * @param comma
 *   Index of the comma before the name.
 */
export function roleBeforeComma(sentence: Sentence, comma: number): Role[] {
  const {words} = sentence
  let start = comma - 1
  while (start > comma - 12) {
    const word = words[start - 1]
    if (!word || word.shape === 'mark' || speakingVerbs.has(word.lower)) break
    start--
  }
  if (words[start - 1]?.text === ',' && words[start - 2]?.shape !== 'lower')
    return []
  for (let at = start; at < comma; at++) {
    const word = words[at] as Word
    const begins =
      at === start ||
      /^(?:the|a|an|its|his|her|their)$/.test(word.lower) ||
      word.possessive
    if (!begins) continue
    const roles = rolesFrom(sentence, at, true)
    if (roles.length > 0 && phraseEnd(sentence, at) === comma) return roles
  }
  return []
}
