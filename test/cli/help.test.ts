/**
 * `quoin help`: commands as ever, and the pages of the docs.
 */
import {execFile} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {topics} from '../../src/cli/topics.ts'
import {quoin, repository} from './run.ts'

const docs = path.join(repository, 'src/docs')
const page = (topic: string) =>
  readFileSync(path.join(docs, `${topic}.md`), 'utf8')

describe('quoin help', () => {
  it('lists every page of the docs, in a line each', async () => {
    const {code, out, err} = await quoin(['help', 'topics'])
    const listed = [...out.matchAll(/^ {2}([a-z-]+)(?:\.md)? {2,}\S/gm)]
    expect([code, err]).toEqual([0, ''])
    expect(listed.map(([, topic]) => `${topic}.md`).sort()).toEqual(
      readdirSync(docs).sort()
    )
  })

  it('says of each what README.md says', () => {
    const readme = readFileSync(path.join(repository, 'README.md'), 'utf8')
    const said = [...readme.matchAll(/\(src\/docs\/(.+)\.md\) \| (.+) \|$/gm)]
    expect(
      Object.fromEntries(said.map(([, topic, about]) => [topic, about]))
    ).toEqual(topics)
  })

  it('prints a page as it stands, on a command of its name with .md', async () => {
    const {code, out, err} = await quoin(['help', 'writing'])
    expect([code, out, err]).toEqual([0, page('writing'), ''])
    const command = await quoin(['help', 'subscribers'])
    const [, meant = ''] = /quoin help (\S+) prints/.exec(command.out) ?? []
    expect(command.out).toContain('Usage: quoin subscribers')
    expect((await quoin(['help', meant])).out).toBe(page('subscribers'))
    const data = await quoin(['help', 'rules', '--json'])
    expect(JSON.parse(data.out).text).toBe(page('rules'))
  })

  it('says nothing of a pager that was left early', async () => {
    const {stdout, stderr} = await promisify(execFile)('bash', [
      '-o',
      'pipefail',
      '-c',
      '"$0" "$1" help rules | true',
      process.execPath,
      path.join(repository, 'src/cli/bin.js')
    ])
    expect([stdout, stderr]).toEqual(['', ''])
  })

  it('shows what --help shows of the program and of commands', async () => {
    for (const names of [[], ['check'], ['issue'], ['issue', 'plan']]) {
      const help = await quoin(['help', ...names])
      expect(help).toEqual(await quoin([...names, '--help']))
      expect(help.code).toBe(0)
    }
  }, 60_000)

  it('says what was meant by a misspelt name, with exit code 2', async () => {
    const typed = async (...names: string[]) => {
      const {code, out, err} = await quoin(['help', ...names])
      return [code, out, err]
    }
    expect(await typed('wirting')).toEqual([
      2,
      '',
      'Unknown topic wirting, did you mean writing?\n'
    ])
    expect(await typed('chekc')).toEqual([
      2,
      '',
      'Unknown topic chekc, did you mean check?\n'
    ])
    expect(await typed('issue', 'paln')).toEqual([
      2,
      '',
      'Unknown command issue paln, did you mean issue plan?\n'
    ])
    expect(await typed('hasOwnProperty')).toEqual([
      2,
      '',
      'Unknown topic hasOwnProperty, expected a command, or one that quoin help topics lists\n'
    ])
    expect((await typed('check', 'writing'))[0]).toBe(2)
  }, 60_000)

  it('is completed: topics and commands', async () => {
    const {out} = await quoin(['complete', '--', 'help', ''])
    const offered = out.split('\n').map((line) => line.split('\t')[0])
    expect(offered).toEqual(
      expect.arrayContaining(['topics', 'writing', 'subscribers.md', 'check'])
    )
  })
})
