/**
 * Words and sentences of a block's text.
 */
import {
  plainAbbreviations,
  titleAbbreviations
} from './knowledge/abbreviations.ts'

/** A word, a number or one mark of punctuation; offsets are into the text. */
export type Token = Readonly<{
  text: string
  /** Lower case, apostrophes made straight. */
  lower: string
  start: number
  end: number
  kind: 'word' | 'number' | 'mark'
}>

/** A half-open range of the text, without white space at its edges. */
export type Range = Readonly<{start: number; end: number}>

const pattern =
  /((?:\p{L}\.){2,}(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'‐‑-](?=\p{L})[\p{L}\p{M}\p{N}]+|&(?=\p{Lu})\p{Lu}+)*)|(\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th|s)?\b|\p{N}+)|(?:\.{3}|''|``|--|[^\s\p{L}\p{N}])/gu

/**
 * Cut a text into words, numbers and marks.
 *
 * Hyphens, apostrophes between letters and the stops of initials (`U.S.`) stay
 * inside the word; a possessive is part of its word (`Mexico’s`).
 *
 * @returns
 *   Tokens in order; none for an empty text. White space makes no token.
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === space) {
      at++
      continue
    }
    const end = endOfPlainWord(text, at)
    if (end > at) {
      tokens.push(tokenOf(text.slice(at, end), at, 'word'))
      at = end
    } else if (isLoneMark(text, at)) {
      tokens.push(tokenOf(text.charAt(at), at, 'mark'))
      at++
    } else {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) break
      const [all, word, number] = match
      const kind = word ? 'word' : number ? 'number' : 'mark'
      tokens.push(tokenOf(all, match.index, kind))
      at = match.index + all.length
    }
  }
  return tokens
}

/** Make a token of its text and the offset of it. */
export function tokenOf(
  text: string,
  start: number,
  kind: Token['kind']
): Token {
  return {text, lower: foldCase(text), start, end: start + text.length, kind}
}

/** Lower case, apostrophes made straight. */
export function foldCase(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/**
 * The tokens of a part of a text; `start` and `end` are offsets into the text.
 *
 * @param tokens
 *   Those of the whole text, which are taken where the part has the same.
 */
export function tokensWithin(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number
): readonly Token[] {
  const first = indexFrom(tokens, from)
  const behind = indexFrom(tokens, to)
  // A cut through a token, or behind one that what follows has a say in.
  const isCut =
    (tokens[first - 1]?.end ?? 0) > from ||
    (tokens[behind - 1]?.end ?? 0) > to ||
    /^[\p{L}\p{N}_]/u.test(text.slice(to, to + 2))
  if (!isCut) return tokens.slice(first, behind)
  return readTokens(text.slice(from, to)).map((token) => ({
    ...token,
    start: from + token.start,
    end: from + token.end
  }))
}

/** Index of the first token that begins at an offset or behind it. */
function indexFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const space = 0x20
const comma = 0x2c
const fullStop = 0x2e

/**
 * Where a word of ASCII letters ends that nothing can go on with, which most
 * words are; `at` when there is another or none.
 */
function endOfPlainWord(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  const code = text.charCodeAt(end)
  const ends =
    code === space ||
    code === comma ||
    end === text.length ||
    // Not behind a single letter: that may be an initial.
    (code === fullStop && end > at + 1)
  return ends ? end : at
}

/** Marks that are none with what follows them, whatever that is. */
const lone: ReadonlySet<number> = new Set(
  [...',:;!?()[]“”‘„«»–—'].map((mark) => mark.charCodeAt(0))
)

/** Whether a mark stands here that surely is a token; others may be as well. */
function isLoneMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === fullStop) return text.charCodeAt(at + 1) !== fullStop
  return lone.has(code)
}

/** Whether a code unit is one of `A` to `Z` or `a` to `z`. */
function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

const stop = /[.!?…]+(?:[”’"'»)\]]|'')*(?=\s|$)/g

/**
 * Cut a text into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or `…` with the closing marks that follow,
 * unless the stop belongs to an abbreviation or an initial, or the next word is
 * not capitalized: `“Why?” she asked.` is one sentence. Does not look at
 * headings or lists; each block is a text of its own.
 *
 * @returns
 *   Ranges in order that cover all but white space; none for blank text.
 */
export function readSentences(text: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, start, match.index, match[0], end)) continue
    pushTrimmed(sentences, text, start, end)
    start = end
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

function pushTrimmed(
  list: Range[],
  text: string,
  start: number,
  end: number
): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  if (to > from) list.push({start: from, end: to})
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  end: number
): boolean {
  const next = /^\s+[([]*(?:[“‘"'«„]|``|'')*([^\s])/u.exec(
    text.slice(end, end + 12)
  )
  if (!next) return true
  const follower = next[1] as string
  if (/\p{Ll}/u.test(follower)) return false
  if (marks[0] !== '.' || marks.length > 1) return true
  if (/^[^\S\n]*\n/.test(text.slice(end, end + 8)) && endsLongLine(text, at))
    return true
  const before = text.slice(Math.max(start, at - 12), at)
  return !isAbbreviated(before, follower, text.slice(end, end + 24))
}

/** Whether a line is too long to be wrapped by hand: it is a paragraph. */
function endsLongLine(text: string, at: number): boolean {
  return at - text.lastIndexOf('\n', at - 1) > 120
}

/** Words that begin a sentence behind `in the U.S.`, not a name with it. */
const starter =
  /^\s+(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|But|And|Or|So|In|On|At|For|From|By|With|As|If|When|While|After|Before|Since|Although|Though|However|There|Some|Many|Most|Both|What|Who|Why|How|Now|Then|Still|Yet|No|Not|One|Two|Last|Meanwhile|Despite|According|Also)\b/

/** Initials that stand before a name: `U.S. Senator`, `J.K. Rowling`. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && !/^[AP]\.M$/.test(word)
}

/** Whether the words before a single full stop keep the sentence open. */
function isAbbreviated(
  before: string,
  follower: string,
  after: string
): boolean {
  const word = /(?:^|[\s(“‘"'—–-])([\p{L}.]+)$/u.exec(before)?.[1]
  if (!word) return false
  if (titleAbbreviations.has(word)) return true
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return (
      !/\p{Lu}/u.test(follower) || (isInitials(word) && !starter.test(after))
    )
  }
  return plainAbbreviations.has(word) && !/\p{Lu}/u.test(follower)
}
