/**
 * A prose as the actor rules read it: sentences of words, headlines set apart,
 * and what the capitals of the whole text say about each word.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {sportWords} from '../knowledge/context-words.ts'
import type {CueLanguage} from '../knowledge/cue-verbs.ts'
import {functionWords, timeWords} from '../knowledge/function-words.ts'
import {knownSurnames} from '../knowledge/known-people.ts'
import type {Language} from '../knowledge/language.ts'
import type {Block, Prose} from '../prose.ts'
import {readSentences} from '../sentences.ts'
import type {Range} from '../tokens.ts'
import {isHeadline} from './headline.ts'
import {foreignCapitals} from './language-capitals.ts'
import {readWords, type Word} from './words.ts'

export type {Word}

/** One sentence, or one line of a headline; never empty. */
export type Sentence = Readonly<{
  block: Block
  /** A heading or a line that looks like one: no evidence, makes no names. */
  headline: boolean
  words: readonly Word[]
  /** Characters of prose before its block. */
  at: number
  /** Its place among all sentences. */
  index: number
  /** Missing for English. */
  language?: CueLanguage
}>

/**
 * How often a word (lower case) stands with a capital or without one; of those
 * that begin a sentence with a capital, as no others are asked for.
 */
export type CaseCounts = Readonly<{
  capital: ReadonlyMap<string, number>
  lower: ReadonlyMap<string, number>
}>

/** A prose, read. `length` is its number of characters. */
export type Reading = Readonly<{
  sentences: readonly Sentence[]
  cases: CaseCounts
  length: number
}>

/** Read a prose; makes no sentence of a block without words. */
export function readDocument(prose: Prose, language: Language): Reading {
  const found: Sentence[] = []
  let length = 0
  for (const block of prose.blocks) {
    readBlock(block, length, found, language)
    length += block.text.length + 1
  }
  const sentences = foreignCapitals(found, language)
  return {sentences, cases: countCases(sentences), length}
}

/** The words of a sentence from one index to another, as the text has them. */
export function sliceWords(
  sentence: Sentence,
  from: number,
  to: number
): string {
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  if (!first || !last) return ''
  return sentence.block.text.slice(first.start, last.end)
}

function readBlock(
  block: Block,
  at: number,
  sentences: Sentence[],
  language: Language
): void {
  const words = readWords(block.tokens, language)
  let next = 0
  for (const {range, headline} of readPassages(block)) {
    const parts = headline
      ? [range]
      : readSentences(block.text.slice(range.start, range.end)).map((part) => ({
          start: part.start + range.start,
          end: part.end + range.start
        }))
    for (const part of parts) {
      const begin = next
      while (next < words.length && (words[next] as Word).start < part.end) {
        next++
      }
      if (next === begin) continue
      const inner = markFirst(words.slice(begin, next))
      sentences.push({
        block,
        headline,
        words: inner,
        at,
        index: sentences.length
      })
    }
  }
}

/** Cut a block where a line of it is a headline that lost its markup. */
function readPassages(block: Block): {range: Range; headline: boolean}[] {
  const {text, kind} = block
  if (kind === 'heading') {
    return [{range: {start: 0, end: text.length}, headline: true}]
  }
  const listed = kind === 'item' || kind === 'cell' || kind === 'caption'
  const passages: {range: Range; headline: boolean}[] = []
  let start = 0
  let open = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const before = text.slice(open, start).trim()
    const stands = !before || /[.!?:…”"’'»)]/.test(before.at(-1) ?? '')
    if (!listed && stands && isHeadline(line, text.slice(end + 1))) {
      if (before)
        passages.push({range: {start: open, end: start}, headline: false})
      passages.push({range: {start, end}, headline: true})
      open = end
    }
    start = end + 1
  }
  if (open < text.length) {
    passages.push({range: {start: open, end: text.length}, headline: false})
  }
  return passages
}

function markFirst(words: Word[]): Word[] {
  let first = true
  return words.map((word, index) => {
    const before = words[index - 1]
    if (before) first = opens(before, words[index - 2], first)
    return first && word.shape !== 'mark' ? {...word, first: true} : word
  })
}

/** Whether a word behind this mark is like the first of a sentence. */
function opens(mark: Word, before: Word | undefined, first: boolean): boolean {
  if (mark.shape !== 'mark') return false
  if (/^[:“«„‘•*–—]$|^``$/.test(mark.text)) return true
  if (mark.text === '"' || mark.text === "'") return mark.spaced || !before
  return first
}

function countCases(sentences: readonly Sentence[]): CaseCounts {
  const capital = new Map<string, number>()
  const lower = new Map<string, number>()
  const asked = new Set<string>()
  for (const {words} of sentences) {
    for (const word of words) {
      if (word.first && word.shape !== 'lower') asked.add(word.lower)
    }
  }
  for (const {words, headline} of sentences) {
    if (headline) continue
    for (const word of words) {
      if (word.shape === 'mark' || word.shape === 'number') continue
      if (word.shape !== 'lower' && word.first) continue
      if (!asked.has(word.lower)) continue
      const counts = word.shape === 'lower' ? lower : capital
      counts.set(word.lower, (counts.get(word.lower) ?? 0) + 1)
    }
  }
  return {capital, lower}
}

/**
 * Whether the capital of a word means a name: it stands inside a sentence, or
 * the text says so elsewhere, or the word is not a common one.
 */
export function isNameWord(word: Word, cases: CaseCounts): boolean {
  if (word.shape === 'lower' || word.shape === 'mark') return false
  if (functionWords.has(word.lower) || timeWords.has(word.lower)) return false
  if (!word.first) return true
  if (knownSurnames.has(word.text)) return true
  const capital = cases.capital.get(word.lower) ?? 0
  const lower = cases.lower.get(word.lower) ?? 0
  if (capital !== lower) return capital > lower
  return !isCommonWord(word.lower)
}

/** Words of sport for each hundred words that make a report of sport. */
const sporty = 0.8

/** Whether a text reports sport: words of sport stand in it again and again. */
export function isSport({sentences}: Reading): boolean {
  let all = 0
  let found = 0
  for (const {words} of sentences) {
    all += words.length
    for (const {lower} of words) if (sportWords.has(lower)) found++
  }
  return found > 3 && found * 100 > all * sporty
}
