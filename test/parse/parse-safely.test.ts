import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import type {Register} from '../../src/actor.ts'
import {addressesIn} from '../../src/parse/addresses.ts'
import {recordedIn} from '../../src/parse/asked.ts'
import {readArticleMatter} from '../../src/parse/matter.ts'
import {parseArticle} from '../../src/parse/parse-article.ts'
import {type Parser, safeParser} from '../../src/parse/parse-safely.ts'
import type {NoteWords} from '../../src/parse/processor.ts'
import {readText} from '../../src/parse/read-files.ts'
import {readFolder} from '../../src/parse/read-folder.ts'
import {isLight, weigh} from '../../src/parse/weigh.ts'
import {articleMd, folderOf, pixel} from '../folder.ts'
import {samplePublication} from '../publish/sample-site.ts'

// Seconds of processor time can be minutes on a busy machine.
vi.setConfig({testTimeout: 180_000})

const now = new Date('2026-11-01T00:00:00Z')

/** Too many marks in one paragraph to be parsed unwatched, yet soon done. */
const heavy = `“We open it,” said Ann Bee. Look[^n] at ![a quay](images/p.png), [b](b.md#h-x), ${'*so* '.repeat(700)}

[^n]: A note.`

const problems = async (files: Record<string, string>) => {
  const folder = await readFolder(await folderOf(files), now)
  return {
    slugs: folder.articles.map(({slug}) => slug),
    problems: folder.files.flatMap((file) =>
      file.messages.map(
        ({line, ruleId, reason}) => `${file.path}:${line} ${ruleId} ${reason}`
      )
    )
  }
}

async function readBoth(parse: (parser: Parser) => Parser['article']) {
  const root = await folderOf({
    'articles/a.md': articleMd('a', heavy, 'lang: de\n'),
    'articles/images/p.png': pixel
  })
  const register: Register = new Map()
  const pages = new Map([['articles/b.md', '/2026/b/']])
  const book = {root, pages, unpublished: new Set<string>(), register}
  const notes: NoteWords = (language) => ({
    label: `Notes ${language}`,
    back: (number) => `to ${number}, ${language}`
  })
  const publication = samplePublication()
  const parser = safeParser({publication, book, notes})
  onTestFinished(parser.close)
  const read = async (
    article: Parser['article']
  ): Promise<{article: unknown; data: unknown; messages: string[]}> => {
    const file = await readText(root, 'articles/a.md')
    const matter = readArticleMatter(file)
    if (!matter) throw new Error('Unexpected matter')
    return {
      article: await article(file, matter),
      data: file.data,
      messages: file.messages.map(String)
    }
  }
  const addresses = addressesIn(book)
  const all = {publication, register, addresses, notes}
  return {
    apart: await read(parse(parser)),
    here: await read((file, matter) =>
      parseArticle(file, matter, {
        ...all,
        addresses: recordedIn(addresses, file)
      })
    )
  }
}

