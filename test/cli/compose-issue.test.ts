import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {addressKeyIn} from '../../src/store/address-key.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {articleMd, folderOf} from '../folder.ts'
import {sampleFrozen} from '../store/contract-world.ts'
import {quoin} from './run.ts'

async function publication(): Promise<string> {
  return folderOf({
    'articles/a.md': articleMd('a').replace(/^id: .*$/m, 'id: mailed0001'),
    'articles/b.md': articleMd('b'),
    'articles/c.md': articleMd('c', 'Text.', 'mail: single\n'),
    'articles/d.md': articleMd('d', 'Text.', 'mail: {as: never}\n')
  })
}

describe('quoin digest and quoin single', () => {
  it('write an issue without what was mailed before, and say why', async () => {
    const cwd = await publication()
    const folder = path.join(cwd, '.quoin')
    const key = await addressKeyIn(folder)
    const ledger = await sqliteLedger({folder, key})
    await ledger.freeze(await sampleFrozen(ledger, {articles: ['mailed0001']}))
    await ledger.close()
    const {code, out} = await quoin(['digest'], {cwd})
    expect(code).toBe(0)
    expect(out).toContain('Wrote articles/issues/001.md, a draft:\n  b  On b\n')
    expect(out).toContain('  a  was mailed in issue 1\n')
    expect(out).toContain('  c  has `mail: single`: quoin single')
    expect(out).toContain('  d  has `mail: never`\n')
    const again = await quoin(['digest'], {cwd})
    expect(again.code).toBe(1)
    expect(again.out).toContain('  b  is in issue 1, which has a file\n')
    const alone = await quoin(['single', 'c', '--title', 'Only this'], {cwd})
    expect(alone.out).toContain('Wrote articles/issues/002.md')
    const text = await readFile(
      path.join(cwd, 'articles/issues/002.md'),
      'utf8'
    )
    expect(text).toMatch(
      /^---\nnumber: 2\nid: [a-z0-9]{10}\ntitle: Only this\ndate: [\d-]+\nstatus: draft\narticles:\n {2}- c\n---\n/
    )
    const never = await quoin(['single', 'd'], {cwd})
    expect([never.code, never.out]).toEqual([
      1,
      expect.stringContaining('  d  has `mail: never`')
    ])
    expect((await quoin(['single', 'nobody'], {cwd})).err).toContain(
      'Unknown article nobody'
    )
  }, 60_000)

  it('a build refuses an issue that has an article otherwise than it says', async () => {
    const cwd = await publication()
    const {writeFile, mkdir} = await import('node:fs/promises')
    await mkdir(path.join(cwd, 'articles/issues'))
    await writeFile(
      path.join(cwd, 'articles/issues/001.md'),
      '---\nnumber: 1\nid: issue00001\ntitle: All\ndate: 2026-03-15\narticles: [b, c, d]\n---\nDear readers\n'
    )
    const {code, err} = await quoin(['build'], {cwd})
    expect(code).toBe(1)
    expect(err).toMatch(/6:15.*`c` beside others, which has `mail: single`/)
    expect(err).toMatch(/6:18.*`d`, which has `mail: never` in articles\/d\.md/)
  }, 60_000)

  it('a word for `mail` that is none is named', async () => {
    const cwd = await folderOf({
      'articles/a.md': articleMd('a', 'Text.', 'mail: often\n')
    })
    const {err} = await quoin(['build'], {cwd})
    expect(err).toContain(
      'Unexpected "often" for `mail`, expected `digest`, `single` or `never`'
    )
  }, 60_000)
})
