/** `quoin digest`, `quoin single`: the file of a new issue, without repeats. */
import path from 'node:path'
import process from 'node:process'
import {stringify} from 'yaml'
import type {Article} from '../article.ts'
import {issueFolder} from '../issue.ts'
import {mintId} from '../parse/mint-id.ts'
import {dayIn} from '../parse/moment.ts'
import {type Folder, readFolder} from '../parse/read-folder.ts'
import {goneOut, type Selection, selectDigest, skipText} from '../selection.ts'
import {didYouMean} from './did-you-mean.ts'
import {withLedger} from './open-ledger.ts'
import {printProblems} from './problems.ts'
import {hasLedger} from './read-mailed.ts'
import {nextSteps, typed} from './typed.ts'
import {writeNew} from './write-text.ts'

/** Options of both commands. */
export type ComposeOptions = Readonly<{
  folder: string
  list: string
  title?: string
  force?: boolean
  dryRun?: boolean
  json?: boolean
}>

/** Articles left out that are printed with their reason. */
const shown = 30

/** What a digest is made of. */
export type DigestOptions = ComposeOptions &
  Readonly<{
    /** A day, or `last`: that of the last issue that is out. */
    since?: string
    most: string
    order?: 'newest' | 'oldest'
  }>

/** Write an issue of everything that has not been mailed. */
export async function digest(options: DigestOptions): Promise<void> {
  const {since} = options
  const most = Number(options.most)
  if (!Number.isInteger(most) || most < 1 || most > 100) {
    throw new Error(`Unexpected --most ${options.most}, expected 1 to 100`)
  }
  if (since !== undefined && !/^(?:last|\d{4}-\d{2}-\d{2})$/.test(since)) {
    throw new Error(
      `Unexpected --since ${since}, expected a day such as 2026-03-14, or last`
    )
  }
  const {folder, mailed} = await readAll(options)
  const {planned, articles, issues} = folder
  const [last] = issues.toSorted((a, b) => b.published.at - a.published.at)
  const {chosen, skipped} = selectDigest(articles, {
    mailed,
    planned,
    since: since === 'last' ? last?.published.day : since,
    most
  })
  const ordered = options.order === 'oldest' ? chosen.toReversed() : chosen
  await compose({chosen: ordered, skipped}, folder, options)
}

/** Write an issue of one article. */
export async function single(
  slug: string,
  options: ComposeOptions
): Promise<void> {
  const {folder, mailed} = await readAll(options)
  const article = folder.articles.find((each) => each.slug === slug)
  if (!article) {
    throw new Error(
      `Unknown article ${slug}, ${didYouMean(
        slug,
        folder.articles.map((each) => each.slug),
        'the slug of one that is published'
      )}`
    )
  }
  const reason =
    goneOut(article, {mailed, planned: folder.planned}) ??
    (article.mail.as === 'never' ? ({kind: 'never'} as const) : undefined)
  const selection = reason
    ? {chosen: [], skipped: [{article, reason}]}
    : {chosen: [article], skipped: []}
  await compose(selection, folder, options)
}

async function readAll(
  options: ComposeOptions
): Promise<{folder: Folder; mailed: ReadonlyMap<string, number>}> {
  const root = path.resolve(options.folder)
  const folder = await readFolder(root, new Date())
  if (!printProblems(folder.files, options)) process.exitCode = 1
  if (!folder.publication) {
    throw new Error(
      `Cannot read the publication in ${root}: name its folder with --folder`
    )
  }
  const mailed = hasLedger(root)
    ? await withLedger(root, options, (ledger) => ledger.mailed(options.list))
    : new Map<string, number>()
  return {folder, mailed}
}

async function compose(
  selection: Selection,
  folder: Folder,
  options: ComposeOptions
): Promise<void> {
  const {chosen} = selection
  const [first] = chosen
  const numbers = folder.planned.map(({number}) => number)
  const number = Math.max(0, ...numbers) + 1
  const file = `articles/issues/${issueFolder({number})}.md`
  const date = dayIn(folder.publication?.timeZone ?? 'UTC', new Date())
  const text = first && issueText({number, date}, first, chosen, options)
  if (text !== undefined && !options.dryRun) {
    await writeNew(options.folder, file, text)
  }
  if (!first) process.exitCode = 1
  const written = text === undefined || options.dryRun ? undefined : file
  process.stdout.write(
    options.json
      ? `${JSON.stringify(plain(selection, written), undefined, 2)}\n`
      : report(selection, file, options) + (written ? next(number) : '')
  )
}

function next(number: number): string {
  return `\n${nextSteps([
    [typed(`issue plan ${number}`), 'what it will be, and who gets it'],
    ['status: ready', 'makes it one that is sent'],
    [
      typed(`send ${number} --dry-run out`),
      'then writes the mails into a folder'
    ]
  ])}`
}

function issueText(
  {number, date}: Readonly<{number: number; date: string}>,
  first: Article,
  chosen: readonly Article[],
  {title}: ComposeOptions
): string {
  const matter = stringify({
    number,
    id: mintId(),
    title: title ?? first.title,
    date,
    status: 'draft',
    articles: chosen.map(({slug}) => slug)
  })
  return `---\n${matter}---\n\nDear readers,\n`
}

function report(
  {chosen, skipped}: Selection,
  file: string,
  {dryRun}: ComposeOptions
): string {
  const more = skipped.length - shown
  return [
    chosen.length === 0
      ? 'No issue: there is no article for it.'
      : dryRun
        ? `Would write ${file}:`
        : `Wrote ${file}, a draft:`,
    ...chosen.map(({slug, title}) => `  ${slug}  ${title}`),
    ...(skipped.length > 0 ? ['', 'Left out:'] : []),
    ...skipped
      .slice(0, shown)
      .map(({article, reason}) => `  ${article.slug}  ${skipText(reason)}`),
    ...(more > 0 ? [`  … and ${more} more: --json names all`] : []),
    ''
  ].join('\n')
}

function plain({chosen, skipped}: Selection, file: string | undefined): object {
  return {
    file: file ?? null,
    articles: chosen.map(({slug}) => slug),
    skipped: skipped.map(({article, reason}) => ({
      article: article.slug,
      ...reason,
      why: skipText(reason)
    }))
  }
}
