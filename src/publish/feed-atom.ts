/**
 * A channel as Atom (RFC 4287).
 */
import {Feed} from 'feed'
import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Publication} from '../publication.ts'
import {address, sitePath, tagUri} from '../publication.ts'
import {lastChange} from './feed-channel.ts'
import type {Channel, FeedItem} from './feed-model.ts'
import {
  childrenOf,
  parseFeed,
  setText,
  withoutCdataEnd,
  writeFeed
} from './feed-xml.ts'
import {withoutTags} from './xml-text.ts'

/**
 * Write a channel as Atom.
 *
 * Titles and summaries are `type="text"`, which no reader shows as source;
 * authors stand in each entry, as several readers look only there.
 */
export function atom(publication: Publication, channel: Channel): string {
  const document = parseFeed(model(publication, channel).atom1())
  const {top} = document
  top.attributes = {...top.attributes, 'xml:lang': publication.language}
  setText(top, 'title', channel.title)
  setText(top, 'subtitle', channel.description)
  nameSelf(top)
  const elements = childrenOf(top, 'entry')
  for (const [index, item] of channel.items.entries()) {
    const element = elements[index]
    if (element) complete(element, item, publication.language)
  }
  return writeFeed(document, sitePath(publication, '/feed.css'))
}

function model(publication: Publication, channel: Channel): Feed {
  const feed = new Feed({
    id: tagUri(publication, 'feed'),
    title: withoutCdataEnd(channel.title),
    description: withoutCdataEnd(channel.description),
    link: address(publication, channel.page),
    feed: address(publication, channel.path),
    updated: lastChange(channel.items),
    generator: 'Quoin',
    ...(publication.hub && {hub: publication.hub})
  })
  for (const item of channel.items) {
    feed.addItem({
      id: item.id,
      title: withoutCdataEnd(item.title),
      link: item.url,
      date: new Date(item.updated.at),
      published: new Date(item.published.at),
      description: withoutCdataEnd(item.summary),
      content: item.html
    })
  }
  return feed
}

function nameSelf(top: Element): void {
  for (const link of childrenOf(top, 'link')) {
    const {rel} = link.attributes
    if (rel === 'self') link.attributes.type = 'application/atom+xml'
    if (rel === 'alternate') link.attributes.type = 'text/html'
  }
}

function complete(element: Element, item: FeedItem, language: string): void {
  if (item.language !== language) {
    element.attributes['xml:lang'] = item.language
  }
  plain(element, 'title', item.title)
  plain(element, 'summary', item.summary)
  setText(element, 'published', item.published.iso)
  setText(element, 'updated', ownMoment(item))
  for (const link of childrenOf(element, 'link')) {
    link.attributes = {rel: 'alternate', type: 'text/html', href: item.url}
  }
  element.children.push(
    ...item.authors.map((name) => x('author', [x('name', withoutTags(name))])),
    ...item.categories.map(({name, term, scheme}) =>
      x('category', {term, scheme, label: withoutTags(name)})
    )
  )
}

/**
 * The moment of change with microseconds made of the id.
 *
 * Articles of one day often have one moment, and the W3C validator warns of
 * entries that changed at the same one (DuplicateUpdated).
 */
function ownMoment({id, updated}: FeedItem): string {
  let hash = 0x811c9dc5
  for (const character of id) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  const fraction = String((hash >>> 0) % 1_000_000).padStart(6, '0')
  return updated.iso.replace(/(?=(?:[+-]\d\d:\d\d|Z)$)/, `.${fraction}`)
}

function plain(element: Element, name: string, value: string): void {
  setText(element, name, value)
  for (const child of childrenOf(element, name)) {
    child.attributes = {type: 'text'}
  }
}
