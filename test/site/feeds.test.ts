import {DomUtils, parseDocument} from 'htmlparser2'
import {SaxesParser} from 'saxes'
import {describe, expect, inject, it} from 'vitest'
import {z} from 'zod'
import {parsers, takeChanges} from './feed-parsers.ts'
import {textsIn} from './files.ts'

/** A word joiner keeps titles from being taken for tags; it is not seen. */
const seen = (title: string | undefined) => title?.replaceAll('\u2060', '')

describe.each(inject('publications'))(
  'the feeds of the $name',
  ({root, url}) => {
    it('are well-formed XML, as every other XML file is', async () => {
      const files = await textsIn(root, /\.(?:xml|svg)$/)
      expect(files.length).toBeGreaterThan(50)
      const wrong = files.flatMap(([name, text]) => {
        const parser = new SaxesParser({xmlns: true, fileName: name})
        const errors: string[] = []
        parser.on('error', ({message}) => errors.push(message))
        parser.write(text).close()
        return errors
      })
      expect(wrong).toEqual([])
    })

    it('are read alike by six parsers: ids, titles, links and dates', async () => {
      const feeds = (await textsIn(root, /\.xml$/)).filter(([, text]) =>
        /<(?:rss|feed)[ >]/.test(text)
      )
      const differences: unknown[] = []
      for (const [name, xml] of feeds) {
        const changes = new Map(
          [...xml.matchAll(/<id>(.*?)<\/id>[\s\S]*?<updated>(.*?)</g)].map(
            ([, id, moment = '']) => [id, wholeSecond(Date.parse(moment))]
          )
        )
        const expected = await parsers['rss-parser']?.(xml)
        expect(expected?.length).toBeGreaterThan(0)
        for (const [parser, parse] of Object.entries(parsers)) {
          const isChange = takeChanges.has(parser)
          for (const [place, item] of (await parse(xml)).entries()) {
            const {id, title, link, date} = expected?.[place] ?? {date: 0}
            const change = isChange ? changes.get(id) : undefined
            const should = {id, title, link, date: change ?? date}
            const is = {...item, date: wholeSecond(item.date)}
            const isWhole = is.id && is.title && is.link && is.date > 0
            if (!isWhole || JSON.stringify(is) !== JSON.stringify(should)) {
              differences.push([name, parser, is, should])
            }
          }
        }
      }
      expect(differences).toEqual([])
    })

    it('tell the same in RSS, Atom and JSON', async () => {
      const feeds = new Map(
        await textsIn(root, /^(?:feed|atom)\.(?:xml|json)$/)
      )
      const [, parse] = Object.entries(parsers)[0] ?? []
      const rss = await parse?.(feeds.get('feed.xml') ?? '')
      const atom = await parse?.(feeds.get('atom.xml') ?? '')
      const {items} = JSON.parse(feeds.get('feed.json') ?? '')
      const fields = (list: typeof rss) =>
        list?.map(({id, link, title}) => [id, link, seen(title)])
      expect(fields(atom)).toEqual(fields(rss))
      expect(
        items.map((item: {id: string; url: string; title: string}) => [
          item.id,
          item.url,
          item.title
        ])
      ).toEqual(fields(rss))
    })

    it('keep to JSON Feed 1.1', async () => {
      const [[, text] = ['', '']] = await textsIn(root, /^feed\.json$/)
      const feed = jsonFeed.parse(JSON.parse(text))
      expect(feed.feed_url).toBe(`${url}/feed.json`)
      expect(new Set(feed.items.map(({id}) => id)).size).toBe(feed.items.length)
    })

    it('have nothing in their bodies that readers take out or cannot find', async () => {
      const [[, text] = ['', '']] = await textsIn(root, /^feed\.json$/)
      for (const {content_html: html} of jsonFeed.parse(JSON.parse(text))
        .items) {
        expect(html).not.toMatch(
          /<(?:script|style|iframe|span|div|section|cite|time|aside|picture|tbody)[\s>]/i
        )
        expect(html).not.toMatch(/ (?:class|id|style|on\w+)=/i)
        const addresses = [...html.matchAll(/ (?:href|src)="([^"]*)"/g)]
        for (const [, address = ''] of addresses) {
          expect(address).toMatch(/^(?:https?:\/\/|mailto:)/)
        }
        for (const {alt, width, height} of picturesIn(html)) {
          expect(alt).not.toBe('')
          expect(Number(width) * Number(height)).toBeGreaterThan(0)
        }
      }
    })
  }
)

/** Atom's changes have fractions, which make them differ from each other. */
function wholeSecond(time: number): number {
  return Math.floor(time / 1000) * 1000
}

function picturesIn(html: string): Record<string, string | undefined>[] {
  return DomUtils.getElementsByTagName('img', parseDocument(html)).map(
    ({attribs}) => attribs
  )
}

const absolute = z.url({protocol: /^https?$/})
const moment = z.iso.datetime({offset: true})
const author = z.strictObject({name: z.string().min(1)})

/** https://www.jsonfeed.org/version/1.1/, and the one extension. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: absolute,
  feed_url: absolute,
  description: z.string().optional(),
  language: z.string(),
  authors: z.array(author).min(1),
  hubs: z.array(z.strictObject({type: z.string(), url: absolute})).optional(),
  items: z.array(
    z.strictObject({
      id: z.string().startsWith('tag:'),
      url: absolute,
      title: z.string().min(1),
      content_html: z.string().min(1),
      summary: z.string().optional(),
      image: absolute.optional(),
      date_published: moment,
      date_modified: moment,
      language: z.string(),
      authors: z.array(author).min(1),
      tags: z.array(z.string()).optional(),
      _quoin: z.object({
        about: absolute,
        actors: z.array(z.object({id: z.string(), name: z.string()})),
        quotations: z.array(z.object({id: z.string(), text: z.string()}))
      })
    })
  )
})
