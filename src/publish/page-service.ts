/**
 * Pages that help: feeds, subscribing, and the one for what is not there.
 */
import type {VFile} from 'vfile'
import type {Archive} from './archive.ts'
import {actorPath} from './dossiers.ts'
import {framedPage, mainFeeds} from './page-frame.ts'
import {tagPath} from './tags.ts'

/** The list of all feeds, with a word on what a feed is. */
export function feedsPage(archive: Archive): VFile {
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
  const head = {
    path: '/feeds/',
    title: say('feeds'),
    description: say('feeds.description', {publication: title})
  }
  return framedPage(archive, 'feeds.liquid', head, {
    main: mainFeeds(archive).map((feed) => view(feed.title, feed.path)),
    quotations: view(say('feeds.quotations.name'), '/quotes.xml'),
    tags: archive.tags.map(({name}) => view(name, `${tagPath(name)}feed.xml`)),
    actors: quoted.map(({id, name}) => view(name, `${actorPath(id)}feed.xml`)),
    files: [
      view(say('feeds.quotes.json'), '/quotes.json'),
      view(say('feeds.actors.json'), '/actors.json')
    ]
  })
}

/** How to get the publication by mail: a form, when there is one to post to. */
export function subscribePage(archive: Archive): VFile {
  const {publication} = archive.site
  const {sender, replyTo, subscribeUrl, title} = publication
  const contact = replyTo ?? sender.address
  const subject = encodeURIComponent(
    archive.say('subscribe.subject', {publication: title})
  )
  const head = {
    path: '/subscribe/',
    title: archive.say('subscribe'),
    description: archive.say('subscribe.description', {publication: title})
  }
  return framedPage(archive, 'subscribe.liquid', head, {
    action: subscribeUrl,
    fields: [],
    address: undefined,
    problem: false,
    contact,
    mailto: `mailto:${contact}?subject=${subject}`,
    rss: archive.link('/feed.xml')
  })
}

/** The page a server shows for an address that leads nowhere. */
export function notFoundPage(archive: Archive): VFile {
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
  return framedPage(archive, 'not-found.liquid', head, {ways})
}
