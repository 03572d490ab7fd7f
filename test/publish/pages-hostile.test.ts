import {describe, expect, it} from 'vitest'
import {renderPages} from '../../src/publish/pages.ts'
import {
  sampleActor,
  sampleArticle,
  sampleIssue,
  samplePublication,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

const hostile = [
  'AT&T <b> 5 < 6 </title><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)</script><!--',
  '{{ 7 | times: 7 }}{% raw %}',
  'a'.repeat(300),
  '\u202Egnp.exe \u2066مرحبا',
  '__proto__'
]

/** A site in which every text of an editor is this value. */
function siteOf(value: string) {
  const quotation = sampleQuotation({
    text: value,
    source: {
      mention: value,
      start: 0,
      end: 1,
      actor: 'ingrid-sallis',
      name: value,
      role: value
    }
  })
  const article = sampleArticle({
    title: value,
    kicker: value,
    standfirst: value,
    summary: value,
    authors: [value],
    tags: [value],
    aliases: ['old'],
    corrections: [{date: '2026-03-14', text: value}],
    picture: {
      path: '/images/a.png',
      alt: value,
      caption: value,
      credit: value,
      width: 1,
      height: 1
    },
    actors: [
      sampleActor({name: value, roles: [{text: value, status: 'current'}]})
    ],
    quotations: [quotation]
  })
  return sampleSite({
    publication: samplePublication({title: value, description: value}),
    articles: [article],
    issues: [sampleIssue({title: value, preheader: value, articles: [article]})]
  })
}

describe('what an editor or a stranger may write', () => {
  it.each(hostile)('stays text on every page: %s', (value) => {
    const files = renderPages(siteOf(value))
    for (const file of files.filter(({path}) => path.endsWith('.html'))) {
      const html = String(file)
      const tags = html.replace(/="[^"]*"/g, '="…"').match(/<[a-z][^>]*>/g)
      expect([file.path, tags?.filter((tag) => /<script/.test(tag))]).toEqual([
        file.path,
        file.path === 'search/index.html'
          ? ['<script type="…">', '<script type="…" src="…">']
          : ['<script type="…">']
      ])
      expect(tags?.filter((tag) => /\son\w+=|onerror/.test(tag))).toEqual([])
      expect(html.match(/<\/title>/g)).toHaveLength(1)
      expect(html).not.toMatch(/<(?:b> 5|img src=x)/)
      expect(html).not.toMatch(/<!--/)
    }
  })

  it.each(hostile)('comes through structured data and JSON: %s', (value) => {
    const files = new Map(
      renderPages(siteOf(value)).map((file) => [file.path, String(file)])
    )
    const html = files.get('2026/pier-vote/index.html') ?? ''
    const json = /ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
    const graph = JSON.parse(json)['@graph']
    const article = graph.find(
      (node: {'@type': string}) => node['@type'] === 'NewsArticle'
    )
    expect(article.headline).toBe(value)
    const {quotations} = JSON.parse(files.get('quotes.json') ?? '')
    expect(quotations[0].text).toBe(value)
    expect(quotations[0].source.role).toBe(value)
  })

  it('makes a path of every tag', () => {
    for (const value of hostile) {
      const paths = renderPages(siteOf(value)).map(({path}) => path)
      const wrong = paths.filter((path) => !/^[a-z0-9/.-]{1,120}$/.test(path))
      expect(wrong).toEqual([])
    }
  })
})
