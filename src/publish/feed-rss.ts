/**
 * A channel as RSS 2.0.
 */
import {Feed} from 'feed'
import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import type {Moment} from '../article.ts'
import type {Publication} from '../publication.ts'
import {address, sitePath} from '../publication.ts'
import {lastChange} from './feed-channel.ts'
import type {Channel, FeedItem} from './feed-model.ts'
import {
  childrenOf,
  escaped,
  parseFeed,
  setText,
  withoutCdataEnd,
  writeFeed
} from './feed-xml.ts'
import {htmlText, withoutTags} from './xml-text.ts'

/** Heads of items that are held at once. */
const heldHeads = 1000

/** Minutes a reader may wait before it asks again. */
const patience = 60

/**
 * A writer of channels as RSS 2.0 with `content:encoded`, `dc:creator` and
 * `media:content`.
 *
 * Titles are plain text, escaped once; `description` is HTML made of plain
 * text. `pubDate` is the day of publication: RSS readers do not know another.
 * Items of one id differ at most in their body; the rest is made once.
 */
export function rssWriter(
  publication: Publication
): (channel: Channel) => string {
  const heads = new Map<string, Element>()
  return (channel) => {
    if (heads.size >= heldHeads) heads.clear()
    const fresh = channel.items.filter(({id}) => !heads.has(id))
    const document = parseFeed(model(publication, channel, fresh).rss2())
    const {top} = document
    top.attributes = channel.history ? {...namespaces, ...history} : namespaces
    for (const parent of childrenOf(top, 'channel')) {
      setText(parent, 'title', channel.title)
      setText(parent, 'description', channel.description)
      for (const [index, element] of childrenOf(parent, 'item').entries()) {
        const item = fresh[index]
        if (item) heads.set(item.id, completed(element, item))
      }
      parent.children = [
        ...parent.children.filter(
          (node) =>
            !isNamed(node, 'item') &&
            // A feed without items has never changed; there is no such day.
            (channel.items.length > 0 || !isNamed(node, 'lastBuildDate'))
        ),
        ...historyOf(publication, channel),
        ...channel.items.flatMap((item) => itemOf(heads.get(item.id), item))
      ]
    }
    return writeFeed(document, sitePath(publication, '/feed.css'))
  }
}

const namespaces: Readonly<Record<string, string>> = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/'
}

const history = {'xmlns:fh': 'http://purl.org/syndication/history/1.0'}

/** Where a feed goes on; says of an archive that it is one. */
function historyOf(
  publication: Publication,
  {history = {}}: Channel
): Element[] {
  const {current, previous} = history
  const link = (rel: string, path: string) =>
    x('atom:link', {
      href: address(publication, path),
      rel,
      type: 'application/rss+xml'
    })
  return [
    ...(current === undefined
      ? []
      : [x('fh:archive'), link('current', current)]),
    ...(previous === undefined ? [] : [link('prev-archive', previous)])
  ]
}

function model(
  publication: Publication,
  channel: Channel,
  items: readonly FeedItem[]
): Feed {
  const feed = new Feed({
    title: withoutCdataEnd(channel.title),
    description: withoutCdataEnd(channel.description),
    link: address(publication, channel.page),
    feed: address(publication, channel.path),
    language: publication.language,
    updated: lastChange(channel.items),
    docs: 'https://www.rssboard.org/rss-specification',
    generator: 'Quoin',
    ttl: patience,
    ...(publication.hub && {hub: publication.hub})
  })
  for (const item of items) {
    feed.addItem({
      id: item.id,
      title: withoutCdataEnd(item.title),
      link: item.url,
      date: new Date(item.published.at),
      // Without one, readers would take the body for the description.
      description: htmlText(item.summary || item.title)
    })
  }
  return feed
}

function isNamed(node: ElementContent, name: string): boolean {
  return node.type === 'element' && node.name === name
}

/**
 * An item with its body; HTML as text, as `feed` would make a CDATA section.
 *
 * The body stands before `media:content`: Python's feedparser takes what comes
 * first, else the description of the picture, as the content.
 */
function itemOf(head: Element | undefined, {html}: FeedItem): Element[] {
  if (!head) return []
  const isMedia = (node: ElementContent) => isNamed(node, 'media:content')
  const body = x('content:encoded', [escaped(html)])
  const others = head.children.filter((node) => !isMedia(node))
  const children = [...others, body, ...head.children.filter(isMedia)]
  return [{...head, children}]
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Thu, 15 Oct 2026 00:00:00 +0100` (RFC 822 §5.1, years of four digits). */
function mailDate({day, iso}: Moment): string {
  const date = new Date(`${day}T00:00:00Z`)
  const [, time = '', zone = ''] = /T([\d:]+)(.*)$/.exec(iso) ?? []
  const parts = [
    String(date.getUTCDate()).padStart(2, '0'),
    months[date.getUTCMonth()],
    date.getUTCFullYear(),
    time,
    zone.replace(':', '').replace('Z', '+0000')
  ]
  return `${weekdays[date.getUTCDay()]}, ${parts.join(' ')}`
}

/** What `feed` cannot say: the true title, authors, categories, picture. */
function completed(element: Element, item: FeedItem): Element {
  setText(element, 'title', item.title)
  setText(element, 'pubDate', mailDate(item.published))
  element.children.push(
    ...item.authors.map((name) => x('dc:creator', name)),
    ...item.categories.map(({name, scheme}) =>
      x('category', {domain: scheme}, withoutTags(name))
    )
  )
  const {picture} = item
  if (!picture) return element
  const {url, type, width, height, alt} = picture
  element.children.push(
    x('media:content', {url, medium: 'image', type, width, height}, [
      ...(alt
        ? [x('media:description', {type: 'plain'}, withoutTags(alt))]
        : [])
    ])
  )
  return element
}
