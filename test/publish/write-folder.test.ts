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
import {setTimeout as delay} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {inventoryOf} from '../../src/publish/last-dist.ts'
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

  it('looks at dist itself when whoever had begun to look could not', async () => {
    const root = await folderOf({'dist/site/old.html': 'old'})
    const there = Promise.reject(new Error('no thread'))
    there.catch(() => undefined)
    await replaceDist(root, [page('new')], [], {there})
    expect(await readdir(path.join(root, 'dist/site'))).toEqual(['index.html'])
  })

  it('says how much it will make, before it makes any of it', async () => {
    const root = await folderOf({})
    const said: string[] = []
    const telling = (name: string, weight?: number): Sheet => ({
      ...page(name, name),
      ...(weight && {weight}),
      make: () => {
        said.push(name)
        return name
      }
    })
    const onPlan = (weight: number) => said.push(`weight ${weight}`)
    const sheets = [telling('a'), telling('b', 20)]
    await replaceDist(root, sheets, [], {onPlan})
    await replaceDist(root, sheets, [], {onPlan})
    expect(said).toEqual(['weight 21', 'a', 'b', 'weight 0'])
  })

  it('says what is in dist then, as the disk knows it', async () => {
    const root = await folderOf({})
    const steady = Array.from({length: 6}, (_, at) =>
      page('same', `site/${at}/index.html`)
    )
    const states = [
      // A first build; a small change that writes, adds and takes away; a big one
      [...steady, page('old', 'site/a/b.html'), page('gone', 'site/c/d.html')],
      [...steady, page('new', 'site/a/b.html'), page('more', 'site/e.html')],
      [page('other', 'site/a/b.html')]
    ]
    for (const sheets of states) {
      const after = await replaceDist(root, sheets, [])
      const found = inventoryOf(path.join(root, 'dist'))
      expect(after?.empty).toEqual(found.empty)
      expect([...(after?.files ?? [])].sort()).toEqual([...found.files].sort())
    }
  })

  it('makes two heavy files at once, beside all others', async () => {
    const root = await folderOf({})
    let [now, most, light] = [0, 0, 0]
    const heavy = (name: string): Sheet => ({
      path: name,
      key: name,
      weight: 500,
      make: async () => {
        now++
        most = Math.max(most, now)
        await delay(20)
        now--
        return `${name} ${light}`
      }
    })
    const small = (name: string): Sheet => ({
      path: name,
      key: name,
      make: () => String(light++)
    })
    const names = Array.from({length: 6}, (_, at) => `site/${at}`)
    await replaceDist(
      root,
      [
        ...names.map((name) => small(`${name}.html`)),
        ...names.map((name) => heavy(`${name}.xml`))
      ],
      []
    )
    expect(most).toBe(2)
    expect(await read(root, 'dist/site/0.xml')).toBe('site/0.xml 6')
    expect(await read(root, 'dist/site/5.xml')).toBe('site/5.xml 6')
  })

  it('keeps the last dist when a heavy file cannot be made, and writes no more', async () => {
    const root = await folderOf({'dist/site/index.html': 'old'})
    let isEnded = false
    const slow: Sheet = {
      path: 'site/slow.html',
      key: 'slow',
      make: async () => {
        await delay(50)
        isEnded = true
        return 'slow'
      }
    }
    const broken: Sheet = {
      path: 'site/feed.xml',
      key: 'broken',
      weight: 500,
      make: () => Promise.reject(new Error('no feed'))
    }
    await expect(replaceDist(root, [slow, broken], [])).rejects.toThrow(
      'no feed'
    )
    expect(isEnded).toBe(true)
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
