/**
 * The files of articles → Articles, with what is known of them from before.
 */
import {createHash} from 'node:crypto'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import {
  type Article,
  articleFrom,
  articlePath,
  type Moment
} from '../article.ts'
import type {Publication} from '../publication.ts'
import {type AddressBook, addressesIn} from './addresses.ts'
import type {ArticleCache, Kept} from './article-cache.ts'
import {stillHolds} from './asked.ts'
import {isBroken} from './complain.ts'
import type {Crew} from './crew.ts'
import type {ArticleMatter} from './matter.ts'
import {putMessages} from './messages.ts'
import type {NoteWords} from './processor.ts'
import {lazyText} from './read-files.ts'
import type {Yaml} from './read-yaml.ts'
import {settleKinds} from './settle-kinds.ts'
import {headReader} from './shared-words.ts'
import {stampOf} from './stamp.ts'
import {
  type HeadRead,
  plainNotes,
  type TextContext,
  type TextOrder,
  type TextRead
} from './understand.ts'
import {keptArticle, type Understood, understood} from './understood.ts'

/** Who reads, and what is known from before. */
export type Readers = Readonly<{
  crew: Crew
  /** Nothing is known, and nothing kept, without one. */
  cache?: ArticleCache | undefined
  /** Of files that were looked at a moment ago; see `stampOf`. */
  stamps?: ReadonlyMap<string, string> | undefined
  /** Is told how many files are to be read, before the first is. */
  onPlan?: ((count: number) => void) | undefined
}>

/** An article whose front matter is right. */
export type Draft = Readonly<{
  file: VFile
  matter: Yaml<ArticleMatter>
  published: Moment
  isPublished: boolean
  kept: Kept
}>

/** The first look at all files; those that have not changed are not read. */
export async function readHeads(
  root: string,
  names: readonly string[],
  timeZone: string,
  {crew, cache, stamps: seen, onPlan}: Readers
): Promise<Kept[]> {
  const found = new Map<string, Kept>()
  const stamps = new Map<string, string>()
  const before = new Map<string, Kept>()
  for (const name of cache ? names : []) {
    const stamp =
      seen?.get(name) ?? stampOf(path.resolve(root, name), Date.now())
    const known = cache?.find(name)
    const kept = known?.head.timeZone === timeZone ? known : undefined
    stamps.set(name, stamp)
    if (kept && stamp !== '' && kept.stamp === stamp) found.set(name, kept)
    else if (kept) before.set(name, kept)
  }
  const others = names.filter((name) => !found.has(name))
  onPlan?.(others.length)
  for await (const heads of crew.heads(root, others, timeZone)) {
    for (const head of heads) {
      const stamp = stamps.get(head.path) ?? ''
      const kept = before.get(head.path)
      const isSame = kept?.head.hash === head.hash
      if (isSame && kept.stamp !== stamp) cache?.restamp(head.path, stamp)
      if (!isSame && head.matter) cache?.keep(head.path, {stamp, head})
      found.set(head.path, isSame ? {...kept, stamp} : {stamp, head})
    }
  }
  return names.flatMap((name) => found.get(name) ?? [])
}

/** The file of a first look, with its messages. */
export function fileOf(root: string, {path: name, messages}: HeadRead): VFile {
  const file = lazyText(root, name)
  putMessages(file, messages)
  return file
}

/** Where everything is that articles can link to. */
export function addressBook(
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

/** What all texts of a folder are read against. */
export type TextsContext = Readonly<{
  publication: Publication
  register: Register
  book: AddressBook
  notes: NoteWords
}>

/**
 * The second look: texts that have changed, or whose surroundings have, are
 * parsed; the others are as they were.
 *
 * @returns
 *   By the path of the file, what is right. What is wrong stands in the files.
 */
export async function readTexts(
  drafts: readonly Draft[],
  context: TextsContext,
  {crew, cache, onPlan}: Readers
): Promise<Map<string, Understood>> {
  const wanted = new Map(
    drafts
      .filter((d) => d.matter.value.status !== 'draft' || d.isPublished)
      .map((draft) => [draft.file.path, draft])
  )
  const all = textContext(context, wanted.values())
  const about = aboutTexts(context, all)
  const addresses = addressesIn(context.book)
  const readHead = headReader()
  const orders: TextOrder[] = []
  const heads = new Map<string, Understood>()
  for (const [path, {file, kept, matter}] of wanted) {
    const {text, head} = kept
    if (text?.context === about && (await stillHolds(text.asked, addresses))) {
      putText(file, text)
      if (cache)
        heads.set(path, keptArticle(readHead, cache, path, text.digest))
    } else orders.push({path, hash: head.hash, matter: matter.value})
  }
  onPlan?.(orders.length)
  for await (const texts of crew.texts(all, orders)) {
    for (const {article, ...text} of texts) {
      const draft = wanted.get(text.path)
      if (!draft) continue
      putText(draft.file, text)
      if (!article) continue
      const {stamp, head} = draft.kept
      const {digest} = article
      const kept = {...text, context: about, digest}
      cache?.keep(text.path, {stamp, head, text: kept}, article)
      heads.set(text.path, understood(readHead, article, text.path, cache))
    }
  }
  return heads
}

/** The articles of those that are published and right, their kinds settled. */
export function publishedOf(
  drafts: readonly Draft[],
  heads: ReadonlyMap<string, Understood>
): Article[] {
  const found = drafts.flatMap(({file, isPublished}) =>
    isPublished && !isBroken(file) ? (heads.get(file.path) ?? []) : []
  )
  const settled = settleKinds(found.map(({head}) => head))
  return found.flatMap(({digest, texts}, index) => {
    const head = settled[index]
    return head ? [articleFrom({...head, digest}, texts)] : []
  })
}

function putText(file: VFile, text: Omit<TextRead, 'article'>): void {
  putMessages(file, text.messages)
  if (text.pictures.length > 0) file.data.pictures = [...text.pictures]
  if (text.siteLinks.length > 0) file.data.siteLinks = [...text.siteLinks]
}

function textContext(
  {publication, book, notes}: TextsContext,
  drafts: Iterable<Draft>
): TextContext {
  const languages = new Set<string>()
  for (const {matter} of drafts) {
    languages.add(matter.value.lang ?? publication.language)
  }
  return {publication, book, notes: plainNotes(notes, languages)}
}

/** All that a text depends on, beside itself and what it asks. */
function aboutTexts(
  {publication, register}: TextsContext,
  {notes}: TextContext
): string {
  const {language, timeZone, author} = publication
  const about = [language, timeZone, author, [...register], [...notes].sort()]
  return createHash('sha256').update(JSON.stringify(about)).digest('hex')
}
