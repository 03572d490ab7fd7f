import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

describe('quoin decide', () => {
  it('writes a decision, takes it back, and names what there is for what there is not', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', '“So be it,” said Ana Torres.')
    })
    const file = path.join(root, 'articles/a.md')
    const before = await readFile(file, 'utf8')
    const listed = await quoin(['quotes', root, '--json'])
    const [{id}] = JSON.parse(listed.out)
    const decide = (...words: string[]) =>
      quoin(['decide', 'a', ...words, '--folder', root])
    const run = await decide(id, '--source', 'none')
    expect(run).toMatchObject({code: 0, err: ''})
    expect(run.out).toContain(`quotes: {${id}: {source: none}}`)
    expect(await readFile(file, 'utf8')).toContain(
      `quotes:\n  ${id}: {source: none}\n---`
    )
    expect((await decide(id, '--back')).code).toBe(0)
    expect(await readFile(file, 'utf8')).toBe(before)
    expect((await decide('ana-torres', '--out')).code).toBe(0)
    expect(await readFile(file, 'utf8')).toContain('ana-torres: false')
    const wrong = await decide(id, '--source', 'ana-tores')
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('Unknown actor ana-tores in articles/a.md')
    expect((await decide(id)).err).toContain('Missing decision')
  })
})
