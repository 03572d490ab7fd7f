/** `quoin serve` as a person runs it: a process, a relay, real mail. */
import {spawn} from 'node:child_process'
import {generateKeyPairSync} from 'node:crypto'
import path from 'node:path'
import process from 'node:process'
import {authenticate} from 'mailauth'
import PostalMime from 'postal-mime'
import {SMTPServer} from 'smtp-server'
import {describe, expect, it, onTestFinished} from 'vitest'
import {folderOf, publicationYaml} from '../folder.ts'
import {quoin, repository} from './run.ts'

const welcome = `---
subject: Welcome aboard
---
Good that **you** are here. The [archive](/archive/) has it all.
`

/** A relay that keeps what it takes. */
async function relay(): Promise<{port: number; taken: Buffer[]}> {
  const taken: Buffer[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece) => pieces.push(piece))
      stream.on('end', () => {
        taken.push(Buffer.concat(pieces))
        done()
      })
    }
  })
  const inner = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => inner.once('listening', resolve))
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())))
  return {port: (inner.address() as {port: number}).port, taken}
}

/** Start it; gives where it listens. */
async function started(
  root: string,
  env: Record<string, string>
): Promise<{base: string; lines: () => string}> {
  const child = spawn(
    process.execPath,
    [path.join(repository, 'src/cli/bin.js'), 'serve', root, '--port', '0'],
    {env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'pipe']}
  )
  let lines = ''
  child.stdout.on('data', (data) => {
    lines += data
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const port = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stderr.on('data', (data) => {
      text += data
      const found = /127\.0\.0\.1:(\d+)/.exec(text)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(text)))
  })
  return {base: `http://127.0.0.1:${port}`, lines: () => lines}
}

/** Wait for the relay to have so many. */
async function until(taken: readonly Buffer[], count: number): Promise<void> {
  for (let turn = 0; turn < 150 && taken.length < count; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(taken.length).toBeGreaterThanOrEqual(count)
}

describe('quoin serve', () => {
  it('asks to confirm, welcomes, and signs both; an independent check agrees', async () => {
    const {privateKey, publicKey} = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: {type: 'spki', format: 'der'},
      privateKeyEncoding: {type: 'pkcs8', format: 'pem'}
    })
    const {port, taken} = await relay()
    const root = await folderOf({
      'publication.yaml': `${publicationYaml}service_url: https://mail.letter.example\ndkim: {rsa: s1}\n`,
      'welcome.md': welcome
    })
    const {base, lines} = await started(root, {
      QUOIN_SMTP_URL: `smtp://127.0.0.1:${port}?tls=off`,
      QUOIN_DKIM_RSA: privateKey
    })
    const form = await (await fetch(`${base}/subscribe`)).text()
    const ticket = /name="ticket" value="([^"]+)"/.exec(form)?.[1] ?? ''
    await new Promise((resolve) => setTimeout(resolve, 3100))
    const post = (to: string, fields: Record<string, string>) =>
      fetch(base + to, {method: 'POST', body: new URLSearchParams(fields)})
    await post('/subscribe', {address: 'ada@example.org', ticket})
    await until(taken, 1)
    const note = await PostalMime.parse(taken[0] ?? '')
    expect(note.subject).toBe('Please confirm: The Test Letter')
    expect(note.to?.[0]?.address).toBe('ada@example.org')
    const names = note.headers.map(({key}) => key)
    expect(names).toEqual(
      expect.arrayContaining(['auto-submitted', 'form-sub'])
    )
    expect(names).not.toContain('list-unsubscribe')
    const link = /https:\/\/mail\.letter\.example(\/confirm\/\S+)/.exec(
      note.text ?? ''
    )?.[1]
    await post(link ?? '', {confirm: 'yes'})
    await until(taken, 2)
    const greeting = await PostalMime.parse(taken[1] ?? '')
    expect(greeting.subject).toBe('Welcome aboard')
    expect(greeting.text).toContain('https://letter.example/archive/')
    expect(greeting.html).toContain('<strong>you</strong>')
    const unsubscribe = greeting.headers.find(
      ({key}) => key === 'list-unsubscribe'
    )
    const url = /<https:\/\/mail\.letter\.example(\/u\/[^>]+)>/.exec(
      unsubscribe?.value ?? ''
    )?.[1]
    expect(url).toBeDefined()
    for (const bytes of taken) {
      const {dkim} = await authenticate(bytes, {
        sender: 'letter@letter.example',
        resolver: async (name: string) => {
          if (name !== 's1._domainkey.letter.example') {
            throw Object.assign(new Error('none'), {code: 'ENOTFOUND'})
          }
          return [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]]
        }
      })
      expect(dkim.results.map(({status}) => status.result)).toEqual(['pass'])
    }
    const clicked = await post(url ?? '', {'List-Unsubscribe': 'One-Click'})
    expect(clicked.status).toBe(200)
    expect(lines()).not.toMatch(/ada@|v1\./)
    expect(lines()).toContain('"route":"/confirm/…"')
  })

  it('says what is missing, and serves nothing', async () => {
    const root = await folderOf({})
    const bare = await quoin(['serve', root])
    expect(bare.code).toBe(2)
    expect(bare.err).toContain('Missing `service_url` in publication.yaml')
    const yaml = `${publicationYaml}service_url: https://mail.letter.example\n`
    const wrong = await folderOf({
      'publication.yaml': yaml,
      'welcome.md': 'Hello without front matter'
    })
    const env = {QUOIN_SMTP_URL: 'smtp://127.0.0.1:9?tls=off'}
    const {code, err} = await quoin(['serve', wrong, '--port', '0'], {env})
    expect(code).toBe(2)
    expect(err).toContain('welcome.md')
    expect(err).toContain('Missing front matter')
    const proxy = await quoin(['serve', wrong, '--trust-proxy', 'x/9'], {env})
    expect(proxy.err).toContain('Unexpected proxy x/9')
  })
})
