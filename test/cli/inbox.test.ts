import {mkdir, readdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {readLinkKeys} from '../../src/cli/send-keys.ts'
import {addressKeyIn} from '../../src/store/address-key.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {signToken} from '../../src/token.ts'
import {folderOf} from '../folder.ts'
import {arfOf} from '../serve/hooks.ts'
import {imapLogin, imapServer} from '../serve/imap-server.ts'
import {quoin} from './run.ts'

/** A publication with two readers, and the tokens of their links. */
async function readers(): Promise<{root: string; tokens: string[]}> {
  const root = await folderOf({})
  const all = ['ada@example.org', 'ben@example.org', 'cy@example.org']
  await quoin(['subscribers', 'add', ...all, '--folder', root])
  const {tokens: keys} = await readLinkKeys(root)
  const folder = path.join(root, '.quoin')
  const ledger = await sqliteLedger({folder, key: await addressKeyIn(folder)})
  const tokens: string[] = []
  for (const address of all) {
    const {subscriber} = await ledger.find({address})
    const {handle = '', epoch = 0} = subscriber ?? {}
    const issued = new Date()
    const claim = {list: mainList, handle, epoch, issued}
    tokens.push(signToken(keys, {purpose: 'unsubscribe', ...claim}))
  }
  await ledger.close()
  return {root, tokens}
}

describe('quoin inbox', () => {
  it('heeds a maildir, marks what it heeded, and leaves the rest for people', async () => {
    const {root, tokens} = await readers()
    const maildir = path.join(root, 'Maildir')
    for (const name of ['new', 'cur', 'tmp']) {
      await mkdir(path.join(maildir, name), {recursive: true})
    }
    const mails = {
      '1.leave': `From: x@example.net\r\nSubject: unsubscribe ${tokens[0]}\r\n\r\n`,
      '2.complaint': arfOf({token: tokens[1] ?? ''}),
      '3.person': 'From: ada@example.org\r\nSubject: Hello\r\n\r\nHello',
      '4.bare': 'From: cy@example.org\r\nSubject: unsubscribe\r\n\r\n'
    }
    for (const [name, text] of Object.entries(mails)) {
      await writeFile(path.join(maildir, 'new', name), text)
    }
    const run = () => quoin(['inbox', maildir, '--folder', root, '--json'])
    const {code, out, err} = await run()
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({left: 2, complained: 1, other: 1})
    expect(await readdir(path.join(maildir, 'new'))).toEqual(['3.person'])
    expect((await readdir(path.join(maildir, 'cur'))).sort()).toEqual([
      '1.leave:2,S',
      '2.complaint:2,S',
      '4.bare:2,S'
    ])
    const list = await quoin(['subscribers', 'export', '--folder', root])
    expect(list.out).not.toMatch(/(?:ada|ben|cy)@/)
    expect(JSON.parse((await run()).out)).toMatchObject({left: 0, other: 1})
  })

  it('heeds a mailbox over IMAP, marks what it heeded, and leaves the rest unseen', async () => {
    const {root, tokens} = await readers()
    const server = await imapServer([
      `From: x@example.net\r\nSubject: unsubscribe ${tokens[0]}\r\n\r\n`,
      'From: ada@example.org\r\nSubject: Hello\r\n\r\nHello',
      arfOf({token: tokens[1] ?? ''}),
      `Subject: unsubscribe\r\n\r\n${'x'.repeat(1_000_001)}`
    ])
    const url = `imap://${imapLogin}@127.0.0.1:${server.port}/INBOX?tls=off`
    const run = () =>
      quoin(['inbox', '--folder', root, '--json'], {
        env: {QUOIN_IMAP_URL: url}
      })
    const {code, out, err} = await run()
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({left: 1, complained: 1, other: 2})
    expect(server.mails.map(({flags}) => [...flags])).toEqual([
      ['\\Seen'],
      [],
      ['\\Seen'],
      []
    ])
    // What is too large is not even fetched
    const fetches = server.heard.filter((each) => /FETCH 4 .*BODY/.test(each))
    expect(fetches).toEqual([])
    expect(JSON.parse((await run()).out)).toMatchObject({left: 0, other: 2})
  })

  it('gives no password to a mailbox without TLS, and names none', async () => {
    const {root} = await readers()
    const server = await imapServer([])
    const at = `127.0.0.1:${server.port}`
    const run = async (url: string) => {
      const env = {QUOIN_IMAP_URL: url}
      const args = ['inbox', '--folder', root]
      const {code, err} = await quoin(args, {env})
      expect(code).toBe(2)
      expect(err).not.toContain('hunter2')
      return err
    }
    expect(await run(`imap://${imapLogin}@${at}`)).toContain(
      'Cannot open quoin'
    )
    expect(server.heard.join()).not.toContain('hunter2')
    expect(
      await run(`imap://quoin:hunter2wrong@${at}/INBOX?tls=off`)
    ).toContain('wrong name or password')
    expect(await run(`imap://${imapLogin}@${at}/Other?tls=off`)).toContain(
      'Cannot open the folder Other of quoin: there is no such mailbox'
    )
    expect(await run(`imap://${imapLogin}@mail.example/?tls=off`)).toContain(
      'a password is not sent without TLS'
    )
  })

  it('takes standard input, and says what it cannot read', async () => {
    const {root, tokens} = await readers()
    const input = `Subject: unsubscribe ${tokens[0]}\r\n\r\n`
    const args = ['inbox', '-', '--folder', root]
    expect((await quoin(args, {input})).out).toContain('1  left the list')
    expect((await quoin(args, {input})).out).toContain('1  told nothing new')
    const none = await quoin(['inbox', root, '--folder', root])
    expect(none.err).toContain('expected a maildir')
    const source = await quoin(['inbox', '--folder', root])
    expect(source.err).toContain('QUOIN_IMAP_URL')
    expect([none.code, source.code]).toEqual([2, 2])
  })

  it('holds a flood, also from one run to the next', async () => {
    const root = await folderOf({})
    const all = Array.from({length: 53}, (_, at) => `p${at}@example.org`)
    await quoin(['subscribers', 'add', ...all, '--folder', root])
    const maildir = path.join(root, 'Maildir')
    for (const name of ['new', 'cur', 'tmp']) {
      await mkdir(path.join(maildir, name), {recursive: true})
    }
    for (const [at, address] of all.entries()) {
      const text = `From: ${address}\r\nSubject: unsubscribe\r\n\r\n`
      await writeFile(path.join(maildir, 'new', `${100 + at}`), text)
    }
    const run = () => quoin(['inbox', maildir, '--folder', root, '--json'])
    const first = await run()
    expect(JSON.parse(first.out)).toMatchObject({left: 50, held: 1})
    expect(first.code).toBe(75)
    expect(first.err).toMatch(/^ALARM 50 bounces and complaints/)
    const second = await run()
    expect(JSON.parse(second.out)).toMatchObject({left: 0, held: 1})
    expect(second.code).toBe(75)
    expect(await readdir(path.join(maildir, 'new'))).toHaveLength(3)
  })

  it('gives a person everything that there is', async () => {
    const {root} = await readers()
    const {out, code} = await quoin([
      'subscribers',
      'export',
      'ada@example.org',
      '--folder',
      root
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      address: 'ada@example.org',
      subscriptions: [{list: 'main', state: 'confirmed'}],
      consent: [{kind: 'added', by: 'editor'}],
      issues: []
    })
  })
})
