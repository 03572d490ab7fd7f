/** `quoin audit`: does an issue add up, by the ledger alone? */
import process from 'node:process'
import {type AuditFacts, auditProblems, openOf} from '../accounting.ts'
import {issueNumber} from './issue-number.ts'
import {withLedger} from './open-ledger.ts'
import type {IssueOptions} from './status.ts'

/** Count everything anew and say what does not add up; ends with 1 then. */
export async function audit(
  given: string,
  options: IssueOptions
): Promise<void> {
  const number = issueNumber(given)
  await withLedger(options.folder, options, async (ledger) => {
    const facts = await ledger.audit(number)
    const problems = auditProblems(facts)
    if (problems.length > 0) process.exitCode = 1
    process.stdout.write(
      options.json
        ? `${JSON.stringify({...facts, problems}, undefined, 2)}\n`
        : auditText(facts, problems)
    )
  })
}

function auditText(facts: AuditFacts, problems: readonly string[]): string {
  const {audience, tally, hash} = facts
  const {accepted, bounced, failed, suppressed, expired, uncertain} = tally
  return [
    'audience = accepted + bounced + failed + suppressed + expired + uncertain + open',
    `${audience} = ${accepted} + ${bounced} + ${failed} + ${suppressed} + ${expired} + ${uncertain} + ${openOf(tally)}`,
    `bytes ${hash.found}`,
    ...(problems.length > 0 ? problems : ['The ledger adds up.']),
    ''
  ].join('\n')
}
