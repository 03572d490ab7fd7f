/** `quoin quotes`: who said what in the whole publication. */
import path from 'node:path'
import process from 'node:process'
import {stringify} from 'csv-stringify/sync'
import {readFolder} from '../parse/read-folder.ts'
import {listQuotations, type QuotationFilter} from '../publish/quote-list.ts'
import {printProblems} from './problems.ts'
import {quotationTable} from './quotation-table.ts'

/** Options of `quoin quotes`. */
export type QuotesOptions = QuotationFilter &
  Readonly<{drafts?: boolean; json?: boolean; csv?: boolean}>

/**
 * List quotations as a table, JSON or CSV.
 *
 * Articles that are wrong are named on standard error and left out; the exit
 * code is 1 then.
 */
export async function quotes(
  folder: string | undefined,
  options: QuotesOptions
): Promise<void> {
  const {since} = options
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since)) {
    throw new Error(
      `Unexpected --since ${since}, expected a day such as 2026-03-14`
    )
  }
  const root = path.resolve(folder ?? '.')
  const read = await readFolder(root, new Date(), {drafts: options.drafts})
  if (!printProblems(read.files, options)) process.exitCode = 1
  if (!read.publication) return
  const rows = listQuotations(read.publication, read.articles, options)
  if (options.json) {
    process.stdout.write(`${JSON.stringify(rows, undefined, 2)}\n`)
  } else if (options.csv) {
    // A cell that begins with =, +, - or @ would be run by a spreadsheet.
    process.stdout.write(
      stringify(rows, {
        header: true,
        escape_formulas: true,
        cast: {boolean: String}
      })
    )
  } else {
    process.stdout.write(quotationTable(rows, read.files, options))
  }
}
