import {h} from 'hastscript'
import Parser from 'rss-parser'
import {expect, test} from 'vitest'
import {fromXml} from 'xast-util-from-xml'
import type {Article} from '../../src/article.ts'
import {renderFeeds} from '../../src/publish/feeds.ts'
import {renderPages} from '../../src/publish/pages.ts'
import type {Site} from '../../src/publish/site.ts'
import {
  paragraph,
  quoted,
  sampleActor,
  sampleArticle,
  sampleBody,
  sampleMoment,
  samplePublication,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

const hostile =
  'AT&T <b> 5 < 6 ]]> \u0008\u000c\u001b\uFFFE\uFDD0\uD83D 👩‍🚒 </script> &amp; "q" \u202Eevil'
const harmless = 'AT&T <\u2060b> 5 < 6 ]]> 👩‍🚒 <\u2060/script> &amp; "q" evil'

function feedsOf(site: Site): Map<string, string> {
  return new Map(
    renderFeeds(site).map((file) => [file.path, String(file.value)])
  )
}

function feedOf(path: string, site: Site = sampleSite()): string {
  return feedsOf(site).get(path) ?? ''
}

function bodyOf(
  article: Article,
  site: Site = sampleSite({articles: [article]})
): string {
  const [item] = JSON.parse(feedOf('feed.json', site)).items
  return item.content_html
}

const fields = {customFields: {item: ['content:encoded', 'dc:creator']}}

test('makes a feed of each format, of quotations, of each actor and each tag', () => {
  expect([...feedsOf(sampleSite()).keys()].sort()).toEqual([
    'actors/ingrid-sallis/feed.xml',
    'atom.xml',
    'feed.css',
    'feed.json',
    'feed.xml',
    'quotes.xml',
    'tags/council/feed.xml'
  ])
})

test('says of a feed without items no day on which it changed', () => {
  const article = sampleArticle({quotations: []})
  const site = sampleSite({articles: [article]})
  expect(feedOf('quotes.xml', site)).not.toContain('lastBuildDate')
  expect(feedOf('feed.xml', site)).toContain('lastBuildDate')
})

test('knows an article by the same id in every feed', async () => {
  const feeds = feedsOf(sampleSite())
  const id = 'tag:letter.example.org,2025:a1b2c3d4'
  for (const path of [
    'feed.xml',
    'tags/council/feed.xml',
    'actors/ingrid-sallis/feed.xml'
  ]) {
    const xml = feeds.get(path) ?? ''
    expect(xml).toContain(`<guid isPermaLink="false">${id}</guid>`)
    const parsed = await new Parser().parseString(xml)
    expect(parsed.items.map(({guid}) => guid)).toEqual([id])
  }
  expect(feeds.get('atom.xml')).toContain(`<id>${id}</id>`)
  expect(JSON.parse(feeds.get('feed.json') ?? '').items[0].id).toBe(id)
})

test('gives RSS readers title, link, date, authors, tags and the whole text', async () => {
  const article = sampleArticle({authors: ['Hester Lund', 'Idris Calloway']})
  const xml = feedOf('feed.xml', sampleSite({articles: [article]}))
  const parsed = await new Parser(fields).parseString(xml)
  expect(parsed).toMatchObject({
    title: 'Letter from Carrant',
    link: 'https://letter.example.org/',
    language: 'en-GB',
    lastBuildDate: 'Thu, 12 Mar 2026 12:00:00 GMT',
    ttl: '60'
  })
  expect(parsed.items[0]).toMatchObject({
    title: 'Mayor’s casting vote sinks the pier lease',
    link: 'https://letter.example.org/2026/pier-vote/',
    pubDate: 'Thu, 12 Mar 2026 12:00:00 +0000'
  })
  expect(parsed.items[0]?.['content:encoded']).toContain('voted.')
  expect(xml.match(/<dc:creator>[^<]*/g)).toEqual([
    '<dc:creator>Hester Lund',
    '<dc:creator>Idris Calloway'
  ])
  expect(xml).not.toContain('<author>')
  expect(xml).toContain(
    '<category domain="https://letter.example.org/actors/">Ingrid Sallis</category>'
  )
})

test('gives Atom readers plain titles, authors in the entry, and the last change', () => {
  const updated = sampleMoment('2026-03-14')
  const articles = [sampleArticle({updated, language: 'de'})]
  const xml = feedOf('atom.xml', sampleSite({articles}))
  expect(xml).toContain(
    '<title type="text">Mayor’s casting vote sinks the pier lease</title>'
  )
  expect(xml).toContain('xml:lang="en-GB"')
  expect(xml).toContain('<entry xml:lang="de">')
  expect(xml).toContain('<published>2026-03-12T12:00:00+00:00</published>')
  expect(xml).toMatch(/<updated>2026-03-14T12:00:00\.\d{6}\+00:00<\/updated>/)
  expect(xml).toMatch(/<author>\s*<name>Hester Lund<\/name>\s*<\/author>/)
  expect(xml).toContain(
    '<link rel="self" href="https://letter.example.org/atom.xml" type="application/atom+xml"/>'
  )
})

test('gives two articles of one moment different moments of change in Atom', () => {
  const articles = ['one', 'two'].map((id) => sampleArticle({id, slug: id}))
  const xml = feedOf('atom.xml', sampleSite({articles}))
  const moments = [...xml.matchAll(/<updated>[^<]*\.\d{6}\+00:00/g)].map(
    ([m]) => m
  )
  expect(new Set(moments).size).toBe(2)
})

test('writes JSON Feed 1.1 with quotations and actors as data', () => {
  const low = sampleQuotation({id: 'q-00000002', confidence: 0.2})
  const term = sampleQuotation({id: 'q-00000003', kind: 'term'})
  const quotations = [sampleQuotation(), low, term]
  const picture = {path: '/images/a.png', alt: 'A', width: 8, height: 6}
  const articles = [sampleArticle({quotations, picture})]
  const feed = JSON.parse(feedOf('feed.json', sampleSite({articles})))
  const {items, ...head} = feed
  expect(head).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Letter from Carrant',
    home_page_url: 'https://letter.example.org/',
    feed_url: 'https://letter.example.org/feed.json',
    description: 'News and voices of an island.',
    language: 'en-GB',
    authors: [{name: 'The editors'}]
  })
  expect(items[0]).toMatchObject({
    language: 'en-GB',
    authors: [{name: 'Hester Lund'}],
    tags: ['council', 'Ingrid Sallis'],
    image: 'https://letter.example.org/images/a.png',
    _quoin: {
      about: 'https://letter.example.org/feeds/',
      actors: [
        {
          id: 'ingrid-sallis',
          name: 'Ingrid Sallis',
          kind: 'person',
          roles: ['mayor of Ostrey'],
          url: 'https://letter.example.org/actors/ingrid-sallis/',
          salience: 0.4
        }
      ],
      quotations: [
        {
          id: 'q-00000001',
          url: 'https://letter.example.org/2026/pier-vote/#q-00000001',
          source: {name: 'Ingrid Sallis', actor: 'ingrid-sallis'}
        },
        {id: 'q-00000002', source: null}
      ]
    }
  })
  expect(items[0]).not.toHaveProperty('author')
})

