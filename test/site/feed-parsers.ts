/**
 * What six independent parsers read in a feed.
 */
import {Readable} from 'node:stream'
import {extractFromXml} from '@extractus/feed-extractor'
import {parseFeed as parseRowan} from '@rowanmanning/feed-parser'
import FeedParser from 'feedparser'
import {parseFeed as parseSmith} from 'feedsmith'
import {parseFeed as parseDom} from 'htmlparser2'
import RssParser from 'rss-parser'

/** An item as a reader of feeds has it. */
export type Read = Readonly<{
  id: string | undefined
  title: string | undefined
  link: string | undefined
  /** Milliseconds since 1970. */
  date: number
}>

/**
 * Parsers that take the moment of the last change for the date of an Atom
 * entry; the others take that of publication.
 */
export const takeChanges: ReadonlySet<string> = new Set([
  '@extractus/feed-extractor',
  'htmlparser2'
])

/** The name of each parser, and how it reads a feed. */
export const parsers: Readonly<
  Record<string, (xml: string) => Promise<Read[]> | Read[]>
> = {
  'rss-parser': async (xml) => {
    const {items} = await new RssParser().parseString(xml)
    return items.map((item) =>
      read(item.guid ?? item.id, item.title, item.link, item.isoDate)
    )
  },
  feedparser: (xml) =>
    new Promise((resolve, reject) => {
      const items: Read[] = []
      const parser = new FeedParser({addmeta: false})
      parser.on('error', reject)
      parser.on('readable', () => {
        for (let item = parser.read(); item; item = parser.read()) {
          items.push(read(item.guid, item.title, item.link, item.pubdate))
        }
      })
      parser.on('end', () => resolve(items))
      Readable.from([xml]).pipe(parser)
    }),
  '@extractus/feed-extractor': (xml) => {
    const {entries = []} = extractFromXml(xml, {
      descriptionMaxLen: 0,
      getExtraEntryFields: (entry) => ({raw: entry})
    })
    return entries.map(({title, link, published, ...rest}) => {
      const {raw} = rest as unknown as {raw: {guid?: unknown; id?: unknown}}
      return read(textOf(raw.guid ?? raw.id), title, link, published)
    })
  },
  feedsmith: (xml) => {
    const parsed = parseSmith(xml)
    if (parsed.format === 'rss') {
      return (parsed.feed.items ?? []).map((item) =>
        read(item.guid?.value, item.title, item.link, item.pubDate)
      )
    }
    if (parsed.format !== 'atom') throw new Error(`no feed: ${parsed.format}`)
    return (parsed.feed.entries ?? []).map((entry) =>
      read(
        entry.id,
        textOf(entry.title),
        entry.links?.find(({rel = 'alternate'}) => rel === 'alternate')?.href,
        entry.published
      )
    )
  },
  '@rowanmanning/feed-parser': (xml) =>
    parseRowan(xml).items.map((item) =>
      read(item.id, item.title, item.url, item.published)
    ),
  htmlparser2: (xml) => {
    const feed = parseDom(xml, {xmlMode: true, decodeEntities: true})
    return (feed?.items ?? []).map((item) =>
      read(item.id, item.title, item.link, item.pubDate)
    )
  }
}

function read(
  id: unknown,
  title: unknown,
  link: unknown,
  date: string | Date | null | undefined
): Read {
  return {
    id: textOf(id),
    title: textOf(title),
    link: textOf(link),
    date: new Date(date ?? Number.NaN).getTime()
  }
}

/** Parsers give text bare or in an object. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return undefined
  const {'#text': hash, value: inner} = value as Record<string, unknown>
  return textOf(hash ?? inner)
}
