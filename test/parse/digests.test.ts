import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/article.ts'
import {digestsOf} from '../../src/parse/digests.ts'
import {
  sampleActor,
  sampleArticle,
  sampleMoment,
  sampleQuotation
} from '../publish/sample-site.ts'

const actor = sampleActor()
const quotation = sampleQuotation()
const {source} = quotation
const article = sampleArticle({actors: [actor], quotations: [quotation]})
const before = digestsOf(article)

/** Which digests are others after a change. */
function changed(change: Partial<Article>): string[] {
  const after = digestsOf({...article, ...change})
  return (['entry', 'said'] as const).filter(
    (key) => after[key] !== before[key]
  )
}

const picture = {path: '/images/a.png', alt: 'A', width: 1, height: 1}

describe('the digests of an article', () => {
  it.each<[string, Partial<Article>]>([
    ['id', {id: 'other'}],
    ['slug', {slug: 'other'}],
    ['title', {title: 'Other'}],
    ['kicker', {kicker: 'Other'}],
    ['summary', {summary: 'Other'}],
    ['authors', {authors: ['Other']}],
    ['tags', {tags: ['Other']}],
    ['day', {published: sampleMoment('2020-01-01')}],
    ['language', {language: 'fr'}]
  ])('tell by both that lists show another %s', (_, change) => {
    expect(changed(change)).toEqual(['entry', 'said'])
  })

  it.each<[string, Partial<Article>]>([
    ['standfirst', {standfirst: 'Other'}],
    ['day of change', {updated: sampleMoment('2030-01-01')}],
    ['address elsewhere', {canonical: 'https://other.example/'}],
    ['picture', {picture}],
    ['words', {quotations: [{...quotation, text: 'Other words.'}]}],
    ['kind of words', {quotations: [{...quotation, kind: 'mixed'}]}],
    ['cut of words', {quotations: [{...quotation, spans: [[0, 3]]}]}],
    ['confidence', {quotations: [{...quotation, confidence: 0.61}]}],
    [
      'source',
      {
        quotations: [
          {...quotation, ...(source && {source: {...source, role: 'other'}})}
        ]
      }
    ],
    ['name', {actors: [{...actor, name: 'Other'}]}],
    ['kind of actor', {actors: [{...actor, kind: 'group'}]}],
    [
      'role',
      {actors: [{...actor, roles: [{text: 'other', status: 'former'}]}]}
    ],
    ['other name', {actors: [{...actor, aliases: ['Other']}]}]
  ])('tell by one alone of another %s', (_, change) => {
    expect(changed(change)).toEqual(['said'])
  })

  it('tell by that of lists alone that it takes longer to read', () => {
    expect(changed({words: 100_000})).toEqual(['entry'])
  })

  it('stay as they are when the same words stand elsewhere in the text', () => {
    const spans = quotation.spans.map(
      ([start, end]) => [start + 9, end + 9] as const
    )
    const moved = {...quotation, spans}
    const mentions = actor.mentions.map((one) => ({...one, start: 9, end: 18}))
    expect(
      changed({quotations: [moved], actors: [{...actor, mentions}]})
    ).toEqual([])
  })
})
