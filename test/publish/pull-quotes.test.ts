import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/article.ts'
import {pullQuotes} from '../../src/publish/pull-quotes.ts'
import type {Quotation} from '../../src/quotation.ts'
import {
  paragraph,
  quoted,
  sampleArticle,
  sampleBody,
  sampleQuotation
} from './sample-site.ts'

const words = sampleQuotation().text

/** An article of 40-word paragraphs, with a quotation in some of them. */
function articleOf(
  blocks: number,
  quotations: readonly (readonly [block: number, Quotation])[],
  wordCount: number = blocks * 40
): Article {
  const said = new Map(quotations)
  const body = Array.from({length: blocks}, (_, index) => {
    const block = paragraph(40)
    const quotation = said.get(index)
    if (quotation) block.children.push(quoted(quotation.id, quotation.text))
    return block
  })
  return sampleArticle({
    body: sampleBody(...body),
    words: wordCount,
    quotations: quotations.map(([, quotation]) => quotation)
  })
}

describe('pullQuotes', () => {
  it('shows a quotation near its source, but not right beside it', () => {
    const article = articleOf(12, [[6, sampleQuotation()]])
    const [chosen, ...others] = pullQuotes(article, 0.7)
    expect(others).toEqual([])
    expect(chosen?.quotation.id).toBe('q-00000001')
    expect(chosen?.before).toBe(5)
  })

  it('shows none in a short article', () => {
    const article = articleOf(12, [[6, sampleQuotation()]], 349)
    expect(pullQuotes(article, 0.7)).toEqual([])
  })

  it('shows one for 600 words, of different speakers', () => {
    const other = {actor: 'tomas-varley', name: 'Tomas Varley'}
    const source = {mention: 'he', start: 0, end: 2, ...other}
    const article = articleOf(35, [
      [4, sampleQuotation()],
      [12, sampleQuotation({id: 'q-00000002'})],
      [20, sampleQuotation({id: 'q-00000003', source})],
      [28, sampleQuotation({id: 'q-00000004'})]
    ])
    const chosen = pullQuotes(article, 0.7)
    const speakers = chosen.map(({quotation}) => quotation.source.actor)
    expect(speakers).toContain('tomas-varley')
    expect(chosen).toHaveLength(2)
  })

  it('stays within two screens of the source', () => {
    const blocks = Array.from({length: 8}, () => h('h2', 'Head'))
    const body = sampleBody(
      ...Array.from({length: 12}, () => paragraph(40)),
      ...blocks,
      h('p', [quoted('q-00000001', words)])
    )
    const far = sampleBody(
      paragraph(40),
      paragraph(40),
      paragraph(40),
      ...Array.from({length: 9}, () => h('ul', h('li', paragraph(40)))),
      h('p', [quoted('q-00000001', words)])
    )
    const article = sampleArticle({body, words: 500})
    expect(pullQuotes(article, 0.7)[0]?.before).toBe(11)
    expect(pullQuotes({...article, body: far}, 0.7)).toEqual([])
  })

  it('stands only between two paragraphs of some length', () => {
    const body = sampleBody(
      paragraph(40),
      h('h2', 'A head'),
      paragraph(40),
      h('figure', [h('img', {src: '/images/a.png', alt: 'A'})]),
      paragraph(40),
      h('p', `${'word '.repeat(40)}as follows:`),
      paragraph(40),
      h('p', 'Short.'),
      paragraph(40),
      h('ul', [h('li', 'One')]),
      h('p', [quoted('q-00000001', words)])
    )
    const article = sampleArticle({body, words: 500})
    expect(pullQuotes(article, 0.7).map(({before}) => before)).toEqual([5])
  })

  it.each([
    ['a term', sampleQuotation({kind: 'term'})],
    ['reported speech', sampleQuotation({kind: 'indirect'})],
    ['an unsure source', sampleQuotation({confidence: 0.69})],
    ['few words', sampleQuotation({text: 'I was for it.'})],
    ['many words', sampleQuotation({text: 'word '.repeat(46)})],
    [
      'a source that is not named',
      sampleQuotation({source: {mention: 'the mayor', start: 0, end: 9}})
    ]
  ])('leaves out %s', (_, quotation) => {
    expect(pullQuotes(articleOf(12, [[6, quotation]]), 0.7)).toEqual([])
  })

  it('leaves out words that already stand in a block quote', () => {
    const article = articleOf(12, [[6, sampleQuotation()]])
    const children = article.body.children.map((child) =>
      child.type === 'element' ? h('blockquote', [child]) : child
    )
    children.splice(0, 5, ...Array.from({length: 5}, () => paragraph(40)))
    const body = {...article.body, children}
    expect(pullQuotes({...article, body}, 0.7)).toEqual([])
  })

  it('prefers words that stand without their context', () => {
    const leaning = sampleQuotation({
      id: 'q-00000002',
      text: 'And that was what they did about it then, all of them.'
    })
    const article = articleOf(12, [
      [4, leaning],
      [8, sampleQuotation()]
    ])
    const [chosen] = pullQuotes(article, 0.7)
    expect(chosen?.quotation.id).toBe('q-00000001')
  })
})
