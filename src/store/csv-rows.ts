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
  let open: Line[] = []
  for await (const line of linesOf(chunks)) {
    let rest = [...open, line]
    open = []
    while (rest.length > 0) {
      const [first] = rest as [Line]
      delimiter ??= delimiterOf(first.text)
      if (first.isTooLong) {
        const problem = `expected a row of at most ${longestRow} characters`
        yield {line: first.number, problem}
        rest = rest.slice(1)
        continue
      }
      const used = closedAt(rest)
      if (used === undefined) {
        if (canWait(rest)) {
          open = rest
          break
        }
        yield unclosed(first)
        rest = rest.slice(1)
        continue
      }
      yield* rowOf(rest.slice(0, used), delimiter)
      rest = rest.slice(used)
    }
  }
  for (let rest = open; rest.length > 0; ) {
    const used = closedAt(rest)
    if (used === undefined) yield unclosed(rest[0] as Line)
    else yield* rowOf(rest.slice(0, used), delimiter ?? ',')
    rest = rest.slice(used ?? 1)
  }
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

function unclosed({number}: Line): BrokenRow {
  return {
    line: number,
    problem: 'expected a second quotation mark that closes the cell'
  }
}

function* rowOf(
  lines: readonly Line[],
  delimiter: string
): Generator<CsvRow | BrokenRow> {
  const line = lines[0]?.number ?? 0
  const text = lines.map((each) => each.text).join('\n')
  if (text.trim() === '') return
  const cells = text.includes('"')
    ? quotedCells(text, delimiter)
    : text.split(delimiter)
  if (cells) yield {line, cells, columns: placesOf(text, cells, delimiter)}
  else {
    const problem =
      'expected quotation marks only around a whole cell, and doubled inside'
    yield {line, problem}
  }
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
