import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {inventoryOf} from '../../src/publish/last-dist.ts'
import {lookAside} from '../../src/publish/look-aside.ts'
import {folderOf} from '../folder.ts'

/** What the last build wrote down, of so many bytes. */
async function wrote(root: string, bytes: number) {
  await mkdir(path.join(root, '.quoin/cache'), {recursive: true})
  await writeFile(path.join(root, '.quoin/cache/dist.json'), 'x'.repeat(bytes))
}

describe('lookAside', () => {
  it('sees in a big dist what is seen without a thread', async () => {
    const root = await folderOf({
      'dist/site/index.html': 'one',
      'dist/site/a/index.html': 'two'
    })
    await mkdir(path.join(root, 'dist/site/empty'))
    await wrote(root, 400_000)
    const found = await lookAside(root)
    expect(found).toEqual(inventoryOf(path.join(root, 'dist')))
    expect(found?.empty).toEqual(['site/empty'])
  })

  it('sees nothing where the dist is gone', async () => {
    const root = await folderOf({})
    await wrote(root, 400_000)
    expect(await lookAside(root)).toEqual({files: new Map(), empty: []})
  })

  it('does not begin for a small one, or before the first build', async () => {
    const root = await folderOf({'dist/site/index.html': 'one'})
    expect(lookAside(root)).toBeUndefined()
    await wrote(root, 1000)
    expect(lookAside(root)).toBeUndefined()
  })
})
