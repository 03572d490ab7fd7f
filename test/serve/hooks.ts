/** A service whose providers are known, and what they say, signed as they do. */
import {createHmac, createSign} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {messageIdOf} from '../../src/send/message-id.ts'
import {accepted, prepared, sendAll} from '../store/contract-world.ts'
import {
  type Came,
  idKey,
  serviceWorld,
  type World,
  type WorldChanges
} from './world.ts'

/** What providers prove themselves with. */
export const secrets = {
  postmark: 'quoin:a long password',
  mailgun: 'a signing key of mailgun',
  ses: ['arn:aws:sns:eu-west-1:123456789012:bounces'],
  dsn: 'a token for whoever hands on'
} as const

/** Where SNS has its certificate. */
export const certUrl =
  'https://sns.eu-west-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem'

/** The service, and those who tell it things. */
export type HookWorld = World & {
  fetched: string[]
  postmark: (event: object, authorization?: string) => Promise<Came>
  mailgun: (event: object, changes?: object) => Promise<Came>
  sns: (changes?: Record<string, string>, sign?: boolean) => Promise<Came>
  dsn: (text: string, authorization?: string) => Promise<Came>
}

const tls = (name: string) =>
  readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8')

/** Start one. */
export async function hookWorld(
  changes: WorldChanges = {}
): Promise<HookWorld> {
  const fetched: string[] = []
  const world = await serviceWorld({
    hooks: {...secrets, ses: [...secrets.ses]},
    async fetchText(url) {
      fetched.push(url)
      return url === certUrl ? tls('relay.crt') : 'ok'
    },
    ...changes
  })
  const json = {'content-type': 'application/json'}
  const hook = (
    name: string,
    body: string,
    headers: Record<string, string> = {}
  ) => world.post(`/hooks/bounce/${name}`, body, {...json, ...headers})
  const basic = `Basic ${Buffer.from(secrets.postmark).toString('base64')}`
  return {
    ...world,
    fetched,
    postmark: (event, authorization = basic) =>
      hook('postmark', JSON.stringify(event), {authorization}),
    mailgun(event, changes = {}) {
      const timestamp = String(Math.floor(world.options.now() / 1000))
      const token = createHmac('sha256', 'x')
        .update(JSON.stringify(event))
        .digest('hex')
      const signature = createHmac('sha256', secrets.mailgun)
        .update(timestamp + token)
        .digest('hex')
      const body = {
        signature: {timestamp, token, signature, ...changes},
        'event-data': event
      }
      return hook('mailgun', JSON.stringify(body))
    },
    sns(changes = {}, sign = true) {
      const envelope = {
        Type: 'Notification',
        MessageId: 'm1',
        TopicArn: secrets.ses[0],
        Message: '{}',
        Timestamp: new Date(world.options.now()).toISOString(),
        SignatureVersion: '2',
        SigningCertURL: certUrl,
        ...changes
      }
      const Signature = sign
        ? createSign('sha256')
            .update(snsText(envelope))
            .sign(tls('relay.key'), 'base64')
        : 'AAAA'
      return hook('ses', JSON.stringify({...envelope, Signature}), {
        'content-type': 'text/plain'
      })
    },
    dsn: (text, authorization = `Bearer ${secrets.dsn}`) =>
      hook('dsn', text, {'content-type': 'message/rfc822', authorization})
  }
}

function snsText(envelope: Record<string, string>): string {
  const names =
    envelope.Type === 'Notification'
      ? ['Message', 'MessageId', 'Subject', 'Timestamp', 'TopicArn', 'Type']
      : [
          'Message',
          'MessageId',
          'SubscribeURL',
          'Timestamp',
          'Token',
          'TopicArn',
          'Type'
        ]
  return names
    .filter((name) => envelope[name] !== undefined)
    .map((name) => `${name}\n${envelope[name]}\n`)
    .join('')
}

/** Issue 1, accepted for `p1@example.org` and on; gives their Message-IDs. */
export async function sentIssue(
  {ledger}: Pick<World, 'ledger'>,
  count: number
): Promise<{address: string; handle: string; messageId: string}[]> {
  const {all, issue, worker} = await prepared(ledger, count)
  await sendAll(ledger, worker, accepted, 1000)
  await ledger.depart(worker)
  return Promise.all(
    all.map(async (address) => {
      const {subscriber} = await ledger.find({address})
      const handle = subscriber?.handle ?? ''
      const id = messageIdOf(idKey, issue.id, handle)
      return {address, handle, messageId: `${id}@letter.example`}
    })
  )
}

/** What differs between DSNs. */
export type DsnParts = Readonly<{
  address: string
  messageId?: string
  status?: string
  action?: string
  diagnostic?: string
  token?: string
}>

/** A DSN as Postfix writes it (RFC 3464). */
export function dsnOf({
  address,
  messageId = 'unknown@letter.example',
  status = '5.1.1',
  action = 'failed',
  diagnostic = `smtp; 550 ${status} <${address}>: no such user here`,
  token
}: DsnParts): string {
  return [
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'To: letter@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="B/mx.example"',
    '',
    '--B/mx.example',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not',
    'be delivered.',
    '',
    '--B/mx.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'Arrival-Date: Tue, 24 Nov 2026 12:00:00 +0000 (UTC)',
    '',
    `Final-Recipient: rfc822; ${address}`,
    `Original-Recipient: rfc822;${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '',
    '--B/mx.example',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    '',
    ...original({messageId, token}),
    '--B/mx.example--',
    ''
  ].join('\r\n')
}

/** A feedback report (RFC 5965), with or without the address. */
export function arfOf({
  address,
  messageId = 'unknown@letter.example',
  token,
  type = 'abuse'
}: Partial<DsnParts> & {type?: string}): string {
  return [
    'From: <abusedesk@mx.example>',
    'To: letter@example.org',
    'Subject: FW: The bees are back',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report;',
    '     boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset="US-ASCII"',
    '',
    'This is an email abuse report.',
    '',
    '--part',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    ...(address ? [`Original-Rcpt-To: <${address}>`] : []),
    '',
    '--part',
    'Content-Type: message/rfc822',
    '',
    ...original({messageId, token}),
    '--part--',
    ''
  ].join('\r\n')
}

function original({
  messageId,
  token
}: {
  messageId: string
  token: string | undefined
}): string[] {
  return [
    'From: letter@example.org',
    'Subject: The bees are back',
    `Message-ID: <${messageId}>`,
    ...(token
      ? [
          `List-Unsubscribe: <https://mail.example.org/u/${token}>,`,
          ' <mailto:letter@example.org?subject=unsubscribe>'
        ]
      : []),
    '',
    'The bees are back.',
    ''
  ]
}
