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
    title: 'Feeds',
    description: `Read ${title} in a feed reader, without an address and without an account.`
  }
  return framedPage(archive, 'feeds.liquid', head, {
    main: mainFeeds(archive).map((feed) => view(feed.title, feed.path)),
    quotations: view('Every quotation', '/quotes.xml'),
    tags: archive.tags.map(({name}) => view(name, `${tagPath(name)}feed.xml`)),
    actors: quoted.map(({id, name}) => view(name, `${actorPath(id)}feed.xml`)),
    files: [
      view('Quotations as JSON', '/quotes.json'),
      view('Actors as JSON', '/actors.json')
    ]
  })
}

/** How to get the publication by mail: a form, when there is one to post to. */
export function subscribePage(archive: Archive): VFile {
  const {publication} = archive.site
  const {sender, replyTo, subscribeUrl, title} = publication
  const contact = replyTo ?? sender.address
  const subject = encodeURIComponent(`Subscribe to ${title}`)
  const head = {
    path: '/subscribe/',
    title: 'Subscribe',
    description: `Get ${title} by e-mail or in a feed reader.`
  }
  return framedPage(archive, 'subscribe.liquid', head, {
    action: subscribeUrl,
    contact,
    mailto: `mailto:${contact}?subject=${subject}`,
    rss: archive.link('/feed.xml')
  })
}

/** The page a server shows for an address that leads nowhere. */
export function notFoundPage(archive: Archive): VFile {
  const head = {
    path: '/404.html',
    title: 'Page not found',
    description: 'There is nothing at this address.',
    hidden: true
  }
  return framedPage(archive, 'not-found.liquid', head, {})
}
