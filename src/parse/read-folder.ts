/**
 * The folder of a publication → everything that is to be published.
 */
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import {type Article, byNewest} from '../article.ts'
import {emptyLock, type IdLock} from '../id-lock.ts'
import type {Issue, PlannedIssue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import type {ArticleCache, Kept} from './article-cache.ts'
import {checkEmbargo} from './check-embargo.ts'
import {checkUnique} from './check-unique.ts'
import {complain, isBroken} from './complain.ts'
import {crewOf} from './crew.ts'
import {isArticle, isIssue, isRegister} from './file-names.ts'
import {
  dueAfter,
  earliest,
  type NotYet,
  notPublished,
  notYetAt,
  whyNotYet
} from './not-published.ts'
import {parseIssues} from './parse-issues.ts'
import {safeParser} from './parse-safely.ts'
import {type PictureFile, picturesIn} from './pictures.ts'
import {englishNotes, type NoteWords} from './processor.ts'
import {
  addressBook,
  type Draft,
  fileOf,
  publishedOf,
  type Readers,
  readHeads,
  readTexts
} from './read-articles.ts'
import {listFiles, readText} from './read-files.ts'
import {idLockName, readIdLock} from './read-id-lock.ts'
import {readPublication} from './read-publication.ts'
import {readRegister} from './read-register.ts'
import {type Rereader, rereader} from './reread.ts'
import {yamlOf} from './understand.ts'

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
  /** When one of them becomes due, in milliseconds since 1970, if any will. */
  until?: number | undefined
  /** By file, why an article or issue is not published yet. */
  notYet: ReadonlyMap<string, NotYet>
  /** Reads one article again, without the others; see `FolderOptions.again`. */
  reread?: Rereader | undefined
}>

/** How a folder is read. */
export type FolderOptions = Readonly<{
  /** Take drafts and the future as if they were published. */
  drafts?: boolean | undefined
  /** Articles will be read again: all that is known of the folder is held. */
  again?: boolean | undefined
  /** English words when absent. */
  notes?: NoteWords | undefined
  /** What articles were understood as before; must stay open while they live. */
  cache?: ArticleCache | undefined
  /** Threads that read, at most; none when absent. */
  workers?: number | undefined
  /** Of files that were looked at a moment ago; see `stampOf`. */
  stamps?: ReadonlyMap<string, string> | undefined
  /** Is told how many articles are to be read, before the first is. */
  onPlan?: ((count: number) => void) | undefined
}>

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
  const issueFiles = await readAll(root, names.filter(isIssue))
  const register = readRegister(registerFile)
  const {cache, workers = 0} = options
  const {stamps, onPlan} = options
  const readers = {crew: crewOf(workers), cache, stamps, onPlan}
  const context = {root, publication, register, now, options}
  const {drafts, articles, articleFiles, parser, reread} = await readArticles(
    names.filter(isArticle),
    context,
    readers
  ).finally(readers.crew.close)
  if (articleFiles.length === 0) complainOfNothing(head)
  cache?.end(new Set(names))
  const {issues, planned, due, notYet} = await parseIssues(issueFiles, {
    publication,
    now,
    articles,
    letter: parser.letter,
    drafts: options.drafts,
    ...notPublished(drafts)
  }).finally(parser.close)
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
    waiting: drafts.length - shown.length,
    until: earliest([...due, ...drafts.flatMap(dueAfter(now))]),
    notYet: new Map([...drafts.flatMap(notYetAt(now)), ...notYet]),
    reread
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
  notYet: new Map(),
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

type FolderContext = Readonly<{
  root: string
  publication: Publication
  register: Register
  now: Date
  options: FolderOptions
}>

async function readArticles(
  names: readonly string[],
  context: FolderContext,
  readers: Readers
) {
  const {root, publication, register, options} = context
  const {notes = englishNotes} = options
  const kept = await readHeads(root, names, publication.timeZone, readers)
  const articleFiles = kept.map(({head}) => fileOf(root, head))
  const drafts = kept.flatMap((one, index) =>
    draftOf(one, articleFiles[index], context)
  )
  checkUnique(drafts)
  const book = addressBook(drafts, register, root)
  const all = {publication, register, book, notes}
  const texts = await readTexts(drafts, all, readers)
  return {
    drafts,
    articles: publishedOf(drafts, texts),
    articleFiles,
    parser: safeParser(all),
    reread: options.again
      ? rereader({root, drafts, texts, all, cache: readers.cache})
      : undefined
  }
}

function complainOfNothing(head: VFile): void {
  complain(
    head,
    'no-articles',
    'Missing articles, expected at least one Markdown file in articles/: write one, or run `quoin init` in an empty folder'
  )
}

function draftOf(
  kept: Kept,
  file: VFile | undefined,
  {now, options, publication}: FolderContext
): Draft[] {
  const {matter: value, published} = kept.head
  if (!file || !value || !published) return []
  const matter = yamlOf(file, value)
  checkEmbargo(file, matter, published, publication)
  const isPublished =
    options.drafts === true || !whyNotYet(value, published, now)
  return [{file, matter, published, isPublished, kept}]
}
