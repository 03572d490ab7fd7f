/** `quoin status`: how an issue stands. */
import process from 'node:process'
import {exitCodeOf} from '../accounting.ts'
import type {DeliveryState} from '../delivery.ts'
import type {DeliveryRecord} from '../delivery-book.ts'
import {type Ledger, LedgerError} from '../ledger.ts'
import {type IssueStatus, named, statusCard} from './issue-card.ts'
import {issueNumber} from './issue-number.ts'
import {withLedger} from './open-ledger.ts'

/** Options of commands about a sent issue. */
export type IssueOptions = Readonly<{
  folder: string
  force?: boolean
  json?: boolean
}>

/** Print how an issue stands; the exit code says whether anything is left to do. */
export async function status(
  given: string,
  options: IssueOptions
): Promise<void> {
  const number = issueNumber(given)
  await withLedger(options.folder, options, async (ledger) => {
    const status = await readStatus(
      ledger,
      number,
      options.json ? Infinity : named
    )
    if (options.json) {
      process.stdout.write(`${JSON.stringify(status, undefined, 2)}\n`)
    } else process.stdout.write(statusCard(status))
    process.exitCode = exitCodeOf(status.tally)
  })
}

/** Read how an issue stands, with at most so many names. */
export async function readStatus(
  ledger: Ledger,
  number: number,
  most: number
): Promise<IssueStatus> {
  const issue = await ledger.issue(number)
  if (!issue) {
    throw new LedgerError('unknown', `Issue ${number} was never sent from here`)
  }
  return {
    issue,
    tally: await ledger.tally(number),
    due: await ledger.nextDue(number),
    now: await ledger.now(),
    uncertain: await deliveriesOf(ledger, number, 'uncertain', most),
    failed: await deliveriesOf(ledger, number, 'failed', most)
  }
}

/** Deliveries of one state, page by page, at most so many. */
export async function deliveriesOf(
  ledger: Ledger,
  issue: number,
  state: DeliveryState,
  most: number
): Promise<DeliveryRecord[]> {
  const found: DeliveryRecord[] = []
  for (let after = 0; found.length < most; ) {
    const limit = Math.min(1000, most - found.length)
    const page = await ledger.deliveries(issue, state, {after, limit})
    found.push(...page)
    after = page.at(-1)?.subscriber ?? after
    if (page.length < limit) break
  }
  return found
}
