/**
 * What all pages share: head, mast, foot, and the address they are written to.
 */
import type {Thing} from 'schema-dts'
import type {Picture} from '../article.ts'
import type {Archive} from './archive.ts'
import {isRightToLeft} from './days.ts'
import {type Framed, filled} from './framed.ts'
import {styleLink} from './page-style.ts'
import {pageFile, type Sheet} from './sheet.ts'
import {publicationNodes, toJsonLd} from './structured-data.ts'

/** A feed as `<link rel=alternate>` names it; `path` is from the root of the site. */
export type FeedLink = Readonly<{type: string; title: string; path: string}>

/** What one page says of itself. */
export type Head = Readonly<{
  /** From the root of the site; ends in `/`, or is the name of a file. */
  path: string
  title: string
  description: string
  /** Open Graph's type; `website` when absent. */
  type?: 'article' | 'profile'
  /** The address that stands for this page when it is not its own. */
  canonical?: string
  /** Of `main`, when it is not the publication's. */
  language?: string
  picture?: Picture
  /** More of Open Graph, such as `article:section`. */
  properties?: readonly Readonly<{name: string; value: string}>[]
  /** Feeds of this page's own, which come first. */
  feeds?: readonly FeedLink[]
  /** Search engines leave it out. */
  hidden?: boolean
  /** It fetches nothing, neither icon nor stylesheet, so a policy can allow nothing. */
  bare?: boolean
  /** Path of a page that takes the reader's place at once. */
  moved?: string
  graph?: readonly Thing[]
}>

/** Path and name of the pages in the mast. */
const mast = [
  ['/', 'latest'],
  ['/issues/', 'issues'],
  ['/quotations/', 'quotations'],
  ['/actors/', 'actors'],
  ['/archive/', 'archive'],
  ['/subscribe/', 'subscribe']
] as const

/** Path and name of the pages in the foot. */
const foot = [
  ['/tags/', 'subjects'],
  ['/feeds/', 'feeds'],
  ['/colophon/', 'colophon']
] as const

/** What the pages of both are called. */
type NavWord = (typeof mast | typeof foot)[number][1]

/** The feeds of the whole publication. */
export function mainFeeds(archive: Archive): FeedLink[] {
  const {title} = archive.site.publication
  return [
    {type: 'application/rss+xml', title: `${title} (RSS)`, path: '/feed.xml'},
    {type: 'application/atom+xml', title: `${title} (Atom)`, path: '/atom.xml'},
    {
      type: 'application/feed+json',
      title: `${title} (JSON Feed)`,
      path: '/feed.json'
    }
  ]
}

/**
 * A page with its frame around it.
 *
 * @param view
 *   Ready values of the page's own, beside `site` and `page`.
 */
export function framedPage(
  archive: Archive,
  template: string,
  head: Head,
  view: object
): Framed {
  const values = {
    site: siteView(archive, head),
    page: pageView(archive, head),
    ...view
  }
  return {template, values: nothingUndefined(values) as object}
}

/**
 * The sheet of a page.
 *
 * @param path
 *   Of the page, from the root of the site.
 * @param about
 *   All that the page depends on, beside what all do.
 */
export function pageSheet(
  archive: Archive,
  path: string,
  about: readonly unknown[],
  page: () => Framed
): Sheet {
  const {templates, away} = archive.site
  const here = () => filled(templates, page())
  const make = away
    ? () => away(() => ({kind: 'page', page: JSON.stringify(page())}), here)
    : here
  return {path: pageFile(path), key: archive.marks.key(path, ...about), make}
}

/**
 * The values with `null` for what is absent: liquidjs makes an error with a
 * stack for every `undefined` it meets, which took a third of the time.
 */
function nothingUndefined(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(nothingUndefined)
  const found: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    found[key] = nothingUndefined((value as Record<string, unknown>)[key])
  }
  return found
}

function siteView(archive: Archive, head: Head): object {
  const {publication} = archive.site
  return {
    title: publication.title,
    description: publication.description,
    language: publication.language,
    direction: isRightToLeft(publication.language) ? 'rtl' : 'ltr',
    address: publication.postalAddress,
    icon: head.bare ? undefined : archive.link('/icon.svg'),
    style: head.bare ? undefined : styleLink(archive),
    nav: navView(archive, head, mast),
    more: navView(archive, head, foot),
    home: archive.link('/'),
    feeds: archive.link('/feeds/'),
    archive: archive.link('/archive/'),
    search: archive.link('/search/')
  }
}

function navView(
  archive: Archive,
  head: Head,
  pages: readonly (readonly [path: string, word: NavWord])[]
): object[] {
  return pages.map(([path, word]) => ({
    name: archive.say(word),
    href: archive.link(path),
    current: isCurrent(path, head.path)
  }))
}

/** `page` is the page itself, `true` one below it, `false` neither. */
function isCurrent(path: string, page: string): 'page' | 'true' | false {
  if (path === page) return 'page'
  return path !== '/' && page.startsWith(path) ? 'true' : false
}

function pageView(archive: Archive, head: Head): object {
  const {publication} = archive.site
  const isHome = head.path === '/'
  const feeds = [...(head.feeds ?? []), ...mainFeeds(archive)]
  const language = head.language ?? publication.language
  const moved = head.moved === undefined ? undefined : archive.link(head.moved)
  return {
    title: isHome ? head.title : `${head.title} – ${publication.title}`,
    heading: head.title,
    description: head.description || publication.description,
    canonical: head.canonical ?? archive.url(head.path),
    url: archive.url(head.path),
    type: head.type ?? 'website',
    hidden: head.hidden ?? false,
    searching: head.path === '/search/',
    moved,
    language: language === publication.language ? undefined : language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    locale: openGraphLocale(language),
    picture: head.picture && cardPicture(archive, head.picture),
    properties: head.properties ?? [],
    feeds: feeds.map((feed) => ({...feed, href: archive.url(feed.path)})),
    graph: toJsonLd([...publicationNodes(archive), ...(head.graph ?? [])])
  }
}

/** The picture of a card: cards know PNG, JPEG and GIF. */
function cardPicture(archive: Archive, picture: Picture): object {
  const {plain, shown} = archive.renditions(picture)
  const {path, width, height} = plain ?? shown
  return {url: encodeURI(archive.url(path)), alt: picture.alt, width, height}
}

const locales = new Map<string, string>()

/** `en_GB`: Open Graph wants a territory, and takes the likeliest. */
function openGraphLocale(tag: string): string {
  const known = locales.get(tag)
  if (known !== undefined) return known
  const {language, region} = new Intl.Locale(tag).maximize()
  const locale = region ? `${language}_${region}` : language
  locales.set(tag, locale)
  return locale
}