test('has an item for each attributed quotation, newest first', async () => {
  const unsure = sampleQuotation({id: 'q-00000002', confidence: 0.2})
  const articles = [
    sampleArticle({
      id: 'new',
      slug: 'new',
      published: sampleMoment('2026-04-01'),
      quotations: [sampleQuotation({id: 'q-00000009'}), unsure]
    }),
    sampleArticle()
  ]
  const xml = feedOf('quotes.xml', sampleSite({articles}))
  const {items} = await new Parser(fields).parseString(xml)
  expect(items.map(({guid}) => guid)).toEqual([
    'tag:letter.example.org,2025:new/q-00000009',
    'tag:letter.example.org,2025:a1b2c3d4/q-00000001'
  ])
  expect(items[1]).toMatchObject({
    title:
      'Ingrid Sallis: “I was for it at seven o’clock and I am for it now.”',
    link: 'https://letter.example.org/2026/pier-vote/',
    'content:encoded':
      '<figure><blockquote><p>“I was for it at seven o’clock and I am for it now.”</p></blockquote><figcaption><b>Ingrid Sallis</b>, mayor of Ostrey (<a href="https://letter.example.org/2026/pier-vote/#q-00000001">in context</a>)</figcaption></figure><p><a href="https://letter.example.org/2026/pier-vote/">Mayor’s casting vote sinks the pier lease</a>, 12 March 2026</p>'
  })
})

