import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import type {Article, Pull} from '../../src/article.ts'
import {archiveOf} from '../../src/publish/archive.ts'
import {articleHtml} from '../../src/publish/article-html.ts'
import {choosePulls} from '../../src/publish/choose-pulls.ts'
import {renderEmail} from '../../src/publish/email.ts'
import {renderFeeds} from '../../src/publish/feeds.ts'
import {pullQuotes} from '../../src/publish/pull-quotes.ts'
import type {Quotation} from '../../src/quotation.ts'
import {
  paragraph,
  quoted,
  sampleArticle,
  sampleBody,
  sampleIssue,
  sampleQuotation,
  sampleSite
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
    expect(chosen?.quotation?.id).toBe('q-00000001')
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
    const speakers = chosen.map(({source}) => source?.actor)
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
    expect(chosen?.quotation?.id).toBe('q-00000001')
  })
})

describe('pull-quotes set by the editor', () => {
  const quotation = sampleQuotation()
  const said = {text: 'I was for it', quotation: quotation.id}

  /** The article with these set before its fourth block. */
  function setIn(pull: Partial<Pull>, changes: Partial<Quotation> = {}) {
    const article = articleOf(20, [[6, sampleQuotation(changes)]])
    const pulls = [{text: 'I was for it', before: 3, ...pull}]
    return {...article, pulls}
  }

  it('stand where they were set, and there are no others', () => {
    const article = setIn(said)
    expect(choosePulls(article, 0.7)).toHaveLength(1)
    expect(pullQuotes(article, 0.7)).toEqual([
      {
        before: 3,
        words: '“I was for it”',
        quotation,
        source: quotation.source
      }
    ])
  })

  it('stand in short articles too, with words that were not chosen', () => {
    const changes = {text: 'I was for it.'}
    const article = {...setIn(said, changes), words: 30}
    expect(pullQuotes(article, 0.7)).toHaveLength(1)
  })

  it.each([
    ['is not sure', {confidence: 0.69}],
    ['is a description', {source: {mention: 'she', start: 0, end: 3}}]
  ])('have marks and no name when the source %s', (_, changes) => {
    const [pull] = pullQuotes(setIn(said, changes), 0.7)
    expect(pull).toMatchObject({words: '“I was for it”'})
    expect(pull).not.toHaveProperty('source')
  })

  it('have the name that the editor gives, or none', () => {
    const unsure = {confidence: 0.2}
    const by = (by: string) =>
      pullQuotes(setIn({...said, by}, unsure), 0.7)[0]?.source
    expect(by('ingrid-sallis')).toEqual({
      mention: 'Ingrid Sallis',
      name: 'Ingrid Sallis',
      actor: 'ingrid-sallis',
      role: 'mayor of Ostrey'
    })
    expect(by('none')).toBeUndefined()
    const sure = setIn({...said, by: 'none'})
    expect(pullQuotes(sure, 0.7)[0]?.source).toBeUndefined()
  })

  it('have neither marks nor name when nobody said them', () => {
    expect(pullQuotes(setIn({text: 'Two words'}), 0.7)).toEqual([
      {before: 3, words: 'Two words'}
    ])
  })

  it('are an aside on the page, with what is known', () => {
    const html = (pull: Partial<Pull>, changes?: Partial<Quotation>) => {
      const articles = [setIn(pull, changes)]
      const archive = archiveOf(sampleSite({articles}))
      const page = articleHtml(archive, articles[0] as Article)
      expect(page.match(/<aside/g)).toHaveLength(1)
      return /<aside.*?<\/aside>/.exec(page)?.[0]
    }
    expect(html({text: 'A & B'})).toBe(
      '<aside class="pull-quote plain"><p>A &#x26; B</p></aside>'
    )
    expect(html(said, {confidence: 0.2})).toBe(
      '<aside class="pull-quote"><figure><blockquote><p>“I was for it”</p></blockquote><figcaption><a href="#q-00000001">in context</a></figcaption></figure></aside>'
    )
    expect(html({text: 'Two', by: 'ingrid-sallis'})).toBe(
      '<aside class="pull-quote"><figure><blockquote><p>“Two”</p></blockquote><figcaption><a href="/actors/ingrid-sallis/"><b><bdi>Ingrid Sallis</bdi></b></a>, <bdi>mayor of Ostrey</bdi></figcaption></figure></aside>'
    )
  })

  it('stand once in mail and its plain text, and not in feeds', async () => {
    const text = 'Words of our own'
    const articles = [setIn({text}), {...setIn(said), id: 'b'}]
    const site = sampleSite({articles})
    const {html, text: plain} = await renderEmail(site, sampleIssue({articles}))
    expect(html.split(text)).toHaveLength(2)
    expect(html).toMatch(
      /<blockquote class="words"[^>]*>Words of our own<\/blockquote><\/td>/
    )
    expect(html).toMatch(/“I was for it”<\/blockquote><p class="by"[^>]*><b>In/)
    expect(plain.split(`\n    ${text}\n\n`)).toHaveLength(2)
    expect(plain).toContain(
      '\n    “I was for it”\n    -- Ingrid Sallis, mayor of Ostrey\n    https://'
    )
    const feeds = renderFeeds(site).map(String).join('\n')
    expect(feeds).not.toContain(text)
    expect(feeds).not.toContain('“I was for it”')
  })
})
