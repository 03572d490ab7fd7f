/**
 * A mailbox → the Ledger: bounces, complaints, and mails that ask to leave.
 */
import type {Heed} from './heed.ts'
import type {WaitingMail} from './maildir.ts'
import type {NoticeEnd} from './notice.ts'
import {readReport} from './read-report.ts'

/** What became of a mailbox: mails by their ends. */
export type InboxTally = Readonly<
  Record<NoticeEnd, number> & {
    /** Neither a report nor a request: left for people. */
    other: number
  }
>

/**
 * Heed every mail, one after the other.
 *
 * Stops when a flood is on: what is left waits for the next run. Each mail is
 * marked after it is written down, so one that is read twice changes nothing.
 */
export async function readInbox(
  mails: readonly WaitingMail[],
  heed: Heed
): Promise<InboxTally> {
  const tally = {
    bounced: 0,
    complained: 0,
    left: 0,
    nothing: 0,
    unproven: 0,
    held: 0,
    other: 0
  }
  for (const mail of mails) {
    const notices = await readReport(await mail.read())
    if (notices.length === 0) tally.other++
    let isHeeded = notices.length > 0
    for (const notice of notices) {
      const end = await heed(notice)
      tally[end]++
      if (end === 'held') return tally
      if (end === 'unproven') isHeeded = false
    }
    if (isHeeded) await mail.done()
  }
  return tally
}
