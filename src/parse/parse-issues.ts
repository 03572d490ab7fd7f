/**
 * Editor's letters → Issues.
 */
import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import type {Issue, PlannedIssue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {complain, isBroken, type Place} from './complain.ts'
import {type IssueMatter, readIssueMatter} from './issue-matter.ts'
import {readMoment} from './moment.ts'
import {type NotYet, whyNotYet} from './not-published.ts'
import type {Parser} from './parse-safely.ts'
import {nearest, type Yaml} from './read-yaml.ts'

/** What issues are read against. */
export type IssueContext = Readonly<{
  publication: Publication
  letter: Parser['letter']
  articles: readonly Article[]
  /** Slugs of drafts and of articles of the future. */
  unpublished: ReadonlySet<string>
  /** Slugs of articles that are wrong; their own files say why. */
  broken: ReadonlySet<string>
  now: Date
  /** Take drafts and the future as if they were due. */
  drafts?: boolean | undefined
}>

/** What the files of issues say. */
export type IssuesRead = Readonly<{
  /**
   * Highest number first; an issue that is wrong is not among them, its file
   * says why.
   */
  issues: Issue[]
  /** Every issue, also one that waits, with the slugs of its articles. */
  planned: PlannedIssue[]
  /** When those become due that wait for nothing else; milliseconds since 1970. */
  due: number[]
  /** By file, why an issue is not published yet. */
  notYet: Map<string, NotYet>
}>

/** Read all issues; drafts and issues of the future are checked and left out. */
export async function parseIssues(
  files: readonly VFile[],
  context: IssueContext
): Promise<IssuesRead> {
  const issues: Issue[] = []
  const planned: PlannedIssue[] = []
  const due: number[] = []
  const notYet = new Map<string, NotYet>()
  const numbers = new Map<number, string>()
  const {timeZone} = context.publication
  const ids = new Map(context.articles.map(({id, file}) => [id, file]))
  for (const file of files) {
    const matter = isBroken(file) ? undefined : readIssueMatter(file)
    if (!matter) continue
    const {number, articles} = matter.value
    planned.push({number, file: file.path, articles})
    claim(file, matter, 'number', numbers)
    claim(file, matter, 'id', ids)
    due.push(...dueAfter(matter, context))
    const published = readMoment(matter.value.date, timeZone)
    const why = published && whyNotYet(matter.value, published, context.now)
    if (why) notYet.set(file.path, why)
    const issue = await parseIssue(file, matter, context)
    if (issue) issues.push(issue)
  }
  issues.sort((a, b) => b.number - a.number)
  return {issues, planned, due, notYet}
}

function dueAfter(
  {value: {date, status}}: Yaml<IssueMatter>,
  {publication, now}: IssueContext
): number[] {
  const {at = 0} = readMoment(date, publication.timeZone) ?? {}
  return status === 'ready' && at > now.getTime() ? [at] : []
}

function claim<Key extends 'number' | 'id'>(
  file: VFile,
  matter: Yaml<IssueMatter>,
  key: Key,
  owners: Map<IssueMatter[Key], string>
): void {
  const value = matter.value[key]
  const owner = owners.get(value)
  if (owner !== undefined) {
    complain(
      file,
      `duplicate-${key}`,
      `Unexpected ${key} \`${value}\`, which ${owner} has: expected one of its own`,
      matter.placeOf(key)
    )
  }
  owners.set(value, file.path)
}

async function parseIssue(
  file: VFile,
  matter: Yaml<IssueMatter>,
  context: IssueContext
): Promise<Issue | undefined> {
  const {value} = matter
  const published = readMoment(value.date, context.publication.timeZone)
  if (!published) return undefined
  const waits = !context.drafts && whyNotYet(value, published, context.now)
  const articles = chosen(file, matter, context, Boolean(waits))
  const letter = await context.letter(file)
  if (!letter || waits || isBroken(file)) return undefined
  const [first, ...others] = articles
  const only = others.length === 0 ? first : undefined
  return {
    number: value.number,
    id: value.id,
    file: file.path,
    title: value.title,
    published,
    subject: value.subject ?? only?.mail.subject ?? value.title,
    preheader: value.preheader ?? first?.mail.preheader ?? first?.summary ?? '',
    letter,
    articles,
    ...(value.corrects && {corrects: value.corrects})
  }
}

function chosen(
  file: VFile,
  {value, placeOf}: Yaml<IssueMatter>,
  context: IssueContext,
  waits: boolean
): Article[] {
  const bySlug = new Map(context.articles.map((a) => [a.slug, a]))
  const articles: Article[] = []
  for (const [index, slug] of value.articles.entries()) {
    const article = bySlug.get(slug)
    if (article && articles.includes(article)) {
      const reason = `Unexpected \`${slug}\` a second time, expected each article once`
      complain(file, 'unknown-article', reason, placeOf('articles', index))
    } else if (article) {
      checkMail(
        file,
        article,
        value.articles.length,
        placeOf('articles', index)
      )
      articles.push(article)
    } else if (context.broken.has(slug)) continue
    else if (context.unpublished.has(slug)) {
      if (waits) continue
      const reason = `Unexpected \`${slug}\`, which is a draft or of the future: publish it or take it out`
      complain(file, 'unknown-article', reason, placeOf('articles', index))
    } else {
      const near = nearest(slug, [...bySlug.keys()])
      const reason = `Unknown article \`${slug}\`, expected ${near ? `\`${near}\`` : 'the slug of an article'}`
      complain(file, 'unknown-article', reason, placeOf('articles', index))
    }
  }
  return articles
}

/** An article says how it is mailed; an issue that has it otherwise is wrong. */
function checkMail(
  file: VFile,
  {slug, mail, file: own}: Article,
  count: number,
  place: Place
): void {
  if (mail.as === 'never') {
    const reason = `Unexpected \`${slug}\`, which has \`mail: never\` in ${own}: take one of the two out`
    complain(file, 'not-for-mail', reason, place)
  } else if (mail.as === 'single' && count > 1) {
    const reason = `Unexpected \`${slug}\` beside others, which has \`mail: single\` in ${own}: give it an issue of its own`
    complain(file, 'not-for-mail', reason, place)
  }
}
