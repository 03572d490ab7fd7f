/** `quoin due`: what the clock asks for; for cron and CI. */
import path from 'node:path'
import process from 'node:process'
import {articlePath} from '../article.ts'
import {type DueState, dueState} from '../due.ts'
import type {Ledger} from '../ledger.ts'
import type {IssueMatter} from '../parse/issue-matter.ts'
import {readMoment} from '../parse/moment.ts'
import {readText} from '../parse/read-files.ts'
import {idLockName, readIdLock} from '../parse/read-id-lock.ts'
import {withLedger} from './open-ledger.ts'
import {momentOption} from './options.ts'
import {type Heads, readHeads} from './read-heads.ts'
import {hasLedger} from './read-mailed.ts'
import {hoursOption, type SendOptions} from './send-options.ts'
import {plural} from './words.ts'

/** Options of `quoin due`; those of a send are passed on. */
export type DueOptions = Omit<SendOptions, 'test' | 'dryRun' | 'resume'> &
  Readonly<{send?: boolean; now?: string}>

/** An issue and how it stands. */
type DueIssue = Readonly<{
  number: number
  file: string
  date: string
  state: DueState
}>

/**
 * Say which issues are due or were missed, and which articles came due since the
 * last build; with `send` send what is due and go on with what is open.
 *
 * The exit code is 4 when an issue was missed, else that of the last send.
 */
export async function due(options: DueOptions): Promise<void> {
  const heads = await readHeads(options.folder)
  const now = momentOption('--now', options.now) ?? new Date()
  if (options.send && options.now !== undefined) {
    throw new Error('Unexpected --now beside --send, expected one of them')
  }
  const late = hoursOption('--max-late', options.maxLate)
  const issues = await issuesOf(heads, now, late, options)
  const articles = await articlesDue(heads, now)
  const told = issues.filter(({state}) => /due|open|missed/.test(state))
  if (options.json) {
    const report = {issues, articles}
    process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  } else process.stdout.write(report(told, articles))
  if (options.send) await sendAll(told, options)
  if (told.some(({state}) => state === 'missed')) process.exitCode ||= 4
}

async function issuesOf(
  {issues, publication, root}: Heads,
  now: Date,
  late: number,
  options: DueOptions
): Promise<DueIssue[]> {
  const ready = issues.flatMap(({file, matter}) => {
    const published = readMoment(matter.date, publication.timeZone)
    return matter.status === 'ready' && published
      ? [{file: file.path, matter, published}]
      : []
  })
  const ask = async (ledger?: Ledger) => {
    const found: DueIssue[] = []
    for (const {file, matter, published} of ready.toSorted(byNumber)) {
      const {number} = matter
      const record = await ledger?.issue(number)
      const state = dueState({published}, record, now.getTime(), late)
      found.push({number, file, date: published.iso, state})
    }
    return found
  }
  return hasLedger(root) ? withLedger(root, options, ask) : ask()
}

/** Slugs of articles that are out by now and were not in the last build. */
async function articlesDue(
  {articles, publication, root}: Heads,
  now: Date
): Promise<string[]> {
  const file = await readText(root, idLockName, 20_000_000)
  const {ids} = readIdLock(file.value === undefined ? undefined : file)
  return articles.flatMap(({matter}) => {
    const published = readMoment(matter.date, publication.timeZone)
    if (matter.status !== 'ready' || !published) return []
    if (published.at > now.getTime()) return []
    return ids.has(articlePath({slug: matter.slug, published}))
      ? []
      : [matter.slug]
  })
}

/** One after the other; one that fails does not keep the next from going. */
async function sendAll(
  issues: readonly DueIssue[],
  options: DueOptions
): Promise<void> {
  const {send} = await import('./send.ts')
  const folder = path.resolve(options.folder)
  let worst = 0
  for (const {number, state} of issues) {
    if (state === 'missed') continue
    process.exitCode = 0
    try {
      const resume = state === 'open'
      await send(String(number), {...options, folder, ...(resume && {resume})})
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`)
      process.exitCode = 2
    }
    worst ||= Number(process.exitCode)
  }
  process.exitCode = worst
}

function byNumber(
  a: Readonly<{matter: IssueMatter}>,
  b: Readonly<{matter: IssueMatter}>
): number {
  return a.matter.number - b.matter.number
}

function report(
  issues: readonly DueIssue[],
  articles: readonly string[]
): string {
  const words: Readonly<Record<string, string>> = {
    due: 'due since',
    open: 'under way since',
    missed: 'MISSED, was due'
  }
  const cure: Readonly<Record<string, (number: number) => string>> = {
    due: (number) => `quoin send ${number}`,
    open: (number) => `quoin send ${number} --resume`,
    missed: (number) => `give it another date, or quoin send ${number}`
  }
  const rows = issues.map(
    ({number, file, date, state}) =>
      `issue ${number}  ${words[state]} ${date}  ${file}\n    ${cure[state]?.(number)}\n`
  )
  const since =
    articles.length > 0
      ? `${plural(articles.length, 'article')} since the last build: ${articles.slice(0, 10).join(', ')}${articles.length > 10 ? ' …' : ''}\n    quoin build\n`
      : ''
  return rows.join('') + since || 'Nothing is due.\n'
}
