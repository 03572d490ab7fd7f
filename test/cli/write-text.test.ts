import {chmod, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {replaceText, writeNew} from '../../src/cli/write-text.ts'
import {folderOf} from '../folder.ts'

describe('replaceText', () => {
  it('leaves a file alone that was changed since it was read', async () => {
    const root = await folderOf({'a.md': 'as it is now\n'})
    const file = new VFile({path: 'a.md', value: 'as it was read\n'})
    expect(await replaceText(root, file, 'new\n')).toBe(false)
    expect(await readFile(path.join(root, 'a.md'), 'utf8')).toBe(
      'as it is now\n'
    )
  })

  it('keeps line ends and rights, and leaves nothing beside it', async () => {
    const root = await folderOf({'a.md': '\uFEFFone\r\ntwo\r\n'})
    await chmod(path.join(root, 'a.md'), 0o640)
    const file = new VFile({path: 'a.md', value: 'one\ntwo\n'})
    expect(await replaceText(root, file, 'one\nthree\n')).toBe(true)
    expect(await readFile(path.join(root, 'a.md'), 'utf8')).toBe(
      'one\r\nthree\r\n'
    )
    expect((await stat(path.join(root, 'a.md'))).mode & 0o777).toBe(0o640)
    expect(await readdir(root)).toEqual(['a.md', 'publication.yaml'])
  })
})

describe('writeNew', () => {
  it('never writes over a file', async () => {
    const root = await folderOf({'a.md': 'mine'})
    await expect(writeNew(root, 'a.md', 'yours')).rejects.toThrow(
      'Cannot write a.md: it is there already'
    )
    await writeNew(root, 'deep/er/b.md', 'new')
    await writeFile(path.join(root, 'a.md'), 'still mine')
    expect(await readFile(path.join(root, 'deep/er/b.md'), 'utf8')).toBe('new')
  })
})
