import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

const text = `The Lamp Is Out
The lamp of the quay went out on Friday. “Nobody told me,” said the keeper.
`

describe('quoin import', () => {
  it('writes a draft with front matter that builds', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'lamp.txt': text
    })
    const run = await quoin([
      'import',
      path.join(root, 'lamp.txt'),
      '--into',
      root
    ])
    expect(run).toMatchObject({code: 0, err: ''})
    const name = path.join(root, 'articles/the-lamp-is-out.md')
    const article = await readFile(name, 'utf8')
    expect(article).toMatch(
      /^---\nid: [0-9a-z]{10}\ntitle: The Lamp Is Out\nslug: the-lamp-is-out\ndate: \d{4}-\d\d-\d\d\nstatus: draft\n---\n\nThe lamp/
    )
    await writeFile(name, article.replace('status: draft\n', ''))
    const built = await quoin(['build', root, '--json', '--now', '2099-01-01'])
    expect(JSON.parse(built.out).articles).toBe(2)
  })

  it('never writes over an article', async () => {
    const root = await folderOf({
      'articles/the-lamp-is-out.md': 'mine',
      'lamp.txt': text
    })
    const run = await quoin([
      'import',
      path.join(root, 'lamp.txt'),
      '--into',
      root
    ])
    expect(run.code).toBe(2)
    expect(run.err).toContain('it is there already')
    expect(
      await readFile(path.join(root, 'articles/the-lamp-is-out.md'), 'utf8')
    ).toBe('mine')
  })

  it('names the file it cannot read', async () => {
    const run = await quoin(['import', 'nowhere.txt'])
    expect(run.code).toBe(1)
    expect(run.err).toContain('nowhere.txt')
    expect(run.err).toContain('Missing file')
  })
})
