import {describe, expect, it} from 'vitest'
import {articleFrom, sayingsIn} from '../src/article.ts'
import {type Quotation, sayingOf} from '../src/quotation.ts'
import {sampleArticle} from './publish/sample-site.ts'

const quotation: Quotation = {
  id: 'q-01234567',
  kind: 'direct',
  text: 'We ship on Friday',
  spans: [[1, 18]],
  confidence: 0.9,
  cue: {text: 'said', start: 21, end: 25},
  source: {mention: 'Lovelace', start: 26, end: 34, actor: 'ada', name: 'Ada'}
}

/** An article in parts, and how often each part was read. */
function inParts() {
  const {body, quotations, ...head} = sampleArticle({})
  const reads = {body: 0, quotations: 0}
  const article = articleFrom(
    {...head, sayings: [sayingOf(quotation)]},
    (part) => {
      reads[part]++
      return JSON.stringify(part === 'body' ? body : [quotation])
    }
  )
  return {article, reads, body}
}

describe('an article in parts', () => {
  it('says who said something without its words being read', () => {
    const {article, reads} = inParts()
    expect(sayingsIn(article)).toEqual([
      {
        id: 'q-01234567',
        kind: 'direct',
        confidence: 0.9,
        source: {actor: 'ada', name: 'Ada'}
      }
    ])
    expect(reads).toEqual({body: 0, quotations: 0})
  })

  it('reads its quotations once, its body whenever it is asked for', () => {
    const {article, reads, body} = inParts()
    for (let time = 0; time < 3; time++) {
      expect(article.quotations).toEqual([quotation])
      expect(article.body).toEqual(body)
    }
    expect(reads).toEqual({body: 3, quotations: 1})
  })

  it('gives each part as text, the head without the others', () => {
    const {article, reads, body} = inParts()
    const head = JSON.parse(article.written?.('head') ?? '')
    expect(head).toMatchObject({id: article.id, sayings: [{id: 'q-01234567'}]})
    expect(head).not.toHaveProperty('quotations')
    expect(reads).toEqual({body: 0, quotations: 0})
    expect(article.written?.('quotations')).toBe(JSON.stringify([quotation]))
    expect(article.written?.('body')).toBe(JSON.stringify(body))
  })

  it('has its quotations when it is written down as JSON', () => {
    const {article} = inParts()
    const data = JSON.parse(JSON.stringify(article))
    expect(data.quotations).toEqual([quotation])
    expect(data).not.toHaveProperty('sayings')
  })
})
