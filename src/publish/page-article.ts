/**
 * The page of an article, and the small ones at its earlier addresses.
 */

import type {Article, Picture} from '../article.ts'
import {articlePath, readingMinutes} from '../article.ts'
import {issuePath} from '../issue.ts'
import type {Archive} from './archive.ts'
import {neighboursOf} from './archive.ts'
import {articleHtml} from './article-html.ts'
import type {Beside} from './beside.ts'
import {castOf} from './cast.ts'
import type {Errand} from './errand.ts'
import {type Framed, filled} from './framed.ts'
import type {Head} from './page-frame.ts'
import {framedPage, pageSheet} from './page-frame.ts'
import {pictureView} from './pictures.ts'
import {pageFile, type Sheet} from './sheet.ts'
import {articleNodes} from './structured-data.ts'
import {tagPath} from './tags.ts'
import {actorChip, authorViews, dayView, foreign, issueName} from './views.ts'

/** Actors shown at once below an article; the others are folded away. */
const shownActors = 12

/** The page of an article. */
export function articlePage(archive: Archive, article: Article): Sheet {
  const {marks} = archive
  const {previous, next, issue} = neighboursOf(archive, article)
  const beside = [previous, next].map((one) => one && marks.entries([one]))
  const about = [marks.article(article), beside]
  const path = articlePath(article)
  const {templates, away} = archive.site
  const views = () => besideViews(archive, article)
  const here = () => filled(templates, articleFile(archive, article, views()))
  const errand = (): Errand => ({
    kind: 'article',
    cast: castOf(archive, [article]),
    beside: views()
  })
  return {
    path: pageFile(path),
    key: marks.key(path, about, issue?.number),
    make: away ? () => away(errand, here) : here
  }
}

/** The page of an article before its template is filled. */
export function articleFile(
  archive: Archive,
  article: Article,
  beside: Beside
): Framed {
  const chips = article.actors.map((actor) =>
    actorChip(archive, article, actor)
  )
  const {title, kicker, standfirst, canonical} = article
  const issue = archive.issues.get(article.id)
  const isElsewhere = canonical !== undefined
  return framedPage(archive, 'article.liquid', articleHead(archive, article), {
    article: {
      title,
      kicker,
      standfirst,
      authors: authorViews(archive, article),
      url: archive.url(articlePath(article)),
      published: dayView(archive, article.published),
      updated: article.updated && dayView(archive, article.updated),
      minutes: readingMinutes(article),
      issue: issue && {
        name: issueName(archive, issue),
        href: archive.link(issuePath(issue))
      },
      picture: article.picture && leadView(archive, article.picture),
      body: articleHtml(archive, article),
      canonical: isElsewhere
        ? {href: canonical, host: new URL(canonical).host}
        : undefined,
      corrections: article.corrections.map(({date, text}) => ({
        text,
        iso: date.slice(0, 10),
        day: archive.days.long(date.slice(0, 10))
      })),
      tags: article.tags.map((name) => ({
        name,
        href: archive.link(tagPath(name))
      }))
    },
    chips: chips.slice(0, shownActors),
    more: chips.slice(shownActors),
    ...beside
  })
}

/** A small page at each earlier address, which leads to the article. */
export function redirectPages(archive: Archive, article: Article): Sheet[] {
  const path = articlePath(article)
  const year = article.published.day.slice(0, 4)
  return article.aliases.map((alias) => {
    const head: Head = {
      path: `/${year}/${alias}/`,
      title: article.title,
      description: article.summary || article.title,
      canonical: article.canonical ?? archive.url(path),
      hidden: true,
      moved: path
    }
    const view = {
      heading: archive.say('moved.article'),
      title: article.title,
      href: archive.link(path)
    }
    return pageSheet(
      archive,
      head.path,
      [archive.marks.entries([article]), head],
      () => framedPage(archive, 'redirect.liquid', head, view)
    )
  })
}

function articleHead(archive: Archive, article: Article): Head {
  const {title, summary, language, picture, canonical} = article
  const properties = [
    {name: 'article:published_time', value: article.published.iso},
    ...(article.updated
      ? [{name: 'article:modified_time', value: article.updated.iso}]
      : []),
    ...(article.kicker
      ? [{name: 'article:section', value: article.kicker}]
      : []),
    ...article.tags.map((value) => ({name: 'article:tag', value}))
  ]
  return {
    path: articlePath(article),
    title,
    description: summary || title,
    type: 'article',
    language,
    properties,
    ...(canonical && {canonical}),
    ...(picture && {picture}),
    graph: articleNodes(archive, article)
  }
}

function leadView(archive: Archive, picture: Picture) {
  const {alt, caption, credit} = picture
  const view = pictureView(archive.renditions(picture), archive.link)
  return {...view, alt, caption, credit}
}

function besideViews(archive: Archive, article: Article): Beside {
  const {previous, next, issue} = neighboursOf(archive, article)
  const view = (neighbour: Article | undefined) =>
    neighbour && {
      title: neighbour.title,
      ...foreign(archive, neighbour),
      href: archive.link(articlePath(neighbour))
    }
  return {
    previous: view(previous),
    next: view(next),
    shared: issue && String(issue.number)
  }
}
