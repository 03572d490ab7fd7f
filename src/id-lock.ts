/**
 * What feed readers know: the id of the article at each address.
 *
 * A reader knows an article by its id alone. When the id of a published article
 * changes, every reader gets the article once more as a new one; so the ids
 * are locked in a file that lies beside the articles and goes with them.
 */
import type {Article} from './article.ts'
import {articlePath} from './article.ts'

/** A value and the line of the lock it stands on, counted from 1. */
export type Locked = Readonly<{value: string; line: number}>

/** The ids that were published. */
export type IdLock = Readonly<{
  /** What `tag:` URIs are made of; `undefined` before the first build. */
  authority: Locked | undefined
  /** Id by the path of its page: `/2026/on-bees/`. */
  ids: ReadonlyMap<string, Locked>
}>

/** A lock of nothing, as before the first build. */
export const emptyLock: IdLock = {authority: undefined, ids: new Map()}

/** An article whose id is not the one that readers know. */
export type ChangedId = Readonly<{article: Article; was: Locked}>

type Known = Pick<Article, 'id' | 'slug' | 'published'>

/**
 * The articles that readers would take for new ones.
 *
 * An article that moved to another address with its id is not one of them, nor
 * is another that now stands where it was.
 */
export function changedIds(
  {ids}: IdLock,
  articles: readonly Article[]
): ChangedId[] {
  const places = new Map(
    articles.map((article) => [article.id, articlePath(article)])
  )
  return articles.flatMap((article) => {
    const was = ids.get(articlePath(article))
    if (!was || was.value === article.id) return []
    const place = places.get(was.value)
    const hasMoved = place !== undefined && !ids.has(place)
    return hasMoved ? [] : [{article, was}]
  })
}

/**
 * The text of the lock after a build; what is no longer published stays in it.
 *
 * One line an article, sorted by address, so that branches merge.
 */
export function lockText(
  {ids}: IdLock,
  authority: string,
  articles: readonly Known[]
): string {
  const published = new Map(
    articles.map((article) => [articlePath(article), article.id])
  )
  const held = new Set(published.values())
  const kept = [...ids].flatMap(([path, {value}]): [string, string][] =>
    published.has(path) || held.has(value) ? [] : [[path, value]]
  )
  const lines = [...published, ...kept]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, id]) => `${id} ${path}`)
  return `${[...head, `tag:${authority}`, ...lines].join('\n')}\n`
}

const head = [
  '# The ids by which feed readers know the articles, written by `quoin build`.',
  '# Commit this file. A build that would change an id stops; to let it, delete',
  '# the line of the article here.'
]