test('has the standfirst of the editor above the text, and no sentence of it twice', () => {
  const {standfirst: _, ...article} = sampleArticle({summary: 'It was long.'})
  const site = sampleSite({articles: [article]})
  const json = JSON.parse(feedOf('feed.json', site))
  expect(json.items[0].content_html).not.toContain('It was long.')
  expect(json.items[0].summary).toBe('It was long.')
})

test('describes an article without a sentence by its title', async () => {
  const {standfirst: _, ...article} = sampleArticle({
    summary: '',
    title: 'A & b'
  })
  const xml = feedOf('feed.xml', sampleSite({articles: [article]}))
  const {items} = await new Parser(fields).parseString(xml)
  expect(items[0]?.content).toBe('A &#x26; b')
  expect(xml.indexOf('<description>A ')).toBeLessThan(
    xml.indexOf('<content:encoded')
  )
})

test('tells in the feed of an actor what the actor says, and not the whole text', async () => {
  const xml = feedOf('actors/ingrid-sallis/feed.xml')
  const {items} = await new Parser(fields).parseString(xml)
  const html = items[0]?.['content:encoded']
  expect(html).toContain('<blockquote><p>“I was for it')
  expect(html).not.toContain('voted.')
})

test('ends an article with who is quoted and who is in it, and leaves marks out', () => {
  expect(bodyOf(sampleArticle())).toBe(
    '<p><em>She wanted the lease. Then she had to break the tie.</em></p>' +
      '<p>Mayor Ingrid Sallis voted.</p>' +
      '<p>“I was for it at seven o’clock and I am for it now.” said Sallis.</p>' +
      '<hr><h2>Quoted</h2><ul><li>“I was for it at seven o’clock and I am for it now.” — <b>Ingrid Sallis</b>, mayor of Ostrey (<a href="https://letter.example.org/2026/pier-vote/#q-00000001">in context</a>)</li></ul>' +
      '<p>In this article: <a href="https://letter.example.org/actors/ingrid-sallis/">Ingrid Sallis</a></p>'
  )
})

test('makes a figure of a block quote in which one person speaks, unless it is signed', () => {
  const body = sampleBody(
    h('blockquote', h('p', quoted('q-00000001', 'I was for it.'))),
    h('blockquote', h('p', 'Nobody said this.')),
    h('blockquote', [
      h('p', quoted('q-00000001', 'I signed it.')),
      h('p', '— I. Sallis, mayor')
    ])
  )
  const html = bodyOf(sampleArticle({body}))
  expect(html).toContain(
    '<figure><blockquote><p>I was for it.</p></blockquote><figcaption><b>Ingrid Sallis</b>, mayor'
  )
  expect(html).toContain('<blockquote><p>Nobody said this.</p></blockquote>')
  expect(html).toContain('<p>— I. Sallis, mayor</p></blockquote><hr>')
})

