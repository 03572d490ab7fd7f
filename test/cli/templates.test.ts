import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

/** Build a folder with templates of its own; what it says and a page of it. */
async function built(files: Record<string, string>) {
  const root = await folderOf({'articles/a.md': articleMd('a'), ...files})
  const {code, err} = await quoin(['build', root])
  const page = (name: string) =>
    readFile(path.join(root, 'dist/site', name), 'utf8')
  return {code, err, page}
}

describe('templates of a publication', () => {
  it('win over those of Quoin, file by file', async () => {
    const {code, err, page} = await built({
      'templates/partials/chip.liquid':
        '<li>{{ chip.name }}, {{ site.title }}</li>',
      'templates/style.css': 'body { color: teal }'
    })
    expect([code, err]).toEqual([0, ''])
    expect(await page('style.css')).toBe('body { color: teal }')
  })

  it('may render partials of their own', async () => {
    const {code, err, page} = await built({
      'templates/not-found.liquid': '{% render "partials/mine.liquid", n: 3 %}',
      'templates/partials/mine.liquid': '{{ "count.articles" | t: count: n }}'
    })
    expect([code, err]).toEqual([0, ''])
    expect(await page('404.html')).toBe('3 articles')
  })

  it('are told the file, line and column of a name that is not there', async () => {
    const {code, err} = await built({
      'templates/article.liquid': 'x {% render "partials/mine.liquid" %}',
      'templates/partials/mine.liquid': 'fine\n  {{ article.title }}\n'
    })
    expect(code).toBe(1)
    expect(err).toMatch(
      /templates\/partials\/mine\.liquid\n2:6 +error +Cannot fill template: undefined variable: article, expected/
    )
  })

  it('are told all slips of syntax at once, each at its place', async () => {
    const {code, err} = await built({
      'templates/home.liquid': '\n{% if number %}',
      'templates/tag.liquid': '{{ name',
      'templates/actor.liquid': 'x\n  {% fro a in b %}'
    })
    expect(code).toBe(1)
    expect(err).toMatch(/templates\/home\.liquid\n2:1 +error/)
    expect(err).toMatch(/templates\/tag\.liquid\n1:1 +error/)
    expect(err).toMatch(
      /templates\/actor\.liquid\n2:3 +error .*tag "fro" not found/
    )
  })

  it('are told of a file that nothing uses, and of one that is not there', async () => {
    const unused = await built({'templates/artcle.liquid': 'x'})
    expect(unused.code).toBe(0)
    expect(unused.err).toMatch(
      /templates\/artcle\.liquid\n1:1 +warning +Unexpected template `artcle\.liquid`, which nothing uses, .*`article\.liquid`/
    )
    const missing = await built({
      'templates/home.liquid': '\n {% render "partials/mine.liquid" %}'
    })
    expect(missing.code).toBe(1)
    expect(missing.err).toMatch(
      /templates\/home\.liquid\n2:2 +error .*no template `partials\/mine\.liquid`/
    )
  })

  it('are told what mjml has against a filled mail', async () => {
    const {code, err} = await built({
      'articles/issues/001.md':
        '---\nnumber: 1\nid: i000000001\ntitle: One\ndate: 2026-03-14\narticles: [a]\n---\nHi\n',
      'templates/email.mjml.liquid':
        '<mjml><mj-body>\n<mj-nothing></mj-nothing></mj-body></mjml>'
    })
    expect(code).toBe(1)
    expect(err).toMatch(
      /templates\/email\.mjml\.liquid\n2:1 +error .*mj-nothing/
    )
  })
})

describe('templates/words.yaml', () => {
  it('changes words of the pages and gives those of a language Quoin does not speak', async () => {
    const {code, err, page} = await built({
      'templates/words.yaml':
        'latest: Nyast\ncount.minutes: {one: "{count} minut", other: "{count} minuter"}\n'
    })
    expect([code, err]).toEqual([0, ''])
    const html = await page('index.html')
    expect(html).toContain('<h1 class="p-name">Nyast</h1>')
    expect(html).toContain('1 minut')
  })

  it('is told every wrong word, with its place and what was expected', async () => {
    const {code, err} = await built({
      'templates/words.yaml':
        'latst: News\nissue: "Nr {num}"\nskip: {other: x}\ncount.articles: {one: x}\nby: 3\n'
    })
    expect(code).toBe(1)
    expect(err).toMatch(
      /1:1-1:12 +error +Unknown key `latst`, expected `latest`/
    )
    expect(err).toMatch(
      /2:1-2:\d+ +error +Unexpected "Nr \{num\}" for `issue`, expected a text with no other fields than `\{number\}`/
    )
    expect(err).toMatch(
      /3:1-3:\d+ +error .*for `skip`, expected a text without fields/
    )
    expect(err).toMatch(
      /4:1-4:\d+ +error .*for `count.articles`, expected a text, or plural forms/
    )
    expect(err).toMatch(/5:1-5:\d+ +error .*for `by`/)
  })
})
