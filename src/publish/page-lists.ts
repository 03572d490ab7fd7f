/**
 * Pages that list articles: the front page, the archive, tags.
 */

import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import type {Framed} from './framed.ts'
import type {Head} from './page-frame.ts'
import {framedPage, pageSheet} from './page-frame.ts'
import type {Sheet} from './sheet.ts'
import type {Tag} from './tags.ts'
import {tagPath} from './tags.ts'
import {entryView, foreign, grouped} from './views.ts'

/** Articles up to which the archive is one page; above, each year has its own. */
const onePage = 400

/** The front page and its older pages, `limits.page` articles on each. */
export function homePages(archive: Archive): Sheet[] {
  const {articles, publication} = archive.site
  const head = {
    path: '/',
    title: publication.title,
    description: publication.description
  }
  const heading = archive.say('latest')
  return paged(archive, 'home.liquid', head, articles, heading, {})
}

/** The list of tags, and a page for each. */
export function tagPages(archive: Archive): Sheet[] {
  const {say} = archive
  const tags = archive.tags.map((tag) => ({
    name: tag.name,
    href: archive.link(tagPath(tag.name)),
    count: say('count.articles', {count: tag.articles.length})
  }))
  const head = {
    path: '/tags/',
    title: say('subjects'),
    description: say('subjects.description', {
      publication: archive.site.publication.title
    })
  }
  const index = pageSheet(archive, head.path, tags, () =>
    framedPage(archive, 'tags.liquid', head, {tags})
  )
  return [index, ...archive.tags.flatMap((tag) => tagPage(archive, tag))]
}

function tagPage(archive: Archive, tag: Tag): Sheet[] {
  const {title: publication} = archive.site.publication
  const {say} = archive
  const {name} = tag
  const count = say('count.articles', {count: tag.articles.length})
  const path = tagPath(name)
  const feed = {
    type: 'application/rss+xml',
    title: `${say('feed.named', {name, publication})} (RSS)`,
    path: `${path}feed.xml`
  }
  const head = {
    path,
    title: name,
    description: say('subject.description', {
      articles: count,
      subject: name,
      publication
    }),
    feeds: [feed]
  }
  return paged(archive, 'tag.liquid', head, tag.articles, name, {
    count,
    feed: archive.link(feed.path),
    all: archive.link('/tags/')
  })
}

function paged(
  archive: Archive,
  template: string,
  head: Head,
  articles: readonly Article[],
  heading: string,
  view: object
): Sheet[] {
  const {page: size} = archive.site.publication.limits
  const last = Math.max(1, Math.ceil(articles.length / size))
  const pathOf = (number: number) =>
    number === 1 ? head.path : `${head.path}page/${number}/`
  const linkTo = (number: number) =>
    number >= 1 && number <= last ? archive.link(pathOf(number)) : undefined
  return Array.from({length: last}, (_, index) => {
    const number = index + 1
    const shown = articles.slice(index * size, number * size)
    const own = {
      ...head,
      path: pathOf(number),
      ...numbered(archive, head, number)
    }
    const about = [own, heading, view, last, archive.marks.entries(shown)]
    return pageSheet(archive, own.path, about, () =>
      framedPage(archive, template, own, {
        ...view,
        heading: numbered(archive, {...head, title: heading}, number).title,
        entries: shown.map((article) => entryView(archive, article)),
        start: index * size + 1,
        number,
        last,
        newer: linkTo(number - 1),
        older: linkTo(number + 1)
      })
    )
  })
}

/** The title and description of a page of many. */
function numbered(
  {say}: Archive,
  {title, description}: Pick<Head, 'title' | 'description'>,
  number: number
): Pick<Head, 'title' | 'description'> {
  if (number === 1) return {title, description}
  return {
    title: say('page.title', {title, number}),
    description: say('page.description', {description, number})
  }
}

/** All articles by year and month; a long archive has a page for each year. */
export function archivePages(archive: Archive): Sheet[] {
  const {articles, publication} = archive.site
  const {say, marks} = archive
  const years = grouped(articles, ({published}) => published.day.slice(0, 4))
  const isLong = articles.length > onePage
  const links = years.map(([year, ofYear]) => ({
    name: year,
    count: say('count.articles', {count: ofYear.length}),
    href: isLong ? archive.link(yearPath(year)) : `#y${year}`
  }))
  const head = {
    path: '/archive/',
    title: say('archive'),
    description: say('archive.description', {publication: publication.title})
  }
  const count = say('count.articles', {count: articles.length})
  const shown = isLong ? [] : years
  const about = [links, count, marks.entries(shown.flatMap(([, all]) => all))]
  return [
    pageSheet(archive, head.path, about, () =>
      framedPage(archive, 'archive.liquid', head, {
        links,
        years: shown.map(([year, all]) => yearView(archive, year, all)),
        count,
        all: undefined
      })
    ),
    ...(isLong ? years : []).map(([year, all]) =>
      pageSheet(archive, yearPath(year), [marks.entries(all)], () =>
        yearPage(archive, yearView(archive, year, all))
      )
    )
  ]
}

function yearPath(year: string): string {
  return `/archive/${year}/`
}

function yearPage(archive: Archive, view: ReturnType<typeof yearView>): Framed {
  const {title} = archive.site.publication
  const head = {
    path: yearPath(view.year),
    title: view.year,
    description: archive.say('archive.year', {
      publication: title,
      year: view.year
    })
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
    count: archive.say('count.articles', {count: articles.length}),
    months: months.map(([month, ofMonth]) => ({
      name: archive.days.month(`${month}-01`),
      rows: ofMonth.map((article) => ({
        day: String(Number(article.published.day.slice(8))),
        iso: article.published.day,
        title: article.title,
        kicker: article.kicker,
        ...foreign(archive, article),
        href: archive.link(articlePath(article))
      }))
    }))
  }
}
