/**
 * Messages of Amazon SNS: are they from a topic of ours, and not another's?
 *
 * Everybody has topics, and SNS signs for all of them. So the topic must be one
 * that is named, and the certificate must come from SNS itself.
 */
import {createVerify, X509Certificate} from 'node:crypto'
import {z} from 'zod'

/** Fetches a text over https; no redirects, bounded in time and size. */
export type FetchText = (url: string) => Promise<string>

const envelope = z.object({
  Type: z.string(),
  MessageId: z.string(),
  TopicArn: z.string(),
  Subject: z.string().optional(),
  Message: z.string(),
  Timestamp: z.string(),
  SignatureVersion: z.enum(['1', '2']),
  Signature: z.string(),
  SigningCertURL: z.string(),
  Token: z.string().optional(),
  SubscribeURL: z.string().optional()
})

type Envelope = z.infer<typeof envelope>

/** What an envelope holds: nothing that was forged, is old or is another's. */
export type Opened = Readonly<
  {kind: 'message'; message: unknown} | {kind: 'joined'}
>

/** Milliseconds that a message is good for; SNS tries again for an hour. */
const oldest = 2 * 3_600_000

/**
 * Make a reader of envelopes.
 *
 * Confirms a subscription by itself, at the address of SNS alone, and only for a
 * topic that is named. `undefined` for everything that is not proved.
 *
 * @param topics
 *   ARNs.
 */
export function snsReader(
  topics: readonly string[],
  fetchText: FetchText
): (value: unknown, now: number) => Promise<Opened | undefined> {
  const keys = new Map<string, X509Certificate>()
  return async (value, now) => {
    const {data} = envelope.safeParse(value)
    if (!data || !topics.includes(data.TopicArn)) return undefined
    const age = now - Date.parse(data.Timestamp)
    if (!(age < oldest && age > -oldest)) return undefined
    const region = data.TopicArn.split(':')[3] ?? ''
    if (!isCertificate(data.SigningCertURL, region)) return undefined
    const certificate =
      keys.get(data.SigningCertURL) ??
      new X509Certificate(await fetchText(data.SigningCertURL))
    if (Date.parse(certificate.validTo) < now) return undefined
    if (keys.size > 20) keys.clear()
    keys.set(data.SigningCertURL, certificate)
    if (!isSigned(data, certificate)) return undefined
    if (data.Type === 'SubscriptionConfirmation') {
      if (!isOfSns(data.SubscribeURL ?? '', region)) return undefined
      await fetchText(data.SubscribeURL ?? '')
      return {kind: 'joined'}
    }
    if (data.Type !== 'Notification') return undefined
    return {kind: 'message', message: jsonIn(data.Message)}
  }
}

/** What is signed, in this order (docs.aws.amazon.com/sns, “Verifying signatures”). */
function signedText(data: Envelope): string {
  const names =
    data.Type === 'Notification'
      ? ([
          'Message',
          'MessageId',
          'Subject',
          'Timestamp',
          'TopicArn',
          'Type'
        ] as const)
      : ([
          'Message',
          'MessageId',
          'SubscribeURL',
          'Timestamp',
          'Token',
          'TopicArn',
          'Type'
        ] as const)
  return names
    .flatMap((name) => {
      const value = data[name]
      return value === undefined ? [] : `${name}\n${value}\n`
    })
    .join('')
}

function isSigned(data: Envelope, {publicKey}: X509Certificate): boolean {
  const algorithm = data.SignatureVersion === '1' ? 'RSA-SHA1' : 'RSA-SHA256'
  return createVerify(algorithm)
    .update(signedText(data))
    .verify(publicKey, data.Signature, 'base64')
}

/** An address of SNS in the region of the topic, and of nobody else. */
function isOfSns(text: string, region: string): boolean {
  if (!URL.canParse(text) || !/^[a-z0-9-]+$/.test(region)) return false
  const {protocol, host, username, password} = new URL(text)
  const hosts = [
    `sns.${region}.amazonaws.com`,
    `sns.${region}.amazonaws.com.cn`
  ]
  return protocol === 'https:' && hosts.includes(host) && !username && !password
}

function isCertificate(text: string, region: string): boolean {
  if (!isOfSns(text, region)) return false
  const {pathname, search} = new URL(text)
  return (
    /^\/SimpleNotificationService-[0-9a-f]{32}\.pem$/.test(pathname) && !search
  )
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
