import {h} from 'hastscript'
import {VFileMessage} from 'vfile-message'
import {expect, test} from 'vitest'
import type {Article} from '../../src/article.ts'
import type {Email, Issue} from '../../src/issue.ts'
import {unsubscribeField} from '../../src/issue.ts'
import {renderEmail} from '../../src/publish/email.ts'
import {templatesFrom} from '../../src/publish/templates.ts'
import {
  mention,
  paragraph,
  quoted,
  sampleActor,
  sampleArticle,
  sampleBody,
  sampleIssue,
  samplePublication,
  sampleQuotation,
  sampleSite
} from './sample-site.ts'

const hostile =
  '</td><script>x</script> <mj-raw> {{7*7}} *|M|* "q" & ]]> \u0008\uFDD0unsubscribe\uFDD1 end'

function emailOf(
  article: Partial<Article> = {},
  issue: Partial<Issue> = {}
): Promise<Email> {
  const articles = [sampleArticle(article)]
  const site = sampleSite({articles})
  return renderEmail(site, sampleIssue({articles, ...issue}))
}

/** The words a reader sees, by a blunt tool. */
function words(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>|<title>.*?<\/title>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('&#160;', '\u00a0')
}

/** An article with words enough for a pull-quote. */
function long(): Partial<Article> {
  const said = h('p', ['“', quoted('q-00000001', sampleQuotation().text), '”'])
  const blocks = [said, ...Array.from({length: 9}, () => paragraph(60))]
  return {words: 700, body: sampleBody(paragraph(60), ...blocks)}
}

