/**
 * A mail that came back → Notices: DSN (RFC 3464), ARF (RFC 5965), and mails
 * that ask to end a subscription.
 *
 * Everything else, such as an answer of somebody on holiday, is nothing; nothing
 * is ever answered.
 */
import type {Attachment, Email} from 'postal-mime'
import {bounceTokensIn} from '../bounce-address.ts'
import type {Notice} from './notice.ts'

/** Octets of a report; what is larger is not read. */
export const reportLimit = 1_000_000

/** What a report says of itself is believed, or not: see `Notice.vouched`. */
const vouched = false

/** Recipients of one report that are taken. */
const mostRecipients = 20

/**
 * Read a mail.
 *
 * @returns
 *   None when it is no report and asks for nothing, or is broken.
 */
export async function readReport(
  bytes: Uint8Array
): Promise<readonly Notice[]> {
  if (bytes.length > reportLimit) return []
  const mail = await parse(bytes)
  if (!mail) return []
  const status = partOf(mail, /^message\/(?:global-)?delivery-status$/)
  if (status) return bouncesOf(mail, status)
  const feedback = partOf(mail, /^message\/feedback-report$/)
  if (feedback) return complaintsOf(mail, feedback)
  const failed = fieldOf(mail, 'x-failed-recipients')
  if (failed !== undefined) return plainBouncesOf(mail, failed)
  return farewellsOf(mail)
}

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  // Loaded when the first one comes: a service may never get any
  const {default: PostalMime} = await import('postal-mime')
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      attachmentEncoding: 'utf8',
      maxNestingDepth: 20,
      maxHeadersSize: 200_000
    })
  } catch {
    // Whatever it is, it is no report of a mail system
    return undefined
  }
}

function partOf(mail: Email, type: RegExp): string | undefined {
  const found = mail.attachments.find(({mimeType}) => type.test(mimeType ?? ''))
  return found && textOf(found)
}

function textOf({content}: Attachment): string {
  return typeof content === 'string'
    ? content
    : Buffer.from(new Uint8Array(content)).toString()
}

/** Fields that say where a mail was delivered to, whatever its `To` is. */
const arrivals = [
  'to',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'received'
]

type Returned = Pick<Notice, 'messageId' | 'token' | 'bounceTokens'>

/** What of our own message came back with the report, or is on it. */
function returned(mail: Email, copy?: string): Returned {
  const text =
    copy ??
    partOf(mail, /^(?:message\/(?:rfc822|global)|text\/rfc822-headers)$/) ??
    ''
  const [head = ''] = unfold(text.trimStart()).split(/\r?\n\r?\n/, 1)
  const places = [
    ...mail.headers.flatMap(({key, value}) =>
      arrivals.includes(key) ? value : []
    ),
    partOf(mail, /^message\/feedback-report$/) ?? '',
    /^return-path:.*$/im.exec(head)?.[0] ?? ''
  ]
  const bounceTokens = [...new Set(bounceTokensIn(places.join('\n')))]
  const messageId = /^message-id:\s*<([^<>\s]+)>/im.exec(head)?.[1]
  const list = /^list-unsubscribe:(.*)$/im.exec(head)?.[1] ?? ''
  const token = tokenIn(list)
  return {
    ...(messageId && {messageId}),
    ...(token && {token}),
    ...(bounceTokens.length > 0 && {bounceTokens})
  }
}

function bouncesOf(mail: Email, status: string): Notice[] {
  const [, ...recipients] = unfold(status).split(/\r?\n(?:[ \t]*\r?\n)+/)
  return recipients.slice(0, mostRecipients).flatMap((group) => {
    const fields = fieldsOf(group)
    // `delayed` is not over yet; `relayed`, `expanded`, `delivered` are good
    if (fields.get('action')?.toLowerCase() !== 'failed') return []
    const [code] =
      /[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '') ?? []
    const text = (fields.get('diagnostic-code') ?? '').replace(/^\w+;\s*/, '')
    const addresses = ['original-recipient', 'final-recipient'].flatMap(
      (name) => fields.get(name)?.replace(/^[\w-]+;\s*/, '') ?? []
    )
    return [
      {
        kind: 'bounce' as const,
        status: code ?? '5.0.0',
        text,
        addresses,
        vouched,
        ...returned(mail)
      }
    ]
  })
}

/**
 * A bounce in plain words, as Exim writes it where reports are switched off: a
 * field names the addresses, the text has the reply and a copy of the message.
 */
function plainBouncesOf(mail: Email, failed: string): Notice[] {
  const [words = '', copy = ''] = (mail.text ?? '').split(
    /^-+ This is a copy of .*$/m
  )
  const reply =
    /(?<![\d.])([45])\d\d[ -]+(?:([45]\.\d{1,3}\.\d{1,3}) )?.*/.exec(words)
  // Without a reply nobody knows whether it is for good
  if (!reply) return []
  const [text, kind, status = `${kind}.0.0`] = reply
  return failed
    .split(',')
    .slice(0, mostRecipients)
    .map((address) => ({
      kind: 'bounce' as const,
      status,
      text: text.trim(),
      addresses: [address.trim()],
      vouched,
      ...returned(mail, copy)
    }))
}

function fieldOf({headers}: Email, name: string): string | undefined {
  return headers.find(({key}) => key === name)?.value
}

function complaintsOf(mail: Email, feedback: string): Notice[] {
  const fields = fieldsOf(unfold(feedback))
  if (fields.get('feedback-type')?.toLowerCase() === 'not-spam') return []
  // Many leave the address out: then the returned message has to tell
  const addresses = ['original-rcpt-to', 'removal-recipient'].flatMap(
    (name) => fields.get(name)?.replace(/[<>]/g, '') ?? []
  )
  return [{kind: 'complaint', addresses, vouched, ...returned(mail)}]
}

/** `mailto:…?subject=unsubscribe%20TOKEN`, or the bare word (RFC 2369). */
function farewellsOf({subject = '', from, headers}: Email): Notice[] {
  const match = /^\s*unsubscribe\b\s*(\S*)\s*$/i.exec(subject)
  // A machine that answers every mail repeats its subject
  const isMachine = headers.some(
    ({key, value}) => key === 'auto-submitted' && value.toLowerCase() !== 'no'
  )
  if (!match || isMachine) return []
  const token = tokenIn(match[1] ?? '')
  if (token) return [{kind: 'unsubscribe', addresses: [], token, vouched}]
  const sender = from && 'address' in from ? from.address : undefined
  if (!sender || match[1]) return []
  // Forged it takes somebody off a list, which he can undo; not to heed it
  // would keep people on it who wrote to us
  return [{kind: 'unsubscribe', addresses: [sender], vouched: true}]
}

/** A token of ours, folded or not, in a link or a subject. */
function tokenIn(text: string): string | undefined {
  return /v1\.[\w-]{4}\.u\.[\w-]+\.[\w-]{32}/.exec(
    text.replace(/\s+/g, '')
  )?.[0]
}

function unfold(text: string): string {
  return text.replace(/\r?\n[ \t]+(?=\S)/g, ' ')
}

/** Names in lower case; the first of several holds. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? []
    const key = name.toLowerCase()
    if (key && !fields.has(key)) fields.set(key, value.trim())
  }
  return fields
}
