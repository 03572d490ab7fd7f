import {generateKeyPairSync} from 'node:crypto'
import {describe, expect, it, test} from 'vitest'
import {type Email, unsubscribeField} from '../../src/issue.ts'
import type {Publication} from '../../src/publication.ts'
import {renderEmail} from '../../src/publish/email.ts'
import type {DkimKey} from '../../src/send/dkim.ts'
import {dnsFindings} from '../../src/send/dns-advice.ts'
import {preflight} from '../../src/send/preflight.ts'
import {prepareMessage} from '../../src/send/prepare.ts'
import {
  sampleIssue,
  samplePublication,
  sampleSite
} from '../publish/sample-site.ts'

const date = new Date('2026-03-19T07:00:00Z')
const {privateKey, publicKey} = generateKeyPairSync('rsa', {
  modulusLength: 2048
})
const key: DkimKey = {
  domain: 'example.org',
  selector: 's1',
  algorithm: 'rsa-sha256',
  key: privateKey
}
const withService = samplePublication({serviceUrl: 'https://mail.example.org'})

function email(changes: Partial<Email> = {}): Email {
  const footer = `1 South Quay, St Orrin ${unsubscribeField}`
  return {
    issue: 1,
    subject: 'Bees',
    preheader: '',
    html: `<p>Bees</p><a href="https://x.example/">x</a> ${footer}`,
    text: `Bees\n${footer}`,
    ...changes
  }
}

async function found(
  changes: Partial<Email> = {},
  publication: Publication = withService,
  keys: readonly DkimKey[] = [key]
) {
  const mail = email(changes)
  const prepared = await prepareMessage(publication, mail, {list: 'main', date})
  const findings = await preflight({
    publication,
    email: mail,
    prepared,
    keys,
    date
  })
  return findings.map(({level, text}) => `${level}: ${text}`)
}

describe('preflight', () => {
  it('has nothing against a mail that is right', async () =>
    expect(await found()).toEqual([]))

  it('has nothing against the sample issue as it is rendered', async () => {
    const site = {...sampleSite(), publication: withService}
    const {html, text} = await renderEmail(site, sampleIssue())
    expect(await found({html, text})).toEqual([])
  })

  test.each<[string, Partial<Email>, string]>([
    [
      'no link to unsubscribe in HTML',
      {html: '1 South Quay, St Orrin'},
      'error: The HTML has no link to unsubscribe'
    ],
    [
      'none in plain text',
      {text: '1 South Quay, St Orrin'},
      'error: The plain text has no link to unsubscribe'
    ],
    [
      'no postal address',
      {html: `x ${unsubscribeField}`},
      'error: The HTML does not show the postal address'
    ],
    ['no subject', {subject: ' '}, 'error: The issue has no subject'],
    [
      'a link to a file',
      {html: `${email().html}<a href="pier.md">x</a>`},
      'error: The link "pier.md" leads nowhere from a mail'
    ],
    [
      'a script for a link',
      {html: `${email().html}<a href="javascript:x">x</a>`},
      'error: The link "javascript:x" leads nowhere from a mail'
    ]
  ])('stops %s', async (_, changes, finding) =>
    expect(await found(changes)).toContain(finding)
  )

  it('advises one-click unsubscription, and signatures', async () => {
    const advice = await found({}, samplePublication(), [])
    expect(advice.map((each) => each.split(':')[0])).toEqual([
      'advice',
      'advice'
    ])
  })

  it('stops a signature that receivers would not take', async () => {
    const broken = {...key, domain: 'example.org; x=y'}
    const [finding] = await found({}, withService, [broken])
    expect(finding).toMatch(/^error: No DKIM signature with selector s1/)
  })
})

describe('dnsFindings', () => {
  const der = publicKey.export({type: 'spki', format: 'der'}).toString('base64')
  const right: Record<string, string[]> = {
    'example.org': ['v=spf1 include:relay.example -all'],
    'relay.example': ['v=spf1 ip4:192.0.2.1 -all'],
    '_dmarc.example.org': ['v=DMARC1; p=none'],
    's1._domainkey.example.org': ['v=DKIM1; k=rsa; p=', der]
  }
  const ask = (records: Record<string, string[]>) =>
    dnsFindings('a@example.org', 'b@example.org', [key], async (name) => {
      const found = records[name]
      if (!found) throw Object.assign(new Error('none'), {code: 'ENOTFOUND'})
      return [found]
    })

  it('are none when all is published', async () =>
    expect(await ask(right)).toEqual([]))

  it('advise what is not there', async () => {
    const findings = await ask({})
    expect(findings.map(({level}) => level)).toEqual([
      'advice',
      'advice',
      'advice'
    ])
  })

  it('stop a key that is not ours', async () => {
    const other = {...right, 's1._domainkey.example.org': ['v=DKIM1; p=AAAA']}
    expect(await ask(other)).toEqual([
      {
        level: 'error',
        text: 's1._domainkey.example.org publishes another key than the one we sign with'
      }
    ])
  })

  it('say so when the DNS does not answer', async () => {
    const findings = await dnsFindings(
      'a@b.example',
      'a@b.example',
      [key],
      async () => {
        throw Object.assign(new Error('away'), {code: 'ETIMEOUT'})
      }
    )
    expect(findings).toEqual([
      {
        level: 'advice',
        text: 'The DNS could not be asked about SPF, DKIM and DMARC'
      }
    ])
  })
})
