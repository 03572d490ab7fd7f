import {expect, it} from 'vitest'
import {archiveOf} from '../../src/publish/archive.ts'
import {frameOf} from '../../src/publish/cast.ts'
import type {Errand} from '../../src/publish/errand.ts'
import {feedSheets} from '../../src/publish/feeds.ts'
import {pageSheets} from '../../src/publish/pages.ts'
import {runErrand} from '../../src/publish/run-errand.ts'
import {
  sampleArticle,
  sampleIssue,
  sampleMoment,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

/** Two in an issue, and enough others for a search index in parts. */
const article = sampleArticle()
const other = sampleArticle({id: 'b', slug: 'eels', quotations: []})
const many = Array.from({length: 1001}, (_, place) =>
  sampleArticle({
    id: `id${place}`,
    slug: `a${place}`,
    published: sampleMoment('2025-03-12'),
    quotations: place % 300 === 0 ? [sampleQuotation()] : []
  })
)
const site = sampleSite({
  articles: [article, other, ...many],
  issues: [sampleIssue({articles: [article, other]})]
})

it('an errand gives what is made in the whole archive', async () => {
  const {publication, locale, templates} = site
  const frame = frameOf({publication, locale, templates})
  const kinds = new Map<Errand['kind'], number>()
  const away = (errand: () => Errand, here: () => string): string => {
    const sent: Errand = structuredClone(errand())
    const before = kinds.get(sent.kind) ?? 0
    kinds.set(sent.kind, before + 1)
    // Of many alike, the first ones.
    if (before < 40) expect(runErrand(frame, sent)).toBe(here())
    return here()
  }
  const archive = archiveOf({...site, away})
  for (const {make} of [...pageSheets(archive), ...feedSheets(archive)]) {
    await make()
  }
  expect([...kinds.keys()].sort()).toEqual([
    'article',
    'feed',
    'page',
    'search'
  ])
})
