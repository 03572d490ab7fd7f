/**
 * One article read again, against the rest of its folder as it was read.
 *
 * That is what an editor waits for who has just saved it.
 */
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import {type Article, byNewest, type Moment} from '../article.ts'
import type {ArticleCache} from './article-cache.ts'
import {crewOf} from './crew.ts'
import type {ArticleMatter} from './matter.ts'
import {
  type Draft,
  fileOf,
  publishedOf,
  readHeads,
  readTexts,
  type TextsContext
} from './read-articles.ts'
import {yamlOf} from './understand.ts'
import type {Understood} from './understood.ts'

/** What a second reading gives. */
export type Reread = Readonly<{
  /** All articles of the folder, newest first, this one as it is now. */
  articles: readonly Article[]
  /** The file with its messages. */
  file: VFile
}>

/**
 * Reads an article again, and gives what a reading of the whole folder would.
 *
 * Gives nothing when the whole folder has to be read: for an article that is new
 * or gone, or has another address, id, day or status, or front matter that is
 * wrong, as others may link to it.
 *
 * @param register
 *   Of actors, when it has changed since; then the other articles are as they
 *   were under the old one.
 */
export type Rereader = (
  path: string,
  register?: Register
) => Promise<Reread | undefined>

/** What a folder was read as. */
type Basis = Readonly<{
  root: string
  drafts: readonly Draft[]
  texts: ReadonlyMap<string, Understood>
  all: TextsContext
  cache: ArticleCache | undefined
}>

/** A rereader of a folder that was read; one reading after the other. */
export function rereader(basis: Basis): Rereader {
  const {root, cache} = basis
  const drafts = [...basis.drafts]
  const texts = new Map(basis.texts)
  let {all} = basis
  const readers = {crew: crewOf(0), cache}
  return async (path, register) => {
    if (register) all = {...all, register, book: {...all.book, register}}
    const place = drafts.findIndex(({file}) => file.path === path)
    const before = drafts[place]
    const {timeZone} = all.publication
    const [kept] = await readHeads(root, [path], timeZone, readers)
    const {matter: front, published} = kept?.head ?? {}
    if (!before || !kept || !front || !published) return undefined
    const was = identity(before.matter.value, before.published)
    if (was !== identity(front, published) || isShared(before.file)) {
      return undefined
    }
    const file = fileOf(root, kept.head)
    const {isPublished} = before
    const matter = yamlOf(file, front)
    const draft = {file, matter, published, isPublished, kept}
    const found = await readTexts([draft], all, readers)
    drafts[place] = draft
    const text = found.get(path)
    if (text) texts.set(path, text)
    else texts.delete(path)
    return {articles: publishedOf(drafts, texts).sort(byNewest), file}
  }
}

/** What others know an article by. */
function identity(
  {id, slug, aliases, status}: ArticleMatter,
  {at}: Moment
): string {
  return JSON.stringify([id, slug, aliases, status, at])
}

/** What two share, only the whole folder tells whether they still do. */
function isShared({messages}: VFile): boolean {
  return messages.some(({ruleId}) => ruleId?.startsWith('duplicate-'))
}
