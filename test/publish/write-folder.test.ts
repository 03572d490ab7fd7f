import {
  mkdir,
  readdir,
  readFile,
  rename,
  stat,
  symlink,
  utimes
} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Sheet} from '../../src/publish/sheet.ts'
import {replaceDist} from '../../src/publish/write-folder.ts'
import {folderOf} from '../folder.ts'

const page = (value: string, name = 'site/index.html'): Sheet => ({
  path: name,
  key: value,
  make: () => value
})

const read = (root: string, name: string) =>
  readFile(path.join(root, name), 'utf8')

describe('replaceDist', () => {
  it('writes files and copies, in folders of their own', async () => {
    const root = await folderOf({'articles/a.png': 'picture'})
    const from = path.join(root, 'articles/a.png')
    await replaceDist(
      root,
      [page('one', 'site/a/b/index.html')],
      [{from, to: 'site/images/a.png'}]
    )
    expect(await read(root, 'dist/site/a/b/index.html')).toBe('one')
    expect(await read(root, 'dist/site/images/a.png')).toBe('picture')
  })

  it('leaves nothing of the last dist behind', async () => {
    const root = await folderOf({'dist/site/old.html': 'old'})
    await replaceDist(root, [page('new')], [])
    expect(await readdir(path.join(root, 'dist/site'))).toEqual(['index.html'])
    expect(await readdir(path.join(root, '.quoin'))).toEqual(['cache'])
  })

  it('keeps the last dist when a file cannot be written', async () => {
    const root = await folderOf({'dist/site/index.html': 'old'})
    const missing = {from: path.join(root, 'nowhere.png'), to: 'site/x.png'}
    await expect(replaceDist(root, [page('new')], [missing])).rejects.toThrow(
      'ENOENT'
    )
    expect(await read(root, 'dist/site/index.html')).toBe('old')
    expect(await readdir(path.join(root, '.quoin'))).toEqual([])
  })

  it('leaves a file alone that has not changed, with its time', async () => {
    const root = await folderOf({'articles/a.png': 'picture'})
    const copy = {from: path.join(root, 'articles/a.png'), to: 'site/a.png'}
    const names = ['index.html', 'feed.xml', 'a.png']
    const times = () =>
      Promise.all(
        names.map(async (name) => {
          const {mtimeMs} = await stat(path.join(root, 'dist/site', name))
          return mtimeMs
        })
      )
    await replaceDist(root, [page('one'), page('two', 'site/feed.xml')], [copy])
    const past = new Date('2026-01-01T00:00:00Z')
    for (const name of names) {
      await utimes(path.join(root, 'dist/site', name), past, past)
    }
    await replaceDist(root, [page('new'), page('two', 'site/feed.xml')], [copy])
    const [index, feed, picture] = await times()
    expect([feed, picture]).toEqual([past.getTime(), past.getTime()])
    expect(index).toBeGreaterThan(past.getTime())
    expect(await read(root, 'dist/site/index.html')).toBe('new')
  })

  it('refuses a name that leads out of dist', async () => {
    const root = await folderOf({})
    await expect(
      replaceDist(root, [page('x', '../../evil.html')], [])
    ).rejects.toThrow('leads out of dist/')
  })

  it('refuses two files of one name', async () => {
    const root = await folderOf({})
    await expect(replaceDist(root, [page('a'), page('b')], [])).rejects.toThrow(
      'two files have this name'
    )
  })

  it('refuses a dist that is a link', async () => {
    const root = await folderOf({'elsewhere/x': ''})
    await symlink(path.join(root, 'elsewhere'), path.join(root, 'dist'))
    await expect(replaceDist(root, [page('a')], [])).rejects.toThrow(
      'it is a link or a file'
    )
  })

  it('undoes a swap that was cut off between its two renames', async () => {
    const root = await folderOf({'dist/site/index.html': 'old'})
    await mkdir(path.join(root, '.quoin'))
    await rename(
      path.join(root, 'dist'),
      path.join(root, '.quoin/dist-previous')
    )
    const missing = {from: path.join(root, 'nowhere.png'), to: 'site/x.png'}
    await expect(replaceDist(root, [], [missing])).rejects.toThrow()
    expect(await read(root, 'dist/site/index.html')).toBe('old')
  })
})
