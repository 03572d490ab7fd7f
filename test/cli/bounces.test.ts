/** An issue goes out with bounce addresses of its own, and comes back to them. */
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {articleMd, folderOf, publicationYaml} from '../folder.ts'
import {startRelay} from '../send/relay.ts'
import {dsnShapes} from '../serve/dsn-shapes.ts'
import {quoin} from './run.ts'

const issue = `---
number: 7
id: issue00007
title: The quay
date: 2026-03-15
articles: [quay]
---
Dear readers, the quay is open.
`

/** An issue that was sent to one reader for each shape, and one more. */
async function sent() {
  const root = await folderOf({
    'publication.yaml': `${publicationYaml}bounce_address: bounces+{token}@letter.example\n`,
    'articles/quay.md': articleMd('quay'),
    'articles/issues/007.md': issue
  })
  const relay = await startRelay()
  onTestFinished(() => relay.end())
  const env = {QUOIN_SMTP_URL: `smtp://127.0.0.1:${relay.port}?tls=off`}
  const run = (...args: string[]) => quoin(args, {cwd: root, env})
  const names = [...Object.keys(dsnShapes), 'kept']
  const people = names.map((_, at) => `reader-${at}@example.org`)
  await run('subscribers', 'add', ...people)
  expect((await run('send', '7', '--yes')).code).toBe(0)
  return {root, relay, run, people, env}
}

describe('a bounce address of its own', () => {
  it('tells whom a report is about that brings nothing back, as every relay writes it', async () => {
    const {root, relay, run, people} = await sent()
    const from = new Map(relay.taken.map((each) => [each.to, each.from]))
    expect(new Set(from.values()).size).toBe(people.length)
    for (const [to, bounceTo] of from) {
      expect(bounceTo).toMatch(/^bounces\+[a-z0-9]{47,50}@letter\.example$/)
      expect(bounceTo).not.toContain(to.split('@')[0])
    }
    const maildir = path.join(root, 'Maildir')
    for (const name of ['new', 'cur', 'tmp']) {
      await mkdir(path.join(maildir, name), {recursive: true})
    }
    for (const [at, make] of Object.values(dsnShapes).entries()) {
      const address = people[at] ?? ''
      const text = make({address, bounceTo: from.get(address) ?? ''})
      await writeFile(path.join(maildir, 'new', `${at}.m`), text)
    }
    const {code, out, err} = await run('inbox', maildir, '--json')
    expect([code, err]).toEqual([0, ''])
    const count = Object.keys(dsnShapes).length
    expect(JSON.parse(out)).toMatchObject({bounced: count, unproven: 0})
    const status = await run('status', '7', '--json')
    expect(JSON.parse(status.out).tally).toMatchObject({
      bounced: count,
      accepted: 1
    })
    const list = await run('subscribers', 'show', people.at(-1) ?? '')
    expect(list.out).not.toContain('suppressed')
    for (const address of people.slice(0, -1)) {
      const {out} = await run('subscribers', 'show', address)
      expect([address, out.includes('suppressed')]).toEqual([address, true])
    }
    expect((await run('audit', '7')).code).toBe(0)
  })

  it('that nobody made proves nothing', async () => {
    const {root, relay, people, env} = await sent()
    const [address = '', other = ''] = people
    const from = new Map(relay.taken.map((each) => [each.to, each.from]))
    const own = from.get(address) ?? ''
    const letter = own[40] === 'a' ? 'b' : 'a'
    const forged = own.slice(0, 40) + letter + own.slice(41)
    const read = async (bounceTo: string) => {
      const input = dsnShapes.postfix?.({address, bounceTo}) ?? ''
      const args = ['inbox', '-', '--json']
      return JSON.parse((await quoin(args, {cwd: root, env, input})).out)
    }
    expect(await read(forged)).toMatchObject({bounced: 0, unproven: 1})
    expect(await read('bounces@letter.example')).toMatchObject({unproven: 1})
    // Somebody's own address bounces his own mail, whatever the report says
    expect(await read(from.get(other) ?? '')).toMatchObject({bounced: 1})
    const {out} = await quoin(['subscribers', 'show', address], {cwd: root})
    expect(out).not.toContain('suppressed')
    expect(await read(own)).toMatchObject({bounced: 1})
    expect(await read(own)).toMatchObject({bounced: 0, nothing: 1})
  })

  it('has to leave room before the @', async () => {
    for (const [given, isRight] of [
      ['bounces+{token}@letter.example', true],
      ['a-long-name-of-bounces+{token}@letter.example', false],
      ['bounces@{token}.example', false]
    ] as const) {
      const root = await folderOf({
        'publication.yaml': `${publicationYaml}bounce_address: '${given}'\n`
      })
      const {err} = await quoin(['build', root])
      const message = 'one such as `bounces+{token}@letter.example`'
      expect([given, !err.includes(message)]).toEqual([given, isRight])
    }
  })
})
