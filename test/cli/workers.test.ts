/**
 * Builds by any number of threads.
 */
import {createHash} from 'node:crypto'
import {readdir, readFile, rm} from 'node:fs/promises'
import path from 'node:path'
import {expect, it, vi} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

vi.setConfig({testTimeout: 120_000})

const people = ['Ana Torres', 'Ben Okafor', 'Clara Lund']

/** More articles and pages than threads are worth while for; some are wrong. */
function manyArticles(): Record<string, string> {
  const files: Record<string, string> = {}
  for (let at = 0; at < 600; at++) {
    const who = people[at % 3]
    const link = at > 0 ? `[before](a${at - 1}.md)` : 'nothing'
    const body = `“We counted ${at} boats,” said ${who}, the mayor of Ostrey.\n\nSee ${link}. <b>x</b>`
    files[`articles/a${at}.md`] = articleMd(
      `a${at}`,
      body,
      `tags: [t${at % 90}]\n`
    )
  }
  // Costs too much to be read in the same process.
  files['articles/heavy.md'] = articleMd('heavy', '*so* '.repeat(900))
  return files
}

async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const names = await readdir(folder, {recursive: true, withFileTypes: true})
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  for (const name of files.sort()) {
    hash.update(path.relative(folder, name)).update(await readFile(name))
  }
  return hash.digest('hex')
}

it('a build gives the same bytes and says the same, by 0, 1, 2 and 4 threads', async () => {
  const root = await folderOf(manyArticles())
  const found: string[] = []
  for (const workers of ['0', '1', '2', '4']) {
    await rm(path.join(root, 'dist'), {recursive: true, force: true})
    await rm(path.join(root, '.quoin'), {recursive: true, force: true})
    const {code, err} = await quoin(['build', root, '--json'], {
      env: {QUOIN_WORKERS: workers}
    })
    const problems = JSON.parse(err).problems as object[]
    expect(problems.length).toBeGreaterThan(100)
    found.push(`${code} ${err} ${await hashOf(path.join(root, 'dist'))}`)
  }
  expect(new Set(found).size).toBe(1)
  expect(found[0]).toMatch(/^0 /)
})

it('a problem in a template is told as without threads', async () => {
  const files = manyArticles()
  const layout = await readFile(
    path.join(import.meta.dirname, '../../templates/tag.liquid'),
    'utf8'
  )
  const root = await folderOf({
    ...files,
    'templates/tag.liquid': `${layout}{% if number == 1 %}{{ nothing.there }}{% endif %}`
  })
  const said: string[] = []
  for (const workers of ['0', '2']) {
    const {code, err} = await quoin(
      ['build', root, '--json', '--workers', workers],
      {}
    )
    expect(code).toBe(1)
    said.push(err)
  }
  expect(said[0]).toContain('templates/tag.liquid')
  expect(said[1]).toBe(said[0])
})

it('a number of threads that is none is refused', async () => {
  const root = await folderOf({'articles/a.md': articleMd('a')})
  const {code, err} = await quoin(['build', root, '--workers', 'many'])
  expect([code, err]).toEqual([
    2,
    'Unexpected number of workers many, expected one from 0 to 99\n'
  ])
})
