import {generateKeyPairSync} from 'node:crypto'
import PostalMime from 'postal-mime'
import {expect, test} from 'vitest'
import type {Email} from '../../src/issue.ts'
import {unsubscribeField} from '../../src/issue.ts'
import {
  addressProblem,
  type Message,
  type Recipient
} from '../../src/message.ts'
import type {Publication} from '../../src/publication.ts'
import {composer, composeSample} from '../../src/send/compose.ts'
import type {DkimKey} from '../../src/send/dkim.ts'
import {prepareMessage} from '../../src/send/prepare.ts'
import {smtpBytes} from '../../src/send/smtp-bytes.ts'
import {sampleIssue, samplePublication} from '../publish/sample-site.ts'

const recipient: Recipient = {
  address: 'ada@example.net',
  id: 'f00d',
  token: `v1.k1.u.${'payload'.repeat(14)}.${'m'.repeat(32)}`
}
const date = new Date('2026-03-19T07:00:00Z')
const withService = (changes: Partial<Publication> = {}) =>
  samplePublication({serviceUrl: 'https://mail.example.org', ...changes})

function email(changes: Partial<Email> = {}): Email {
  return {
    issue: 1,
    subject: 'The pier – six for, six against',
    preheader: '',
    html: `<p>Größe ${'wide '.repeat(300)}</p><a href="${unsubscribeField}">Unsubscribe</a>`,
    text: `Größe\n\n.\nFrom here\n${unsubscribeField}\n`,
    ...changes
  }
}

async function messageOf(
  changes: Partial<Email> = {},
  publication = withService(),
  to: Partial<Recipient> = {},
  keys: readonly DkimKey[] = []
): Promise<Message> {
  const options = {list: 'main', date}
  const prepared = await prepareMessage(publication, email(changes), options)
  const compose = composer(prepared, {from: 'bounces@example.org', keys, date})
  return compose({...recipient, ...to})
}

async function rawOf(...args: Parameters<typeof messageOf>): Promise<string> {
  const {bytes} = await messageOf(...args)
  return Buffer.from(bytes).toString('latin1')
}

test('fills in what is this subscriber’s', async () => {
  const {bytes, to, from, messageId} = await messageOf()
  expect({to, from, messageId}).toEqual({
    to: 'ada@example.net',
    from: 'bounces@example.org',
    messageId: '<f00d@example.org>'
  })
  const parsed = await PostalMime.parse(bytes)
  const link = `https://mail.example.org/u/${recipient.token}`
  expect(parsed.text?.trimEnd()).toBe(`Größe\n\n.\nFrom here\n${link}`)
  expect(parsed.html).toContain(`<a href="${link}">`)
  expect(parsed.attachments).toEqual([])
})

test('has each header once, as RFC 5322, 2919, 2369 and 8058 want', async () => {
  const raw = await rawOf({}, withService({replyTo: 'desk@example.org'}))
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ')
  expect(head.split('\r\n').toSorted()).toEqual([
    expect.stringMatching(
      /^Content-Type: multipart\/alternative; boundary="--_NmP-[0-9a-f]{24}-Part_1"$/
    ),
    'Date: Thu, 19 Mar 2026 07:00:00 +0000',
    expect.stringMatching(/^Feedback-ID: 1:main:issue:[0-9a-f]{12}$/),
    'From: Letter from Carrant <letter@example.org>',
    'List-Archive: <https://letter.example.org/>',
    'List-ID: "Letter from Carrant" <letter.example.org>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    `List-Unsubscribe: <https://mail.example.org/u/${recipient.token}>, <mailto:desk@example.org?subject=unsubscribe>`,
    'MIME-Version: 1.0',
    'Message-ID: <f00d@example.org>',
    'Reply-To: desk@example.org',
    'Subject: =?UTF-8?Q?The_pier_=E2=80=93_six_for=2C_six_agains?= =?UTF-8?Q?t?=',
    'To: ada@example.net'
  ])
})

test('lets people unsubscribe by mail where there is no service', async () => {
  const raw = await rawOf({}, samplePublication())
  const link = `mailto:letter@example.org?subject=unsubscribe%20${recipient.token}`
  expect(raw).toContain(`\r\nList-Unsubscribe: <${link}>\r\n`)
  expect(raw).not.toContain('One-Click')
  const parsed = await PostalMime.parse(raw)
  expect(parsed.html).toContain(`<a href="${link}">`)
  expect(parsed.text).toContain(link)
})

test('sends text before HTML, in lines of at most 76 ASCII octets that end in CRLF', async () => {
  const raw = await rawOf()
  expect(raw).toMatch(/^[\t\r\n -~]*$/)
  expect(raw).not.toMatch(/[^\r]\n|\r[^\n]/)
  const body = raw.slice(raw.indexOf('\r\n\r\n'))
  expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBe(76)
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'))
  expect(raw.match(/quoted-printable/g)?.length).toBe(2)
})

test('breaks no line too late, whatever stands before the link and however long the token', async () => {
  for (let width = 60; width < 80; width++) {
    const words = 'é'.repeat(3) + 'x'.repeat(width)
    const token = 't'.repeat(width + 5)
    const raw = await rawOf(
      {text: `${words} ${unsubscribeField}, ${words}`},
      withService(),
      {token}
    )
    const lines = raw.slice(raw.indexOf('\r\n\r\n')).split('\r\n')
    expect(Math.max(...lines.map(({length}) => length))).toBeLessThan(77)
    const {text} = await PostalMime.parse(raw)
    expect(text?.trimEnd()).toBe(
      `${words} https://mail.example.org/u/${token}, ${words}`
    )
  }
})

