/**
 * Pages that help: feeds, subscribing, and the one for what is not there.
 */
import type {FormField} from '../answer.ts'
import type {Archive} from './archive.ts'
import {actorPath} from './dossiers.ts'
import {type FeedPeriod, feedPeriods} from './feed-periods.ts'
import {framedPage, mainFeeds, pageSheet} from './page-frame.ts'
import type {Sheet} from './sheet.ts'
import {tagPath} from './tags.ts'

/** The list of all feeds, with a word on what a feed is. */
export function feedsPage(archive: Archive): Sheet {
  const {title} = archive.site.publication
  const {say} = archive
  const view = (name: string, path: string) => ({
    name,
    href: archive.link(path),
    url: archive.url(path)
  })
  const quoted = [...archive.dossiers.values()].filter(
    ({quoted}) => quoted.length > 0
  )
  const periods = feedPeriods(archive)
  const head = {
    path: '/feeds/',
    title: say('feeds'),
    description: say('feeds.description', {publication: title})
  }
  const about = [
    archive.tags.map(({name}) => name),
    quoted.map(({id, name}) => [id, name]),
    periods.map(({name, path}) => [name, path])
  ]
  return pageSheet(archive, head.path, about, () =>
    framedPage(archive, 'feeds.liquid', head, {
      main: mainFeeds(archive).map((feed) => view(feed.title, feed.path)),
      quotations: view(say('feeds.quotations.name'), '/quotes.xml'),
      tags: archive.tags.map(({name}) =>
        view(name, `${tagPath(name)}feed.xml`)
      ),
      actors: quoted.map(({id, name}) =>
        view(name, `${actorPath(id)}feed.xml`)
      ),
      years: listed(archive, periods).map(({label, path, days}) => ({
        ...view(label, path),
        days: days.map((day) => ({...view(day.label, day.path), day: day.day}))
      })),
      files: [
        view(say('feeds.quotes.json'), '/quotes.json'),
        view(say('feeds.actors.json'), '/actors.json')
      ]
    })
  )
}

/** A period in the list; of a month that was cut, with its days. */
type Listed = Readonly<{
  label: string
  /** Of a month that was cut, the feed of its newest day. */
  path: string
  days: readonly Readonly<{day: number; label: string; path: string}>[]
}>

function listed(archive: Archive, periods: readonly FeedPeriod[]): Listed[] {
  // Days of one month stand beside each other.
  const groups = Map.groupBy(periods, ({name}) => name.slice(0, 7))
  return [...groups].flatMap(([name, ofName]) => {
    const [first] = ofName
    if (!first) return []
    const {label, path} = first
    if (first.name === name) return [{label, path, days: []}]
    const days = ofName.map((day) => ({
      day: Number(day.name.slice(8)),
      label: day.label,
      path: day.path
    }))
    return [{label: archive.days.monthOfYear(`${name}-01`), path, days}]
  })
}

/** How to get the publication by mail: a form, when there is one to post to. */
export function subscribePage(archive: Archive): Sheet {
  const {subscribeUrl: action, title} = archive.site.publication
  const head = {
    path: '/subscribe/',
    title: archive.say('subscribe'),
    description: archive.say('subscribe.description', {publication: title})
  }
  const view = {action, fields: [], address: '', problem: false}
  return pageSheet(archive, head.path, [], () =>
    framedPage(archive, 'subscribe.liquid', head, subscribeView(archive, view))
  )
}

/** What the form has in it when it is shown. */
type FormView = Readonly<{
  action: string | undefined
  fields: readonly FormField[]
  /** As it was typed, when it was not an address. */
  address: string
  problem: boolean
  again?: boolean
}>

/** What `subscribe.liquid` shows, with the form as it was filled in. */
export function subscribeView(
  archive: Archive,
  {action, fields, address, problem, again = false}: FormView
): object {
  const {sender, replyTo, title: publication} = archive.site.publication
  const contact = replyTo ?? sender.address
  const subject = archive.say('subscribe.subject', {publication})
  return {
    action,
    fields,
    address,
    problem,
    again,
    contact,
    mailto: `mailto:${contact}?subject=${encodeURIComponent(subject)}`,
    rss: archive.link('/feed.xml')
  }
}

/** Who makes the publication, and how. */
export function colophonPage(archive: Archive): Sheet {
  const {publication} = archive.site
  const {title, author, sender, replyTo, postalAddress} = publication
  const head = {
    path: '/colophon/',
    title: archive.say('colophon'),
    description: archive.say('colophon.description', {publication: title})
  }
  const contact = replyTo ?? sender.address
  return pageSheet(archive, head.path, [], () =>
    framedPage(archive, 'colophon.liquid', head, {
      author,
      address: postalAddress,
      contact,
      mailto: `mailto:${contact}`
    })
  )
}

/** The page a server shows for an address that leads nowhere. */
export function notFoundPage(archive: Archive): Sheet {
  const head = {
    path: '/404.html',
    title: archive.say('missing.title'),
    description: archive.say('missing.text'),
    hidden: true
  }
  const ways = (
    [
      ['/', 'latest'],
      ['/search/', 'search'],
      ['/archive/', 'archive']
    ] as const
  ).map(([path, word]) => ({name: archive.say(word), href: archive.link(path)}))
  return pageSheet(archive, head.path, [], () =>
    framedPage(archive, 'not-found.liquid', head, {ways})
  )
}
