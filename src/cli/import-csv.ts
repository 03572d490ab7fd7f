/** `quoin subscribers import`: a CSV file → the ledger, a reason for every row left out. */
import {once} from 'node:events'
import {createReadStream, createWriteStream} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {finished} from 'node:stream/promises'
import {stringify} from 'csv-stringify/sync'
import type {Reject} from '../store/csv-entries.ts'
import {type ImportReport, importCsv} from '../store/import-csv.ts'
import type {SuppressionReason} from '../subscriber.ts'
import {withLedger} from './open-ledger.ts'
import {plainText} from './subscriber-card.ts'
import type {SubscribersOptions} from './subscribers.ts'

/** Options of `quoin subscribers import`. */
export type ImportCsvOptions = SubscribersOptions &
  Readonly<{
    column?: string
    suppress?: SuppressionReason
    rejects?: string
    dryRun?: boolean
  }>

/** Rejected rows that are printed; a file takes them all. */
const shown = 20

/** Import a file; ends with 1 when a row was left out. */
export async function importSubscribers(
  file: string,
  options: ImportCsvOptions
): Promise<void> {
  const rejects = rejectsOf(file, options)
  const run = (ledger?: Parameters<typeof importCsv>[0]) =>
    importCsv(ledger, createReadStream(file), {
      list: options.list,
      note: path.basename(file),
      column: options.column,
      suppress: options.suppress,
      onReject: rejects.take,
      onProgress: progress
    })
  try {
    const report = options.dryRun
      ? await run()
      : await withLedger(options.folder, options, run)
    print(report, rejects.count(), options)
    if (report.rejected > 0) process.exitCode = 1
  } catch (cause) {
    throw new Error(`Cannot import ${file}: ${(cause as Error).message}`, {
      cause
    })
  } finally {
    await rejects.end()
  }
}

function progress(rows: number): void {
  if (process.stderr.isTTY && rows % 10_000 < 1000) {
    process.stderr.write(`\r${rows} rows`)
  }
}

/** Where rejected rows go: the first to the screen, all to a file. */
function rejectsOf(file: string, {rejects, json}: ImportCsvOptions) {
  const into = rejects ? createWriteStream(rejects) : undefined
  into?.write('line,column,value,problem\n')
  let count = 0
  return {
    count: () => count,
    async take(reject: Reject): Promise<void> {
      count++
      const {line, column, value, problem} = reject
      if (count <= shown && !json) {
        const what = value ? `Unexpected \`${plainText(value)}\`, ` : ''
        process.stderr.write(`${file}:${line}:${column}: ${what}${problem}\n`)
      }
      if (!into) return
      const row = stringify([[line, column, value, problem]], {
        escape_formulas: true
      })
      if (!into.write(row)) {
        await once(into, 'drain')
      }
    },
    async end(): Promise<void> {
      into?.end()
      if (into) await finished(into)
    }
  }
}

function print(
  report: ImportReport,
  rejected: number,
  {json, dryRun, suppress, rejects, list}: ImportCsvOptions
): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(report)}\n`)
    return
  }
  const hidden = rejected - shown
  if (hidden > 0) {
    process.stderr.write(
      `… and ${hidden} more${rejects ? `, all in ${rejects}` : ': --rejects FILE takes them all'}\n`
    )
  }
  const out = Object.entries(report.suppressed).map(
    ([reason, count]) => `  ${count} left out, suppressed: ${reason}\n`
  )
  const verb = suppress ? 'suppressed' : `on the list ${list}`
  process.stdout.write(
    [
      dryRun ? 'Nothing was written.\n' : '',
      `${report.rows} rows\n`,
      `  ${report.taken} ${dryRun ? 'can be read' : `now ${verb}`}\n`,
      report.already > 0 ? `  ${report.already} already ${verb}\n` : '',
      ...out,
      report.rejected > 0
        ? `  ${report.rejected} rejected, for the reasons above\n`
        : ''
    ].join('')
  )
}
