import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf} from '../folder.ts'
import {quoin} from './run.ts'

const file = `Email;Status;confirmed_at
ada@example.org;subscribed;2024-05-31 09:30
ADA@example.org;;
bob@@example.org;;
carol@example.org;unsubscribed;
zoe@bücher.example;;
`

/** `quoin subscribers …` in a folder. */
function runIn(root: string) {
  return (...args: string[]) => quoin(['subscribers', ...args], {cwd: root})
}

describe('quoin subscribers', () => {
  it('imports a file, names each row that it leaves out, and exports what is in', async () => {
    const root = await folderOf({'readers.csv': file})
    const run = runIn(root)
    const {code, out, err} = await run(
      'import',
      'readers.csv',
      '--rejects',
      'out.csv'
    )
    expect(code).toBe(1)
    expect(out).toContain('5 rows\n  2 now on the list main\n  1 already')
    expect(err.split('\n').slice(0, 2)).toEqual([
      'readers.csv:4:1: Unexpected `bob@@example.org`, expected one address, such as `ada@example.org`',
      expect.stringMatching(/^readers\.csv:5:19: Unexpected `unsubscribed`/)
    ])
    expect(await readFile(path.join(root, 'out.csv'), 'utf8')).toMatch(
      /^line,column,value,problem\n4,1,bob@@example\.org,.*\n5,19,unsubscribed,/
    )
    const exported = await run('export')
    expect(exported.out).toMatch(
      /^email,state,since,suppressed\nada@example\.org,confirmed,.*,\nzoe@xn--bcher-kva\.example,confirmed,.*,\n$/
    )
    const again = await run('import', 'readers.csv', '--json')
    expect(JSON.parse(again.out)).toMatchObject({taken: 0, already: 3})
    const log = await run('log', 'ada@example.org')
    expect(log.out).toMatch(
      /^2024-05-31 09:30 UTC {2}imported .*readers\.csv\n$/
    )
  }, 60_000)

  it('puts suppression above import, and above the editor where the person has spoken', async () => {
    const root = await folderOf({'readers.csv': 'email\nada@example.org\n'})
    const run = runIn(root)
    await run('suppress', 'ada@example.org', '--reason', 'complained')
    const imported = await run('import', 'readers.csv')
    expect(imported.out).toContain('1 left out, suppressed: complained')
    const added = await run('add', 'ada@example.org')
    expect([added.code, added.out]).toEqual([
      1,
      'ada@example.org  not added, suppressed: complained (see quoin subscribers show)\n'
    ])
    const lifted = await run('lift', 'ada@example.org')
    expect([lifted.code, lifted.out]).toEqual([
      1,
      'ada@example.org stays suppressed (complained): only the person may end that.\n'
    ])
    const list = await run('export', '--suppressions')
    expect(list.out).toMatch(/\nada@example\.org,,complained,/)
  }, 60_000)

  it('imports a file of suppressions', async () => {
    const root = await folderOf({'gone.csv': 'email\nada@example.org\n'})
    const run = runIn(root)
    await run('add', 'ada@example.org')
    await run('import', 'gone.csv', '--suppress', 'unsubscribed')
    expect((await run('export')).out).toBe('email,state,since,suppressed\n')
    expect((await run('export', '--all')).out).toContain(',unsubscribed\n')
  }, 60_000)

  it('adds, shows, removes and erases', async () => {
    const run = runIn(await folderOf({}))
    expect((await run('add', 'ada@example.org', 'b@@x')).err).toContain(
      'Unexpected address b@@x'
    )
    expect((await run('show', 'ada@example.org')).code).toBe(1)
    await run('add', 'ada@example.org', '--note', 'asked at the fair')
    expect((await run('show', 'ada@example.org')).out).toContain(
      'main: confirmed since'
    )
    const removed = await run('remove', 'ada@example.org')
    expect(removed.out).toBe('ada@example.org is off main.\n')
    expect((await run('erase', 'ada@example.org')).code).toBe(2)
    await run('erase', 'ada@example.org', '--yes')
    const {out} = await run('show', 'ada@example.org', '--json')
    expect(JSON.parse(out).subscriber).not.toHaveProperty('address')
    expect(out).not.toContain('fair')
  }, 60_000)

  it('names a file that has no addresses, or is not there', async () => {
    const run = runIn(await folderOf({'x.csv': 'name,age\nAda,36\n'}))
    expect((await run('import', 'x.csv')).err).toContain(
      'Line 1: expected a column named `email`, found `name`, `age`'
    )
    const {code, err} = await run('import', 'none.csv')
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Cannot import none.csv')
    ])
  }, 60_000)
})
