/**
 * Whole articles, one folder a case: `article.md` (and what stands beside it)
 * becomes `article.json`, `page.html` and `messages.txt`.
 *
 * `npm test -- -u` writes the expected files anew; read the diff. With CI=1 a
 * missing file fails.
 */
import {readdirSync} from 'node:fs'
import {cp} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Article} from '../src/article.ts'
import {readSite} from '../src/cli/read-site.ts'
import {renderPages} from '../src/publish/pages.ts'
import {folderOf} from './folder.ts'

const fixtures = path.join(import.meta.dirname, 'fixtures/articles')
const now = new Date('2026-06-01T12:00:00Z')

/**
 * The article as data; the body is in `page.html`, sayings and digests are made of
 * what is there.
 */
function asJson(article: Article): string {
  const {body, sayings, digest, digests, actors, shows, ...head} = article
  const data = {...head, quotations: article.quotations, actors, shows}
  return `${JSON.stringify(data, undefined, 2)}\n`
}

/** What stands between the mast and the footer. */
function mainOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  return `${main.replace(/^[ \t]+$/gm, '').replace(/\n{2,}/g, '\n')}\n`
}

describe('an article', () => {
  for (const name of readdirSync(fixtures)) {
    it(`is read and shown: ${name}`, async () => {
      const folder = path.join(fixtures, name)
      const root = await folderOf({})
      await cp(folder, path.join(root, 'articles'), {
        recursive: true,
        filter: (file) => !/\.(?:json|html|txt)$/.test(file)
      })
      const {site, files} = await readSite(root, now)
      const [article] = site?.articles ?? []
      const page =
        site &&
        article &&
        renderPages(site).find(({path}) => path.includes(`/${article.slug}/`))
      const messages = files.flatMap((file) =>
        file.messages.map(
          (message) =>
            `${file.path}:${message.line}:${message.column} ${message.fatal ? 'error' : 'warning'} ${message.reason} (${message.ruleId})\n`
        )
      )
      const expected = (kind: string) => path.join(folder, kind)
      await expect(article ? asJson(article) : '').toMatchFileSnapshot(
        expected('article.json')
      )
      await expect(page ? mainOf(String(page)) : '').toMatchFileSnapshot(
        expected('page.html')
      )
      await expect(messages.join('')).toMatchFileSnapshot(
        expected('messages.txt')
      )
    })
  }
})
