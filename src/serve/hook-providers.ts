/**
 * What Postmark, Mailgun and SES tell of mail, as Notices.
 *
 * Only what was proved to come from them is read here, so an address counts.
 */
import {createHmac} from 'node:crypto'
import {z} from 'zod'
import {bounceTokensIn} from '../bounce-address.ts'
import {memoryOf} from './buckets.ts'
import type {Notice} from './notice.ts'
import {isSame} from './secrets.ts'

const vouched = true

const postmarkEvent = z.object({
  RecordType: z.string(),
  Type: z.string().optional(),
  Email: z.string().optional(),
  Recipient: z.string().optional(),
  Details: z.string().optional(),
  SuppressSending: z.boolean().optional()
})

/** Kinds of Postmark's bounces that say there is no such mailbox (postmarkapp.com/developer/api/bounce-api#bounce-types). */
const postmarkStatus: Readonly<Record<string, string>> = {
  HardBounce: '5.1.1',
  BadEmailAddress: '5.1.3',
  Blocked: '5.7.1',
  SpamNotification: '5.7.1',
  DMARCPolicy: '5.7.1'
}

/** Read an event of Postmark. */
export function postmarkNotices(event: unknown): readonly Notice[] {
  const {data} = postmarkEvent.safeParse(event)
  const address = data?.Email ?? data?.Recipient
  if (!data || address === undefined) return []
  const common = {addresses: [address], vouched}
  if (data.RecordType === 'SpamComplaint') {
    return [{kind: 'complaint', ...common}]
  }
  const isFarewell =
    data.RecordType === 'SubscriptionChange' && data.SuppressSending === true
  if (isFarewell) return [{kind: 'unsubscribe', ...common}]
  const status = postmarkStatus[data.Type ?? '']
  if (data.RecordType !== 'Bounce' || status === undefined) return []
  return [{kind: 'bounce', status, text: data.Details ?? '', ...common}]
}

const mailgunEvent = z.object({
  signature: z.object({
    timestamp: z.string().max(20),
    token: z.string().max(100),
    signature: z.string().max(100)
  }),
  'event-data': z.object({
    event: z.string(),
    severity: z.string().optional(),
    recipient: z.string(),
    'delivery-status': z
      .object({
        code: z.number().optional(),
        'enhanced-code': z.string().optional(),
        message: z.string().optional(),
        description: z.string().optional()
      })
      .optional(),
    envelope: z.object({sender: z.string().optional()}).optional(),
    message: z
      .object({headers: z.object({'message-id': z.string().optional()})})
      .optional()
  })
})

/** Milliseconds that a signature of Mailgun is good for. */
const mailgunAge = 15 * 60_000

/**
 * Make a reader of Mailgun's events; `undefined` for what is not signed with the
 * key, is old, or was there before.
 */
export function mailgunReader(
  key: string
): (event: unknown, now: number) => readonly Notice[] | undefined {
  const seen = memoryOf(20_000)
  return (event, now) => {
    const {data} = mailgunEvent.safeParse(event)
    if (!data) return undefined
    const {timestamp, token, signature} = data.signature
    const made = createHmac('sha256', key)
      .update(timestamp + token)
      .digest('hex')
    if (!isSame(signature, made)) return undefined
    if (!(Math.abs(now - Number(timestamp) * 1000) <= mailgunAge))
      return undefined
    const age = seen.since(token, now)
    if (age !== undefined && age <= 2 * mailgunAge) return undefined
    seen.note(token, now)
    return mailgunNotices(data['event-data'])
  }
}

function mailgunNotices(
  event: z.infer<typeof mailgunEvent>['event-data']
): readonly Notice[] {
  const id = event.message?.headers['message-id']?.replace(/[<>]/g, '')
  const common = {
    addresses: [event.recipient],
    vouched,
    bounceTokens: bounceTokensIn(event.envelope?.sender ?? ''),
    ...(id && {messageId: id})
  }
  if (event.event === 'complained') return [{kind: 'complaint', ...common}]
  if (event.event === 'unsubscribed') return [{kind: 'unsubscribe', ...common}]
  if (event.event !== 'failed' || event.severity !== 'permanent') return []
  const status = event['delivery-status']
  const text = status?.message || status?.description || ''
  // 605 and 607 are Mailgun's own: it did not try, as it had bounced or complained before
  const own = status?.code === 605 ? '5.1.1' : '5.0.0'
  const code = status?.['enhanced-code'] || own
  return [{kind: 'bounce', status: code, text, ...common}]
}

const sesMessage = z.object({
  notificationType: z.string().optional(),
  eventType: z.string().optional(),
  bounce: z
    .object({
      bounceType: z.string(),
      bouncedRecipients: z
        .array(
          z.object({
            emailAddress: z.string(),
            status: z.string().optional(),
            diagnosticCode: z.string().optional()
          })
        )
        .max(100)
    })
    .optional(),
  complaint: z
    .object({
      complainedRecipients: z
        .array(z.object({emailAddress: z.string()}))
        .max(100),
      complaintFeedbackType: z.string().nullish()
    })
    .optional(),
  mail: z
    .object({
      // Our envelope sender
      source: z.string().optional(),
      headers: z
        .array(z.object({name: z.string(), value: z.string()}))
        .optional()
    })
    .optional()
})

/** Read what SES says in a message of SNS. */
export function sesNotices(message: unknown): readonly Notice[] {
  const {data} = sesMessage.safeParse(message)
  if (!data) return []
  const header = data.mail?.headers?.find(
    ({name}) => name.toLowerCase() === 'message-id'
  )
  const messageId = header?.value.replace(/[<>]/g, '')
  const about = (address: string) => ({
    addresses: [address],
    vouched,
    bounceTokens: bounceTokensIn(data.mail?.source ?? ''),
    ...(messageId && {messageId})
  })
  const kind = data.notificationType ?? data.eventType
  if (kind === 'Complaint') {
    if (data.complaint?.complaintFeedbackType === 'not-spam') return []
    return (data.complaint?.complainedRecipients ?? []).map(
      ({emailAddress}) => ({kind: 'complaint', ...about(emailAddress)})
    )
  }
  if (kind !== 'Bounce' || data.bounce?.bounceType !== 'Permanent') return []
  return data.bounce.bouncedRecipients.map(
    ({emailAddress, status, diagnosticCode}) => ({
      kind: 'bounce',
      status: status ?? '5.1.1',
      text: (diagnosticCode ?? '').replace(/^smtp;\s*/i, ''),
      ...about(emailAddress)
    })
  )
}
