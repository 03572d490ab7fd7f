/**
 * One article by itself, for programs that have no folder.
 */
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import type {Article} from '../article.ts'
import type {Publication} from '../publication.ts'
import {isBroken} from './complain.ts'
import {readArticleMatter} from './matter.ts'
import {safeParser} from './parse-safely.ts'

/** What an article is read against. */
export type ArticleOptions = Readonly<{
  publication: Publication
  /** Who is meant; nobody is known when absent. */
  register?: Register
  /**
   * Pages that the article may link to, by the path of their file, such as
   * `articles/on-bees.md` → `/2026/on-bees/`; none when absent.
   */
  pages?: ReadonlyMap<string, string>
  /** The folder that pictures are looked for in; `file.cwd` when absent. */
  root?: string
}>

/**
 * Understand one Markdown file with front matter.
 *
 * Nothing is thrown for anything an editor can mend: the messages of the file
 * say what is wrong, each at its place.
 *
 * @param file
 *   Its `path` is from the folder of the publication, such as
 *   `articles/on-bees.md`.
 * @returns
 *   `undefined` when anything is wrong.
 */
export async function parseOne(
  file: VFile,
  options: ArticleOptions
): Promise<Article | undefined> {
  const {publication, register = new Map(), pages = new Map()} = options
  const root = options.root ?? file.cwd
  const matter = isBroken(file) ? undefined : readArticleMatter(file)
  if (!matter) return undefined
  const book = {root, register, pages, unpublished: new Set<string>()}
  const parser = safeParser({publication, book})
  try {
    return await parser.article(file, matter)
  } finally {
    parser.close()
  }
}
