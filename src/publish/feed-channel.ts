/**
 * What a feed holds, before it has a format.
 */
import type {Article, Moment, Picture} from '../article.ts'
import {articlePath} from '../article.ts'
import {tagUri} from '../publication.ts'
import type {Archive} from './archive.ts'
import {actorPath} from './dossiers.ts'
import {feedBody} from './feed-body.ts'
import {tagPath} from './tags.ts'
import {oneLine} from './xml-text.ts'

/** A subject or actor an item is filed under, with its page. */
export type Category = Readonly<{name: string; term: string; scheme: string}>

/** The lead picture; `url` is full. */
export type FeedPicture = Readonly<{
  url: string
  type: string
  alt: string
  width: number
  height: number
}>

/** One entry of a feed; all text is plain and clean but `html`. */
export type FeedItem = Readonly<{
  /** `tag:` URI; the same in every feed and format. */
  id: string
  title: string
  url: string
  /** When; given out with the offset of the publication's zone, so that the
   * day is the one its readers were told. */
  published: Moment
  updated: Moment
  authors: readonly string[]
  categories: readonly Category[]
  language: string
  picture?: FeedPicture
  summary: string
  html: string
}>

/** One feed. */
export type Channel = Readonly<{
  /** Of the feed, from the root of the site: `/feed.xml`. */
  path: string
  title: string
  /** The page the feed is of. */
  page: string
  description: string
  items: readonly FeedItem[]
  /** Of a feed that goes on in others (RFC 5005 §4). */
  history?: Readonly<{
    /** The feed this one is an archive of; absent for that feed itself. */
    current?: string
    /** The archive with what is older. */
    previous?: string
  }>
}>

/** When the newest item changed last; the epoch for a feed without items. */
export function lastChange(items: readonly FeedItem[]): Date {
  return new Date(Math.max(0, ...items.map(({updated}) => updated.at)))
}

/** Writes the item of an article, with its whole text or with a body given. */
export type ItemWriter = (article: Article, html?: string) => FeedItem

/** Bodies that are held at once, for feeds that show the same articles. */
const heldBodies = 500

/** A writer of items that looks at each article once, or a few times. */
export function itemWriter(archive: Archive): ItemWriter {
  const heads = new Map<string, Omit<FeedItem, 'html'>>()
  const bodies = new Map<string, string>()
  return (article, given) => {
    const head = heads.get(article.id) ?? headOf(archive, article)
    heads.set(article.id, head)
    if (given !== undefined) return {...head, html: given}
    const html = bodies.get(article.id) ?? feedBody(archive, article)
    // Most are asked for once, by the feed of their year: no need to hold all.
    if (bodies.size >= heldBodies) bodies.clear()
    bodies.set(article.id, html)
    return {...head, html}
  }
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
