/** `quoin subscribers export`: the ledger → a CSV file. */
import process from 'node:process'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {stringify} from 'csv-stringify'
import type {Ledger} from '../ledger.ts'
import type {SubscriptionState} from '../subscriber.ts'
import {withLedger} from './open-ledger.ts'
import type {SubscribersOptions} from './subscribers.ts'

/** Options of `quoin subscribers export`. */
export type ExportOptions = SubscribersOptions &
  Readonly<{state: SubscriptionState; all?: boolean; suppressions?: boolean}>

type Row = Readonly<Record<string, string>>

/** Rows that are read at once. */
const pageSize = 1000

/**
 * Print subscribers as CSV, or suppressions; with `json` one object a line.
 *
 * A cell that a spreadsheet would run gets `'` before it, which import takes
 * away again.
 */
export async function exportSubscribers(options: ExportOptions): Promise<void> {
  await withLedger(options.folder, options, async (ledger) => {
    const rows = options.suppressions
      ? suppressionRows(ledger)
      : subscriberRows(ledger, options)
    if (options.json) {
      for await (const row of rows) {
        process.stdout.write(`${JSON.stringify(row)}\n`)
      }
      return
    }
    await pipeline(
      Readable.from(rows),
      stringify({
        header: true,
        columns: options.suppressions
          ? ['email', 'list', 'reason', 'at', 'note']
          : ['email', 'state', 'since', 'suppressed'],
        escape_formulas: true
      }),
      process.stdout,
      {end: false}
    )
  })
}

async function* subscriberRows(
  ledger: Ledger,
  {list, state, all}: ExportOptions
): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const page = await ledger.subscribers(list, state, {after, limit: pageSize})
    for (const {id, address, since, suppressed} of page) {
      after = id
      // What was exported may be mailed from elsewhere
      if (address === undefined || (suppressed && !all)) continue
      yield {
        email: address,
        state,
        since: since.toISOString(),
        suppressed: suppressed ?? ''
      }
    }
    if (page.length < pageSize) return
  }
}

async function* suppressionRows(ledger: Ledger): AsyncGenerator<Row> {
  for (let after = 0; ; ) {
    const page = await ledger.suppressions({after, limit: pageSize})
    for (const {id, address, list, reason, at, note} of page) {
      after = id
      if (address === undefined) continue
      yield {
        email: address,
        list: list ?? '',
        reason,
        at: at.toISOString(),
        note
      }
    }
    if (page.length < pageSize) return
  }
}
