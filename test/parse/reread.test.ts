import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Article} from '../../src/article.ts'
import {memoryCache} from '../../src/parse/memory-cache.ts'
import {readFolder} from '../../src/parse/read-folder.ts'
import {readRegister} from '../../src/parse/read-register.ts'
import {articleMd, copyOfSample, folderOf} from '../folder.ts'

const now = new Date('2026-11-01T00:00:00Z')

const plain = (articles: readonly Article[]) =>
  articles.map(({written, ...article}) => article)

/** Change a file of a folder that was read. */
async function changed(
  root: string,
  name: string,
  edit: (text: string) => string
) {
  const cache = memoryCache()
  const options = {drafts: true, again: true, cache}
  const folder = await readFolder(root, now, options)
  const target = path.join(root, name)
  await writeFile(target, edit(await readFile(target, 'utf8')))
  return {folder, again: await folder.reread?.(name), options}
}

describe('one article read again', () => {
  it('gives what reading the whole folder would', async () => {
    const root = await copyOfSample()
    const {again} = await changed(root, 'articles/pier-vote.md', (text) =>
      text
        .replace('title: Mayor', 'title: The mayor')
        .replace(
          /$/,
          '\n\n“Ostrey decides,” said Ostrey Council. [One](glass-eels.md)\n'
        )
    )
    const whole = await readFolder(root, now, {drafts: true})
    expect(plain(again?.articles ?? [])).toEqual(plain(whole.articles))
    const [own] = whole.files.filter(({path: at}) => at === again?.file.path)
    expect(again?.file.messages.map(String)).toEqual(own?.messages.map(String))
  })

  it('says what is wrong with it, and leaves it out', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'articles/b.md': articleMd('b')
    })
    const {again} = await changed(
      root,
      'articles/a.md',
      (text) => `${text}\n![](missing.png)\n`
    )
    expect(again?.articles.map(({slug}) => slug)).toEqual(['b'])
    expect(again?.file.messages.length).toBeGreaterThan(0)
  })

  it('is not enough when others may know it by another name or day', async () => {
    const changes: ((text: string) => string)[] = [
      (text) => text.replace('slug: a', 'slug: other'),
      (text) => text.replace('date: 2026', 'date: 2025'),
      (text) => text.replace('slug: a', 'slug: a\nstatus: draft'),
      (text) => text.replace('title:', 'titel:'),
      () => ''
    ]
    for (const change of changes) {
      const root = await folderOf({'articles/a.md': articleMd('a')})
      const {again} = await changed(root, 'articles/a.md', change)
      expect([change.toString(), again]).toEqual([change.toString(), undefined])
    }
  })

  it('is read against a register that has changed', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', '“So be it,” said Ana Torres.')
    })
    const {folder} = await changed(root, 'articles/a.md', (text) => text)
    const register = readRegister(
      new VFile({
        path: 'articles/actors.yaml',
        value: 'keeper:\n  name: Ana Torres\n  kind: person\n'
      })
    )
    const again = await folder.reread?.('articles/a.md', register)
    expect(again?.articles[0]?.actors.map(({id}) => id)).toEqual(['keeper'])
  })
})
