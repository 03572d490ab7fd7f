/**
 * The rows of a CSV file, one by one (RFC 4180), however big the file is.
 *
 * A row that is broken costs that row alone: a quotation mark that nobody closes
 * does not swallow what follows.
 */

/** A row as it stands in the file. */
export type CsvRow = Readonly<{
  /** Counts from 1. */
  line: number
  cells: readonly string[]
  /** Where each cell begins in its line; counts from 1. */
  columns: readonly number[]
}>

/** A row that cannot be read. */
export type BrokenRow = Readonly<{line: number; problem: string}>

/** Most characters of a row, and most lines that a quoted cell may go over. */
const longestRow = 64 * 1024
const mostLines = 50

type Line = Readonly<{number: number; text: string; isTooLong: boolean}>

/** What separates cells, as the first line has it most. */
export function delimiterOf(head: string): string {
  const count = (sign: string) => head.split(sign).length
  const [best = ','] = [',', ';', '\t'].sort((a, b) => count(b) - count(a))
  return best
}

/**
 * Read rows; empty lines are passed over.
 *
 * @param chunks
 *   The octets of the file, UTF-8.
 */
export async function* csvRows(
  chunks: AsyncIterable<Uint8Array>
): AsyncGenerator<CsvRow | BrokenRow> {
  let delimiter: string | undefined
  let rest: Line[] = []
  for await (const line of linesOf(chunks)) {
    rest.push(line)
    delimiter ??= delimiterOf(line.text)
    rest = yield* takeRows(rest, delimiter, false)
  }
  yield* takeRows(rest, delimiter ?? ',', true)
}

/** Take what is whole, and what never will be; gives the lines that wait. */
function* takeRows(
  lines: Line[],
  delimiter: string,
  isLast: boolean
): Generator<CsvRow | BrokenRow, Line[]> {
  let rest = lines
  for (let [first] = rest; first; [first] = rest) {
    const used = closedAt(rest)
    if (used === undefined && !isLast && canWait(rest)) return rest
    const row = rowOf(rest.slice(0, used ?? 1), delimiter, used !== undefined)
    if (row) yield row
    // A row over several lines that is none costs only its first
    rest = rest.slice(row && 'problem' in row ? 1 : used)
  }
  return rest
}

/** How many of these lines make a row: those up to the last mark that closes. */
function closedAt(lines: readonly Line[]): number | undefined {
  let marks = 0
  for (const [index, {text}] of lines.entries()) {
    if (text.includes('"')) marks += text.split('"').length - 1
    if (marks % 2 === 0) return index + 1
  }
  return undefined
}

function canWait(lines: readonly Line[]): boolean {
  const length = lines.reduce((sum, {text}) => sum + text.length, 0)
  return lines.length < mostLines && length < longestRow
}

function rowOf(
  lines: readonly Line[],
  delimiter: string,
  isClosed: boolean
): CsvRow | BrokenRow | undefined {
  const [first] = lines
  const line = first?.number ?? 0
  const broken = (expected: string) => ({line, problem: `expected ${expected}`})
  if (first?.isTooLong) {
    return broken(`a row of at most ${longestRow} characters`)
  }
  if (!isClosed) return broken('a second quotation mark that closes the cell')
  const text = lines.map((each) => each.text).join('\n')
  if (text.trim() === '') return undefined
  const cells = text.includes('"')
    ? quotedCells(text, delimiter)
    : text.split(delimiter)
  if (!cells) {
    return broken(
      'quotation marks only around a whole cell, and doubled inside'
    )
  }
  return {line, cells, columns: placesOf(text, cells, delimiter)}
}

/** A cell is everything up to a delimiter, or marks with anything between. */
function quotedCells(text: string, delimiter: string): string[] | undefined {
  const cells: string[] = []
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at)
      const cell = text.slice(at, end < 0 ? undefined : end)
      cells.push(cell)
      // A mark inside of a cell that does not begin with one is a letter
      if (end < 0) return cells
      at = end + 1
      continue
    }
    const end = closingMark(text, at + 1)
    if (end === undefined) return undefined
    cells.push(text.slice(at + 1, end).replaceAll('""', '"'))
    if (end + 1 === text.length) return cells
    if (text[end + 1] !== delimiter) return undefined
    at = end + 2
  }
}

/** The next mark that is not doubled. */
function closingMark(text: string, from: number): number | undefined {
  for (let at = from; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return undefined
    if (text[at + 1] !== '"') return at
  }
}

function placesOf(
  text: string,
  cells: readonly string[],
  delimiter: string
): number[] {
  let at = 0
  return cells.map((cell) => {
    const isQuoted = text[at] === '"'
    const place = at + 1
    const marks = isQuoted ? 2 + cell.split('"').length - 1 : 0
    at += cell.length + marks + delimiter.length
    return place
  })
}

async function* linesOf(
  chunks: AsyncIterable<Uint8Array>
): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8')
  let number = 0
  let rest = ''
  let isTooLong = false
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      number++
      yield lineOf(number, text, isTooLong)
      isTooLong = false
    }
    if (rest.length > longestRow) {
      isTooLong = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (rest || isTooLong) yield lineOf(number + 1, rest, isTooLong)
}

function lineOf(number: number, text: string, isTooLong: boolean): Line {
  const long = isTooLong || text.length > longestRow
  return {
    number,
    text: long ? '' : text.replace(/\r$/, ''),
    isTooLong: long
  }
}
