/**
 * A text as a row of words in which each marked string counts as one.
 */

import {cutWords} from '../cut-words.ts'
import {
  plainAbbreviations,
  titleAbbreviations
} from '../knowledge/abbreviations.ts'
import type {CueVerb} from '../knowledge/cue-verbs.ts'
import type {Language} from '../knowledge/language.ts'
import type {Block} from '../prose.ts'
import {type Token, tokensWithin} from '../tokens.ts'
import type {Marked} from './marked.ts'

/** A word, number, mark, or a whole marked string. */
export type Item = Omit<Token, 'kind'> &
  Readonly<{
    kind: Token['kind'] | 'quote'
    /** Index of the marked string, for kind `quote` alone. */
    marked?: number
  }>

/** The row and its sentences; a sentence is a half-open range of items. */
export type Flow = Readonly<{
  text: string
  items: readonly Item[]
  sentences: readonly (readonly [from: number, to: number])[]
  names: Names
  language: Language
}>

/** Where the names that the actors gave begin. */
export type Names = ReadonlySet<number>

/**
 * Read a range of a block's text.
 *
 * Marked strings never break a sentence from inside. `“Why?” Torres asked.` is
 * one sentence; `“Why?” That was the question.` are two.
 *
 * @param marked
 *   The marked strings of the text, those outside the range are not looked at.
 */
export function readFlow(
  {text, tokens}: Pick<Block, 'text' | 'tokens'>,
  marked: readonly Marked[],
  from: number,
  to: number,
  names: Names,
  language: Language
): Flow {
  const push = (start: number, end: number) => {
    if (end <= start) return
    const words = tokensWithin(text, tokens, start, end)
    pushWords(items, cutWords(words, language.cuts))
  }
  const items: Item[] = []
  let at = from
  marked.forEach((one, index) => {
    if (one.outerStart < at || one.outerEnd > to) return
    push(at, one.outerStart)
    items.push({
      text: '',
      lower: '',
      start: one.outerStart,
      end: one.outerEnd,
      kind: 'quote',
      marked: index
    })
    at = one.outerEnd
  })
  push(at, to)
  const sentences = cutSentences(items, text, marked, language)
  return {text, items, sentences, names, language}
}

function pushWords(items: Item[], tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    if (!next || !isAbbreviation(token, next, tokens[i + 2])) {
      items.push(token)
      continue
    }
    items.push({...token, text: `${token.text}.`, end: next.end})
    i++
  }
}

function isAbbreviation(
  token: Token,
  next: Token,
  third: Token | undefined
): boolean {
  if (next.text !== '.' || next.start !== token.end) return false
  if (token.kind !== 'word') return false
  const word = token.text.split('-').at(-1) ?? token.text
  if (titleAbbreviations.has(word)) return true
  if (/^\p{Lu}$/u.test(word)) return token.text !== 'I'
  if (!plainAbbreviations.has(word) || !third) return false
  return !/^\p{Lu}/u.test(third.text) || /^(?:Jr|Sr)$/.test(word)
}

/** Longer rows of words are no sentences; cutting them keeps time linear. */
const longest = 400

const terminal = /^(?:[.!?…]|\.{3})$/

function cutSentences(
  items: readonly Item[],
  text: string,
  marked: readonly Marked[],
  language: Language
): [number, number][] {
  const sentences: [number, number][] = []
  let from = 0
  for (let i = 0; i < items.length; i++) {
    const long = i - from >= longest
    if (!long && !endsSentence(items, i, text, marked, language)) continue
    sentences.push([from, i + 1])
    from = i + 1
  }
  if (from < items.length) sentences.push([from, items.length])
  return sentences
}

function endsSentence(
  items: readonly Item[],
  i: number,
  text: string,
  marked: readonly Marked[],
  language: Language
): boolean {
  const item = items[i] as Item
  const next = items[i + 1]
  if (!next) return true
  if (item.kind === 'mark') {
    if (!terminal.test(item.text)) return false
    if (/^[)\]”’"']$/.test(next.text) || terminal.test(next.text)) return false
    if (next.start === item.end) return false
    return next.kind === 'quote' || !/^[\p{Ll},;:]/u.test(next.text)
  }
  if (item.kind === 'quote') {
    const one = marked[item.marked ?? -1]
    if (!one || !/[.!?…]/.test(text[one.end - 1] ?? '')) return false
    if (terminal.test(next.text) || next.start === item.end) return false
    if (next.kind === 'quote') return true
    if (!/^[\p{Lu}\p{N}]/u.test(next.text)) return false
    return !startsAttribution(items, i + 1, language)
  }
  return false
}

/** `Hewitt asked Trump` */
function takesPerson(verb: CueVerb, next: Item): boolean {
  if (!/^(?:ask|tell|remind|inform)$/.test(verb.base)) return false
  return (
    /^\p{Lu}/u.test(next.text) ||
    /^(?:him|her|them|me|us|reporters)$/.test(next.lower)
  )
}

/** Whether `Torres said.` or `Ms. Torres asked on Monday` stands here. */
function startsAttribution(
  items: readonly Item[],
  from: number,
  {cueVerbs, prepositions, timeWords}: Language
): boolean {
  for (let i = from; i < from + 7 && i < items.length; i++) {
    const item = items[i] as Item
    const verb = cueVerbs.get(item.lower)
    if (verb && i > from && verb.form !== 'base' && verb.form !== 'ing') {
      const next = items[i + 1]
      const quoted = items[i + 2]?.kind === 'quote'
      return (
        !next ||
        (next.kind === 'mark' && !quoted) ||
        takesPerson(verb, next) ||
        prepositions.has(next.lower) ||
        timeWords.has(next.lower)
      )
    }
    if (item.kind !== 'word') return false
  }
  return false
}
