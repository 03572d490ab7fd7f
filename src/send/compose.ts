/**
 * An Email for one subscriber, as the exact bytes that go over the wire.
 */
import {createHash} from 'node:crypto'
import type {SendMailOptions} from 'nodemailer'
import type {Email, Issue} from '../issue.ts'
import {fillUnsubscribe, issueFolder} from '../issue.ts'
import type {Message, Recipient} from '../message.ts'
import {addressProblem} from '../message.ts'
import type {Mailbox, Publication} from '../publication.ts'

/** What is decided before a message is made, and equal on every attempt. */
export type ComposeOptions = Readonly<{
  /** In angle brackets (RFC 5322 §3.6.4). */
  messageId: string
  date: Date
}>

/** Characters of a subject; an unbroken longer one makes a line too long. */
const subjectLength = 250

/** Characters of an address in a header, which cannot be folded inside it. */
const urlLength = 900

/**
 * Compose the message to one subscriber.
 *
 * Plain text and HTML as quoted-printable, with the list headers of RFC 2919,
 * 2369 and 8058. The same input gives the same bytes. Rejects when an address
 * is not one plain addr-spec, or the unsubscribe address is not https.
 */
export async function composeMessage(
  publication: Publication,
  email: Email,
  recipient: Recipient,
  options: ComposeOptions
): Promise<Message> {
  checkRecipient(recipient)
  checkSender(publication)
  checkMessageId(options.messageId)
  const {createTransport} = await import('nodemailer')
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows'
  })
  const mail = mailOf(publication, email, recipient, options)
  const {envelope, message} = await transport.sendMail(mail)
  if (envelope.to.join() !== recipient.address || !Buffer.isBuffer(message)) {
    throw new Error(
      `Cannot write to ${JSON.stringify(recipient.address)}: it was read as ${JSON.stringify(envelope.to)}`
    )
  }
  return {
    from: publication.sender.address,
    to: recipient.address,
    messageId: options.messageId,
    bytes: message
  }
}

/**
 * Compose an issue to a reader who does not exist, to be looked at.
 *
 * The unsubscribe address leads to the front page; nothing is kept and no
 * clock is read.
 */
export function composeSample(
  publication: Publication,
  email: Email,
  issue: Issue
): Promise<Message> {
  const [, domain = 'example.org'] = publication.sender.address.split('@')
  return composeMessage(publication, email, sampleRecipient(publication), {
    messageId: `<sample-${issueFolder(issue)}@${domain}>`,
    date: new Date(issue.published.at)
  })
}

/** The reader who does not exist (RFC 2606). */
export function sampleRecipient(publication: Publication): Recipient {
  const {origin} = new URL(publication.url)
  return {
    address: 'reader@example.org',
    unsubscribeUrl: `${origin.replace(/^http:/, 'https:')}/?unsubscribe=sample`
  }
}

function mailOf(
  publication: Publication,
  email: Email,
  {address, unsubscribeUrl}: Recipient,
  {messageId, date}: ComposeOptions
): SendMailOptions & {baseBoundary: string} {
  const {sender, replyTo, listId, title} = publication
  const {html, text} = fillUnsubscribe(email, unsubscribeUrl)
  const answers = replyTo ?? sender.address
  return {
    envelope: {from: sender.address, to: [address]},
    from: mailbox(sender),
    to: {name: '', address},
    ...(replyTo && {replyTo: {name: '', address: replyTo}}),
    subject: headerText(email.subject).slice(0, subjectLength),
    messageId,
    date,
    list: {
      id: {url: listId, ...listName(title)},
      // Nested, so that it becomes one field of two addresses
      unsubscribe: [[unsubscribeUrl, `mailto:${answers}?subject=unsubscribe`]]
    },
    headers: {'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'},
    text,
    html,
    textEncoding: 'quoted-printable',
    encoding: 'utf-8',
    baseBoundary: boundaryOf(messageId),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true
  }
}

/**
 * The name in List-ID, when it is short ASCII: nodemailer encodes a longer one
 * as a single word of more than the 75 characters of RFC 2047 §2.
 */
function listName(title: string): {comment?: string} {
  const name = headerText(title)
  return /^[ -~]{1,60}$/.test(name) ? {comment: name} : {}
}

/** Never in a text, as nobody knows the id before; the same on every attempt. */
function boundaryOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 24)
}

function mailbox({name, address}: Mailbox): Mailbox {
  return {name: headerText(name), address}
}

/** Text for a header: no line ends, no controls, nothing that turns direction. */
function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim()
}

function checkRecipient({address, unsubscribeUrl}: Recipient): void {
  const problem = addressProblem(address)
  if (problem) {
    throw new Error(`Cannot write to ${JSON.stringify(address)}: ${problem}`)
  }
  const isPlain = /^https:\/\/[!-~]+$/.test(unsubscribeUrl)
  const isFree = !/[<>",\\]/.test(unsubscribeUrl)
  if (!isPlain || !isFree || unsubscribeUrl.length > urlLength) {
    throw new Error(
      `Cannot use ${JSON.stringify(unsubscribeUrl.slice(0, 80))} to unsubscribe: expected an https address of at most ${urlLength} ASCII characters (RFC 8058 §3.1)`
    )
  }
}

function checkSender({sender, replyTo}: Publication): void {
  for (const address of replyTo
    ? [sender.address, replyTo]
    : [sender.address]) {
    const problem = addressProblem(address)
    if (problem) {
      throw new Error(
        `Cannot send from ${JSON.stringify(address)}: ${problem}. Correct publication.yaml.`
      )
    }
  }
}

function checkMessageId(messageId: string): void {
  if (!/^<[!-;=?A-~]+@[!-;=?A-~]+>$/.test(messageId)) {
    throw new Error(
      `Cannot use ${JSON.stringify(messageId)} as Message-ID, expected \`<id@domain>\` (RFC 5322 §3.6.4)`
    )
  }
}
