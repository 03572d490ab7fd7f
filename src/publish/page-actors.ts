/**
 * Whom the publication speaks of: the list, and a page for each actor.
 */

import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import type {Dossier, RoleSpan} from './dossiers.ts'
import {actorPath} from './dossiers.ts'
import type {Framed} from './framed.ts'
import type {Head} from './page-frame.ts'
import {framedPage, pageSheet} from './page-frame.ts'
import type {Sheet} from './sheet.ts'
import {actorPageNodes, wikidataAddress} from './structured-data.ts'
import {dossierChip, foreign, grouped, saidView} from './views.ts'

/** Quotations on an actor's page; `quotes.json` has all. */
const shownQuotations = 200
/** Actors named beside an actor. */
const shownBeside = 12

/** The list of actors from A to Z, and the page of each. */
export function actorPages(archive: Archive): Sheet[] {
  const dossiers = [...archive.dossiers.values()]
  const {title: publication} = archive.site.publication
  const {say} = archive
  const head = {
    path: '/actors/',
    title: say('actors'),
    description: say('actors.description', {publication})
  }
  const all = dossiers.map(({id, name, kind, mentioned}) => [
    id,
    name,
    kind,
    mentioned.length
  ])
  const index = pageSheet(archive, head.path, all, () => {
    const letters = grouped(dossiers.toSorted(bySortName), letterOf)
    return framedPage(archive, 'actors.liquid', head, {
      count: say('count.actors', {count: dossiers.length}),
      letters: letters.map(([letter, ofLetter]) => ({
        letter,
        id: `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`,
        chips: ofLetter.map((dossier) =>
          dossierChip(archive, dossier, String(dossier.mentioned.length))
        )
      }))
    })
  })
  return [
    index,
    ...dossiers.map((dossier) =>
      pageSheet(
        archive,
        actorPath(dossier.id),
        dossierMarks(archive, dossier),
        () => actorPage(archive, dossier)
      )
    ),
    ...dossiers.flatMap((dossier) => formerPages(archive, dossier))
  ]
}

/** All that the page of an actor depends on. */
function dossierMarks(
  {marks}: Archive,
  {name, kind, wikidata, roles, quoted, mentioned, beside}: Dossier
): unknown[] {
  const near = beside.slice(0, shownBeside)
  return [
    [name, kind, wikidata, roles, quoted.length],
    marks.said(mentioned),
    near.map(({id, articles}) => [id, articles, marks.actor(id)])
  ]
}

/** A small page at each earlier address of an actor, which leads to it. */
function formerPages(archive: Archive, {id, name}: Dossier): Sheet[] {
  const former = archive.site.register.get(id)?.formerly ?? []
  const moved = actorPath(id)
  return former.map((old) => {
    const head: Head = {
      path: actorPath(old),
      title: name,
      description: name,
      canonical: archive.url(moved),
      hidden: true,
      moved
    }
    const view = {
      heading: archive.say('moved.actor'),
      title: name,
      href: archive.link(moved)
    }
    return pageSheet(archive, head.path, [id, name], () =>
      framedPage(archive, 'redirect.liquid', head, view)
    )
  })
}

function actorPage(archive: Archive, dossier: Dossier): Framed {
  const {publication} = archive.site
  const [role] = dossier.roles
  const {quoted, mentioned} = dossier
  const feed = `${actorPath(dossier.id)}feed.xml`
  const contact = publication.replyTo ?? publication.sender.address
  return framedPage(archive, 'actor.liquid', actorHead(archive, dossier), {
    name: dossier.name,
    kind: archive.say(`kind.${dossier.kind}`),
    type: dossier.kind,
    role: role?.label,
    url: archive.url(actorPath(dossier.id)),
    counts: [
      archive.say('count.articles', {count: mentioned.length}),
      ...(quoted.length
        ? [archive.say('count.quotations', {count: quoted.length})]
        : [])
    ].join('\u00a0· '),
    wikidata: dossier.wikidata && wikidataAddress(dossier.wikidata),
    roles: dossier.roles.map((span) => roleView(archive, span)),
    quoted: quoted
      .slice(0, shownQuotations)
      .map((said) => saidView(archive, said)),
    hidden: Math.max(0, quoted.length - shownQuotations),
    quotes: archive.link('/quotes.json'),
    years: yearViews(archive, dossier),
    beside: besideChips(archive, dossier),
    feed: archive.link(feed),
    contact: `mailto:${contact}`
  })
}

