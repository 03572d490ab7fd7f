/**
 * Every feed of the publication.
 */
import type {VFile} from 'vfile'
import {type Article, articlePath} from '../article.ts'
import {tagUri} from '../publication.ts'
import type {Archive} from './archive.ts'
import {archiveOf} from './archive.ts'
import {castOf} from './cast.ts'
import type {Said} from './dossiers.ts'
import {actorPath, saidIn} from './dossiers.ts'
import type {FeedErrand} from './errand.ts'
import {atom} from './feed-atom.ts'
import {quotationBody} from './feed-body.ts'
import {articleItems, authorsOf, itemWriter} from './feed-channel.ts'
import {jsonFeed} from './feed-json.ts'
import type {Channel, FeedItem} from './feed-model.ts'
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
    articles: newest
  }
  const [last] = feedPeriods(archive)
  const plans = [
    {
      ...main,
      path: '/feed.xml',
      ...(last && {history: {previous: last.path}})
    },
    ...periodFeeds(archive),
    ...tagFeeds(archive),
    ...actorFeeds(archive)
  ]
  const items = (plan: Plan) =>
    articleItems(archive, write, plan.articles, plan.actor)
  const ofAtom = {...main, path: '/atom.xml'}
  const ofJson = {...main, path: '/feed.json'}
  const style = 'feed.css'
  const quotations = quotationFeed(archive)
  return [
    ...plans.map((plan) =>
      planSheet(archive, plan, () => rss({...plan, items: items(plan)}))
    ),
    feedSheet(archive, quotations, () =>
      rss({...quotations, items: quotations.items()})
    ),
    feedSheet(archive, ofAtom, () =>
      atom(publication, {...ofAtom, items: items(ofAtom)})
    ),
    feedSheet(archive, ofJson, () =>
      jsonFeed(archive, {...ofJson, items: items(ofJson)}, newest)
    ),
    sheet(style, marks.key(style), () => site.templates(style, {}))
  ]
}

/** A channel before its items are written; `about` is what they depend on. */
type Outline = Omit<Channel, 'items'> & Readonly<{about: readonly unknown[]}>

/** A feed of articles, or of what an actor has to do with them. */
type Plan = Outline & Readonly<{articles: readonly Article[]; actor?: string}>

function feedSheet(
  {marks}: Archive,
  {about, path, title, page, description, history}: Outline,
  make: Sheet['make']
): Sheet {
  const channel = {path, title, page, description, history}
  return {path: path.slice(1), key: marks.key(channel, about), make}
}

/** A feed that others can make. */
function planSheet(archive: Archive, plan: Plan, here: () => string): Sheet {
  const {away} = archive.site
  const {articles, actor, about, ...channel} = plan
  const errand = (): FeedErrand => ({
    kind: 'feed',
    cast: castOf(archive, articles, actor === undefined ? undefined : 0),
    channel,
    actor
  })
  // An item takes half as long as a page, one without the text a quarter.
  const weight = Math.ceil(articles.length / (actor === undefined ? 2 : 4))
  const make = away ? () => away(errand, here, weight) : here
  return {...feedSheet(archive, plan, make), weight}
}

function periodFeeds(archive: Archive): Plan[] {
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
      articles,
      history: {current: '/feed.xml', ...(previous && {previous})}
    }
  })
}

function tagFeeds(archive: Archive): Plan[] {
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
      articles: newest
    }
  })
}

function actorFeeds(archive: Archive): Plan[] {
  const {title, limits} = archive.site.publication
  return [...archive.dossiers.values()].flatMap(({id, name, mentioned}) => {
    const about = {name: oneLine(name), publication: oneLine(title)}
    const newest = mentioned.slice(0, limits.feed)
    const plan = {
      title: archive.say('feed.named', about),
      page: actorPath(id),
      description: archive.say('feed.actor', about),
      about: [id, archive.marks.said(newest)],
      articles: newest,
      actor: id
    }
    // A feed cannot lead elsewhere: readers of a former id get it as well.
    const former = archive.site.register.get(id)?.formerly ?? []
    return [id, ...former].map((one) => ({
      ...plan,
      path: `${actorPath(one)}feed.xml`
    }))
  })
}

function quotationFeed(archive: Archive): Outline & {items: () => FeedItem[]} {
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
      said.map(({saying}) => saying.id)
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
