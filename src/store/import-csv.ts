/**
 * A file of subscribers → the ledger, some hundred rows at a time.
 */
import type {Ledger} from '../ledger.ts'
import type {EntryKind, SuppressionReason} from '../subscriber.ts'
import {
  type Columns,
  type CsvEntry,
  columnsOf,
  entryOf,
  isReject,
  type Reject
} from './csv-entries.ts'
import {type BrokenRow, type CsvRow, csvRows} from './csv-rows.ts'

/** How a file is imported. */
export type ImportOptions = Readonly<{
  list: string
  /** For the consent log: the name of the file. */
  note: string
  /** Name of the column of addresses. */
  column?: string | undefined
  /** Suppress these addresses instead of putting them on the list. */
  suppress?: SuppressionReason | undefined
  /** Called for every row that was not taken; awaited. */
  onReject: (reject: Reject) => Promise<void> | void
  /** Called after each transaction with the rows read so far. */
  onProgress?: (rows: number) => void
}>

/** What came of it. */
export type ImportReport = Readonly<{
  rows: number
  rejected: number
  /** Put on the list; or suppressed, if that was asked for. */
  taken: number
  /** There already. */
  already: number
  /** Not put on the list, and why. */
  suppressed: Readonly<Partial<Record<SuppressionReason, number>>>
}>

/** Rows of one transaction. */
const rowsAtOnce = 1000

type Counts = {
  rows: number
  rejected: number
  taken: number
  already: number
  suppressed: Partial<Record<SuppressionReason, number>>
}

/**
 * Import a file.
 *
 * Every row that is right goes into the ledger, every other one is told with its
 * reason. Each transaction is whole; after a crash, the same import again does
 * the rest. Suppression outranks import.
 *
 * @param ledger
 *   `undefined` only reads.
 */
export async function importCsv(
  ledger: Ledger | undefined,
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions
): Promise<ImportReport> {
  const counts: Counts = {
    rows: 0,
    rejected: 0,
    taken: 0,
    already: 0,
    suppressed: {}
  }
  let columns: Columns | undefined
  let waiting: CsvEntry[] = []
  const flush = async () => {
    if (waiting.length > 0) await write(ledger, waiting, options, counts)
    waiting = []
    options.onProgress?.(counts.rows)
  }
  for await (const row of csvRows(chunks)) {
    if (!columns) {
      columns = headOf(row, options.column)
      if (columns.hasHead) continue
    }
    counts.rows++
    const read = isBroken(row) ? brokenReject(row) : entryOf(row, columns)
    if (isReject(read)) {
      counts.rejected++
      await options.onReject(read)
    } else if (waiting.push(read) === rowsAtOnce) await flush()
  }
  await flush()
  return counts
}

function headOf(row: CsvRow | BrokenRow, column?: string): Columns {
  const columns = isBroken(row) ? row.problem : columnsOf(row.cells, column)
  if (typeof columns === 'string') {
    throw new Error(`Line ${row.line}: ${columns}`)
  }
  return columns
}

function isBroken(row: CsvRow | BrokenRow): row is BrokenRow {
  return 'problem' in row
}

function brokenReject({line, problem}: BrokenRow): Reject {
  return {line, column: 1, value: '', problem}
}

async function write(
  ledger: Ledger | undefined,
  entries: readonly CsvEntry[],
  {list, note, suppress}: ImportOptions,
  counts: Counts
): Promise<void> {
  if (!ledger) {
    counts.taken += entries.length
  } else if (suppress) {
    const written = await ledger.suppress(
      entries.map(({address}) => address),
      {list: undefined, reason: suppress, note},
      'import'
    )
    counts.taken += written
    counts.already += entries.length - written
  } else {
    const kind: EntryKind = 'imported'
    const admissions = await ledger.enrol(
      entries.map((entry) => ({
        ...entry,
        list,
        kind,
        note: entry.note ? `${note}: ${entry.note}` : note
      }))
    )
    for (const admission of admissions) {
      if (admission.kind === 'suppressed') {
        const {reason} = admission
        counts.suppressed[reason] = (counts.suppressed[reason] ?? 0) + 1
      } else if (admission.kind === 'already') counts.already++
      else counts.taken++
    }
  }
}
