/**
 * Who said what, by date, with a list of those who spoke.
 */

import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import type {Dossier, Said} from './dossiers.ts'
import {actorPath, saidIn} from './dossiers.ts'
import type {Framed} from './framed.ts'
import {framedPage, pageSheet} from './page-frame.ts'
import type {Sheet} from './sheet.ts'
import {quotationNode} from './structured-data.ts'
import {foreign, grouped, saidView} from './views.ts'

/** Quotations on one page. */
const perPage = 100
/** Speakers shown at once, those quoted most; the others are folded away. */
const shownSpeakers = 12
/** Speakers in the list at all; the page of actors has everybody. */
const listedSpeakers = 200

/** The quotations that may be shown under a name, newest first. */
export function quotationPages(archive: Archive): Sheet[] {
  const {articles, publication} = archive.site
  const said = articles.flatMap((article) =>
    saidIn(article, publication.limits.confidence)
  )
  const heard = speakers(archive)
  const last = Math.max(1, Math.ceil(said.length / perPage))
  return Array.from({length: last}, (_, index) => {
    const number = index + 1
    const shown = said.slice(index * perPage, number * perPage)
    const path = pathOf(number)
    const about = [
      said.length,
      shown.map(({article, saying}) => [
        archive.marks.said([article]),
        saying.id
      ]),
      number === 1 ? heard : []
    ]
    return pageSheet(archive, path, about, () =>
      quotationPage(archive, {shown, heard, number, last, count: said.length})
    )
  })
}

/** Where the pages of quotations are. */
function pathOf(number: number): string {
  return number === 1 ? '/quotations/' : `/quotations/page/${number}/`
}

function quotationPage(
  archive: Archive,
  {
    shown,
    heard,
    number,
    last,
    count
  }: Readonly<{
    shown: readonly Said[]
    heard: ReturnType<typeof speakers>
    number: number
    last: number
    count: number
  }>
): Framed {
  const {say} = archive
  const {title} = archive.site.publication
  const linkTo = (number: number) =>
    number >= 1 && number <= last ? archive.link(pathOf(number)) : undefined
  const heading =
    number === 1
      ? say('quotations')
      : say('page.title', {title: say('quotations'), number})
  const description = say('quotations.description', {publication: title})
  const head = {
    path: pathOf(number),
    title: heading,
    description:
      number === 1
        ? description
        : say('page.description', {description, number}),
    feeds: [
      {
        type: 'application/rss+xml',
        title: `${say('feed.named', {name: say('quotations'), publication: title})} (RSS)`,
        path: '/quotes.xml'
      }
    ],
    graph: shown.map((one) => quotationNode(archive, one))
  }
  const days = grouped(shown, ({article}) => article.published.day)
  return framedPage(archive, 'quotations.liquid', head, {
    heading,
    count: say('count.quotations', {count}),
    days: days.map(([day, ofDay]) => ({
      iso: day,
      name: archive.days.long(day),
      articles: articleViews(archive, ofDay)
    })),
    speakers: number === 1 ? heard.slice(0, shownSpeakers) : [],
    more: number === 1 ? heard.slice(shownSpeakers) : [],
    feed: archive.link('/quotes.xml'),
    quotes: archive.link('/quotes.json'),
    number,
    last,
    newer: linkTo(number - 1),
    older: linkTo(number + 1)
  })
}

function articleViews(archive: Archive, said: readonly Said[]) {
  return [...Map.groupBy(said, ({article}) => article)].map(
    ([article, ofArticle]) => ({
      title: article.title,
      ...foreign(archive, article),
      href: archive.link(articlePath(article)),
      quoted: ofArticle.map((one) => saidView(archive, one))
    })
  )
}

function speakers(archive: Archive) {
  const heard = [...archive.dossiers.values()].filter(
    ({quoted}) => quoted.length > 0
  )
  return heard
    .sort(byQuoted)
    .slice(0, listedSpeakers)
    .map((dossier) => ({
      name: dossier.name,
      kind: dossier.kind,
      note: String(dossier.quoted.length),
      href: `${archive.link(actorPath(dossier.id))}#quoted`
    }))
}

function byQuoted(a: Dossier, b: Dossier): number {
  return b.quoted.length - a.quoted.length || (a.id < b.id ? -1 : 1)
}
