import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {renderPages} from '../../src/publish/pages.ts'
import type {Site} from '../../src/publish/site.ts'
import {
  quoted,
  sampleActor,
  sampleArticle,
  sampleBody,
  sampleIssue,
  sampleMoment,
  samplePublication,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

/** The text of every file by its path. */
function pagesOf(site: Site): Map<string, string> {
  return new Map(renderPages(site).map((file) => [file.path, String(file)]))
}

/** One file; fails when it is not there. */
function pageOf(site: Site, path: string): string {
  const page = pagesOf(site).get(path)
  expect(page, path).toBeDefined()
  return page ?? ''
}

/** Articles of one actor, a day apart, newest first. */
function articlesOf(count: number) {
  return Array.from({length: count}, (_, index) => {
    const day = new Date(Date.UTC(2026, 5, 30 - index)).toISOString()
    return sampleArticle({
      id: `id${index}`,
      slug: `article-${index}`,
      title: `Article ${index}`,
      published: sampleMoment(day.slice(0, 10))
    })
  })
}

describe('renderPages', () => {
  it('makes a page for everything that has an address', () => {
    const article = sampleArticle({aliases: ['old-vote']})
    const paths = [...pagesOf(sampleSite({articles: [article]})).keys()]
    expect(paths).toEqual([
      'index.html',
      '2026/pier-vote/index.html',
      '2026/old-vote/index.html',
      'issues/index.html',
      'issues/1/index.html',
      'actors/index.html',
      'actors/ingrid-sallis/index.html',
      'quotations/index.html',
      'tags/index.html',
      'tags/council/index.html',
      'archive/index.html',
      'search/index.html',
      'search/search.js',
      'search/minisearch.js',
      'search/index.json',
      'feeds/index.html',
      'colophon/index.html',
      'subscribe/index.html',
      '404.html',
      'quotes.json',
      'actors.json',
      'icon.svg',
      'style.css',
      'sitemap.xml',
      'robots.txt'
    ])
  })

  it('gives the same files for the same site', () => {
    expect([...pagesOf(sampleSite())]).toEqual([...pagesOf(sampleSite())])
  })

  it('has pages even when nothing is published', () => {
    const site = sampleSite({articles: [], issues: []})
    expect(pageOf(site, 'index.html')).toContain('Nothing is published yet.')
    expect(pageOf(site, 'quotations/index.html')).toContain('Nobody is quoted')
    expect(pageOf(site, 'issues/index.html')).toContain(
      'No issue has been sent yet'
    )
  })

  it('gives every page one h1, a canonical address and the three feeds', () => {
    const site = sampleSite({articles: [sampleArticle({aliases: ['old']})]})
    const pages = [...pagesOf(site)].filter(([path]) => path.endsWith('.html'))
    for (const [path, html] of pages) {
      const found = [
        html.match(/<h1/g)?.length,
        html.match(/<main/g)?.length,
        html.match(/rel="canonical"/g)?.length,
        html.match(/<meta name="description"/g)?.length,
        /<html lang="en-GB" dir="ltr">/.test(html)
      ]
      expect([path, ...found]).toEqual([path, 1, 1, 1, 1, true])
      for (const feed of ['feed.xml', 'atom.xml', 'feed.json']) {
        expect(html).toContain(`href="https://letter.example.org/${feed}"`)
      }
    }
  })

  it('lets every link in a sub-folder stay in it', () => {
    const publication = samplePublication({url: 'https://example.org/letter'})
    const site = sampleSite({
      publication,
      articles: [sampleArticle({aliases: ['old']}), ...articlesOf(2)]
    })
    const pages = [...pagesOf(site)].filter(([path]) => path.endsWith('.html'))
    const links = pages.flatMap(([, html]) =>
      [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, link]) => link)
    )
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((link) => !link?.startsWith('/letter/'))).toEqual([])
  })

  it('turns the pages of the front page by the limit', () => {
    const limits = {page: 2, feed: 30, confidence: 0.6}
    const site = sampleSite({
      publication: samplePublication({limits}),
      articles: articlesOf(5)
    })
    expect(pageOf(site, 'index.html')).toContain('href="/page/2/"')
    const second = pageOf(site, 'page/2/index.html')
    expect(second).toContain('Page 2 of 3')
    expect(second).toContain('<ol class="entries" start="3">')
    expect(second.match(/Article \d(?=<)/g)).toEqual(['Article 2', 'Article 3'])
    expect(second).toContain('href="/page/3/"')
    expect(pagesOf(site).has('page/4/index.html')).toBe(false)
    expect(pagesOf(site).has('tags/council/page/3/index.html')).toBe(true)
  })

  it('leads from an earlier address to the article, unseen by robots', () => {
    const articles = [sampleArticle({aliases: ['old-vote']})]
    const html = pageOf(sampleSite({articles}), '2026/old-vote/index.html')
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/2026/pier-vote/">'
    )
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain(
      '<link rel="canonical" href="https://letter.example.org/2026/pier-vote/">'
    )
  })

  it('splits a long archive by year', () => {
    const site = sampleSite({articles: articlesOf(401)})
    const index = pageOf(site, 'archive/index.html')
    expect(index).toContain('href="/archive/2025/"')
    expect(index).not.toContain('Article 400')
    expect(pageOf(site, 'archive/2025/index.html')).toContain('Article 400')
  })
})

