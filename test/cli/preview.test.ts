import {mkdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {articleMd, folderOf, publicationYaml} from '../folder.ts'
import {type Preview, startPreview} from '../preview.ts'
import {quoin} from './run.ts'

async function started(root: string, port?: string): Promise<Preview> {
  const preview = await startPreview(root, port)
  onTestFinished(async () => {
    await preview.end()
  })
  return preview
}

/** A page of the desk as soon as it holds a text; the test times out else. */
async function pageWith(url: string, text: string): Promise<string> {
  for (;;) {
    const page = await (await fetch(url)).text()
    if (page.includes(text)) return page
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** `file:line:column rule` of each finding on a page. */
function findingsOf(page: string): string[] {
  const items = page.matchAll(
    /<li class="(?:error|warning)">.*?<code>([^<]+)<\/code>.*?<small>(?:<a [^>]*>)?([^<]+)/gs
  )
  return [...items].map(([, place, rule]) => `${place} ${rule}`)
}

const letter = (number: number, slug: string) =>
  `---\nnumber: ${number}\nid: issue0000${number}\ntitle: Number ${number}\ndate: 2026-03-15\narticles: [${slug}]\n---\nDear readers,\n`

describe('quoin preview', () => {
  it('says where no publication is, and writes nothing there', async () => {
    const root = path.join(await folderOf({}), 'empty')
    await mkdir(root)
    const run = await quoin(['preview', root])
    expect(run.code).toBe(2)
    expect(run.err).toContain('No publication.yaml in')
    expect((await quoin(['preview', root, '--port', 'x'])).err).toContain(
      'Unexpected --port x'
    )
  })

  it('takes the next port when one is taken, says so, and ends on Ctrl+C', async () => {
    const root = await folderOf({'articles/a.md': articleMd('a')})
    const first = await started(root)
    const {port} = new URL(first.url)
    const second = await started(root, port)
    expect(second.printed()).toContain(`Port ${port} is taken, this is`)
    expect(second.url).not.toBe(first.url)
    await pageWith(second.url, 'On a')
    expect(await first.end()).toBe(0)
    expect(await second.end()).toBe(0)
  })

  it('stays up whatever the files become', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'articles/b.md': articleMd('b', '> '.repeat(300))
    })
    const {url, child} = await started(root)
    const write = (name: string, text: string | Uint8Array) =>
      writeFile(path.join(root, name), text)
    expect(await pageWith(url, 'articles/b.md:')).toContain('On a')
    await write('articles/a.md', new Uint8Array([0xff, 0xfe, 0]))
    await pageWith(url, 'not-utf-8')
    await write('publication.yaml', 'title: [')
    await pageWith(url, 'publication.yaml:1')
    await mkdir(path.join(root, 'templates'))
    await write('publication.yaml', publicationYaml)
    await write('templates/article.liquid', '{% if %}')
    await write('articles/a.md', articleMd('a', 'Back again.'))
    const page = `${url}articles/a.md`
    await pageWith(page, 'templates/article.liquid:1')
    await rm(path.join(root, 'articles'), {recursive: true})
    await pageWith(url, 'no-articles')
    await mkdir(path.join(root, 'articles'))
    await write('articles/c.md', articleMd('c'))
    await rm(path.join(root, 'templates'), {recursive: true})
    await pageWith(url, 'On c')
    expect(child.exitCode).toBeNull()
  })

  it('shows what quoin check finds, of all files and of one, with its levels and silences', async () => {
    const root = await folderOf({
      'publication.yaml': `${publicationYaml}rules: {vague-link: off, issue-gap: error}\n`,
      'articles/a.md': articleMd(
        'a',
        'It is the the quay. [Here](https://ostrey.gov/?utm_source=x)\n\n<!-- quoin-ignore repeated-word: a song -->\nLa la la.'
      ),
      'articles/b.md': articleMd('a', 'Text.').replace('slug: a', 'slug: b'),
      'articles/issues/001.md': letter(1, 'a'),
      'articles/issues/003.md': letter(3, 'b')
    })
    const {url} = await started(root)
    const first = await pageWith(url, 'Checked. ')
    const {out} = await quoin(['check', root, '--json'])
    const {problems} = JSON.parse(out) as {
      problems: {file: string; line: number; column: number; rule: string}[]
    }
    expect(problems.map(({rule}) => rule)).toEqual(
      expect.arrayContaining([
        'duplicate-title',
        'issue-gap',
        'repeated-word',
        'tracked-link'
      ])
    )
    const told = problems.map(
      ({file, line, column, rule}) => `${file}:${line}:${column} ${rule}`
    )
    expect(findingsOf(first).sort()).toEqual(told.sort())
    const errors = problems.filter(({rule}) => rule === 'issue-gap').length
    expect(first).toContain(
      `${errors} error, ${problems.length - errors} warnings`
    )
    const page = await pageWith(`${url}articles/a.md`, 'Checked. ')
    expect(findingsOf(page).sort()).toEqual(
      told.filter((one) => one.startsWith('articles/a.md')).sort()
    )
    expect(page).toContain('href="/_desk/rules#tracked-link"')
    expect(page).toContain('<code>quoin check --fix</code> writes')
    expect(page).toContain('<code>quoin check</code>: what the ledger knows')
    expect(await pageWith(`${url}rules`, 'id="tracked-link"')).toContain(
      'mends it'
    )
  })

  it('says what is not looked at while there are errors', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'It is the the quay. [b](b.md)')
    })
    const {url} = await started(root)
    const page = await pageWith(url, 'Checked, but for colours and links')
    expect(findingsOf(page)).toContainEqual(
      expect.stringMatching(/^articles\/a\.md:\d+:\d+ repeated-word$/)
    )
  })

  it('shows last what was built, if that is asked for', async () => {
    const root = await folderOf({'articles/a.md': articleMd('a')})
    const run = await quoin(['preview', root, '--built'])
    expect(run).toMatchObject({code: 2})
    expect(run.err).toContain('Nothing built in')
  })
})
