/**
 * How deep quotes and lists stand inside each other.
 */

/** What the start of one line says of its depth. */
export type LineNesting = Readonly<{
  /** No container more than this can be open in the line. */
  bound: number
  /** Marks that open a quote or an item here, when none of it can be code. */
  marks: number
  /** Offset of what follows them. */
  content: number
}>

/**
 * Read the marks of quotes and items at the start of a line.
 *
 * A container that goes on from an earlier line takes a `>` or two columns of
 * white space.
 */
export function nestingOf(
  text: string,
  start: number,
  end: number
): LineNesting {
  let columns = 0
  let marks = 0
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) columns++
    else if (code === 0x09) columns += 4
    else {
      const width = markWidth(text, at, end)
      if (width === 0) break
      marks++
      at += width - 1
    }
  }
  const isCode = /^(?: {4}| {0,3}\t)/.test(text.slice(start, start + 4))
  return {
    bound: marks + Math.ceil(columns / 2),
    marks: isCode ? 0 : marks,
    content: at
  }
}

/** Whether a line is a rule across the page: `* * *`. */
export function isThematicBreak(line: string): boolean {
  const marks = line.replace(/[ \t]+/g, '')
  return /^(?:\*+|-+|_+)$/.test(marks) && marks.length >= 3
}

/** Characters of the mark at an offset; 0 when there is none. */
function markWidth(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code === 0x3e) return 1
  if (code === 0x2d || code === 0x2a || code === 0x2b) {
    return isGap(text, at + 1, end) ? 1 : 0
  }
  let digits = 0
  while (digits < 9 && isDigit(text.charCodeAt(at + digits))) digits++
  const stop = text[at + digits]
  if (digits === 0 || (stop !== '.' && stop !== ')')) return 0
  return isGap(text, at + digits + 1, end) ? digits + 1 : 0
}

function isGap(text: string, at: number, end: number): boolean {
  return at >= end || text[at] === ' ' || text[at] === '\t'
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
