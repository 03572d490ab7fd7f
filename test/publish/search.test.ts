import {readFile} from 'node:fs/promises'
import {h} from 'hastscript'
import MiniSearch from 'minisearch'
import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../src/publish/archive.ts'
import {localeIn} from '../../src/publish/locale.ts'
import {renderPages} from '../../src/publish/pages.ts'
import {type SearchIndex, termsOf} from '../../src/publish/search-index.ts'
import {searchParts} from '../../src/publish/search-parts.ts'
import type {Site} from '../../src/publish/site.ts'
import {
  sampleActor,
  sampleArticle,
  sampleBody,
  sampleMoment,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

/** The script of the page, as a browser loads it. */
const script = await import(
  new URL('../../templates/search.js', import.meta.url).pathname
)

/** The files of the index. */
function indexOf(site: Site): SearchIndex[] {
  return searchParts(archiveOf(site)).map(({make}) =>
    JSON.parse(String(make()))
  )
}

/** What the page would show for a query: kind and words of each thing. */
function find(site: Site, query: string): string[] {
  const index = JSON.parse(JSON.stringify(indexOf(site)))
  const ignored = localeIn('en').say('search.ignored')
  return script
    .finder(
      MiniSearch,
      index,
      ignored
    )(query)
    .found.map((one: Record<string, string>) =>
      [one.kind, one.words ?? one.title ?? one.name].join(' ')
    )
}

const site = sampleSite({
  articles: [
    sampleArticle(),
    sampleArticle({
      id: 'b',
      slug: 'eels',
      title: 'Forty-six kilos of eels',
      standfirst: 'They were declared as mussels.',
      summary: 'They were declared as mussels.',
      tags: ['Peña'],
      body: sampleBody(h('p', 'The lease of the shed was not in the case.')),
      quotations: [
        sampleQuotation({
          id: 'q-00000002',
          text: 'I have seen an eel before.',
          source: {
            mention: 'Ada Ferrant',
            start: 0,
            end: 11,
            actor: 'ada-ferrant',
            name: 'Ada Ferrant'
          }
        }),
        sampleQuotation({
          id: 'q-00000003',
          text: 'Nobody is sure who said this of eels.',
          confidence: 0.1
        })
      ],
      actors: [
        sampleActor({
          id: 'ada-ferrant',
          name: 'Ada Ferrant',
          aliases: ['the Eel Queen'],
          roles: []
        })
      ]
    })
  ]
})

describe('the search index', () => {
  it('finds articles by title and text, and actors by name', () => {
    expect(find(site, 'mussels')).toEqual(['article Forty-six kilos of eels'])
    expect(find(site, 'ferrant')[0]).toBe('actor Ada Ferrant')
  })

  it('finds what somebody said about something, however it is asked', () => {
    const words = 'quotation “I have seen an eel before.”'
    expect(find(site, 'ferrant eel')).toContain(words)
    expect(find(site, 'What has Ada Ferrant said about the eel?')).toContain(
      words
    )
    expect(find(site, 'queen eel')).toContain(words)
    expect(find(site, 'sallis mussels')).not.toContain(words)
  })

  it('finds the words of an actor in an article on the subject', () => {
    const found = find(site, 'sallis lease').filter((one) =>
      one.startsWith('quotation')
    )
    expect(found).toEqual([
      'quotation “I was for it at seven o’clock and I am for it now.”'
    ])
  })

  it('shows no words under a name that is not sure', () => {
    expect(find(site, 'nobody sure')).toEqual([])
  })

  it('looks past accents and letter case, and ends unfinished words', () => {
    expect(find(site, 'PENA')).toContain('article Forty-six kilos of eels')
    expect(find(site, 'muss')).toEqual(['article Forty-six kilos of eels'])
  })

  it('finds what has some of the words when nothing has all', () => {
    expect(find(site, 'mussels zeppelin')).toEqual([
      'article Forty-six kilos of eels'
    ])
    expect(find(site, 'zeppelin')).toEqual([])
    expect(find(site, '?!')).toEqual([])
  })

  it('takes the words that are left out when there are no others', () => {
    expect(find(site, 'they were')).toContain('article Forty-six kilos of eels')
  })

  it('cuts text into terms by the same rule in the build and in the browser', () => {
    for (const text of [
      'L’Été à Peña',
      'ÅNGSTRÖM-2',
      'مرحبا بالعالم',
      '',
      '—'
    ]) {
      expect(script.termsOf(text)).toEqual(termsOf(text))
    }
  })

  it('looks in the whole text of new articles, and in the heads of all', () => {
    const articles = Array.from({length: 501}, (_, place) =>
      sampleArticle({
        id: `id${place}`,
        slug: `a${place}`,
        title: `Title${place}`,
        body: sampleBody(h('p', `Text${place}.`)),
        quotations: [],
        actors: []
      })
    )
    const many = sampleSite({articles})
    expect(find(many, 'text499')).toEqual(['article Title499'])
    expect(find(many, 'title500')[0]).toBe('article Title500')
    expect(find(many, 'text500')).not.toContain('article Title500')
  })

  it('of a long archive has a file for each year, or month when it is full, and finds the same', () => {
    const articles = Array.from({length: 1001}, (_, place) =>
      sampleArticle({
        id: `id${place}`,
        slug: `a${place}`,
        title: `Title${place}`,
        published: sampleMoment(place < 300 ? '2026-03-12' : '2025-03-12'),
        quotations: place === 1000 ? [sampleQuotation()] : []
      })
    )
    const long = sampleSite({articles})
    const names = searchParts(archiveOf(long)).map(({name}) => name)
    expect(names).toEqual(['index.json', '2026.json', '2025-03.json'])
    expect(indexOf(long)[0]?.more).toEqual(['2026.json', '2025-03.json'])
    expect(find(long, 'title7')[0]).toBe('article Title7')
    expect(find(long, 'title1000')[0]).toBe('article Title1000')
    expect(find(long, 'ingrid sallis')).toContain('actor Ingrid Sallis')
    expect(find(long, 'sallis o’clock')).toContain(
      'quotation “I was for it at seven o’clock and I am for it now.”'
    )
  })

  it('is the same for the same site', () => {
    const value = () => JSON.stringify(indexOf(site))
    expect(value()).toBe(value())
  })
})

describe('the search page', () => {
  it('leads to the archive without a script, and loads one on no other page', () => {
    for (const file of renderPages(site)) {
      if (!file.path.endsWith('.html')) continue
      const isSearch = file.path === 'search/index.html'
      const html = String(file)
      expect([file.path, /<script[^>]* src=/.test(html)]).toEqual([
        file.path,
        isSearch
      ])
      if (isSearch) expect(html).toContain('method="get" action="/archive/"')
    }
  })

  it('has a template for every kind of thing, filled with what the index has', async () => {
    const liquid = await readFile(
      new URL('../../templates/search.liquid', import.meta.url),
      'utf8'
    )
    const full = sampleSite({articles: [sampleArticle({kicker: 'Harbour'})]})
    const shown = indexOf(full).flatMap((part) => part.shown)
    for (const kind of new Set(shown.map((one) => one.kind))) {
      const template = liquid
        .split(`data-shows="${kind}"`)[1]
        ?.split('</template>')[0]
      const asked = [
        ...(template ?? '').matchAll(/data-(?:text|href)="(\w+)"/g)
      ]
      const known = new Set(
        shown
          .filter((one) => one.kind === kind)
          .flatMap((one) => Object.keys(one))
      )
      expect(asked.length).toBeGreaterThan(1)
      expect(
        asked.map((match) => match[1]).filter((key) => !known.has(key ?? ''))
      ).toEqual([])
    }
  })
})
