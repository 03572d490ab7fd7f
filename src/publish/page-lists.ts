/**
 * Pages that list articles: the front page, the archive, tags.
 */
import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import type {Head} from './page-frame.ts'
import {framedPage} from './page-frame.ts'
import type {Tag} from './tags.ts'
import {tagPath} from './tags.ts'
import {counted, entryView, grouped} from './views.ts'

/** Articles up to which the archive is one page; above, each year has its own. */
const onePage = 400

/** The front page and its older pages, `limits.page` articles on each. */
export function homePages(archive: Archive): VFile[] {
  const {articles, publication} = archive.site
  const head = {
    path: '/',
    title: publication.title,
    description: publication.description
  }
  return paged(archive, 'home.liquid', head, articles, {})
}

/** The list of tags, and a page for each. */
export function tagPages(archive: Archive): VFile[] {
  const tags = archive.tags.map((tag) => ({
    name: tag.name,
    href: archive.link(tagPath(tag.name)),
    count: counted(tag.articles.length, 'article')
  }))
  const head = {
    path: '/tags/',
    title: 'Subjects',
    description: `What ${archive.site.publication.title} writes about.`
  }
  const index = framedPage(archive, 'tags.liquid', head, {tags})
  return [index, ...archive.tags.flatMap((tag) => tagPage(archive, tag))]
}

function tagPage(archive: Archive, tag: Tag): VFile[] {
  const {title} = archive.site.publication
  const path = tagPath(tag.name)
  const feed = {
    type: 'application/rss+xml',
    title: `${tag.name} – ${title} (RSS)`,
    path: `${path}feed.xml`
  }
  const head = {
    path,
    title: tag.name,
    description: `${counted(tag.articles.length, 'article')} on ${tag.name} in ${title}.`,
    feeds: [feed]
  }
  return paged(archive, 'tag.liquid', head, tag.articles, {
    name: tag.name,
    count: counted(tag.articles.length, 'article'),
    feed: archive.link(feed.path),
    all: archive.link('/tags/')
  })
}

function paged(
  archive: Archive,
  template: string,
  head: Head,
  articles: readonly Article[],
  view: object
): VFile[] {
  const {page: size} = archive.site.publication.limits
  const last = Math.max(1, Math.ceil(articles.length / size))
  const pathOf = (number: number) =>
    number === 1 ? head.path : `${head.path}page/${number}/`
  const linkTo = (number: number) =>
    number >= 1 && number <= last ? archive.link(pathOf(number)) : undefined
  return Array.from({length: last}, (_, index) => {
    const number = index + 1
    const shown = articles.slice(index * size, number * size)
    const suffix = number === 1 ? '' : `, page ${number}`
    const own = {
      ...head,
      path: pathOf(number),
      title: head.title + suffix,
      description: head.description + (suffix && ` Page ${number}.`)
    }
    return framedPage(archive, template, own, {
      ...view,
      entries: shown.map((article) => entryView(archive, article)),
      start: index * size + 1,
      number,
      last,
      newer: linkTo(number - 1),
      older: linkTo(number + 1)
    })
  })
}

/** All articles by year and month; a long archive has a page for each year. */
export function archivePages(archive: Archive): VFile[] {
  const {articles, publication} = archive.site
  const years = grouped(articles, ({published}) => published.day.slice(0, 4))
  const isLong = articles.length > onePage
  const links = years.map(([year, ofYear]) => ({
    name: year,
    count: counted(ofYear.length, 'article'),
    href: isLong ? archive.link(`/archive/${year}/`) : `#y${year}`
  }))
  const head = {
    path: '/archive/',
    title: 'Archive',
    description: `All articles of ${publication.title}, by year and month.`
  }
  const views = years.map(([year, ofYear]) => yearView(archive, year, ofYear))
  const count = counted(articles.length, 'article')
  const index = {links, years: isLong ? [] : views, count, all: undefined}
  const pages = isLong ? views : []
  return [
    framedPage(archive, 'archive.liquid', head, index),
    ...pages.map((view) => yearPage(archive, view))
  ]
}

function yearPage(archive: Archive, view: ReturnType<typeof yearView>): VFile {
  const {title} = archive.site.publication
  const head = {
    path: `/archive/${view.year}/`,
    title: view.year,
    description: `All articles of ${title} of ${view.year}, by month.`
  }
  const all = archive.link('/archive/')
  const {count} = view
  return framedPage(archive, 'archive.liquid', head, {
    links: [],
    years: [view],
    count,
    all
  })
}

function yearView(
  archive: Archive,
  year: string,
  articles: readonly Article[]
) {
  const months = grouped(articles, ({published}) => published.day.slice(0, 7))
  return {
    year,
    count: counted(articles.length, 'article'),
    months: months.map(([month, ofMonth]) => ({
      name: archive.days.month(`${month}-01`),
      rows: ofMonth.map((article) => ({
        day: String(Number(article.published.day.slice(8))),
        iso: article.published.day,
        title: article.title,
        kicker: article.kicker,
        href: archive.link(articlePath(article))
      }))
    }))
  }
}
