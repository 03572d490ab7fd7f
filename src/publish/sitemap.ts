/**
 * What search engines ask for first: `sitemap.xml` and `robots.txt`.
 */
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {Article, Moment} from '../article.ts'
import {articlePath} from '../article.ts'
import {issuePath} from '../issue.ts'
import type {Archive} from './archive.ts'
import {actorPath} from './dossiers.ts'
import {type Sheet, sheet} from './sheet.ts'
import {tagPath} from './tags.ts'

/** A sitemap holds at most so many addresses (sitemaps.org). */
const most = 50_000

type Place = Readonly<{path: string; changed: Moment | undefined}>

/**
 * The addresses of all pages that stand for themselves, with the moment their
 * content last changed.
 *
 * Left out: older pages of lists, pages at earlier addresses, articles whose
 * canonical address is elsewhere. More than 50,000 make several files with an
 * index.
 */
export function sitemapFiles(archive: Archive): Sheet[] {
  const places = placesOf(archive)
  if (places.length <= most) return [urlset(archive, 'sitemap.xml', places)]
  const count = Math.ceil(places.length / most)
  const files = Array.from({length: count}, (_, index) => {
    const some = places.slice(index * most, (index + 1) * most)
    return urlset(archive, `sitemap-${index + 1}.xml`, some)
  })
  const names = files.map(({path}) => path)
  const path = 'sitemap.xml'
  const index = sheet(path, archive.marks.key(path, names), () =>
    xmlText(
      x(
        'sitemapindex',
        {xmlns},
        names.map((name) => x('sitemap', [x('loc', archive.url(`/${name}`))]))
      )
    )
  )
  return [index, ...files]
}

/** Every robot may read everything; the sitemap says where it is. */
export function robotsFile(archive: Archive): Sheet {
  const sitemap = archive.url('/sitemap.xml')
  const value = `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`
  const path = 'robots.txt'
  return sheet(path, archive.marks.key(path), () => value)
}

const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function placesOf(archive: Archive): Place[] {
  const {articles, issues} = archive.site
  const newest = latest(articles)
  const fixed = ['/', '/quotations/', '/actors/', '/archive/', '/tags/']
  return [
    ...fixed.map((path) => ({path, changed: newest})),
    {path: '/issues/', changed: issues[0]?.published},
    {path: '/search/', changed: undefined},
    {path: '/feeds/', changed: undefined},
    {path: '/colophon/', changed: undefined},
    {path: '/subscribe/', changed: undefined},
    ...articles
      .filter(({canonical}) => canonical === undefined)
      .map((article) => ({
        path: articlePath(article),
        changed: article.updated ?? article.published
      })),
    ...issues.map((issue) => ({
      path: issuePath(issue),
      changed: issue.published
    })),
    ...archive.tags.map((tag) => ({
      path: tagPath(tag.name),
      changed: latest(tag.articles)
    })),
    ...[...archive.dossiers.values()].map(({id, mentioned}) => ({
      path: actorPath(id),
      changed: latest(mentioned)
    }))
  ]
}

function latest(articles: readonly Article[]): Moment | undefined {
  let found: Moment | undefined
  for (const {published, updated} of articles) {
    const changed = updated ?? published
    if (!found || changed.at > found.at) found = changed
  }
  return found
}

function urlset(
  archive: Archive,
  path: string,
  places: readonly Place[]
): Sheet {
  return sheet(path, archive.marks.key(path, places), () =>
    urlsetText(archive, places)
  )
}

function urlsetText(archive: Archive, places: readonly Place[]): string {
  const urls = places.map((place) =>
    x('url', [
      x('loc', archive.url(place.path)),
      ...(place.changed ? [x('lastmod', place.changed.iso)] : [])
    ])
  )
  return xmlText(x('urlset', {xmlns}, urls))
}

function xmlText(tree: Parameters<typeof toXml>[0]): string {
  const head = '<?xml version="1.0" encoding="utf-8"?>\n'
  return `${head}${toXml(tree)}\n`
}