describe('the page of an article', () => {
  it('shows when it was updated and what was corrected', () => {
    const article = sampleArticle({
      updated: sampleMoment('2026-03-14'),
      corrections: [{date: '2026-03-14', text: 'It was six, not seven.'}]
    })
    const html = pageOf(
      sampleSite({articles: [article]}),
      '2026/pier-vote/index.html'
    )
    expect(html).toContain('<a href="#corrections">Corrected</a>')
    expect(html).toContain(
      '<time datetime="2026-03-14">14 March 2026</time>: It was six, not seven.'
    )
    expect(html).toContain('dt-updated" datetime="2026-03-14T12:00:00+00:00"')
  })

  it('leads to its neighbours in the issue, else by date', () => {
    const [newest, middle, oldest] = articlesOf(3)
    if (!newest || !middle || !oldest) throw new Error('three articles')
    const articles = [newest, middle, oldest]
    const issue = sampleIssue({articles: [oldest, newest]})
    const site = sampleSite({articles, issues: [issue]})
    const inIssue = pageOf(site, '2026/article-2/index.html')
    expect(inIssue).toContain('Next in issue 1')
    expect(inIssue).not.toContain('Previous')
    const byDate = pageOf(site, '2026/article-1/index.html')
    expect(byDate).toMatch(/rel="prev" href="\/2026\/article-2\/"/)
    expect(byDate).toMatch(/rel="next" href="\/2026\/article-0\/"/)
  })

  it('shows twelve actors and folds the others away', () => {
    const actors = Array.from({length: 14}, (_, index) =>
      sampleActor({id: `actor-${index}`, name: `Actor ${index}`})
    )
    const site = sampleSite({articles: [sampleArticle({actors})]})
    const html = pageOf(site, '2026/pier-vote/index.html')
    const [shown, folded] = html.split('<summary>and 2 more</summary>')
    expect(shown?.match(/class="chip person"/g)).toHaveLength(12)
    expect(folded?.match(/class="chip person"/g)).toHaveLength(2)
  })

  it('tells kinds of actors apart by words, not by shape alone', () => {
    const actors = [sampleActor({kind: 'organisation', roles: []})]
    const site = sampleSite({articles: [sampleArticle({actors})]})
    expect(pageOf(site, '2026/pier-vote/index.html')).toContain(
      '<span class="unseen"> (Organisation)</span>'
    )
  })

  it('says its own language when it is not that of the publication', () => {
    const articles = [sampleArticle({language: 'ar'})]
    const html = pageOf(sampleSite({articles}), '2026/pier-vote/index.html')
    expect(html).toContain('<main id="main" tabindex="-1" lang="ar" dir="rtl">')
  })
})

