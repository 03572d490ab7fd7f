/** `quoin resolve`: the editor's word on uncertain deliveries. */
import process from 'node:process'
import {readAddress} from '../subscriber.ts'
import {issueNumber} from './issue-number.ts'
import {withLedger} from './open-ledger.ts'
import type {IssueOptions} from './status.ts'

/** Options of `quoin resolve`. */
export type ResolveOptions = IssueOptions &
  Readonly<{resend?: boolean; asSent?: boolean}>

/** Say of uncertain deliveries that they arrived, or send them again. */
export async function resolve(
  given: string,
  addresses: readonly string[],
  options: ResolveOptions
): Promise<void> {
  const number = issueNumber(given)
  if (Boolean(options.resend) === Boolean(options.asSent)) {
    throw new Error(
      'Expected one of --resend (send them again) and --as-sent (they arrived): see quoin status'
    )
  }
  const named = addresses.map(addressOf)
  await withLedger(options.folder, options, async (ledger) => {
    const count = await ledger.resolve(number, {
      as: options.resend ? 'resend' : 'accepted',
      ...(named.length > 0 && {addresses: named})
    })
    const {uncertain, suppressed} = await ledger.tally(number)
    if (options.json) {
      process.stdout.write(`${JSON.stringify({resolved: count, uncertain})}\n`)
      return
    }
    const what = options.resend
      ? `are queued again, those who left since are suppressed (${suppressed} in all): quoin send ${number} --resume`
      : 'count as accepted'
    process.stdout.write(
      `${count} ${what}. ${uncertain} are still uncertain.\n`
    )
    if (count < named.length) process.exitCode = 1
  })
}

function addressOf(given: string): string {
  const {address, problem} = readAddress(given)
  if (problem !== undefined) {
    throw new Error(`Unexpected address ${given}, ${problem}`)
  }
  return address
}
