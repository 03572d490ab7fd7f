import {createHash} from 'node:crypto'
import {cp, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {articleMd, copyOfSample, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

/** Name and hash of every file below a folder. */
async function hashes(folder: string): Promise<string[]> {
  const names = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = names.filter((entry) => entry.isFile())
  const lines: string[] = []
  for (const entry of files) {
    const name = path.join(entry.parentPath, entry.name)
    const hash = createHash('sha256')
      .update(await readFile(name))
      .digest('hex')
    lines.push(`${path.relative(folder, name)} ${hash}`)
  }
  return lines.sort()
}

const now = ['--now', '2026-11-01T00:00:00Z']

describe('quoin build', () => {
  it('makes pages, feeds and mail of the sample, and counts them', async () => {
    const root = await copyOfSample()
    const {code, out, err} = await quoin(['build', root, '--json', ...now])
    expect(err).toBe('')
    expect(code).toBe(0)
    const report = JSON.parse(out)
    expect(report).toMatchObject({articles: 15, waiting: 2, warnings: 0})
    expect(report.issues).toHaveLength(2)
    const files = await readdir(path.join(root, 'dist'), {recursive: true})
    for (const name of [
      'site/index.html',
      'site/2026/tide-gauge/index.html',
      'site/404.html',
      'site/issues/1/index.html',
      'site/actors/index.html',
      'site/actors/nell-varley/index.html',
      'site/actors/nell-varley/feed.xml',
      'site/quotations/index.html',
      'site/tags/harbour/index.html',
      'site/tags/harbour/feed.xml',
      'site/archive/index.html',
      'site/feeds/index.html',
      'site/subscribe/index.html',
      'site/sitemap.xml',
      'site/robots.txt',
      'site/feed.xml',
      'site/atom.xml',
      'site/feed.json',
      'site/quotes.xml',
      'site/quotes.json',
      'site/actors.json',
      'site/images/tide-chart.png',
      'mail/001/email.html',
      'mail/001/email.txt',
      'mail/001/email.eml',
      'mail/002/email.eml'
    ]) {
      expect(files).toContain(name)
    }
  })

  it('shows nothing of drafts and of the future anywhere', async () => {
    const root = await copyOfSample()
    await quoin(['build', root, ...now])
    const dist = path.join(root, 'dist')
    const names = await readdir(dist, {recursive: true, withFileTypes: true})
    for (const entry of names.filter((found) => found.isFile())) {
      const text = await readFile(
        path.join(entry.parentPath, entry.name),
        'latin1'
      )
      expect(text).not.toMatch(/dredging-the-bar|time-capsule/)
    }
  })

  it('gives the same bytes in another folder, time zone and language', async () => {
    const [one, two] = [await copyOfSample(), await copyOfSample()]
    await quoin(['build', one, ...now], {
      env: {TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8'}
    })
    await quoin(['build', '.', ...now], {
      cwd: two,
      env: {TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C'}
    })
    const [first, second] = [
      await hashes(path.join(one, 'dist')),
      await hashes(path.join(two, 'dist'))
    ]
    expect(first.length).toBeGreaterThan(100)
    expect(second).toEqual(first)
  })

  it('says every problem at its place, ends with 1, and keeps the last dist', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'articles/b.md': articleMd('b', '[x](nowhere.md)')
    })
    await writeFile(path.join(root, 'articles/c.md'), 'no front matter\n')
    const before = await folderOf({'dist/site/index.html': 'old'})
    await cp(path.join(before, 'dist'), path.join(root, 'dist'), {
      recursive: true
    })
    const {code, out, err} = await quoin(['build', root])
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('articles/b.md')
    expect(err).toMatch(
      /^7:1-7:16 +error +Unexpected link to `articles\/nowhere.md`.*broken-link +quoin$/m
    )
    expect(err).toMatch(/articles\/c.md\n1:1 +error +Missing front matter/)
    expect(err).toContain('dist/ is as it was')
    expect(
      await readFile(path.join(root, 'dist/site/index.html'), 'utf8')
    ).toBe('old')
  })

  it('gives problems as JSON to programs', async () => {
    const root = await folderOf({
      'articles/b.md': articleMd('b', '[x](nowhere.md)')
    })
    const {code, err} = await quoin(['build', root, '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(err).problems).toMatchObject([
      {
        file: 'articles/b.md',
        line: 7,
        column: 1,
        rule: 'broken-link',
        error: true
      }
    ])
  })

  it('tells of a link to a page, or a place on a page, that was not made', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        '[x](/actors/no-one/) [y](b.md#h-none) [z](b.md#h-here) [t](/tags/)'
      ),
      'articles/b.md': articleMd('b', '## Here')
    })
    const {code, err} = await quoin(['build', root])
    expect(code).toBe(1)
    expect(err.match(/^\d+:\d+.*$/gm)).toEqual([
      expect.stringMatching(
        /^7:1-7:21 +error +Unexpected link to `\/actors\/no-one\/`, expected a page/
      ),
      expect.stringMatching(
        /^7:22-7:38 +error +Unexpected link to `#h-none` on `\/2026\/b\/`/
      )
    ])
  })

  it('warns of a mail that Gmail may cut off, and refuses one that it will', async () => {
    const sized = async (paragraphs: number) => {
      const body = `${'The quay is open and the gate is shut. '.repeat(10)}\n\n`
      const root = await folderOf({
        'articles/a.md': articleMd('a', body.repeat(paragraphs)),
        'articles/issues/001.md':
          '---\nnumber: 1\nid: issue00001\ntitle: One\ndate: 2026-03-15\narticles: [a]\n---\nDear readers\n'
      })
      return quoin(['build', root])
    }
    const near = await sized(205)
    expect(near.code).toBe(0)
    expect(near.err).toMatch(
      /warning +Unexpected mail of \d+ kB, expected less than 102 kB.*On a \(\d+ kB\)/
    )
    const over = await sized(280)
    expect(over.code).toBe(1)
    expect(over.err).toMatch(
      /articles\/issues\/001.md\n1:1 +error +Unexpected mail of/
    )
  })

  it('tells the line and column of a broken template', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'templates/article.liquid': 'fine\n  {{ no.such.thing }}\n'
    })
    const {code, err} = await quoin(['build', root])
    expect(code).toBe(1)
    expect(err).toMatch(
      /templates\/article.liquid\n2:6 +error +Cannot fill template: undefined variable: no/
    )
  })

  it('takes a site in a sub-folder of its host', async () => {
    const root = await folderOf({'articles/a.md': articleMd('a', '[home](/)')})
    const yaml = path.join(root, 'publication.yaml')
    const text = await readFile(yaml, 'utf8')
    await writeFile(
      yaml,
      text.replace('https://letter.example', 'https://host.example/letter')
    )
    expect(await quoin(['build', root])).toMatchObject({code: 0, err: ''})
    const page = await readFile(
      path.join(root, 'dist/site/2026/a/index.html'),
      'utf8'
    )
    const paths = [...page.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(
      (match) => match[1]
    )
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((found) => !found?.startsWith('/letter/'))).toEqual([])
  })

  it('refuses a --now that is no time, with exit code 2', async () => {
    const {code, err} = await quoin(['build', '--now', 'soon'])
    expect(code).toBe(2)
    expect(err).toContain('Unexpected --now soon, expected a time such as')
  })
})