test('leaves only what feed readers keep, with full addresses', () => {
  const body = sampleBody(
    h('section', {id: 's'}, [
      h('p', {style: 'x', className: ['c'], id: 'p'}, [
        h('a', {href: '#h-two'}, 'here'),
        h('a', {href: '/2025/other/'}, 'there'),
        h('a', {href: 'javascript:alert(1)'}, 'script'),
        h('a', {href: '//evil.example/'}, 'host'),
        h('time', 'now'),
        h('cite', 'book')
      ]),
      h(
        'table',
        h('tbody', h('tr', h('td', {className: ['align-right']}, '1')))
      )
    ]),
    h('ul', h('li', [h('input', {type: 'checkbox', checked: true}), ' done']))
  )
  const html = bodyOf(
    sampleArticle({body, standfirst: '', quotations: [], actors: []})
  )
  expect(html).toBe(
    '<p><a href="https://letter.example.org/2026/pier-vote/#h-two">here</a><a href="https://letter.example.org/2025/other/">there</a>scripthostnowbook</p>' +
      '<table><tr><td align="right">1</td></tr></table>' +
      '<ul><li>☑ done</li></ul>'
  )
})

test('links footnotes to the page and takes the way back out', () => {
  const body = sampleBody(
    h('p', h('sup', h('a', {href: '#fn-1', dataFootnoteRef: ''}, '1'))),
    h('section', {dataFootnotes: ''}, [
      h('h2', {id: 'footnote-label'}, 'Notes'),
      h('ol', [
        h('li', {id: 'fn-1'}, [
          h('p', ['Note', h('a', {dataFootnoteBackref: ''}, '↩')])
        ])
      ])
    ])
  )
  const html = bodyOf(
    sampleArticle({body, standfirst: '', quotations: [], actors: []})
  )
  expect(html).toBe(
    '<p><sup><a href="https://letter.example.org/2026/pier-vote/#fn-1">1</a></sup></p>' +
      '<h2>Notes</h2><ol><li><p>Note</p></li></ol>'
  )
})

test('shows the picture once, with its size, and describes it for RSS', () => {
  const picture = {
    path: '/images/a b.png',
    alt: 'Boats',
    caption: 'Three boats.',
    width: 1200,
    height: 600
  }
  const articles = [sampleArticle({picture})]
  const xml = feedOf('feed.xml', sampleSite({articles}))
  expect(xml).toContain(
    '<media:content url="https://letter.example.org/images/a%20b.png" medium="image" type="image/png" width="1200" height="600">'
  )
  expect(xml).not.toContain('<enclosure')
  expect(xml.indexOf('<content:encoded')).toBeLessThan(
    xml.indexOf('<media:content')
  )
  expect(bodyOf(sampleArticle({picture}))).toContain(
    '<figure><img src="https://letter.example.org/images/a%20b.png" alt="Boats" width="1200" height="600"><figcaption>Three boats.</figcaption></figure>'
  )
})

test('stays well-formed and keeps the words, whatever they are', async () => {
  const article = sampleArticle({
    title: hostile,
    standfirst: hostile,
    summary: hostile,
    authors: [hostile],
    tags: [hostile],
    body: sampleBody(h('p', hostile), h('pre', h('code', 'a[b[0]]>1'))),
    picture: {path: '/a.png', alt: hostile, width: 1, height: 1},
    actors: [sampleActor({name: hostile})],
    quotations: [sampleQuotation({text: hostile})]
  })
  const publication = samplePublication({
    title: hostile,
    description: hostile,
    hub: 'https://hub.example/?a=1&b=2'
  })
  const feeds = feedsOf(sampleSite({articles: [article], publication}))
  for (const [path, value] of feeds) {
    if (!path.endsWith('.xml')) continue
    expect(value.isWellFormed(), path).toBe(true)
    expect(value, path).not.toMatch(/\]\]>|[\0-\x08\x0b-\x1f\uFFFE\uFDD0]/)
    expect(() => fromXml(value), path).not.toThrow()
  }
  for (const path of ['feed.xml', 'atom.xml']) {
    const parsed = await new Parser(fields).parseString(feeds.get(path) ?? '')
    expect(parsed.items[0]?.title).toBe(harmless)
  }
  expect(feeds.get('feed.xml')).toContain(
    '<atom:link href="https://hub.example/?a=1&#x26;b=2" rel="hub"/>'
  )
  expect(JSON.parse(feeds.get('feed.json') ?? '').items[0].title).toBe(
    harmless.replaceAll('\u2060', '')
  )
})

