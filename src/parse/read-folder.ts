/**
 * The folder of a publication → everything that is to be published.
 */
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import {type Article, articlePath, byNewest, type Moment} from '../article.ts'
import {emptyLock, type IdLock} from '../id-lock.ts'
import type {Issue, PlannedIssue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import type {AddressBook} from './addresses.ts'
import {checkEmbargo} from './check-embargo.ts'
import {checkUnique} from './check-unique.ts'
import {complain, isBroken} from './complain.ts'
import {type ArticleMatter, readArticleMatter} from './matter.ts'
import {readMoment} from './moment.ts'
import {notPublished} from './not-published.ts'
import {
  type IssueContext,
  type IssuesRead,
  parseIssues
} from './parse-issues.ts'
import {type Parser, safeParser} from './parse-safely.ts'
import type {PictureFile} from './pictures.ts'
import type {NoteWords} from './processor.ts'
import {listFiles, readText} from './read-files.ts'
import {idLockName, readIdLock} from './read-id-lock.ts'
import {readPublication} from './read-publication.ts'
import {readRegister} from './read-register.ts'
import type {Yaml} from './read-yaml.ts'
import {settleKinds} from './settle-kinds.ts'

/** What a folder holds, and what is wrong with it. */
export type Folder = Readonly<{
  /** Absent when `publication.yaml` is wrong; then nothing else is read. */
  publication?: Publication
  /** Newest first; no drafts, nothing of the future. */
  articles: readonly Article[]
  /** Highest number first. */
  issues: readonly Issue[]
  /** Every issue that has a file, also one that waits. */
  planned: readonly PlannedIssue[]
  register: Register
  /** The ids that were published before. */
  lock: IdLock
  /** The pictures that published articles show, by path. */
  pictures: readonly PictureFile[]
  /** Every file that was read, with its messages. */
  files: readonly VFile[]
  /** How many articles and issues wait: drafts and future dates. */
  waiting: number
}>

/** How a folder is read. */
export type FolderOptions = Readonly<{
  /** Take drafts and the future as if they were published. */
  drafts?: boolean | undefined
  /** English words when absent. */
  notes?: NoteWords | undefined
}>

/** An article whose front matter is right. */
type Draft = {
  file: VFile
  matter: Yaml<ArticleMatter>
  published: Moment
  isPublished: boolean
}

/**
 * Read a publication.
 *
 * Does not throw for anything an editor can mend: problems stand in the
 * messages of the files, all of them at once.
 *
 * @param root
 *   Path of the folder that holds `publication.yaml` and `articles/`.
 * @param now
 *   Articles dated later are of the future.
 */
export async function readFolder(
  root: string,
  now: Date,
  options: FolderOptions = {}
): Promise<Folder> {
  const head = await readText(root, 'publication.yaml')
  const publication = isBroken(head) ? undefined : readPublication(head)
  if (!publication) return {...nothing, files: [head]}
  const names = await listFiles(root, 'articles')
  const [registerFile] = await readAll(root, names.filter(isRegister))
  const lockFile = names.includes(idLockName)
    ? await readText(root, idLockName, maximumLock)
    : undefined
  const articleFiles = await readAll(root, names.filter(isArticle))
  const issueFiles = await readAll(root, names.filter(isIssue))
  if (articleFiles.length === 0) complainOfNothing(head)
  const register = readRegister(registerFile)
  const drafts = articleFiles.flatMap(
    (file) => readDraft(file, publication, now, options) ?? []
  )
  checkUnique(drafts)
  const book = addressBook(drafts, register, root)
  const parser = safeParser({publication, book, notes: options.notes})
  const {articles, issues, planned} = await parseAll(
    parser,
    drafts,
    issueFiles,
    {publication, now, drafts: options.drafts}
  ).finally(parser.close)
  const shown = drafts.filter(({isPublished}) => isPublished)
  return {
    publication,
    articles: articles.sort(byNewest),
    issues,
    planned,
    register,
    lock: readIdLock(lockFile),
    pictures: picturesIn([...shown.map(({file}) => file), ...issueFiles]),
    files: [
      head,
      ...(registerFile ? [registerFile] : []),
      ...(lockFile ? [lockFile] : []),
      ...articleFiles,
      ...issueFiles
    ],
    waiting: drafts.length - shown.length
  }
}

/** Bytes of the lock: some hundred thousand articles. */
const maximumLock = 20_000_000

const nothing = {
  articles: [],
  issues: [],
  planned: [],
  pictures: [],
  waiting: 0,
  register: new Map(),
  lock: emptyLock
}

async function readAll(
  root: string,
  names: readonly string[]
): Promise<VFile[]> {
  const files: VFile[] = []
  for (const name of names) files.push(await readText(root, name))
  return files
}

async function parseAll(
  parser: Parser,
  drafts: readonly Draft[],
  issueFiles: readonly VFile[],
  context: Pick<IssueContext, 'publication' | 'now' | 'drafts'>
): Promise<{articles: Article[]} & IssuesRead> {
  const articles = settleKinds(await parseArticles(drafts, parser))
  const {issues, planned} = await parseIssues(issueFiles, {
    ...context,
    articles,
    letter: parser.letter,
    ...notPublished(drafts)
  })
  return {articles, issues, planned}
}

async function parseArticles(
  drafts: readonly Draft[],
  parser: Parser
): Promise<Article[]> {
  const articles: Article[] = []
  for (const {file, matter, isPublished} of drafts) {
    if (matter.value.status === 'draft' && !isPublished) continue
    const article = await parser.article(file, matter)
    if (article && isPublished) articles.push(article)
  }
  return articles
}

function isRegister(name: string): boolean {
  return name === 'articles/actors.yaml'
}

function isArticle(name: string): boolean {
  return name.endsWith('.md') && !isIssue(name)
}

function isIssue(name: string): boolean {
  return name.startsWith('articles/issues/') && name.endsWith('.md')
}

function complainOfNothing(head: VFile): void {
  complain(
    head,
    'no-articles',
    'Missing articles, expected at least one Markdown file in articles/: write one, or run `quoin init` in an empty folder'
  )
}

function readDraft(
  file: VFile,
  publication: Publication,
  now: Date,
  {drafts}: FolderOptions
): Draft | undefined {
  const matter = isBroken(file) ? undefined : readArticleMatter(file)
  if (!matter) return undefined
  const published = readMoment(matter.value.date, publication.timeZone)
  if (!published) return undefined
  checkEmbargo(file, matter, published, publication)
  const {status} = matter.value
  const isDue = status === 'ready' && published.at <= now.getTime()
  const isPublished = drafts === true || isDue
  return {file, matter, published, isPublished}
}

function addressBook(
  drafts: readonly Draft[],
  register: Register,
  root: string
): AddressBook {
  const published = drafts.filter(({isPublished}) => isPublished)
  return {
    root,
    register,
    pages: new Map(
      published.map(({file, matter, published}) => [
        file.path,
        articlePath({slug: matter.value.slug, published})
      ])
    ),
    unpublished: new Set(
      drafts.filter((d) => !d.isPublished).map((d) => d.file.path)
    )
  }
}

function picturesIn(files: readonly VFile[]): PictureFile[] {
  const byPath = new Map<string, PictureFile>()
  for (const file of files) {
    for (const picture of file.data.pictures ?? []) {
      byPath.set(picture.path, picture)
    }
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
