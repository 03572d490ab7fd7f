/**
 * Columns of text, as a terminal or a plain mail shows them.
 */

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

/** Scripts and forms that take two columns; UAX #11, East Asian Width W and F. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/**
 * Columns a text takes: a grapheme takes one, an ideograph or emoji two, a
 * mark, format character or control none.
 *
 * @example
 *   columns('naïve 👩‍🚒') // => 8
 */
export function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  let sum = 0
  for (const {segment} of graphemes.segment(text)) sum += columnsOf(segment)
  return sum
}

/** The text in pieces of at most so many columns; at least one grapheme each. */
function slices(text: string, most: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const {segment} of graphemes.segment(text)) {
    if (piece && columns(piece + segment) > most) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return piece ? [...pieces, piece] : pieces
}

/**
 * Break text into lines of at most so many columns.
 *
 * Breaks at spaces (not at no-break spaces) and keeps line feeds; a word that
 * is too long is cut between graphemes, an address is never cut.
 */
export function wrap(text: string, most: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, most))
}

/** Fill up with spaces to so many columns. */
export function pad(text: string, to: number, atEnd: boolean = true): string {
  const space = ' '.repeat(Math.max(0, to - columns(text)))
  return atEnd ? text + space : space + text
}

function wrapLine(line: string, most: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/[ \t]+/).filter(Boolean)) {
    const joined = current ? `${current} ${word}` : word
    if (columns(joined) <= most) {
      current = joined
      continue
    }
    if (current) lines.push(current)
    const cut = isAddress(word) ? [word] : slices(word, most)
    lines.push(...cut.slice(0, -1))
    current = cut.at(-1) ?? ''
  }
  return current || lines.length === 0 ? [...lines, current] : lines
}

function isAddress(word: string): boolean {
  return /^\W*(?:https?:\/\/|mailto:|[^\s@]+@)/i.test(word)
}

function columnsOf(grapheme: string): number {
  if (/^[\p{M}\p{Cf}\p{Cc}]+$/u.test(grapheme)) return 0
  const isEmoji =
    /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\ufe0f\u20e3/u
  return wide.test(grapheme) || isEmoji.test(grapheme) ? 2 : 1
}
