/**
 * One fixture for each rule: `fixtures/rules` is a publication whose articles are
 * named for the rule that they break; beside what is wrong each has what is right.
 *
 * `npm test -- -u` writes `messages.txt` anew; read the diff.
 */
import path from 'node:path'
import type {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {checkRules} from '../../src/check/knowledge/rules.ts'
import {type Checked, checkFolder} from '../../src/cli/check-folder.ts'
import {repository} from '../cli/run.ts'

const folder = path.join(import.meta.dirname, '../fixtures/rules')
const now = new Date('2026-11-01T00:00:00Z')

/** Rules that a folder at rest cannot break; where their test is. */
const elsewhere = {
  contrast: 'contrast.test.ts',
  'dead-link': 'online.test.ts',
  'moved-link': 'online.test.ts',
  'mail-footer': 'mail.test.ts',
  'mail-link': 'mail.test.ts'
}

/** Files that are named for what is in them, not for their rule. */
const others = /actors\.yaml|ids\.lock|moved-here|publication\.yaml|issues\//

let checked: Promise<Checked> | undefined
const check = () => {
  checked ??= checkFolder(folder, {now})
  return checked
}

function linesOf(files: readonly VFile[]): string[] {
  return files.flatMap((file) =>
    file.messages.map(
      ({line, column, fatal, reason, ruleId, expected}) =>
        `${file.path}:${line}:${column} ${fatal ? 'error' : 'warning'} ${reason} (${ruleId})${expected ? ` → ${JSON.stringify(expected[0])}` : ''}\n`
    )
  )
}

describe('a rule', () => {
  it('says what it finds, at its place, and nothing else', async () => {
    const {files} = await check()
    await expect(linesOf(files).join('')).toMatchFileSnapshot(
      path.join(folder, 'messages.txt')
    )
  })

  it.each(Object.keys(checkRules).filter((rule) => !(rule in elsewhere)))(
    'has a fixture: %s',
    async (rule) => {
      const {files} = await check()
      const told = files.filter(({messages}) =>
        messages.some(({ruleId}) => ruleId === rule)
      )
      expect(told.length).toBeGreaterThan(0)
    }
  )

  it('is the only one that the text of its name breaks', async () => {
    const {files} = await check()
    for (const file of files.filter(({path: name}) => !others.test(name))) {
      const rules = new Set(file.messages.map(({ruleId}) => ruleId))
      const [, name = ''] =
        /([a-z-]+?)(?:-twice|-elsewhere)?\.md$/.exec(file.path) ?? []
      if (name === 'silence') rules.delete('placeholder')
      expect([file.path, [...rules]]).toEqual([file.path, [name]])
    }
  })

  it('finds nothing in the sample publication', async () => {
    const {files} = await checkFolder(repository, {now})
    expect(linesOf(files)).toEqual([])
  })

  it('finds nothing in a new publication but what is to be filled in', async () => {
    const {starterFiles} = await import('../../src/cli/starter.ts')
    const {folderOf} = await import('../folder.ts')
    const files = starterFiles({
      day: '2026-10-01',
      articleId: 'starter0001',
      issueId: 'starter0002',
      engine: '^1'
    })
    const root = await folderOf(Object.fromEntries(files))
    expect(linesOf((await checkFolder(root, {now})).files)).toEqual([])
  })
})