describe('safeParser', () => {
  it('gives the same article from a process of its own', async () => {
    expect(isLight(weigh(heavy))).toBe(false)
    const {apart, here} = await readBoth((parser) => parser.article)
    expect(here.article).toMatchObject({slug: 'a', language: 'de'})
    expect(apart).toEqual(here)
  })

  it('gives up a text that takes too long, names it, and reads the others', async () => {
    const found = await problems({
      'articles/bomb.md': articleMd('bomb', `A.\n\n${'*a_'.repeat(20_000)}`),
      'articles/good.md': articleMd('good'),
      'articles/heavy.md': articleMd('heavy', '*so* '.repeat(900))
    })
    expect(found.problems).toEqual([
      'articles/bomb.md:9 too-costly Unexpected text that takes longer than 5 seconds to read, expected an article: the paragraph on line 9 has the most marks, take some out'
    ])
    expect(found.slugs.sort()).toEqual(['good', 'heavy'])
  })

  it('gives up a text that takes too much memory', async () => {
    const wide = `${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|\n'.repeat(20_000)}`
    const found = await problems({
      'articles/good.md': articleMd('good'),
      'articles/wide.md': articleMd('wide', `A.\n\n${wide}`)
    })
    expect(found.slugs).toEqual(['good'])
    expect(found.problems).toHaveLength(1)
    expect(found.problems[0]).toMatch(
      /^articles\/wide\.md:9 too-costly Unexpected text that takes (?:more than 256 MB of memory|longer than 5 seconds) to read/
    )
  })

  it('refuses what stands too deep at its line, in articles and letters', async () => {
    const letter = articleMd('l', `A.\n\n${'> '.repeat(3000)}a`).replace(
      /slug: .*/,
      'number: 1\narticles: [good]'
    )
    const {problems: found} = await problems({
      'articles/dashes.md': articleMd('dashes', `A.\n\n${'- '.repeat(2000)}a`),
      'articles/emphasis.md': articleMd(
        'emphasis',
        `A.\n\n${'*a **b '.repeat(60)}${'c** d*'.repeat(60)}`
      ),
      'articles/good.md': articleMd('good'),
      'articles/issues/1.md': letter,
      'articles/items.md': articleMd(
        'items',
        Array.from({length: 110}, (_, at) => `${'  '.repeat(at)}- a`).join('\n')
      )
    })
    expect(found.map((text) => text.split(' ', 2).join(' '))).toEqual([
      'articles/dashes.md:9 too-deep',
      'articles/emphasis.md:9 too-deep',
      'articles/items.md:105 too-deep',
      'articles/issues/1.md:10 too-deep'
    ])
  })

  it('refuses an article that is far more than its file', async () => {
    const links = `[a]: https://a.example/${'b'.repeat(4000)}\n\n${'[a]\n\n'.repeat(1100)}`
    const {problems: found} = await problems({
      'articles/a.md': articleMd('a', links)
    })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('too-large Unexpected article of more than')
  })

  it('keeps the most salient actors of an article that names very many', async () => {
    const names = Array.from({length: 2000}, (_, at) => {
      const tail = (unit: number) =>
        'abcdefghij'[Math.floor(at / unit) % 10] as string
      return `B${tail(100)}r${tail(10)} K${tail(1)}r${tail(1000)}d sang.`
    })
    const root = await folderOf({
      'articles/a.md': articleMd('a', names.join('\n\n'))
    })
    const {articles, files} = await readFolder(root, now)
    const [article] = articles
    const length = String(files.at(-1)).length
    expect(article?.actors.length).toBe(Math.floor(10_000_000 / length))
    expect(files.at(-1)?.messages.map(({reason}) => reason)).toEqual([
      expect.stringMatching(
        /^Unexpected \d+ actors, expected at most \d+ in an article of this length: those named least are left out$/
      )
    ])
  })

  it('tells of what is thrown while an article is read as a problem of its file', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'A[^1].\n\n[^1]: B.'),
      'articles/b.md': articleMd('b')
    })
    const parser = safeParser({
      publication: samplePublication(),
      book: {
        root,
        pages: new Map(),
        unpublished: new Set(),
        register: new Map()
      },
      notes: () => {
        throw new Error('out of words')
      }
    })
    onTestFinished(parser.close)
    const files = await Promise.all(
      ['articles/a.md', 'articles/b.md'].map((name) => readText(root, name))
    )
    for (const file of files) {
      const matter = readArticleMatter(file)
      if (matter) expect(await parser.article(file, matter)).toBeUndefined()
    }
    const messages = files.flatMap((file) => file.messages.map(String))
    expect(messages).toHaveLength(2)
    expect(messages[0]).toBe(
      'articles/a.md:1:1: Unexpected text that cannot be read: out of words; take out what is unusual near here'
    )
  })

  it('reads every article of the sample in this process', async () => {
    const folder = path.join(import.meta.dirname, '../../articles')
    const {articles} = await readFolder(path.dirname(folder), now)
    expect(articles.length).toBeGreaterThan(3)
    for (const {file} of articles) {
      const text = await readFile(path.join(folder, '..', file), 'utf8')
      expect([file, isLight(weigh(text))]).toEqual([file, true])
    }
  })
})
