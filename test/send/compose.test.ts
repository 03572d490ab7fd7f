import PostalMime from 'postal-mime'
import {expect, test} from 'vitest'
import type {Email} from '../../src/issue.ts'
import {unsubscribeField} from '../../src/issue.ts'
import {addressProblem} from '../../src/message.ts'
import {composeMessage, composeSample} from '../../src/send/compose.ts'
import {sampleIssue, samplePublication} from '../publish/sample-site.ts'

const recipient = {
  address: 'ada@example.net',
  unsubscribeUrl: 'https://letter.example.org/u/v1.abc?x=1&y=2'
}
const options = {
  messageId: '<f00d@letter.example.org>',
  date: new Date('2026-03-19T07:00:00Z')
}

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

async function bytesOf(
  changes: Partial<Email> = {},
  publication = samplePublication()
): Promise<string> {
  const message = await composeMessage(
    publication,
    email(changes),
    recipient,
    options
  )
  return Buffer.from(message.bytes).toString('latin1')
}

test('fills in the address of this subscriber, escaped in HTML only', async () => {
  const parsed = await PostalMime.parse(await bytesOf())
  expect(parsed.text?.trimEnd()).toBe(
    'Größe\n\n.\nFrom here\nhttps://letter.example.org/u/v1.abc?x=1&y=2'
  )
  expect(parsed.html).toContain(
    '<a href="https://letter.example.org/u/v1.abc?x=1&amp;y=2">'
  )
  expect(parsed.attachments).toEqual([])
})

test('has each header once, as RFC 5322, 2919 and 8058 want', async () => {
  const raw = await bytesOf(
    {},
    samplePublication({replyTo: 'desk@example.org'})
  )
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ')
  expect(head.split('\r\n').toSorted()).toEqual([
    'Content-Type: multipart/alternative; boundary="--_NmP-e2eeb2e32001aac130f8c299-Part_1"',
    'Date: Thu, 19 Mar 2026 07:00:00 +0000',
    'From: Letter from Carrant <letter@example.org>',
    'List-ID: "Letter from Carrant" <letter.example.org>',
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'List-Unsubscribe: <https://letter.example.org/u/v1.abc?x=1&y=2>, <mailto:desk@example.org?subject=unsubscribe>',
    'MIME-Version: 1.0',
    'Message-ID: <f00d@letter.example.org>',
    'Reply-To: desk@example.org',
    'Subject: =?UTF-8?Q?The_pier_=E2=80=93_six_for=2C_six_agains?= =?UTF-8?Q?t?=',
    'To: ada@example.net'
  ])
})

test('sends text before HTML, in lines of at most 76 ASCII octets that end in CRLF', async () => {
  const raw = await bytesOf()
  expect(raw).toMatch(/^[\t\r\n -~]*$/)
  expect(raw).not.toMatch(/[^\r]\n|\r[^\n]/)
  const body = raw.slice(raw.indexOf('\r\n\r\n'))
  expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBe(76)
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'))
  expect(raw.match(/quoted-printable/g)?.length).toBe(2)
})

test('gives the same bytes for the same input, and others for another id', async () => {
  expect(await bytesOf()).toBe(await bytesOf())
  const {bytes} = await composeMessage(
    samplePublication(),
    email(),
    recipient,
    {...options, messageId: '<beef@letter.example.org>'}
  )
  const boundary = /boundary="([^"]+)"/
  const other = Buffer.from(bytes).toString('latin1')
  expect(boundary.exec(other)?.[1]).not.toBe(
    boundary.exec(await bytesOf())?.[1]
  )
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
  const composed = composeMessage(
    samplePublication(),
    email(),
    {...recipient, address},
    options
  )
  await expect(composed).rejects.toThrow(
    `Cannot write to ${JSON.stringify(address)}: expected`
  )
})

test.each([
  "o'hara+news=1@example.org",
  'a@xn--bcher-kva.example',
  `${'a'.repeat(64)}@b.example`
])('takes %s as it is', async (address) => {
  expect(addressProblem(address)).toBeUndefined()
  const {to, bytes} = await composeMessage(
    samplePublication(),
    email(),
    {...recipient, address},
    options
  )
  expect(to).toBe(address)
  expect(Buffer.from(bytes).toString()).toMatch(/^To:\s+\S+$/m)
  const parsed = await PostalMime.parse(bytes)
  expect(parsed.to).toEqual([{name: '', address}])
})

test.each([
  'http://letter.example.org/u/1',
  'https://letter.example.org/u/1\r\nBcc: c@d.example',
  'https://letter.example.org/u/1>, <mailto:x@y.example',
  'https://letter.example.org/ü',
  `https://letter.example.org/${'a'.repeat(900)}`,
  ''
])('refuses %j to unsubscribe', async (unsubscribeUrl) => {
  const composed = composeMessage(
    samplePublication(),
    email(),
    {...recipient, unsubscribeUrl},
    options
  )
  await expect(composed).rejects.toThrow('to unsubscribe: expected an https')
})

test.each(['f00d@example.org', '<f00d>', '<a@b>\r\nX: y', '<a b@c>'])(
  'refuses %j as Message-ID',
  async (messageId) => {
    const composed = composeMessage(samplePublication(), email(), recipient, {
      ...options,
      messageId
    })
    await expect(composed).rejects.toThrow('as Message-ID')
  }
)

test('lets no subject, name or title add a header', async () => {
  const publication = samplePublication({
    title: 'Ümläut\r\nX-Evil: 1',
    sender: {name: 'A\r\nBcc: x@y.example\u202E', address: 'a@example.org'}
  })
  const raw = await bytesOf(
    {subject: `S\r\nX-Evil: 1 ${'x'.repeat(3000)}`},
    publication
  )
  const parsed = await PostalMime.parse(raw)
  const keys = parsed.headers.map(({key}) => key)
  expect(keys).not.toContain('x-evil')
  expect(keys).not.toContain('bcc')
  expect(parsed.from).toEqual({
    name: 'A Bcc: x@y.example',
    address: 'a@example.org'
  })
  expect(Math.max(...raw.split('\r\n').map(({length}) => length))).toBeLessThan(
    999
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
  expect(raw).not.toContain(unsubscribeField)
})
