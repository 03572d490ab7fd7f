/**
 * The plan of an issue: who gets it and who not, and what was found; and the
 * editor's word.
 */
import process from 'node:process'
import {createInterface} from 'node:readline/promises'
import {classify} from '../delivery.ts'
import type {FrozenIssue} from '../issue.ts'
import type {Ledger} from '../ledger.ts'
import type {Finding} from '../send/preflight.ts'
import {describeSetback} from '../send/run.ts'
import type {Audience} from '../subscriber-book.ts'
import {isConnection, type Transport} from '../transport.ts'
import type {ReadyIssue} from './send-issue.ts'
import type {SendOptions} from './send-options.ts'
import {plainText, timeText} from './subscriber-card.ts'

/**
 * Show the plan and ask; throws when anything stands against it.
 *
 * Without a terminal only `--yes` is an answer.
 */
export async function agree(
  ledger: Ledger,
  transport: Transport,
  ready: ReadyIssue,
  options: SendOptions
): Promise<boolean> {
  const {frozen} = ready
  const audience = await ledger.audience(frozen.list, frozen.to)
  const findings = [
    ...ready.findings,
    ...(await askRelay(transport, frozen.bytes.length))
  ]
  const text = planText(ready, audience, transport.name, findings)
  process.stderr.write(options.json ? '' : text)
  const errors = findings.filter(({level}) => level === 'error')
  if (errors.length > 0) {
    const all = errors.map((each) => `  ${each.text}`).join('\n')
    throw new Error(
      `Nothing was sent:${options.json ? `\n${all}` : ' correct what is wrong first'}`
    )
  }
  if (audience.reachable === 0) {
    throw new Error(
      `Nothing was sent: nobody ${toWhom(frozen)} can be written to`
    )
  }
  if (options.yes) return true
  if (!process.stdin.isTTY || options.json) {
    throw new Error(
      `Nothing was sent: say --yes to send issue ${frozen.number} to ${audience.reachable}, as nobody can be asked here`
    )
  }
  return ask(`Send it to ${audience.reachable}? [y/N] `)
}

/** The plan, for people. */
export function planText(
  {publication, frozen}: ReadyIssue,
  audience: Audience,
  relay: string,
  findings: readonly Finding[]
): string {
  const rows = [
    ['subject', plainText(frozen.subject)],
    [
      'from',
      `${plainText(publication.sender.name)} <${publication.sender.address}>`
    ],
    ['to', `${audience.reachable} ${toWhom(frozen)}`],
    ['skipped', audienceWords(audience)],
    ['size', `${Math.ceil(frozen.bytes.length / 1024)} kB each`],
    ['until', timeText(frozen.expires)],
    ['over', relay]
  ]
  return [
    `Issue ${frozen.number}`,
    ...rows.map(([name = '', value]) => `  ${name.padEnd(9)} ${value}`),
    ...findings.map(
      ({level, text}) => `  ${level === 'error' ? 'ERROR' : 'advice'}  ${text}`
    ),
    '',
    ''
  ].join('\n')
}

/** Who is left out, and why. */
export function audienceWords(audience: Audience): string {
  const {resting, suppressed, pending, left} = audience
  const reasons = Object.entries(suppressed).map(
    ([reason, count]) => `${count} ${reason}`
  )
  const skipped = [
    ...reasons,
    ...(resting > 0 ? [`${resting} resting`] : []),
    ...(pending > 0 ? [`${pending} pending`] : []),
    ...(left > 0 ? [`${left} left`] : [])
  ]
  return skipped.join(', ') || 'nobody'
}

/** Of whom the audience is. */
export function toWhom({list, to}: Pick<FrozenIssue, 'list' | 'to'>): string {
  const who = `on the list ${list}`
  return to === undefined ? who : `${who} who got issue ${to}`
}

/** Whether the relay lets us in and takes that size; it may be away for now. */
async function askRelay(
  transport: Transport,
  size: number
): Promise<Finding[]> {
  const line = await transport.open()
  if (!isConnection(line)) {
    const text = `The relay says: ${describeSetback(line)}`
    const isConfig = classify(line).class === 'config'
    return [{level: isConfig ? 'error' : 'advice', text}]
  }
  await line.close()
  // What is filled in and signed comes on top
  const whole = size + 4096
  if (line.size === undefined || whole <= line.size) return []
  return [
    {
      level: 'error',
      text: `The relay takes ${line.size} octets, each message has up to ${whole}`
    }
  ]
}

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface(process.stdin, process.stderr)
  try {
    const answer = await terminal.question(question)
    return /^y(?:es)?$/i.test(answer.trim())
  } finally {
    terminal.close()
  }
}
