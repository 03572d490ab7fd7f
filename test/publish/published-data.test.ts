import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../src/publish/archive.ts'
import {daysIn, isRightToLeft} from '../../src/publish/days.ts'
import {actorsFile, quotationsFile} from '../../src/publish/json.ts'
import {inMarks} from '../../src/publish/quote-marks.ts'
import {madeOf} from '../../src/publish/sheet.ts'
import {robotsFile, sitemapFiles} from '../../src/publish/sitemap.ts'
import {articleNodes, toJsonLd} from '../../src/publish/structured-data.ts'
import {tagSlug, tagsOf} from '../../src/publish/tags.ts'
import {wordsAlone} from '../../src/quotation.ts'
import {
  sampleActor,
  sampleArticle,
  sampleMoment,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

describe('structured data', () => {
  it('says who is quoted, by the id of the actor’s page', () => {
    const article = sampleArticle()
    const archive = archiveOf(sampleSite({articles: [article]}))
    const actor = {
      '@id': 'https://letter.example.org/actors/ingrid-sallis/#actor'
    }
    expect(articleNodes(archive, article)).toMatchObject([
      {
        '@type': 'NewsArticle',
        about: [actor],
        mentions: [actor],
        hasPart: [
          {
            '@type': 'Quotation',
            url: 'https://letter.example.org/2026/pier-vote/#q-00000001',
            creator: actor
          }
        ]
      },
      {'@type': 'Person', ...actor, jobTitle: 'mayor of Ostrey'}
    ])
  })

  it('credits a place by its name, for a place creates nothing', () => {
    const actors = [sampleActor({kind: 'place'})]
    const article = sampleArticle({actors})
    const archive = archiveOf(sampleSite({articles: [article]}))
    const json = toJsonLd(articleNodes(archive, article))
    expect(json).toContain('"creditText":"Ingrid Sallis"')
    expect(json).not.toContain('"creator"')
  })

  it('cannot end its script', () => {
    expect(toJsonLd([{'@type': 'Person', name: '</script>'}])).toContain(
      '\\u003c/script>'
    )
  })
})

describe('quotes.json', () => {
  it('has words, source and place of every quotation but terms', () => {
    const quotations = [
      sampleQuotation(),
      sampleQuotation({id: 'q-00000002', confidence: 0.2}),
      sampleQuotation({id: 'q-00000003', kind: 'term'})
    ]
    const articles = [sampleArticle({quotations})]
    const file = madeOf(quotationsFile(archiveOf(sampleSite({articles}))))
    expect(JSON.parse(String(file))).toMatchObject({
      version: 1,
      publication: {url: 'https://letter.example.org/'},
      quotations: [
        {
          id: 'q-00000001',
          url: 'https://letter.example.org/2026/pier-vote/#q-00000001',
          kind: 'direct',
          text: sampleQuotation().text,
          source: {
            name: 'Ingrid Sallis',
            role: 'mayor of Ostrey',
            actor: 'ingrid-sallis',
            url: 'https://letter.example.org/actors/ingrid-sallis/'
          },
          article: {url: 'https://letter.example.org/2026/pier-vote/'}
        },
        {id: 'q-00000002', source: null}
      ]
    })
    expect(JSON.parse(String(file)).quotations).toHaveLength(2)
  })
})

describe('actors.json', () => {
  it('has each actor with roles, articles and quotations', () => {
    const file = madeOf(actorsFile(archiveOf(sampleSite())))
    expect(JSON.parse(String(file)).actors).toEqual([
      {
        id: 'ingrid-sallis',
        url: 'https://letter.example.org/actors/ingrid-sallis/',
        name: 'Ingrid Sallis',
        kind: 'person',
        roles: [
          {role: 'mayor of Ostrey', from: '2026-03-12', to: '2026-03-12'}
        ],
        wikidata: null,
        quotations: ['https://letter.example.org/2026/pier-vote/#q-00000001'],
        articles: [
          {
            id: 'a1b2c3d4',
            url: 'https://letter.example.org/2026/pier-vote/',
            title: 'Mayor’s casting vote sinks the pier lease',
            published: '2026-03-12T12:00:00+00:00'
          }
        ]
      }
    ])
  })
})

describe('sitemap.xml', () => {
  it('says when content changed, and leaves out what stands elsewhere', () => {
    const articles = [
      sampleArticle({updated: sampleMoment('2026-03-20')}),
      sampleArticle({
        id: 'b',
        slug: 'elsewhere',
        canonical: 'https://example.net/'
      })
    ]
    const [file] = sitemapFiles(archiveOf(sampleSite({articles}))).map(madeOf)
    const xml = String(file)
    expect(xml).toContain(
      '<url><loc>https://letter.example.org/2026/pier-vote/</loc><lastmod>2026-03-20T12:00:00+00:00</lastmod></url>'
    )
    expect(xml).toContain('<loc>https://letter.example.org/actors/')
    expect(xml).not.toContain('elsewhere')
  })

  it('is split above 50,000 addresses', () => {
    const actors = Array.from({length: 50_000}, (_, index) =>
      sampleActor({id: `actor-${index}`})
    )
    const site = sampleSite({
      articles: Array.from({length: 500}, (_, index) =>
        sampleArticle({
          id: `id${index}`,
          slug: `a${index}`,
          quotations: [],
          actors: actors.slice(index * 100, index * 100 + 100)
        })
      )
    })
    const files = sitemapFiles(archiveOf(site)).map(madeOf)
    expect(files.map(({path}) => path)).toEqual([
      'sitemap.xml',
      'sitemap-1.xml',
      'sitemap-2.xml'
    ])
    expect(String(files[0])).toContain(
      '<loc>https://letter.example.org/sitemap-2.xml</loc>'
    )
  })

  it('is named in robots.txt', () => {
    expect(String(madeOf(robotsFile(archiveOf(sampleSite()))))).toContain(
      'Sitemap: https://letter.example.org/sitemap.xml'
    )
  })
})

describe('tags', () => {
  it('are one when they differ in case or accents only', () => {
    const articles = [
      sampleArticle({tags: ['Café culture']}),
      sampleArticle({id: 'b', tags: ['cafe Culture', 'Café culture']})
    ]
    const [tag, ...others] = tagsOf(articles)
    expect(others).toEqual([])
    expect(tag).toMatchObject({slug: 'cafe-culture', name: 'Café culture'})
    expect(tag?.articles).toHaveLength(2)
  })

  it('never share a slug when their letters or signs differ', () => {
    const tags = ['C', 'C++', 'C#', '🦀', '🐟', 'море', 'рыба', '../c', '-']
    const slugs = tags.map(tagSlug)
    expect(new Set(slugs).size).toBe(tags.length - 1)
    expect(slugs[0]).toBe('c')
    expect(
      slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    ).toEqual([])
    expect(tagSlug('Smørrebrød, cafés & co.')).toBe('smorrebrod-cafes-co')
    expect(tagSlug('a'.repeat(300)).length).toBeLessThanOrEqual(80)
  })
})

describe('days', () => {
  it('are written as the language writes them, in no zone', () => {
    expect(daysIn('en-GB').long('2026-03-12')).toBe('12 March 2026')
    expect(daysIn('de').long('2026-03-12')).toBe('12. März 2026')
    expect(daysIn('en-GB').short('2026-12-31')).toBe('31 December')
    expect(daysIn('qq-none').month('2026-01-01')).toBe('January')
  })

  it('know which way a language runs', () => {
    expect(['ar', 'he-IL', 'fa', 'en', 'arn'].filter(isRightToLeft)).toEqual([
      'ar',
      'he-IL',
      'fa'
    ])
  })
})

describe('words in marks', () => {
  it('lose the comma of their attribution', () => {
    expect(inMarks('We ship on Friday,', 'en')).toBe('“We ship on Friday”')
    expect(inMarks('Wir kommen', 'de-AT')).toBe('„Wir kommen“')
    expect(inMarks('Nous venons', 'fr')).toBe('«\u00a0Nous venons\u00a0»')
    expect(inMarks('We come', 'tlh')).toBe('“We come”')
  })

  it('set words that are quoted inside a quotation one level deeper', () => {
    expect(inMarks('He said “no”, twice', 'en')).toBe('“He said ‘no’, twice”')
    expect(inMarks('Er rief „nein“ und ging', 'de')).toBe(
      '„Er rief ‚nein‘ und ging“'
    )
    expect(inMarks('Il dit « non » et part', 'fr')).toBe(
      '«\u00a0Il dit “non” et part\u00a0»'
    )
    expect(inMarks('Han sa ”nej” och gick', 'sv')).toBe(
      '”Han sa ’nej’ och gick”'
    )
    expect(inMarks('"No" ("never")', 'en')).toBe('“‘No’ (‘never’)”')
    expect(inMarks('Dijo “no”', 'es')).toBe('«Dijo “no”»')
  })

  it('lose the comma of a cut before a verb, and no other', () => {
    const cut = (text: string, first: number) =>
      wordsAlone({
        text,
        spans: [
          [10, 10 + first],
          [50, 50 + text.length - first - 1]
        ]
      })
    expect(cut('The status quo, is a hole.', 15)).toBe(
      'The status quo is a hole.'
    )
    expect(cut('If you argue, you agree.', 13)).toBe('If you argue, you agree.')
    expect(wordsAlone({text: 'Well, is it?', spans: [[0, 12]]})).toBe(
      'Well, is it?'
    )
  })
})