test('has at most as many items as the publication wants', async () => {
  const articles = Array.from({length: 5}, (_, index) =>
    sampleArticle({
      id: `a${index}`,
      slug: `s${index}`,
      body: sampleBody(paragraph(3))
    })
  )
  const limits = {page: 20, feed: 3, confidence: 0.6}
  const publication = samplePublication({limits})
  const feeds = feedsOf(sampleSite({articles, publication}))
  for (const path of ['feed.xml', 'atom.xml', 'tags/council/feed.xml']) {
    const parsed = await new Parser().parseString(feeds.get(path) ?? '')
    expect(parsed.items.length, path).toBe(3)
  }
})

test('gives the same bytes for the same site, and needs no article', () => {
  expect([...feedsOf(sampleSite())]).toEqual([...feedsOf(sampleSite())])
  const empty = feedsOf(sampleSite({articles: [], issues: []}))
  expect([...empty.keys()]).toEqual([
    'feed.xml',
    'quotes.xml',
    'atom.xml',
    'feed.json',
    'feed.css'
  ])
})

test('tells the day that the publication’s zone has, in every format', () => {
  const published = {
    at: Date.parse('2026-06-30T23:00:00Z'),
    iso: '2026-07-01T00:00:00+01:00',
    day: '2026-07-01'
  }
  const files = renderFeeds(
    sampleSite({articles: [sampleArticle({published})]})
  )
  const text = (path: string) =>
    String(files.find((file) => file.path === path))
  expect(text('feed.xml')).toContain(
    '<pubDate>Wed, 01 Jul 2026 00:00:00 +0100</pubDate>'
  )
  expect(text('atom.xml')).toContain(
    '<published>2026-07-01T00:00:00+01:00</published>'
  )
  expect(JSON.parse(text('feed.json')).items[0].date_published).toBe(
    '2026-07-01T00:00:00+01:00'
  )
})

/** An article of a day, with an id of its own. */
function articleOf(day: string, place: number) {
  const slug = `a-${day}-${place}`
  return sampleArticle({
    id: slug.replaceAll('-', ''),
    slug,
    published: sampleMoment(day)
  })
}

test('goes on in a feed for each year that is over, back to the first', () => {
  const articles = [
    articleOf('2026-03-02', 1),
    articleOf('2026-03-01', 2),
    articleOf('2025-12-31', 3),
    articleOf('2023-01-01', 4)
  ]
  const links = (xml: string) =>
    [...xml.matchAll(/<atom:link href="([^"]*)" rel="([\w-]*)"/g)].map(
      ([, href = '', rel]) => [
        rel,
        href.replace('https://letter.example.org', '')
      ]
    )
  const site = sampleSite({articles})
  expect(renderFeeds(site).map(({path}) => path)).not.toContain(
    'feeds/2026.xml'
  )
  expect(links(feedOf('feed.xml', site))).toEqual([
    ['self', '/feed.xml'],
    ['prev-archive', '/feeds/2025.xml']
  ])
  const last = feedOf('feeds/2025.xml', site)
  expect(links(last)).toEqual([
    ['self', '/feeds/2025.xml'],
    ['current', '/feed.xml'],
    ['prev-archive', '/feeds/2023.xml']
  ])
  expect(last).toContain('<fh:archive/>')
  expect(last).toContain('xmlns:fh="http://purl.org/syndication/history/1.0"')
  expect(last.match(/<guid[^>]*>[^<]*/g)).toEqual([
    '<guid isPermaLink="false">tag:letter.example.org,2025:a202512313'
  ])
  expect(links(feedOf('feeds/2023.xml', site))).not.toContainEqual([
    'prev-archive',
    expect.anything()
  ])
})

