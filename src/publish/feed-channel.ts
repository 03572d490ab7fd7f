/**
 * Articles as items of feeds, before they have a format.
 */
import type {Article, Picture} from '../article.ts'
import {articlePath} from '../article.ts'
import {tagUri} from '../publication.ts'
import type {Archive} from './archive.ts'
import {actorPath} from './dossiers.ts'
import {actorBody, feedBody} from './feed-body.ts'
import type {Category, FeedItem, FeedPicture} from './feed-model.ts'
import {tagPath} from './tags.ts'
import {oneLine} from './xml-text.ts'

/** When the newest item changed last; the epoch for a feed without items. */
export function lastChange(items: readonly FeedItem[]): Date {
  return new Date(Math.max(0, ...items.map(({updated}) => updated.at)))
}

/** Writes the item of an article, with its whole text or with a body given. */
export type ItemWriter = (article: Article, html?: string) => FeedItem

/** Items that are held at once, for feeds that show the same articles. */
const held = 500

/** A writer of items that looks at each article once, or a few times. */
export function itemWriter(archive: Archive): ItemWriter {
  const heads = new Map<string, Omit<FeedItem, 'html'>>()
  const bodies = new Map<string, string>()
  return (article, given) => {
    const head = heads.get(article.id) ?? headOf(archive, article)
    if (heads.size >= held) heads.clear()
    heads.set(article.id, head)
    if (given !== undefined) return {...head, html: given}
    const html = bodies.get(article.id) ?? feedBody(archive, article)
    // Most are asked for once, by the feed of their period: no need to hold all.
    if (bodies.size >= held) bodies.clear()
    bodies.set(article.id, html)
    return {...head, html}
  }
}

/**
 * The items of articles, whole; or of what an actor has to do with them, when
 * one is given.
 */
export function articleItems(
  archive: Archive,
  write: ItemWriter,
  articles: readonly Article[],
  actor?: string
): FeedItem[] {
  return articles.map((article) =>
    actor === undefined
      ? write(article)
      : write(article, actorBody(archive, article, actor))
  )
}

function headOf(archive: Archive, article: Article): Omit<FeedItem, 'html'> {
  const {publication} = archive.site
  const {picture, published, updated} = article
  return {
    id: tagUri(publication, article.id),
    title: oneLine(article.title),
    url: archive.url(articlePath(article)),
    published,
    updated: updated && updated.at > published.at ? updated : published,
    authors: authorsOf(archive, article),
    categories: categoriesOf(archive, article),
    language: article.language,
    ...(picture && {picture: mediumOf(archive, picture)}),
    summary: oneLine(article.summary)
  }
}

function mediumOf(archive: Archive, picture: Picture): FeedPicture {
  const {plain, shown} = archive.renditions(picture)
  const {path, type, width, height} = plain ?? shown
  const url = encodeURI(archive.url(path))
  return {url, type, alt: oneLine(picture.alt), width, height}
}

/** Who wrote it; the editors when it names nobody. */
export function authorsOf({site}: Archive, article: Article): string[] {
  const {authors} = article
  const names = authors.length > 0 ? authors : [site.publication.author]
  return names.map(oneLine)
}

function categoriesOf(archive: Archive, article: Article): Category[] {
  const tags = article.tags.map((tag) => ({
    name: oneLine(tag),
    term: tagPath(tag).split('/').at(-2) ?? '',
    scheme: archive.url('/tags/')
  }))
  const actors = article.actors.flatMap(({id}) => {
    const dossier = archive.dossiers.get(id)
    const name = oneLine(dossier?.name ?? '')
    const scheme = archive.url(actorPath('').replace('//', '/'))
    return name ? [{name, term: id, scheme}] : []
  })
  return [...tags, ...actors]
}
