/**
 * The item of an article as feed readers get it.
 */
import type {Article} from '../article.ts'
import type {Archive} from './archive.ts'
import {itemWriter} from './feed-channel.ts'
import type {FeedItem} from './feed-model.ts'
import {rssWriter} from './feed-rss.ts'

/** The item, and its letters in RSS. */
export function deskItem(
  archive: Archive,
  article: Article
): {item: FeedItem; xml: string} {
  const item = itemWriter(archive)(article)
  const {publication} = archive.site
  const {title, description} = publication
  const rss = rssWriter(publication)({
    path: '/feed.xml',
    title,
    page: '/',
    description: description || title,
    items: [item]
  })
  return {item, xml: /<item>[\s\S]*<\/item>/.exec(rss)?.[0] ?? ''}
}

/** The body of an item as a document, in the plain look of a feed reader. */
export function itemDocument({html, title, language}: FeedItem): string {
  const name = title.replace(/[<&]/g, (sign) =>
    sign === '<' ? '&lt;' : '&amp;'
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${name}</title><style>:root{color-scheme:light dark}body{margin:1rem;max-width:40rem;font:1rem/1.5 system-ui,sans-serif}img{max-width:100%;height:auto}figure{margin:1em 0}figure blockquote{margin:0 0 .3em;padding-left:1em;border-left:3px solid}</style></head><body><h1>${name}</h1>${html}</body></html>`
}
