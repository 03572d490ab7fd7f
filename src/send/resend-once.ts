/**
 * The policy `resend-once`: what is uncertain is sent again unasked, one time
 * each, with the same Message-ID and bytes.
 */
import {resendProblem, resendWait} from '../accounting.ts'
import type {Ledger} from '../ledger.ts'

/** How often to look whether they are old enough. */
const lookAgain = 5000

/**
 * Wait until what is uncertain is old enough, and queue it again.
 *
 * @param connections
 *   Of one sender.
 * @returns
 *   Whether there is something to send. False when nothing is uncertain that
 *   was not sent again, or more is than crashes explain.
 */
export async function resendOnce(
  ledger: Ledger,
  issue: number,
  connections: number,
  drain: AbortSignal
): Promise<boolean> {
  while (!drain.aborted) {
    const {uncertain} = await ledger.tally(issue)
    const record = await ledger.issue(issue)
    if (!record || uncertain === 0) return false
    const {audience, crashes} = record
    if (resendProblem({uncertain, audience, connections, crashes})) return false
    const wanted = {as: 'resend', once: resendWait} as const
    if ((await ledger.resolve(issue, wanted)) > 0) return true
    if (!(await isAnyFresh(ledger, issue))) return false
    await new Promise((resolve) => setTimeout(resolve, lookAgain))
  }
  return false
}

/** Whether any was not sent again yet. */
async function isAnyFresh(ledger: Ledger, issue: number): Promise<boolean> {
  const limit = 1000
  for (let after = 0; ; ) {
    const page = await ledger.deliveries(issue, 'uncertain', {after, limit})
    if (page.some(({resends}) => resends === 0)) return true
    if (page.length < limit) return false
    after = page.at(-1)?.subscriber ?? after
  }
}
