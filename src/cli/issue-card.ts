/**
 * How an issue stands, for people and for programs.
 */
import {exitCodeOf, openOf, type Tally} from '../accounting.ts'
import type {DeliveryState} from '../delivery.ts'
import type {DeliveryRecord, IssueRecord} from '../delivery-book.ts'
import {plainText, timeText} from './subscriber-card.ts'
import {typed} from './typed.ts'

/** Everything that `quoin status` says. */
export type IssueStatus = Readonly<{
  issue: IssueRecord
  tally: Tally
  due: Date | undefined
  now: Date
  uncertain: readonly DeliveryRecord[]
  failed: readonly DeliveryRecord[]
}>

/** Deliveries of one kind that are named on the screen. */
export const named = 20

const order: readonly DeliveryState[] = [
  'accepted',
  'bounced',
  'failed',
  'suppressed',
  'expired',
  'uncertain',
  'queued',
  'deferred',
  'claimed',
  'sending'
]

/** The issue, its numbers, who is uncertain or failed, and what to do. */
export function statusCard(status: IssueStatus): string {
  const {issue, tally} = status
  return [
    `Issue ${issue.number} “${plainText(issue.subject)}”, ${issue.list}`,
    `frozen ${timeText(issue.frozen)}, sent until ${timeText(issue.expires)}`,
    stateLine(status),
    '',
    tallyLine('audience', issue.audience),
    ...order
      .filter((state) => tally[state] > 0)
      .map((state) => tallyLine(state, tally[state])),
    ...listed(
      'uncertain: the relay had the message and never answered',
      status.uncertain,
      tally.uncertain
    ),
    ...listed('failed', status.failed, tally.failed),
    ...advice(status),
    ''
  ].join('\n')
}

function stateLine({issue, tally, due, now}: IssueStatus): string {
  if (issue.finished) return `finished ${timeText(issue.finished)}`
  if (issue.paused !== undefined) return `paused: ${plainText(issue.paused)}`
  const open = openOf(tally)
  if (open === 0) return 'everything is settled, not yet marked as finished'
  const wait = due && due > now ? `, the next is due ${timeText(due)}` : ''
  return `${open} are open${wait}`
}

function tallyLine(name: string, count: number): string {
  return `  ${name.padEnd(11)} ${String(count).padStart(9)}`
}

function listed(
  title: string,
  records: readonly DeliveryRecord[],
  count: number
): string[] {
  if (count === 0) return []
  return [
    '',
    `${count} ${title}`,
    ...records.map(
      ({address, at, text, ...record}) =>
        `  ${address ?? '(erased)'}  ${timeText(at)}  ${record.class ?? ''}  ${plainText(text ?? 'the sender died')}`
    ),
    ...(count > records.length
      ? [`  … and ${count - records.length} more: --json names all`]
      : [])
  ]
}

function advice({issue, tally}: IssueStatus): string[] {
  const {number} = issue
  const code = exitCodeOf(tally)
  if (tally.uncertain > 0) {
    return [
      '',
      `Look at the relay's log, then: ${typed(`resolve ${number} --as-sent`)} (it arrived)`,
      `or ${typed(`resolve ${number} --resend`)} (send it again, with the same Message-ID).`
    ]
  }
  if (code === 75) return ['', `${typed(`send ${number} --resume`)} goes on.`]
  return []
}
