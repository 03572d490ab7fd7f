import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkFolder} from '../../src/cli/check-folder.ts'
import {addressKeyIn} from '../../src/store/address-key.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {repository} from '../cli/run.ts'
import {articleMd, folderOf} from '../folder.ts'
import {sampleFrozen} from '../store/contract-world.ts'

const now = new Date('2026-11-01T00:00:00Z')

const issue = (number: number, articles: string) => `---
number: ${number}
id: issue0000${number}
title: Issue ${number}
date: 2026-03-19
articles: [${articles}]
---
Dear readers,
`

async function told(root: string): Promise<string[]> {
  const {files} = await checkFolder(root, {now})
  return files.flatMap(({path: name, messages}) =>
    messages.map(({line, ruleId}) => `${name}:${line} ${ruleId}`)
  )
}

describe('checking mail', () => {
  it('finds a template without footer, and links that lead nowhere from a mail', async () => {
    const mjml = await readFile(
      path.join(repository, 'templates/email.mjml.liquid'),
      'utf8'
    )
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'articles/issues/001.md': issue(1, 'a'),
      'templates/email.mjml.liquid': mjml
        .replace(/\{\{ reason \}\}.*$/m, 'Bye.</mj-text>')
        .replace('href="{{ issue.href }}"', 'href="/issues/"')
    })
    expect(await told(root)).toEqual([
      'articles/issues/001.md:1 mail-footer',
      'articles/issues/001.md:1 mail-footer',
      'articles/issues/001.md:1 mail-link'
    ])
  })

  it('finds an article that the ledger knows another issue took out', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a').replace(/^id: .*$/m, 'id: mailed0001'),
      'articles/b.md': articleMd('b'),
      'articles/issues/007.md': issue(7, 'b, a')
    })
    const folder = path.join(root, '.quoin')
    const ledger = await sqliteLedger({folder, key: await addressKeyIn(folder)})
    await ledger.freeze(await sampleFrozen(ledger, {articles: ['mailed0001']}))
    await ledger.close()
    expect(await told(root)).toEqual([
      'articles/issues/007.md:6 already-mailed'
    ])
  })

  it('makes no ledger, and writes nothing at all', async () => {
    const root = await folderOf({'articles/a.md': articleMd('a')})
    await told(root)
    const {readdir} = await import('node:fs/promises')
    expect((await readdir(root)).sort()).toEqual([
      'articles',
      'publication.yaml'
    ])
  })
})