test('gives the same bytes for the same subscriber, signatures too', async () => {
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
  const keys: DkimKey[] = [
    {
      domain: 'example.org',
      selector: 's1',
      algorithm: 'rsa-sha256',
      key: privateKey
    }
  ]
  const first = await rawOf({}, withService(), {}, keys)
  expect(first).toMatch(/^DKIM-Signature: /)
  expect(await rawOf({}, withService(), {}, keys)).toBe(first)
})

test.each([
  'a@b.example,c@d.example',
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example ',
  '"a b"@c.example',
  'a(comment)@b.example',
  '<a@b.example>',
  'a@@b.example',
  'a@b',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  'a..b@c.example',
  '.a@b.example',
  'a@-b.example',
  'a@b_c.example',
  'ä@b.example',
  'a@ü.example',
  'a@b.example\0',
  `${'a'.repeat(65)}@b.example`,
  `a@${'b.'.repeat(126)}example`,
  ''
])('refuses to write to %j', async (address) => {
  await expect(messageOf({}, withService(), {address})).rejects.toThrow(
    `Cannot write to ${JSON.stringify(address)}: expected`
  )
})

test.each([
  "o'hara+news=1@example.org",
  'a@xn--bcher-kva.example',
  `${'a'.repeat(64)}@b.example`
])('takes %s as it is', async (address) => {
  expect(addressProblem(address)).toBeUndefined()
  const {to, bytes} = await messageOf({}, withService(), {address})
  expect(to).toBe(address)
  const parsed = await PostalMime.parse(bytes)
  expect(parsed.to).toEqual([{name: '', address}])
})

test.each([
  'a b',
  'a\r\nBcc: c@d.example',
  'a>, <mailto:x@y.example',
  'ü',
  'a=b',
  '\x01address\x02',
  'a'.repeat(701),
  ''
])('refuses %j to unsubscribe', async (token) => {
  await expect(messageOf({}, withService(), {token})).rejects.toThrow(
    'to unsubscribe: expected at most'
  )
})

test.each(['', 'f00d@example.org', '<a>', 'a\r\nX: y', 'a b', 'a'.repeat(65)])(
  'refuses %j in a Message-ID',
  async (id) => {
    await expect(messageOf({}, withService(), {id})).rejects.toThrow(
      'in a Message-ID, expected letters and digits'
    )
  }
)

test('lets no subject, name or title add a header or a field', async () => {
  const publication = withService({
    title: 'Ümläut\r\nX-Evil: 1',
    sender: {
      name: 'A\r\nBcc: x@y.example\u202E\x01id\x02',
      address: 'a@example.org'
    }
  })
  const raw = await rawOf(
    {
      subject: `S\r\nX-Evil: 1 ${'x'.repeat(3000)}`,
      html: `\x01token\x02 ${unsubscribeField}`,
      text: `\x01address\x02 ${unsubscribeField}`
    },
    publication
  )
  const parsed = await PostalMime.parse(raw)
  const keys = parsed.headers.map(({key}) => key)
  expect(keys).not.toContain('x-evil')
  expect(keys).not.toContain('bcc')
  expect(parsed.from).toEqual({
    name: 'A Bcc: x@y.example id',
    address: 'a@example.org'
  })
  expect(parsed.text).toContain('\x01address\x02')
  expect(Math.max(...raw.split('\r\n').map(({length}) => length))).toBeLessThan(
    999
  )
})

test('refuses a publication whose own addresses are none', async () => {
  const publication = withService({bounceAddress: 'bounces@example'})
  await expect(messageOf({}, publication)).rejects.toThrow(
    'Cannot send from "bounces@example": expected one address'
  )
})

test('composes nothing of bytes that are no issue', () => {
  const options = {from: 'a@b.example', keys: [], date}
  expect(() => composer(Buffer.from('Subject: x\r\n\r\nx'), options)).toThrow(
    'Cannot compose: these are not the bytes of an issue'
  )
})

test('composes a sample to nobody, dated as the issue', async () => {
  const {to, messageId, bytes} = await composeSample(
    samplePublication(),
    email(),
    sampleIssue()
  )
  expect({to, messageId}).toEqual({
    to: 'reader@example.org',
    messageId: '<sample-001@example.org>'
  })
  const raw = Buffer.from(bytes).toString()
  expect(raw).toContain('Date: Fri, 13 Mar 2026 12:00:00 +0000')
  expect(raw).not.toMatch(/\uFDD0|\x01/)
})

test.each([
  ['dots at the beginning of lines', `.\n..x\n${unsubscribeField}\n.`],
  ['none', `Bees ${unsubscribeField}\n`]
])(
  'makes what SMTP carries along with the message, with %s',
  async (_, text) => {
    const token = '.'.repeat(400)
    const {bytes, smtp} = await messageOf({text}, withService(), {token})
    expect(Buffer.concat(smtp?.pieces ?? [])).toEqual(smtpBytes(bytes))
    expect(smtp?.size).toBe(bytes.length)
  }
)
