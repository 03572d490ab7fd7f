import {generateKeyPairSync, type KeyObject} from 'node:crypto'
import {dkimVerify} from 'mailauth/lib/dkim/verify.js'
import {describe, expect, it, test} from 'vitest'
import {unsubscribeField} from '../../src/issue.ts'
import {composer} from '../../src/send/compose.ts'
import {type DkimKey, dkimKey} from '../../src/send/dkim.ts'
import {dkimProblems} from '../../src/send/dkim-verify.ts'
import {prepareMessage} from '../../src/send/prepare.ts'
import {samplePublication} from '../publish/sample-site.ts'

const rsa = generateKeyPairSync('rsa', {modulusLength: 2048})
const edwards = generateKeyPairSync('ed25519')
const domain = 'example.org'
const keys: DkimKey[] = [
  {domain, selector: 'r1', algorithm: 'rsa-sha256', key: rsa.privateKey},
  {domain, selector: 'e1', algorithm: 'ed25519-sha256', key: edwards.privateKey}
]
const date = new Date('2026-03-19T07:00:00Z')

const bodies: [string, string][] = [
  ['plain words', `Bees ${unsubscribeField}\n`],
  ['spaces in rows and at ends', `  a  b\t\tc   \n\n \n${unsubscribeField} \t`],
  ['a link alone', unsubscribeField],
  ['a link at the start', `${unsubscribeField}\n\n\nx\n\n\n`],
  ['two links', `${unsubscribeField}\n.\n${unsubscribeField}`],
  ['other letters', `Größe \u{1F41D} ${unsubscribeField}`]
]

async function signed(text = bodies[0]?.[1] ?? '', with_ = keys) {
  const prepared = await prepareMessage(
    samplePublication({serviceUrl: 'https://mail.example.org'}),
    {
      issue: 1,
      subject: 'Bees  and   spaces',
      preheader: '',
      html: `<p>${text}</p>`,
      text
    },
    {list: 'main', date}
  )
  const compose = composer(prepared, {from: 'a@example.org', keys: with_, date})
  const {bytes} = await compose({
    address: 'ada@example.net',
    id: 'f00d',
    token: `v1.${'t'.repeat(150)}`
  })
  return Buffer.from(bytes)
}

/** What is in the DNS for a key. */
function record(key: KeyObject): string {
  const der = key.export({type: 'spki', format: 'der'})
  return key.asymmetricKeyType === 'rsa'
    ? `v=DKIM1; k=rsa; p=${der.toString('base64')}`
    : `v=DKIM1; k=ed25519; p=${der.subarray(-32).toString('base64')}`
}

async function verdicts(message: Buffer) {
  const records: Record<string, string> = {
    'r1._domainkey.example.org': record(rsa.publicKey),
    'e1._domainkey.example.org': record(edwards.publicKey)
  }
  const {results} = await dkimVerify(message, {
    resolver: async (name: string) => [[records[name] ?? '']]
  })
  return results.map(({selector, status, info}) => [
    selector,
    status.result,
    /* for a failure to be read */ status.comment ?? info
  ])
}

describe('a signed message', () => {
  test.each(bodies)('holds with a stranger’s verifier: %s', async (_, text) => {
    const message = await signed(text)
    const found = await verdicts(message)
    expect(found.map(([selector, result]) => [selector, result])).toEqual([
      ['r1', 'pass'],
      ['e1', 'pass']
    ])
    expect(dkimProblems(message, keys)).toEqual([])
  })

  it('covers what one-click unsubscription needs, and a second From', async () => {
    const raw = (await signed()).toString('latin1')
    const names = /h=([\s\S]*?);/.exec(raw)?.[1]?.replace(/\s/g, '')
    expect(names).toBe(
      'from:from:to:subject:date:message-id:mime-version:content-type:list-id:list-unsubscribe:list-unsubscribe-post:list-archive:feedback-id'
    )
  })

  test.each([
    ['Subject: Bees', 'Subject: Wasps'],
    ['To: ada@', 'To: eve@'],
    ['One-Click', 'Two-Click'],
    ['<p>Bees', '<p>Wasps'],
    ['From: ', 'From: Eve <eve@evil.test>\r\nFrom: '],
    ['u/=\r\nv1', 'u/=\r\nv2']
  ])('is void when %j becomes %j', async (from, to) => {
    const raw = (await signed()).toString('latin1')
    expect(raw).toContain(from)
    const forged = Buffer.from(
      raw.replace(from, () => to),
      'latin1'
    )
    expect(dkimProblems(forged, keys)).toHaveLength(2)
    const results = (await verdicts(forged)).map(([, result]) => result)
    expect(results).not.toContain('pass')
  })

  it('is refused unsigned', async () => {
    expect(dkimProblems(await signed(undefined, []), keys)).toEqual([
      'No DKIM signature with selector r1',
      'No DKIM signature with selector e1'
    ])
  })

  it('is refused when the signature leaves List-Unsubscribe-Post out', async () => {
    const raw = (await signed()).toString('latin1')
    const short = raw.replaceAll('list-unsubscribe-post:', '')
    expect(dkimProblems(Buffer.from(short, 'latin1'), keys)[0]).toBe(
      'The DKIM signature with selector r1 does not cover list-unsubscribe-post'
    )
  })
})

describe('dkimKey', () => {
  const pem = (key: KeyObject) =>
    String(key.export({type: 'pkcs8', format: 'pem'}))

  it('reads a key whose line ends are written out', () => {
    const text = pem(rsa.privateKey).replaceAll('\n', '\\n')
    const {selector} = dkimKey(text, 'rsa-sha256', domain, 's')
    expect(selector).toBe('s')
  })

  const weak = generateKeyPairSync('rsa', {modulusLength: 1024}).privateKey
  test.each([
    ['nothing', '', 'this is no private key in PEM'],
    ['garbage', 'garbage', 'this is no private key in PEM'],
    [
      'a public key',
      String(rsa.publicKey.export({type: 'spki', format: 'pem'})),
      'this is no private key in PEM'
    ],
    [
      'a key of another kind',
      pem(edwards.privateKey),
      'unexpected key ed25519, expected rsa of at least 2048 bits'
    ],
    [
      'a short key',
      pem(weak),
      'unexpected key rsa of 1024 bits, expected rsa of at least 2048 bits'
    ]
  ])('refuses %s', (_, text, problem) => {
    expect(() => dkimKey(text, 'rsa-sha256', domain, 's')).toThrow(
      `Cannot sign with selector s: ${problem}`
    )
  })
})
