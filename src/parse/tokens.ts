/**
 * Words, numbers and marks of a text.
 */

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
  eachToken(text, (start, end, kind) => {
    tokens.push(tokenOf(text.slice(start, end), start, kind))
  })
  return tokens
}

/** How many words and numbers a text has; the tokens that are no marks. */
export function countWords(text: string): number {
  let words = 0
  eachToken(text, (_start, _end, kind) => {
    if (kind !== 'mark') words++
  })
  return words
}

/** Whether a token is a word or a number. */
export function isWord({kind}: Token): boolean {
  return kind !== 'mark'
}

function eachToken(
  text: string,
  take: (start: number, end: number, kind: Token['kind']) => void
): void {
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === space) {
      at++
      continue
    }
    const end = endOfPlainWord(text, at)
    if (end > at) {
      take(at, end, 'word')
      at = end
    } else if (isLoneMark(text, at)) {
      take(at, at + 1, 'mark')
      at++
    } else {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) break
      const [all, word, number] = match
      const kind = word ? 'word' : number ? 'number' : 'mark'
      at = match.index + all.length
      take(match.index, at, kind)
    }
  }
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
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
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
