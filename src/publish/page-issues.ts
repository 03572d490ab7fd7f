/**
 * The issues on the web: their list, and a page for each.
 */

import type {Issue} from '../issue.ts'
import {issuePath} from '../issue.ts'
import type {Archive} from './archive.ts'
import {letterHtml} from './article-html.ts'
import type {Framed} from './framed.ts'
import {framedPage, pageSheet} from './page-frame.ts'
import type {Sheet} from './sheet.ts'
import {issueNode} from './structured-data.ts'
import {dayView, entryView, issueName} from './views.ts'

/** The list of issues, newest first, and the page of each. */
export function issuePages(archive: Archive): Sheet[] {
  const {issues, publication} = archive.site
  const {say} = archive
  const head = {
    path: '/issues/',
    title: say('issues'),
    description: say('issues.description', {publication: publication.title})
  }
  const all = issues.map(({number, title, published, preheader, articles}) => [
    number,
    title,
    published,
    preheader,
    articles.length
  ])
  const index = pageSheet(archive, head.path, all, () =>
    framedPage(archive, 'issues.liquid', head, {
      issues: issues.map((issue) => ({
        name: issueName(archive, issue),
        title: issue.title,
        href: archive.link(issuePath(issue)),
        day: dayView(archive, issue.published),
        count: say('count.articles', {count: issue.articles.length}),
        preheader: issue.preheader || undefined
      })),
      subscribe: archive.link('/subscribe/')
    })
  )
  return [
    index,
    ...issues.map((issue, place) => {
      const beside = [issues[place - 1], issues[place + 1]].map(
        (one) => one && [one.number, one.title]
      )
      const about = [issueMark(archive, issue), beside]
      return pageSheet(archive, issuePath(issue), about, () =>
        issuePage(archive, issue)
      )
    })
  ]
}

/** All that is shown of an issue itself: its letter, its articles. */
export function issueMark({marks, site}: Archive, issue: Issue): string {
  const {articles, ...own} = issue
  const text = JSON.stringify(own)
  const pictures = [...text.matchAll(/"src":"([^"]+)"/g)].map(([, src = '']) =>
    site.gallery.get(decodeURI(src))
  )
  return JSON.stringify([text, pictures, marks.articles(articles)])
}

/** It shows the letter and what is in it; the articles stand on their pages. */
function issuePage(archive: Archive, issue: Issue): Framed {
  const {issues, publication} = archive.site
  const place = issues.indexOf(issue)
  const number = String(issue.number)
  const head = {
    path: issuePath(issue),
    title: archive.say('issue.title', {title: issue.title, number}),
    description:
      issue.preheader ||
      archive.say('issue.description', {
        number,
        publication: publication.title
      }),
    graph: [issueNode(archive, issue)]
  }
  return framedPage(archive, 'issue.liquid', head, {
    name: issueName(archive, issue),
    title: issue.title,
    day: dayView(archive, issue.published),
    count: archive.say('count.articles', {count: issue.articles.length}),
    letter: letterHtml(archive, issue.letter.children),
    entries: issue.articles.map((article) => ({
      ...entryView(archive, article),
      issue: undefined
    })),
    shared: undefined,
    previous: neighbour(archive, issues[place + 1]),
    next: neighbour(archive, issues[place - 1])
  })
}

function neighbour(archive: Archive, issue: Issue | undefined) {
  return (
    issue && {
      title: `${issueName(archive, issue)}: ${issue.title}`,
      language: undefined,
      direction: 'ltr',
      href: archive.link(issuePath(issue))
    }
  )
}