describe('quotations under a name', () => {
  const body = sampleBody(
    h('p', [quoted('q-00000001', 'One.'), quoted('q-00000002', 'Two.')])
  )
  const hidden = [
    sampleQuotation({id: 'q-00000002', text: 'Unsure words', confidence: 0.5}),
    sampleQuotation({id: 'q-00000003', text: 'Coined words', kind: 'term'}),
    sampleQuotation({id: 'q-00000004', text: 'Told words', kind: 'indirect'})
  ]

  it('are only those that are sure, on the pages of actors and quotations', () => {
    const quotations = [sampleQuotation(), ...hidden]
    const site = sampleSite({articles: [sampleArticle({body, quotations})]})
    for (const path of ['actors/ingrid-sallis', 'quotations']) {
      const html = pageOf(site, `${path}/index.html`)
      expect(html).toContain('/2026/pier-vote/#q-00000001')
      expect(html).not.toMatch(/Unsure words|Coined words|Told words/)
    }
    expect(pageOf(site, '2026/pier-vote/index.html')).not.toContain('Unsure')
  })

  it('are listed by speaker, most often quoted first', () => {
    const other = sampleActor({id: 'tomas-varley', name: 'Tomas Varley'})
    const source = {mention: 'Varley', start: 0, end: 6, actor: other.id}
    const quotations = [
      sampleQuotation(),
      sampleQuotation({id: 'q-00000005', source}),
      sampleQuotation({id: 'q-00000006', source})
    ]
    const actors = [sampleActor(), other]
    const articles = [sampleArticle({quotations, actors})]
    const html = pageOf(sampleSite({articles}), 'quotations/index.html')
    expect(html.match(/\/actors\/[a-z-]+\/#quoted/g)).toEqual([
      '/actors/tomas-varley/#quoted',
      '/actors/ingrid-sallis/#quoted'
    ])
  })
})

describe('the page of an actor', () => {
  const articles = [
    sampleArticle({id: 'b', slug: 'b', published: sampleMoment('2026-05-01')}),
    sampleArticle({id: 'a', slug: 'a', published: sampleMoment('2025-05-01')})
  ]

  it('goes by the register for name, kind and roles, newest role first', () => {
    const entry = {
      id: 'ingrid-sallis',
      name: 'Ingrid M. Sallis',
      kind: 'person' as const,
      aliases: [],
      never: [],
      formerly: [],
      wikidata: 'Q42',
      roles: [
        {
          text: 'harbour clerk',
          status: 'former' as const,
          from: '2010',
          to: '2014-03-01'
        },
        {
          text: 'mayor of Ostrey',
          status: 'current' as const,
          from: '2019-06-01'
        }
      ]
    }
    const register = new Map([[entry.id, entry]])
    const html = pageOf(
      sampleSite({articles, register}),
      'actors/ingrid-sallis/index.html'
    )
    expect(html).toContain('<h1 class="p-name">Ingrid M. Sallis</h1>')
    expect(html).toContain('p-job-title">mayor of Ostrey</p>')
    expect(html).toContain('since 1 June 2019')
    expect(html).toContain(
      '<bdi>harbour clerk</bdi> <span>2010 to 1 March 2014</span>'
    )
    expect(html).toContain('https://www.wikidata.org/wiki/Q42')
  })

  it('says in which articles a role was given when no register does', () => {
    const html = pageOf(
      sampleSite({articles}),
      'actors/ingrid-sallis/index.html'
    )
    expect(html).toContain('in articles of 1 May 2025 to 1 May 2026')
    expect(html).not.toContain('wikidata')
  })

  it('has a feed of its own, named first', () => {
    const html = pageOf(
      sampleSite({articles}),
      'actors/ingrid-sallis/index.html'
    )
    expect(html.indexOf('/actors/ingrid-sallis/feed.xml')).toBeLessThan(
      html.indexOf('letter.example.org/feed.xml')
    )
  })
})

describe('the subscribe page', () => {
  it('posts to the address for it, and without one names the sender', () => {
    const subscribeUrl = 'https://mail.example.org/subscribe'
    const publication = samplePublication({subscribeUrl})
    expect(pageOf(sampleSite({publication}), 'subscribe/index.html')).toContain(
      `method="post" action="${subscribeUrl}"`
    )
    const html = pageOf(sampleSite(), 'subscribe/index.html')
    expect(html).not.toContain('<form')
    expect(html).toContain('mailto:letter@example.org?subject=Subscribe')
  })
})
