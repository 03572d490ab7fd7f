import {chmod} from 'node:fs/promises'
import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import type {Diagnosis} from '../../src/cli/diagnosis.ts'
import {examineSender, examineSmtp} from '../../src/cli/examine-mail.ts'
import {examineWeb} from '../../src/cli/examine-web.ts'
import {addressKeyIn} from '../../src/store/address-key.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {articleMd, folderOf} from '../folder.ts'
import {samplePublication} from '../publish/sample-site.ts'
import {dnsOf} from '../send/dns.ts'
import {authority, startRelay} from '../send/relay.ts'
import {quoin} from './run.ts'

const lines = (diagnoses: readonly Diagnosis[]) =>
  diagnoses.map(({area, level, text}) => `${area} ${level}: ${text}`)

/** A host on loopback. */
async function hostOf(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  onTestFinished(() => void server.close())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('quoin doctor', () => {
  it('looks at Node, SQLite, ledger, key, disk and settings', async () => {
    const root = await folderOf({'articles/a.md': articleMd('a')})
    const folder = path.join(root, '.quoin')
    const ledger = await sqliteLedger({folder, key: await addressKeyIn(folder)})
    await ledger.close()
    const {code, out} = await quoin(['doctor', root, '--offline', '--json'])
    expect(code).toBe(0)
    const levels = JSON.parse(out).map(
      ({area, level}: Diagnosis) => `${area} ${level}`
    )
    expect(levels).toEqual([
      'node ok',
      'sqlite ok',
      'ledger ok',
      'address key ok',
      'disk ok',
      'settings ok',
      'network skipped'
    ])
    await chmod(path.join(folder, 'address.key'), 0o644)
    const again = await quoin(['doctor', root, '--offline'])
    expect(again.out).toMatch(
      /^advice +address key +Others of this machine can read/m
    )
  })

  it('ends with exit code 1 for an error, and says where', async () => {
    const root = await folderOf({'publication.yaml': 'title: A\n'})
    const {code, out} = await quoin(['doctor', root, '--offline'])
    expect(code).toBe(1)
    expect(out).toMatch(/^ERROR +settings +publication\.yaml:1:\d+ Missing/m)
  })
})

describe('examineSmtp', () => {
  const publication = samplePublication({})
  const now = new Date('2026-11-01T00:00:00Z')
  const at = (port: number) =>
    vi.stubEnv('QUOIN_SMTP_URL', `smtp://ada:secret@localhost:${port}`)

  it('logs in over TLS and sends nothing', async () => {
    const relay = await startRelay({tls: 'relay', auth: true, size: 10_000_000})
    onTestFinished(() => relay.end())
    onTestFinished(() => void vi.unstubAllEnvs())
    at(relay.port)
    const found = lines(await examineSmtp(publication, now, {ca: authority}))
    expect(found[0]).toBe(
      'smtp ok: The relay lets us in, takes 10 MB; nothing was sent'
    )
    expect(found[1]).toMatch(/^tls (?:ok|advice): TLSv1\.3.*certificate/)
    expect(
      relay.commands.filter((line) => /^(?:MAIL|RCPT|DATA)/i.test(line))
    ).toEqual([])
  })

  it('says what a relay has against us, without the password', async () => {
    const relay = await startRelay({
      tls: 'relay',
      auth: true,
      script: (stage) =>
        stage === 'auth' ? {say: '535 5.7.8 wrong'} : undefined
    })
    onTestFinished(() => relay.end())
    onTestFinished(() => void vi.unstubAllEnvs())
    at(relay.port)
    const [first] = lines(await examineSmtp(publication, now, {ca: authority}))
    expect(first).toMatch(
      /^smtp error: The relay says: .*535.*Correct QUOIN_SMTP_URL$/
    )
    expect(first).not.toContain('secret')
  })

  it('does not take a certificate that nobody vouches for', async () => {
    const relay = await startRelay({tls: 'self', auth: true})
    onTestFinished(() => relay.end())
    onTestFinished(() => void vi.unstubAllEnvs())
    at(relay.port)
    const [first] = lines(await examineSmtp(publication, now))
    expect(first).toMatch(/^smtp error: .*certificate/)
  })
})

describe('examineSender', () => {
  it('finds SPF, DMARC and alignment', async () => {
    const publication = samplePublication({
      bounceAddress: 'b@bounces.other.example'
    })
    const [, domain = ''] = publication.sender.address.split('@')
    const dns = dnsOf({
      'bounces.other.example': ['v=spf1 -all'],
      [`_dmarc.${domain}`]: ['v=DMARC1; p=maybe']
    })
    const found = lines(await examineSender(publication, dns))
    expect(found).toHaveLength(3)
    expect(found[1]).toContain('has `p=maybe`')
    expect(found[2]).toContain('DMARC fails unless the relay signs for')
    const aligned = samplePublication({bounceAddress: `b@bounces.${domain}`})
    const right = dnsOf({
      [`bounces.${domain}`]: ['v=spf1 -all'],
      [`_dmarc.${domain}`]: ['v=DMARC1; p=none']
    })
    expect(lines(await examineSender(aligned, right)).at(-1)).toContain(
      `dns ok: SPF, DKIM and DMARC of ${domain}`
    )
  })
})

describe('examineWeb', () => {
  it('presses a link of nobody, and wants the service itself to answer', async () => {
    const asked: string[] = []
    const url = await hostOf((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      if (request.url === '/healthz') response.end('ok')
      else if (request.url === '/') response.end('home')
      else response.writeHead(404).end()
    })
    const publication = samplePublication({url, serviceUrl: url})
    expect(lines(await examineWeb(publication))).toEqual([
      `one-click ok: ${url} takes one-click unsubscription`,
      `site ok: ${url} answers 200`,
      'clock ok: The clock is right'
    ])
    expect(asked).toEqual(['GET /healthz', 'POST /u/doctor', 'GET /'])
  })

  it('does not take a way round for an answer', async () => {
    const url = await hostOf((request, response) => {
      if (request.url === '/healthz') response.end('ok')
      else response.writeHead(302, {location: '/login'}).end()
    })
    const [first] = lines(
      await examineWeb(samplePublication({url, serviceUrl: url}))
    )
    expect(first).toContain('one-click error: A POST to')
    expect(first).toContain('ends with 302')
  })

  it('tells a clock that is wrong by what others have', async () => {
    const url = await hostOf((_, response) => {
      response.setHeader(
        'date',
        new Date(Date.now() - 2 * 3_600_000).toUTCString()
      )
      response.end('ok')
    })
    const found = lines(await examineWeb(samplePublication({url})))
    expect(found.at(-1)).toMatch(
      /^clock error: The clock is 7[12]\d\d seconds ahead/
    )
  })
})