test('holds letter, article, names, reason, unsubscribe field and postal address in order', async () => {
  const {html, subject, preheader} = await emailOf()
  expect({subject, preheader}).toEqual({
    subject: 'The pier',
    preheader: 'One vote.'
  })
  const order = [
    'One vote.',
    'Letter from Carrant</b>',
    'Issue 1&#160;· 13 March 2026',
    'Read in a browser',
    '<h1',
    'Dear reader',
    '<h2',
    'She wanted the lease.',
    'By Hester Lund\u00a0· 12 March 2026',
    'voted.',
    'In this issue:',
    'https://letter.example.org/actors/ingrid-sallis/',
    'You get this mail because this address is subscribed to Letter from Carrant.',
    `<a href="${unsubscribeField}"`,
    '1 South Quay, St Orrin'
  ].map((part) => html.indexOf(part))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('says its language and direction, and how it looks in the dark', async () => {
  const {html} = await emailOf()
  expect(html).toContain('<html lang="en-GB" dir="ltr"')
  expect(html).toContain('<meta name="color-scheme" content="light dark">')
  expect(html).toContain('@media (prefers-color-scheme: dark)')
  expect(html).not.toMatch(/fonts\.googleapis|@import|&apos;|<script/)
  const publication = samplePublication({language: 'ar'})
  const site = sampleSite({publication})
  const arabic = await renderEmail(site, sampleIssue())
  expect(arabic.html).toContain('<html lang="ar" dir="rtl"')
  expect(arabic.html).toContain('<div lang="en-GB" dir="ltr">')
})

test('sets a run of paragraphs in one piece', async () => {
  const pieces = (html: string) => html.split('font-size:18px').length
  const few = await emailOf({body: sampleBody(paragraph(9))})
  const many = await emailOf({
    body: sampleBody(...Array.from({length: 9}, () => paragraph(9)))
  })
  expect(pieces(many.html)).toBe(pieces(few.html))
})

test('shows a pull-quote with name, role and a link to the words', async () => {
  const {html, text} = await emailOf(long())
  const seen = words(html)
  expect(seen).toContain(
    '“I was for it at seven o’clock and I am for it now.” Ingrid Sallis , mayor of Ostrey\u00a0· in context'
  )
  expect(html).toContain(
    'href="https://letter.example.org/2026/pier-vote/#q-00000001"'
  )
  expect(text).toContain(
    '    “I was for it at seven o’clock and I am for it now.”\n    -- Ingrid Sallis, mayor of Ostrey\n    https://letter.example.org/2026/pier-vote/#q-00000001\n'
  )
})

test('says under a block quote who said it, unless it does so itself', async () => {
  const body = sampleBody(
    h('blockquote', h('p', quoted('q-00000001', 'I was for it.'))),
    h('blockquote', [
      h('p', quoted('q-00000001', 'I am for it.')),
      h('p', 'Ingrid Sallis, in March')
    ])
  )
  const {html, text} = await emailOf({body})
  expect(words(html)).toContain(
    'I was for it. Ingrid Sallis , mayor of Ostrey I am for it. Ingrid Sallis, in March'
  )
  expect(text).toContain(
    '    I was for it.\n    -- Ingrid Sallis, mayor of Ostrey\n\n    I am for it.\n\n    Ingrid Sallis, in March\n\n'
  )
})

test('shows PNG and JPEG at most 552 pixels wide, others as a link', async () => {
  const figure = (name: string, width: number) =>
    h('figure', [
      h('img', {src: `/images/${name}`, alt: 'A "pier"', width, height: 10}),
      h('figcaption', `Caption of ${name}`)
    ])
  const body = sampleBody(
    figure('wide.png', 1200),
    figure('small.jpg', 300),
    figure('chart.svg', 900)
  )
  const {html} = await emailOf({body})
  const images = html.match(/<img[^>]*>/g) ?? []
  expect(images.length).toBe(2)
  expect(images[0]).toContain('alt="A &#34;pier&#34;"')
  expect(images[0]).toContain(
    'src="https://letter.example.org/images/wide.png"'
  )
  expect(images[0]).toContain('width="552"')
  expect(images[1]).toContain('width="300"')
  expect(words(html)).toContain('Picture: Caption of chart.svg')
})

test('leaves no ids, marks or addresses inside the site', async () => {
  const body = sampleBody(
    h('p', [
      mention('ingrid-sallis', 'Sallis'),
      quoted('q-00000001', 'yes'),
      h('a', {href: '/2025/other/'}, 'there'),
      h('a', {href: 'javascript:alert(1)'}, 'script')
    ]),
    h('h2', {id: 'h-two'}, 'Two'),
    h('table', h('tr', h('th', {className: ['align-right']}, 'n')))
  )
  const {html} = await emailOf({body})
  expect(html).not.toMatch(/data-|id="h-|id="q-|javascript:|href="[/#]/)
  expect(html).toContain('href="https://letter.example.org/2025/other/"')
  expect(html).toMatch(/<h3[^>]*>Two<\/h3>/)
  expect(html).toMatch(/<table class="data"[^>]*><tr><th align="right"/)
})

test('keeps the spaces of code without asking for white-space', async () => {
  const body = sampleBody(h('pre', h('code', 'a {\n  b:  c\n}\n')))
  const {html} = await emailOf({body})
  expect(html).toMatch(
    /<p class="code"[^>]*>a {<br>\u00a0\u00a0b:\u00a0 c<br>}<\/p>/
  )
  expect(html).not.toContain('white-space')
})

test('escapes everything an author can write, and no author can forge the field', async () => {
  const article = {
    title: hostile,
    kicker: hostile,
    standfirst: hostile,
    authors: [hostile],
    body: sampleBody(h('p', hostile), h('p', {title: hostile}, 'x')),
    picture: {
      path: '/a.png',
      alt: hostile,
      width: 9,
      height: 9,
      caption: hostile
    },
    actors: [sampleActor({name: hostile})],
    corrections: [{date: '2026-03-13', text: hostile}]
  }
  const letter = sampleBody(h('p', hostile))
  const issue = {title: hostile, subject: hostile, preheader: hostile, letter}
  const {html, text, subject} = await emailOf(article, issue)
  expect(html.split(unsubscribeField).length - 1).toBe(1)
  expect(text.split(unsubscribeField).length - 1).toBe(1)
  expect(html).not.toMatch(/<script|<mj-|[\0-\x08]|=49/)
  expect(html).toContain('{{7*7}}')
  expect(text).toContain('</td><script>x</script> <mj-raw> {{7*7}} *|M|*')
  expect(subject).toBe(
    '</td><script>x</script> <mj-raw> {{7*7}} *|M|* "q" & ]]> unsubscribe end'
  )
})

test('tells everything again in plain text of 72 columns', async () => {
  const picture = {path: '/a.png', alt: 'A pier', width: 9, height: 9}
  const {text} = await emailOf({picture, tags: []})
  expect(text).toBe(`LETTER FROM CARRANT
Issue 1, 13 March 2026
Read in a browser: https://letter.example.org/issues/1/

The pier
========

Dear reader, it was a long night.


Mayor’s casting vote sinks the pier lease
=========================================

She wanted the lease. Then she had to break the tie.

By Hester Lund\u00a0· 12 March 2026
https://letter.example.org/2026/pier-vote/

[Picture: A pier]

Mayor Ingrid Sallis voted.

“I was for it at seven o’clock and I am for it now.” said Sallis.


In this issue: Ingrid Sallis

---
You get this mail because this address is subscribed to Letter from
Carrant.

Unsubscribe:
${unsubscribeField}

Letter from Carrant
1 South Quay, St Orrin
`)
})

test('is the same each time', async () => {
  expect(await emailOf(long())).toEqual(await emailOf(long()))
})

test('says where a template gives wrong MJML', async () => {
  const templates = templatesFrom(
    new Map([
      [
        'email.mjml.liquid',
        '<mjml>\n<mj-body>\n<mj-sektion></mj-sektion>\n</mj-body></mjml>'
      ]
    ])
  )
  const problem = await renderEmail(
    sampleSite({templates}),
    sampleIssue()
  ).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(VFileMessage)
  expect(problem).toMatchObject({
    file: 'templates/email.mjml.liquid',
    line: 3,
    fatal: true,
    reason:
      "Cannot make a mail of the filled template: Element mj-sektion doesn't exist or is not registered, at `<mj-sektion></mj-sektion>`"
  })
})

test('makes no mail of a template that takes in files', async () => {
  const mjml =
    '<mjml><mj-body><mj-include path="./LICENSE" type="html" /></mj-body></mjml>'
  const templates = templatesFrom(new Map([['email.mjml.liquid', mjml]]))
  const {html} = await renderEmail(sampleSite({templates}), sampleIssue())
  expect(words(html).trim()).toBe('')
})

test('sets a letter from right to left, and an article of another direction in its own', async () => {
  const publication = samplePublication({language: 'ar'})
  const body = sampleBody(
    h('p', 'افتُتح'),
    h('ul', h('li', 'الميناء')),
    h('pre', h('code', 'a < b'))
  )
  const own = sampleArticle({language: 'ar', body, quotations: []})
  const foreign = sampleArticle({id: 'b2c3d4e5', slug: 'other'})
  const articles = [own, foreign]
  const site = sampleSite({publication, articles})
  const {html} = await renderEmail(site, sampleIssue({articles}))
  expect(html).not.toMatch(/<td[^>]*direction:ltr/)
  expect(html).toContain(
    '<ul class="rtl" style="margin: 0 0 18px; padding: 0 26px 0 0;">'
  )
  expect(html).toMatch(
    /<p class="code rtl" dir="ltr" style="[^"]*text-align: left/
  )
  expect(html).toMatch(
    /text-align:left[^>]*><div lang="en-GB" dir="ltr">\s*<h2/
  )
  expect(html).toMatch(/text-align:right[^>]*><p style="[^"]*">افتُتح/)
})

test('says what it says of itself in the language of the publication', async () => {
  const publication = samplePublication({language: 'fr'})
  const article = sampleArticle({
    language: 'fr',
    authors: ['Ana', 'Ben', 'Cy'],
    picture: {path: '/a.avif', alt: 'Un port', width: 9, height: 9}
  })
  const site = sampleSite({publication, articles: [article]})
  const {html, text} = await renderEmail(
    site,
    sampleIssue({articles: [article]})
  )
  for (const part of [html, text]) {
    expect(part).toContain('Par Ana, Ben et Cy\u00a0· 12 mars 2026')
    expect(part).toContain('Dans ce numéro\u00a0:')
    expect(part).not.toMatch(
      /Read in|In this issue|Unsubscribe|You get|Picture/
    )
  }
  expect(text).toContain('[Image\u00a0: Un port]')
})

test('has a title that is not much longer than the subject', async () => {
  const titleOf = async (subject: string) => {
    const {html} = await renderEmail(sampleSite(), sampleIssue({subject}))
    return /<title>(.*?)<\/title>/.exec(html)?.[1]
  }
  expect(await titleOf('The pier and its vote')).toBe(
    'The pier – Letter from Carrant, issue 1'
  )
  expect(await titleOf('Pier')).toBe('The pier')
  expect(await titleOf('P')).toBe('P')
})
