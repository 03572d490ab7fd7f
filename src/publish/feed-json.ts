/**
 * A channel as JSON Feed 1.1, with quotations and actors as data.
 */
import {Feed} from 'feed'
import {roleLabel} from '../actor.ts'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import {isAttributed} from '../quotation.ts'
import type {Archive} from './archive.ts'
import {actorPath} from './dossiers.ts'
import {lastChange} from './feed-channel.ts'
import type {Channel, FeedItem} from './feed-model.ts'
import {oneLine} from './xml-text.ts'

/**
 * Write a channel as JSON Feed 1.1.
 *
 * Each item has `_quoin`: the actors of the article, and its quotations with
 * their source where it is sure enough to be shown.
 *
 * @param articles
 *   The article of each item, in the order of the items.
 */
export function jsonFeed(
  archive: Archive,
  channel: Channel,
  articles: readonly Article[]
): string {
  const written = JSON.parse(model(archive, channel).json1())
  const {title, home_page_url, feed_url, description} = written
  const {author, hub, language} = archive.site.publication
  const items: object[] = written.items
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url,
    feed_url,
    ...(description && {description}),
    language,
    authors: [{name: oneLine(author)}],
    ...(hub && {hubs: [{type: 'WebSub', url: hub}]}),
    items: items.map((item, index) => ({
      ...item,
      ...itemExtras(channel.items[index]),
      ...quoin(archive, articles[index])
    }))
  }
  return `${JSON.stringify(feed, undefined, 1)}\n`
}

function model({site}: Archive, channel: Channel): Feed {
  const url = (path: string) => site.publication.url + path
  const feed = new Feed({
    title: channel.title,
    description: channel.description,
    link: url(channel.page),
    feedLinks: {json: url(channel.path)},
    updated: lastChange(channel.items)
  })
  for (const item of channel.items) {
    feed.addItem({
      id: item.id,
      title: item.title,
      link: item.url,
      date: new Date(item.updated.at),
      published: new Date(item.published.at),
      description: item.summary,
      content: item.html
    })
  }
  return feed
}

/** What version 1.1 and this publication add to an item of `feed`. */
function itemExtras(item: FeedItem | undefined): object {
  if (!item) return {}
  const {authors, language, picture} = item
  const tags = new Set(item.categories.map(({name}) => name))
  return {
    date_published: item.published.iso,
    date_modified: item.updated.iso,
    language,
    authors: authors.map((name) => ({name})),
    ...(tags.size > 0 && {tags: [...tags]}),
    ...(picture && {image: picture.url})
  }
}

function quoin(archive: Archive, article: Article | undefined): object {
  if (!article) return {}
  return {
    _quoin: {
      about: archive.url('/feeds/'),
      actors: article.actors.map((actor) => ({
        id: actor.id,
        name: archive.dossiers.get(actor.id)?.name ?? actor.name,
        kind: actor.kind,
        roles: actor.roles.map(roleLabel),
        url: archive.url(actorPath(actor.id)),
        salience: actor.salience
      })),
      quotations: quotations(archive, article)
    }
  }
}

function quotations(archive: Archive, article: Article): object[] {
  const {confidence: threshold} = archive.site.publication.limits
  const page = archive.url(articlePath(article))
  return article.quotations
    .filter(({kind}) => kind !== 'term')
    .map((quotation) => {
      const {id, kind, text, confidence} = quotation
      const shown = isAttributed(quotation, threshold)
      const {name, mention, role, actor} = quotation.source ?? {}
      const source = {
        name: name ?? mention,
        ...(role && {role}),
        ...(actor && {actor})
      }
      const url = `${page}#${id}`
      return {id, kind, text, url, source: shown ? source : null, confidence}
    })
}
