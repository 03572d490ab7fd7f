/** `quoin issue plan`: what an issue will be and who gets it, before anything is sent. */
import path from 'node:path'
import process from 'node:process'
import type {IssueRecord} from '../delivery-book.ts'
import {dueState} from '../due.ts'
import type {Email, Issue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {renderEmail} from '../publish/email.ts'
import {type Size, sizeGauge} from '../publish/email-size.ts'
import {repeatsOf, type Skipped, skipText} from '../selection.ts'
import {emailFindings, type Finding} from '../send/preflight.ts'
import {prepareMessage} from '../send/prepare.ts'
import type {Audience} from '../subscriber-book.ts'
import {issueNumber} from './issue-number.ts'
import {withLedger} from './open-ledger.ts'
import {momentOption} from './options.ts'
import {printProblems} from './problems.ts'
import {hasLedger} from './read-mailed.ts'
import {readSite} from './read-site.ts'
import {hoursOption} from './send-options.ts'
import {audienceWords, toWhom} from './send-plan.ts'
import {plainText} from './subscriber-card.ts'

/** Options of `quoin issue plan`. */
export type PlanOptions = Readonly<{
  folder: string
  list: string
  maxLate: string
  now?: string
  force?: boolean
  json?: boolean
}>

/** Everything that is said of an issue. */
type Plan = Readonly<{
  issue: Issue
  state: string
  email: Email
  /** Octets of each message. */
  octets: number
  size: Size
  /** Absent when there is no ledger yet. */
  audience?: Audience | undefined
  repeats: readonly Skipped[]
  findings: readonly Finding[]
}>

/** Show the plan of an issue, a draft or one of the future as well. */
export async function planIssue(
  given: string,
  options: PlanOptions
): Promise<void> {
  const number = issueNumber(given)
  const root = path.resolve(options.folder)
  const now = momentOption('--now', options.now) ?? new Date()
  const {site, files} = await readSite(root, now, {drafts: true})
  if (!printProblems(files, options)) process.exitCode = 1
  const issue = site?.issues.find((one) => one.number === number)
  if (!site || !issue) {
    throw new Error(
      `Unexpected issue ${number}, expected one that has a file which is right`
    )
  }
  const file = files.find(({path: name}) => name === issue.file)
  const isDraft = /^status:\s*['"]?draft\b/m.test(String(file))
  const email = await renderEmail(site, issue)
  const {list} = options
  const {publication} = site
  const known = await askLedger(root, issue, options)
  const prepared = await prepareMessage(publication, email, {list, date: now})
  const late = hoursOption('--max-late', options.maxLate)
  const plan: Plan = {
    issue,
    state: isDraft
      ? 'draft'
      : dueState(issue, known.record, now.getTime(), late),
    email,
    octets: prepared.length,
    size: sizeGauge(email.html),
    audience: known.audience,
    repeats: repeatsOf(issue, known.mailed),
    findings: emailFindings(publication, email)
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify(plain(plan), undefined, 2)}\n`
      : report(plan, publication, list)
  )
  const isWrong = plan.repeats.length + plan.findings.length > 0
  if (isWrong || plan.size.level === 'fail') process.exitCode = 1
}

/** What the ledger knows; nothing, and none is made, where there is none. */
async function askLedger(
  root: string,
  {number, corrects}: Issue,
  {list, force}: PlanOptions
): Promise<{
  record?: IssueRecord | undefined
  audience?: Audience
  mailed: ReadonlyMap<string, number>
}> {
  if (!hasLedger(root)) return {mailed: new Map()}
  return withLedger(root, {force}, async (ledger) => ({
    record: await ledger.issue(number),
    audience: await ledger.audience(list, corrects),
    mailed: await ledger.mailed(list)
  }))
}

const states: Readonly<Record<string, string>> = {
  draft: 'a draft: `status: ready` makes it one that is sent',
  waits: 'waits for its date',
  due: 'due: quoin send sends it',
  open: 'under way: quoin status says how it stands',
  missed: 'missed its date',
  done: 'its time has passed: nothing sends it by itself'
}

function report(plan: Plan, publication: Publication, list: string): string {
  const {issue, email, size, octets, audience, repeats, findings} = plan
  const {sender} = publication
  const whom = toWhom({list, ...(issue.corrects && {to: issue.corrects})})
  const rows: [string, string][] = [
    ['state', states[plan.state] ?? plan.state],
    ['date', issue.published.iso],
    ['subject', plainText(email.subject)],
    ['preheader', plainText(email.preheader)],
    ['from', `${plainText(sender.name)} <${sender.address}>`],
    [
      'to',
      audience
        ? `${audience.reachable} ${whom}`
        : `nobody yet: there is no ledger`
    ],
    ...(audience
      ? [['skipped', audienceWords(audience)] as [string, string]]
      : []),
    ['size', `${kilobytes(size.bytes)} of HTML, ${kilobytes(octets)} each`],
    [
      'biggest',
      size.parts
        .slice(0, 3)
        .map(({name, bytes}) => `${name} (${kilobytes(bytes)})`)
        .join(', ')
    ]
  ]
  return [
    `Issue ${issue.number}`,
    ...rows.map(([name, value]) => `  ${name.padEnd(10)} ${value}`),
    '',
    ...issue.articles.map(({slug, title}) => `  ${slug}  ${plainText(title)}`),
    ...repeats.map(
      ({article, reason}) => `  ERROR  ${article.slug} ${skipText(reason)}`
    ),
    ...findings.map(({text}) => `  ERROR  ${text}`),
    ''
  ].join('\n')
}

function plain(plan: Plan): object {
  const {issue, state, email, size, octets, audience, repeats, findings} = plan
  return {
    number: issue.number,
    state,
    date: issue.published.iso,
    subject: email.subject,
    preheader: email.preheader,
    articles: issue.articles.map(({slug}) => slug),
    audience: audience ?? null,
    corrects: issue.corrects ?? null,
    bytes: size.bytes,
    octets,
    parts: size.parts,
    repeats: repeats.map(({article, reason}) => ({
      article: article.slug,
      why: skipText(reason)
    })),
    findings
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`
}
