/**
 * An Email as the Message to nobody: made once per issue, with fields where
 * messages to different subscribers differ.
 *
 * These are the bytes that are frozen. What is filled in (`compose.ts`) touches
 * no other octet of them.
 */
import {createHash} from 'node:crypto'
import type {SendMailOptions} from 'nodemailer'
import {encode, wrap} from 'nodemailer/lib/qp'
import {plainBounceAddress} from '../bounce-address.ts'
import {type Email, unsubscribeField} from '../issue.ts'
import {addressProblem} from '../message.ts'
import type {Mailbox, Publication} from '../publication.ts'
import {address} from '../publication.ts'
import {markOf} from './fields.ts'

/** What of an issue stands in its message, besides the Email. */
export type PrepareOptions = Readonly<{
  list: string
  date: Date
}>

/** Characters of a subject; an unbroken longer one makes a line too long. */
const subjectLength = 250

/** Octets of a line without its end (RFC 5322 §2.1.1). */
const lineLength = 998

/**
 * Prepare the message of an issue.
 *
 * Plain text and HTML as quoted-printable, with the list headers of RFC 2919,
 * 2369 and 8058. The same input gives the same bytes. Rejects when an address
 * of the publication is none, or what came out is not plain SMTP.
 */
export async function prepareMessage(
  publication: Publication,
  email: Email,
  options: PrepareOptions
): Promise<Uint8Array> {
  checkSender(publication)
  const {createTransport} = await import('nodemailer')
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows'
  })
  const prefix = unsubscribePrefix(publication)
  const parts = [
    part('text/plain', email.text, prefix),
    part('text/html', email.html, prefix.replaceAll('&', '&amp;'))
  ] as const
  const mail = mailOf(publication, email, options, parts)
  const {message} = await transport.sendMail(mail)
  const raw = withFields(publication, String(message))
  const bytes = Buffer.from(raw, 'latin1')
  checkWire(bytes)
  return bytes
}

/**
 * The address that ends a subscription, up to the subscriber's token.
 *
 * A page of the publication's service, or without one a mail to its editors.
 */
export function unsubscribePrefix(publication: Publication): string {
  return publication.serviceUrl
    ? `${publication.serviceUrl}/u/`
    : `mailto:${answersOf(publication)}?subject=unsubscribe%20`
}

/** Where answers of readers go. */
function answersOf({replyTo, sender}: Publication): string {
  return replyTo ?? sender.address
}

function mailOf(
  publication: Publication,
  email: Email,
  {list, date}: PrepareOptions,
  [text, html]: readonly [string, string]
): SendMailOptions & {baseBoundary: string} {
  const {sender, replyTo, listId, title, serviceUrl} = publication
  return {
    from: mailbox(sender),
    ...(replyTo && {replyTo: {name: '', address: replyTo}}),
    // Replaced by a field
    to: {name: '', address: 'reader@example.org'},
    messageId: `<id@${domainOf(sender.address)}>`,
    subject: headerText(email.subject).slice(0, subjectLength),
    date,
    list: {id: {url: listId, ...listName(title)}},
    headers: {
      ...(serviceUrl && {
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
      }),
      'List-Archive': `<${address(publication, '/')}>`,
      'Feedback-ID': feedbackId(publication, email, list)
    },
    alternatives: [{raw: text}, {raw: html}],
    baseBoundary: boundaryOf(text + html),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true
  }
}

/** A part of the body, quoted-printable, the subscriber's token a field in it. */
function part(type: string, words: string, prefix: string): string {
  const lines = words.replace(/\r\n?|\n/g, '\r\n').replace(/(?:\r\n)*$/, '\r\n')
  const body = lines
    .split(unsubscribeField)
    .map((piece) => wrap(encode(piece), 75))
    .join(`${quoted(prefix)}=\r\n${markOf('token')}=\r\n`)
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`

  /** On lines of its own, as nobody knows how long the one before it is. */
  function quoted(text: string): string {
    return `=\r\n${wrap(encode(text), 75)}`
  }
}

/** Put the fields where they go in the header, and the two that fold badly. */
function withFields(publication: Publication, raw: string): string {
  const end = raw.indexOf('\r\n\r\n')
  const domain = domainOf(publication.sender.address)
  const head = raw
    .slice(0, end)
    .replace(/^To:.*$/m, () => `To: ${markOf('address')}`)
    .replace(
      /^Message-ID:.*$/m,
      () => `Message-ID: <${markOf('id')}@${domain}>`
    )
  const one = `<${unsubscribePrefix(publication)}${markOf('token')}>`
  const other = `<mailto:${answersOf(publication)}?subject=unsubscribe>`
  const all = publication.serviceUrl ? `${one},\r\n ${other}` : one
  return `${head}\r\nList-Unsubscribe: ${all}${raw.slice(end)}`
}

/**
 * Gmail's name for what complaints are counted by: issue, list, kind, sender
 * (support.google.com/mail/answer/6254652: the last, of 5 to 15 characters,
 * stays the same for all mail of a sender).
 */
function feedbackId(
  {sender}: Publication,
  {issue}: Email,
  list: string
): string {
  const domain = domainOf(sender.address)
  const id = createHash('sha256').update(domain).digest('hex').slice(0, 12)
  return `${issue}:${list}:issue:${id}`
}

/**
 * The name in List-ID, when it is short ASCII: nodemailer encodes a longer one
 * as a single word of more than the 75 characters of RFC 2047 §2.
 */
function listName(title: string): {comment?: string} {
  const name = headerText(title)
  return /^[ -~]{1,60}$/.test(name) ? {comment: name} : {}
}

/** Never in the text, as none holds the hash of itself. */
function boundaryOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 24)
}

function mailbox({name, address}: Mailbox): Mailbox {
  return {name: headerText(name), address}
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** Text for a header: no line ends, no controls, nothing that turns direction. */
function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim()
}

function checkSender(publication: Publication): void {
  const {sender, replyTo, bounceAddress} = publication
  const bounces = bounceAddress && plainBounceAddress(bounceAddress)
  for (const each of [sender.address, replyTo, bounces]) {
    const problem = each && addressProblem(each)
    if (problem) {
      throw new Error(
        `Cannot send from ${JSON.stringify(each)}: ${problem}. Correct publication.yaml.`
      )
    }
  }
}

/** What leaves here is ASCII in CRLF lines that are short enough. */
function checkWire(bytes: Buffer): void {
  const text = bytes.toString('latin1')
  const strange = /[^\x01\x02\t\r\n -~]|\r(?!\n)|(?<!\r)\n/.exec(text)
  const long = text.split('\r\n').find(({length}) => length > lineLength)
  if (!strange && !long) return
  const where = long ?? text.slice(Math.max(0, (strange?.index ?? 0) - 40))
  throw new Error(
    `Cannot make a message of the issue: ${long ? `a line of ${long.length} octets, more than ${lineLength}` : 'an octet that is not plain ASCII'}, at ${JSON.stringify(where.slice(0, 80))}`
  )
}
