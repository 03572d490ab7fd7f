import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {describe, expect, it} from 'vitest'
import {archiveOf} from '../../src/publish/archive.ts'
import {articleHtml} from '../../src/publish/article-html.ts'
import {
  mention,
  paragraph,
  quoted,
  sampleArticle,
  sampleBody,
  samplePublication,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

/** The HTML of an article with these blocks, on a site in a sub-folder. */
function htmlOf(...blocks: ElementContent[]): string {
  return htmlIn('en-GB', ...blocks)
}

/** The same for an article in a language. */
function htmlIn(language: string, ...blocks: ElementContent[]): string {
  const body = sampleBody(...blocks)
  const article = sampleArticle({body, language, words: 700})
  const publication = samplePublication({url: 'https://example.org/letter'})
  const site = sampleSite({articles: [article], publication})
  return articleHtml(archiveOf(site), article)
}

describe('articleHtml', () => {
  it('links the first mention of an actor to its page', () => {
    const html = htmlOf(h('p', [mention('ingrid-sallis', 'Ingrid Sallis')]))
    expect(html).toBe(
      '<p><a class="actor" href="/letter/actors/ingrid-sallis/">Ingrid Sallis</a></p>'
    )
  })

  it('leaves a mention alone inside a link, and one without a page', () => {
    const link = h('a', {href: '/2026/x/'}, [
      mention('ingrid-sallis', 'Sallis')
    ])
    expect(htmlOf(h('p', [link, mention('nobody', 'Nobody')]))).toBe(
      '<p><a href="/letter/2026/x/"><span>Sallis</span></a><span>Nobody</span></p>'
    )
  })

  it('puts the folder of the site before paths, and before nothing else', () => {
    const html = htmlOf(
      h('p', [
        h('a', {href: '/2026/x/#y'}, 'a'),
        h('a', {href: '#z'}, 'b'),
        h('a', {href: '//host/'}, 'c'),
        h('a', {href: 'https://example.net/'}, 'd'),
        h('img', {src: '/images/a.png', alt: ''})
      ])
    )
    expect(html.match(/(?:href|src)="[^"]*"/g)).toEqual([
      'href="/letter/2026/x/#y"',
      'href="#z"',
      'href="//host/"',
      'href="https://example.net/"',
      'src="/letter/images/a.png"'
    ])
  })

  it('shows a quotation large, with its name, role and a link to the words', () => {
    const {text} = sampleQuotation()
    const html = htmlOf(
      ...Array.from({length: 6}, () => paragraph(40)),
      h('p', ['“', quoted('q-00000001', text), '” she said.'])
    )
    expect(html).toContain(
      `</p><aside class="pull-quote"><figure><blockquote><p>“${text}”</p></blockquote>` +
        '<figcaption><a href="/letter/actors/ingrid-sallis/"><b><bdi>Ingrid Sallis</bdi></b></a>, ' +
        '<bdi>mayor of Ostrey</bdi>\u00a0· <a href="#q-00000001">in context</a></figcaption></figure></aside><p>'
    )
    expect(html).toContain(`<span id="q-00000001" class="quotation">${text}`)
  })

  it('puts a table in a box that scrolls, named by its heading', () => {
    const table = h('table', [h('tbody', [h('tr', [h('td', '1')])])])
    expect(htmlOf(h('h2', 'Votes & more'), table)).toBe(
      '<h2>Votes &#x26; more</h2><div class="table" role="group" tabindex="0" aria-label="Table: Votes &#x26; more"><table><tbody><tr><td>1</td></tr></tbody></table></div>'
    )
  })

  it('lets the keyboard scroll code, and shows boxes as characters', () => {
    const box = h('input', {type: 'checkbox', checked: true, disabled: true})
    expect(htmlOf(h('pre', 'x'), h('p', [box, ' done']))).toBe(
      '<pre tabindex="0">x</pre><p>☑ done</p>'
    )
  })

  it('writes code from left to right in an article that runs from right to left', () => {
    const line = h('p', [h('code', 'a < b')])
    expect(htmlIn('ar', h('pre', h('code', 'c')), line)).toBe(
      '<pre tabindex="0" dir="ltr"><code dir="ltr">c</code></pre><p><code dir="ltr">a &#x3C; b</code></p>'
    )
    expect(htmlOf(line)).toBe('<p><code>a &#x3C; b</code></p>')
  })

  it('says the language of its own words in an article of a language it does not speak', () => {
    const notes = [
      h('h2', {id: 'footnote-label'}, 'Notes'),
      h(
        'p',
        h('a', {href: '#fnref-1', dataFootnoteBackref: '', ariaLabel: 'Back'})
      )
    ]
    const strange = htmlIn('ar', ...notes)
    expect(strange).toContain('<h2 id="footnote-label" lang="en-GB">Notes</h2>')
    expect(strange).toContain('<span class="unseen" lang="en-GB">Back</span>')
    expect(htmlIn('fr', ...notes)).not.toContain('lang=')
    expect(htmlOf(...notes)).not.toContain('lang=')
  })

  it('does not change the article', () => {
    const article = sampleArticle()
    const before = JSON.stringify(article)
    articleHtml(archiveOf(sampleSite({articles: [article]})), article)
    expect(JSON.stringify(article)).toBe(before)
  })
})
