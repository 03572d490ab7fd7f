/**
 * Every feed of the publication.
 */
import type {VFile} from 'vfile'
import {articlePath} from '../article.ts'
import {tagUri} from '../publication.ts'
import type {Archive} from './archive.ts'
import {archiveOf} from './archive.ts'
import type {Said} from './dossiers.ts'
import {actorPath, saidIn} from './dossiers.ts'
import {atom} from './feed-atom.ts'
import {actorBody, quotationBody} from './feed-body.ts'
import type {Channel, FeedItem, ItemWriter} from './feed-channel.ts'
import {authorsOf, itemWriter} from './feed-channel.ts'
import {jsonFeed} from './feed-json.ts'
import {feedPeriods} from './feed-periods.ts'
import {rssWriter} from './feed-rss.ts'
import {voiceName} from './portable-html.ts'
import {inMarks} from './quote-marks.ts'
import {madeOf, type Sheet, sheet} from './sheet.ts'
import type {Site} from './site.ts'
import {tagPath} from './tags.ts'
import {cleanText, firstWords, oneLine} from './xml-text.ts'

/** Items of the feed of quotations: an article can have many. */
const quotationItems = 100

/** Graphemes of a quotation in the title of its item. */
const titleLength = 100

/**
 * The feeds of a site: RSS, Atom and JSON Feed of the newest articles, RSS of
 * the newest quotations, of each period, actor and tag, and their stylesheet.
 *
 * Pure: nothing in them depends on when or where they are made, so an
 * unchanged site gives the same bytes and readers are told of nothing new. An
 * article has the same id in all of them.
 *
 * @returns
 *   Files whose `path` is relative to `dist/site`.
 */
export function renderFeeds(site: Site): VFile[] {
  return feedSheets(archiveOf(site)).map(madeOf)
}

/** The same before they are made. */
export function feedSheets(archive: Archive): Sheet[] {
  const {site, marks} = archive
  const {publication, articles} = site
  const write = itemWriter(archive)
  const rss = rssWriter(publication)
  const newest = articles.slice(0, publication.limits.feed)
  const main = {
    title: oneLine(publication.title),
    page: '/',
    description: oneLine(publication.description || publication.title),
    about: [marks.articles(newest)],
    items: () => newest.map((article) => write(article))
  }
  const [last] = feedPeriods(archive)
  const plans = [
    {
      ...main,
      path: '/feed.xml',
      ...(last && {history: {previous: last.path}})
    },
    ...periodFeeds(archive, write),
    quotationFeed(archive),
    ...tagFeeds(archive, write),
    ...actorFeeds(archive, write)
  ]
  const ofAtom = {...main, path: '/atom.xml'}
  const ofJson = {...main, path: '/feed.json'}
  const style = 'feed.css'
  return [
    ...plans.map((plan) => feedSheet(archive, plan, rss)),
    feedSheet(archive, ofAtom, (channel) => atom(publication, channel)),
    feedSheet(archive, ofJson, (channel) => jsonFeed(archive, channel, newest)),
    sheet(style, marks.key(style), () => site.templates(style, {}))
  ]
}

/** A channel before its items are written; `about` is what they depend on. */
type Plan = Omit<Channel, 'items'> &
  Readonly<{about: readonly unknown[]; items: () => readonly FeedItem[]}>

function feedSheet(
  {marks}: Archive,
  {about, items, ...channel}: Plan,
  write: (channel: Channel) => string
): Sheet {
  const path = channel.path.slice(1)
  return sheet(path, marks.key(channel, about), () =>
    write({...channel, items: items()})
  )
}

function periodFeeds(archive: Archive, write: ItemWriter): Plan[] {
  const publication = oneLine(archive.site.publication.title)
  const periods = feedPeriods(archive)
  return periods.map(({label, path, articles}, place) => {
    const previous = periods[place + 1]?.path
    return {
      path,
      title: archive.say('feed.named', {name: label, publication}),
      page: '/archive/',
      description: archive.say('feed.year', {year: label, publication}),
      about: [archive.marks.articles(articles)],
      items: () => articles.map((article) => write(article)),
      history: {current: '/feed.xml', ...(previous && {previous})}
    }
  })
}

function tagFeeds(archive: Archive, write: ItemWriter): Plan[] {
  const {title, limits} = archive.site.publication
  return archive.tags.map((tag) => {
    const about = {name: oneLine(tag.name), publication: oneLine(title)}
    const newest = tag.articles.slice(0, limits.feed)
    return {
      path: `${tagPath(tag.name)}feed.xml`,
      title: archive.say('feed.named', about),
      page: tagPath(tag.name),
      description: archive.say('feed.subject', about),
      about: [archive.marks.articles(newest)],
      items: () => newest.map((article) => write(article))
    }
  })
}

function actorFeeds(archive: Archive, write: ItemWriter): Plan[] {
  const {title, limits} = archive.site.publication
  return [...archive.dossiers.values()].flatMap(({id, name, mentioned}) => {
    const about = {name: oneLine(name), publication: oneLine(title)}
    const newest = mentioned.slice(0, limits.feed)
    const plan = {
      title: archive.say('feed.named', about),
      page: actorPath(id),
      description: archive.say('feed.actor', about),
      about: [id, archive.marks.said(newest)],
      items: () =>
        newest.map((article) => write(article, actorBody(archive, article, id)))
    }
    // A feed cannot lead elsewhere: readers of a former id get it as well.
    const former = archive.site.register.get(id)?.formerly ?? []
    return [id, ...former].map((one) => ({
      ...plan,
      path: `${actorPath(one)}feed.xml`
    }))
  })
}

function quotationFeed(archive: Archive): Plan {
  const {title, limits} = archive.site.publication
  const publication = oneLine(title)
  const name = archive.say('quotations')
  const said = archive.site.articles
    .flatMap((article) => saidIn(article, limits.confidence))
    .slice(0, quotationItems)
  return {
    path: '/quotes.xml',
    title: archive.say('feed.named', {name, publication}),
    page: '/quotations/',
    description: archive.say('quotations.description', {publication}),
    about: [
      archive.marks.said(said.map(({article}) => article)),
      said.map(({quotation}) => quotation.id)
    ],
    items: () => said.map((one) => quotationItem(archive, one))
  }
}

/**
 * One quotation as an item.
 *
 * It leads to the article, not to the words in it: parsers disagree on links
 * with a fragment (some drop it). The body has the link to the words.
 */
function quotationItem(archive: Archive, said: Said): FeedItem {
  const {article, quotation} = said
  const {publication} = archive.site
  const text = oneLine(quotation.text)
  const words = inMarks(firstWords(text, titleLength), article.language)
  return {
    id: tagUri(publication, `${article.id}/${quotation.id}`),
    title: oneLine(`${voiceName(quotation)}: ${words}`),
    url: archive.url(articlePath(article)),
    published: article.published,
    updated: article.published,
    authors: authorsOf(archive, article),
    categories: [],
    language: article.language,
    summary: cleanText(inMarks(text, article.language)),
    html: quotationBody(archive, said)
  }
}
