/**
 * Reading one noun phrase as a role, with its status.
 */
import type {Role, RoleStatus} from '../../actor.ts'
import {speakingVerbs} from '../knowledge/context-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {timeWords} from '../knowledge/function-words.ts'
import {
  compoundTitle,
  honorifics,
  roleEnding,
  roleNouns,
  statusWords,
  titles
} from '../knowledge/titles.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

const longest = 18

/** Whether a word can be the head of a role. */
export function isRoleNoun(word: Word | undefined): boolean {
  if (!word || word.shape === 'mark' || word.shape === 'number') return false
  const {lower} = word
  if (titles.has(lower) || roleNouns.has(lower)) return !honorifics.has(lower)
  if (compoundTitle.test(lower) || roleEnding.test(lower)) return true
  const part = lower.split('-').at(-1) ?? ''
  return (
    part !== lower &&
    (part === 'elect' || part === 'designate' || titles.has(part))
  )
}

/**
 * The roles of the noun phrase that begins at a word; none when its head is
 * no role.
 *
 * @param closed
 *   The phrase must end at a mark or the end of the sentence, so that a list
 *   of people is not read as an apposition.
 */
export function rolesFrom(
  sentence: Sentence,
  from: number,
  closed = false
): Role[] {
  const {words} = sentence
  const end = phraseEnd(sentence, from)
  if (end - from > longest || end <= from) return []
  if (
    closed &&
    words[end] &&
    words[end]?.shape !== 'mark' &&
    !isTail(words[end])
  )
    return []
  const roles: Role[] = []
  let start = from
  for (let at = from; at <= end; at++) {
    const splits = words[at]?.text === 'and' && beginsRole(words, at + 1, end)
    if (at < end && !splits) continue
    const made = readPhrase(sentence, start, at)
    if (made.length === 0) break
    roles.push(...made)
    start = at + 1
  }
  return roles
}

function isTail(word: Word | undefined): boolean {
  return /^(?:who|which|that|and|but|said|says)$/.test(word?.text ?? '')
}

/** Index of the first word that is not of the phrase. */
export function phraseEnd({words}: Sentence, from: number): number {
  let at = from
  for (; at < words.length && at - from <= longest; at++) {
    const word = words[at] as Word
    if (word.shape === 'mark') {
      const inner =
        word.text === '.' &&
        !word.spaced &&
        words[at + 1] &&
        /^\p{Lu}\p{L}{0,3}$/u.test(words[at - 1]?.text ?? '')
      if (!inner && !/^[’'&]$/.test(word.text)) return at
      continue
    }
    if (
      /^(?:who|whom|which|that|where|when|while|but|is|was|has|had|were|are|will|would|could|whose|because|after|before|since|until|told|said|says)$/.test(
        word.text
      )
    )
      return at
    if (at > from && speakingVerbs.has(word.lower)) return at
    if (word.text === 'and' && namesPerson(words, at + 1)) return at
  }
  return at
}

/** `and Rep. Mike Waltz`, `and former official Tom Homan`: someone else. */
function namesPerson(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const word = words[at]
    if (!word || (word.shape === 'mark' && word.text !== '.')) return false
    if (/^(?:of|for|at|in|to|and)$/.test(word.text)) return false
    const next = words[at + 1]
    if (
      word.shape === 'capital' &&
      isFirstName(word.text) &&
      next?.shape === 'capital'
    )
      return true
  }
  return false
}

/** Whether a new role begins behind `and`. */
function beginsRole(
  words: readonly Word[],
  from: number,
  end: number
): boolean {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    if (/^(?:of|for|at|in|to|and)$/.test(words[at]?.text ?? '')) return false
    if (isRoleNoun(words[at])) return true
  }
  return false
}

/** Index of the first word of a range that passes, or -1. */
function findBetween(
  words: readonly Word[],
  from: number,
  to: number,
  passes: (word: Word, index: number) => boolean
): number {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word && passes(word, at)) return at
  }
  return -1
}

/** `in July`, `since 2019`: when, not what. */
function isDate(word: Word | undefined): boolean {
  if (!word) return false
  return word.shape === 'number' || timeWords.has(word.lower)
}

function readPhrase(sentence: Sentence, from: number, to: number): Role[] {
  const {words} = sentence
  let start = from
  while (
    start < to &&
    /^(?:a|an|the|his|her|its|their|my|our|also|one|then)$/.test(
      words[start]?.lower ?? ''
    )
  )
    start++
  const cut = findBetween(words, start, to, ({text}) =>
    /^(?:of|for|at|in|to|with|on|from|and|turned)$/.test(text)
  )
  const dated = findBetween(
    words,
    start + 1,
    to - 1,
    ({text}, index) =>
      /^(?:in|on|since|from|until|at)$/.test(text) && isDate(words[index + 1])
  )
  if (dated > 0) return readPhrase(sentence, start, dated)
  const head = cut < 0 ? to : cut
  const phrase = words.slice(start, head)
  if (!phrase.some(isRoleNoun)) return []
  if (
    phrase.some(({text}) =>
      /^(?:a|an|the|made|took|had|left|won|has|as)$/.test(text)
    )
  )
    return []
  if (
    !isRoleNoun(words[head - 1]) &&
    head - start > 1 &&
    !isRoleNoun(words[head - 2])
  )
    return []
  return makeRole(sentence, start, to)
}

/** A role of these words, its status told by the words; none without letters. */
export function makeRole(sentence: Sentence, from: number, to: number): Role[] {
  const {words} = sentence
  let start = from
  let status: RoleStatus = 'current'
  while (words[start]?.shape === 'lower' && words[start]?.possessive) start++
  while (start < to) {
    const found = statusWords.get(words[start]?.lower ?? '')
    if (!found) break
    status = found
    start++
  }
  const nominee = findBetween(words, start, to, ({lower}) =>
    /^(?:nominee|candidate|pick|choice)$/.test(lower)
  )
  if (nominee >= 0 && /^(?:for|as)$/.test(words[nominee + 1]?.text ?? '')) {
    status = words[nominee]?.lower === 'candidate' ? 'candidate' : 'nominee'
    start = nominee + 2
    while (/^(?:a|an|the)$/.test(words[start]?.text ?? '')) start++
  }
  let text = sliceWords(sentence, start, to)
    .replace(/\s+/g, ' ')
    .replace(/[’']s$/, '')
  const elect = /[- ](?:elect|designate)\b/i
  if (elect.test(text)) {
    status = 'elect'
    text = text.replace(elect, '')
  }
  const head = /^(?:then|ex)-(?=\p{L})/iu
  if (head.test(text)) {
    status = 'former'
    text = text.replace(head, '')
  }
  if (!/\p{L}{2}/u.test(text)) return []
  const one = text.replace(/s$/, '')
  const plural =
    !titles.has(text.toLowerCase()) && titles.has(one.toLowerCase())
  return [{text: plural ? one : text, status}]
}