test('has a feed for each month of a year that one feed cannot hold', () => {
  const articles = [
    articleOf('2026-03-01', 0),
    ...Array.from({length: 300}, (_, at) => articleOf('2025-12-31', at)),
    ...Array.from({length: 201}, (_, at) => articleOf('2025-02-28', at)),
    articleOf('2024-05-01', 1)
  ]
  const site = sampleSite({articles})
  const paths = renderFeeds(site).map(({path}) => path)
  expect(paths.filter((path) => path.startsWith('feeds/'))).toEqual([
    'feeds/2025-12.xml',
    'feeds/2025-02.xml',
    'feeds/2024.xml'
  ])
  const december = feedOf('feeds/2025-12.xml', site)
  expect(december).toContain('<title>December 2025 – ')
  expect(december).toContain('/feeds/2025-02.xml" rel="prev-archive"')
  expect(december.match(/<item>/g)).toHaveLength(300)
})

test('has a feed for each day of a month that one feed cannot hold', () => {
  const articles = [
    articleOf('2026-03-01', 0),
    ...Array.from({length: 300}, (_, at) => articleOf('2025-12-31', at)),
    ...Array.from({length: 201}, (_, at) => articleOf('2025-12-09', at)),
    articleOf('2025-11-02', 0)
  ]
  const site = sampleSite({articles})
  const paths = renderFeeds(site).map(({path}) => path)
  expect(paths.filter((path) => path.startsWith('feeds/'))).toEqual([
    'feeds/2025-12-31.xml',
    'feeds/2025-12-09.xml',
    'feeds/2025-11.xml'
  ])
  const ninth = feedOf('feeds/2025-12-09.xml', site)
  expect(ninth).toContain('<title>9 December 2025 – ')
  expect(ninth).toContain('/feeds/2025-11.xml" rel="prev-archive"')
  expect(ninth.match(/<item>/g)).toHaveLength(201)
  // The list of feeds has the days under their month.
  const list = renderPages(site).find(({path}) => path === 'feeds/index.html')
  expect(String(list)).toContain(
    '<li>December 2025:<span class="days"> <a href="/feeds/2025-12-31.xml" aria-label="31 December 2025">31</a> <a href="/feeds/2025-12-09.xml" aria-label="9 December 2025">9</a></span></li>\n<li><a href="/feeds/2025-11.xml">November 2025</a></li>'
  )
})

test('has a feed of the last year too when the main feed cannot hold it', () => {
  const articles = Array.from({length: 6}, (_, place) =>
    articleOf('2026-03-01', place)
  )
  const publication = samplePublication({
    limits: {page: 20, feed: 5, confidence: 0.6}
  })
  const xml = feedOf('feeds/2026.xml', sampleSite({articles, publication}))
  expect(xml.match(/<item>/g)).toHaveLength(6)
})

test('says the direction of each block, as readers keep none around them', () => {
  const body = sampleBody(h('p', 'افتُتح'), h('ul', h('li', 'الميناء')))
  const html = bodyOf(sampleArticle({body, language: 'ar', actors: []}))
  expect(html).toContain('<p dir="rtl">افتُتح</p><ul dir="rtl"><li>')
  expect(bodyOf(sampleArticle({body}))).not.toContain('dir=')
})

test('says what it says of itself in the language of the publication', () => {
  const publication = samplePublication({language: 'fr'})
  const article = sampleArticle({
    language: 'fr',
    corrections: [{date: '2026-03-13', text: 'Non.'}]
  })
  const html = bodyOf(article, sampleSite({articles: [article], publication}))
  expect(html).toContain('<h2>Citations</h2>')
  expect(html).toContain('Dans cet article\u00a0: ')
  expect(html).not.toMatch(/Quoted|in context|Correction, 13 March/)
})