function actorHead(archive: Archive, dossier: Dossier): Head {
  const {title} = archive.site.publication
  const {say} = archive
  const [role] = dossier.roles
  const who = role ? `${dossier.name}, ${role.label}` : dossier.name
  return {
    path: actorPath(dossier.id),
    title: dossier.name,
    description: say('actor.description', {
      who,
      articles: say('count.articles', {count: dossier.mentioned.length}),
      quotations: say('count.quotations', {count: dossier.quoted.length}),
      publication: title
    }),
    ...(dossier.kind === 'person' && {type: 'profile' as const}),
    feeds: [
      {
        type: 'application/rss+xml',
        title: `${say('feed.named', {name: dossier.name, publication: title})} (RSS)`,
        path: `${actorPath(dossier.id)}feed.xml`
      }
    ],
    graph: actorPageNodes(archive, dossier)
  }
}

function roleView(archive: Archive, span: RoleSpan) {
  const {label, from, to, seen} = span
  if (!seen) {
    const shown = to && span.status === 'former' ? span.text : label
    return {label: shown, time: period(archive, from, to)}
  }
  const [first, last] = seen.map(archive.days.long)
  const time =
    first === last || !first || !last
      ? (last ?? '')
      : archive.say('time.range', {from: first, to: last})
  return {label, time: archive.say('actor.seen', {time})}
}

function period(
  archive: Archive,
  from: string | undefined,
  to: string | undefined
): string | undefined {
  const name = (day: string) =>
    day.length === 10 ? archive.days.long(day) : day
  const {say} = archive
  if (from && to) {
    return say('time.range', {from: name(from), to: name(to)})
  }
  if (from) return say('time.since', {from: name(from)})
  return to && say('time.until', {to: name(to)})
}

function yearViews(archive: Archive, {mentioned}: Dossier) {
  const years = grouped(mentioned, ({published}) => published.day.slice(0, 4))
  return years.map(([year, articles]) => ({
    year,
    articles: articles.map((article) => ({
      title: article.title,
      ...foreign(archive, article),
      href: archive.link(articlePath(article)),
      iso: article.published.day,
      day: archive.days.short(article.published.day)
    }))
  }))
}

function besideChips(archive: Archive, {beside}: Dossier) {
  return beside.slice(0, shownBeside).flatMap(({id, articles}) => {
    const other = archive.dossiers.get(id)
    if (!other) return []
    return [
      dossierChip(
        archive,
        other,
        archive.say('count.articles', {count: articles})
      )
    ]
  })
}

/** People by the last word of their names, `Jr.` left out; others by the first. */
function sortName({name, kind}: Dossier): string {
  const words = name
    .replace(/^the\s+/i, '')
    .replace(/,?\s+(?:jr|sr|i{1,3}|iv)\.?$/i, '')
    .split(/\s+/)
  if (kind === 'person') words.unshift(words.pop() ?? '')
  return words.join(' ').normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase()
}

/** In order of code units, so that no locale of a machine decides. */
function bySortName(a: Dossier, b: Dossier): number {
  const one = sortName(a)
  const other = sortName(b)
  if (one === other) return a.id < b.id ? -1 : 1
  return one < other ? -1 : 1
}

/** The first letter; `#` for what begins otherwise. */
function letterOf(dossier: Dossier): string {
  return /^\p{L}/u.exec(sortName(dossier))?.[0] ?? '#'
}
