import {Parser} from 'htmlparser2'
import {describe, expect, inject, it} from 'vitest'
import {filesIn, textsIn} from './files.ts'

/** Everything a file leads to, and every place in it that can be led to. */
type Page = Readonly<{addresses: string[]; ids: Set<string>}>

function readPage(html: string): Page {
  const addresses: string[] = []
  const ids = new Set<string>()
  const parser = new Parser({
    onopentag: (name, {id, href, src, srcset, content}) => {
      if (id) ids.add(id)
      if (href !== undefined) addresses.push(href)
      if (src !== undefined) addresses.push(src)
      for (const choice of srcset?.split(', ') ?? []) {
        addresses.push(choice.split(' ')[0] ?? '')
      }
      if (name === 'meta' && content?.startsWith('http')) {
        addresses.push(content)
      }
    }
  })
  parser.end(html)
  return {addresses, ids}
}

/** What a feed leads to, in its own elements and in the bodies of its items. */
function addressesOfFeed(text: string): string[] {
  const own = [
    ...text.matchAll(/<(?:link|loc|url)>([^<]*)</g),
    ...text.matchAll(/ (?:href|url)="([^"]*)"/g),
    ...text.matchAll(/"(?:url|image|home_page_url|feed_url)": "([^"]*)"/g)
  ].map(([, address = '']) => address.replaceAll('&#x26;', '&'))
  const bodies = text.startsWith('{')
    ? (JSON.parse(text).items ?? []).map(
        (item: {content_html: string}) => item.content_html
      )
    : [
        ...text.matchAll(
          /<(?:content:encoded|content type="html")>([\s\S]*?)<\/content/g
        )
      ].map(([, body = '']) =>
        body.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')
      )
  return [...own, ...bodies.flatMap((body: string) => readPage(body).addresses)]
}

describe.each(inject('publications'))(
  'the links of the $name',
  ({root, url}) => {
    it('lead to pages and places that are there, from pages and feeds', async () => {
      const names = new Set(await filesIn(`${root}/dist/site`))
      const pages = new Map(
        (await textsIn(root, /\.html$/)).map(([name, html]) => [
          name,
          readPage(html)
        ])
      )
      const broken: string[] = []
      const follow = (from: string, address: string) => {
        const base = `${url}/${from.replace(/index\.html$/, '')}`
        if (!URL.canParse(address, base)) broken.push(`${from} ${address}`)
        const to = new URL(address, base)
        if (to.origin !== url) return
        const name = decodeURI(to.pathname.slice(1)).replace(
          /(^|\/)$/,
          '$1index.html'
        )
        const fragment = decodeURIComponent(to.hash.slice(1))
        const isPlace = !fragment || pages.get(name)?.ids.has(fragment)
        if (!names.has(name) || !isPlace) broken.push(`${from} → ${address}`)
      }
      for (const [name, {addresses}] of pages) {
        for (const address of addresses) follow(name, address)
      }
      const feeds = await textsIn(root, /^(?!search\/).*\.(?:xml|json)$/)
      for (const [name, text] of feeds) {
        for (const address of addressesOfFeed(text)) follow(name, address)
      }
      expect(broken).toEqual([])
      expect(pages.size).toBeGreaterThan(50)
    })
  }
)
