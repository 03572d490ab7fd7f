/**
 * `publication.yaml`.
 */
import type {VFile} from 'vfile'
import {z} from 'zod'
import {bounceField, bounceTokenLength} from '../bounce-address.ts'
import type {Publication} from '../publication.ts'
import {languageTag} from './language-tag.ts'
import {isTimeZone} from './moment.ts'
import {type Expectations, keysIn, readYaml} from './read-yaml.ts'

const line = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => !/[\r\n]/.test(text))
const mail = z.email().max(254)
/** One `{token}` may stand before the `@`, with room for what it becomes. */
const bounceMail = z.string().refine((text) => {
  const filled = text.replace(bounceField, 'x'.repeat(bounceTokenLength))
  const [local = '', domain = ''] = filled.split('@')
  const isWhole = !text.split('@')[1]?.includes(bounceField) && domain !== ''
  return mail.safeParse(filled).success && isWhole && local.length <= 64
})
const web = z.url({protocol: /^https?$/})
const domainName = z.string().regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/)
const selector = z.string().regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/)

const publicationSchema = z.strictObject({
  title: line,
  description: line,
  url: web.refine((url) => !/[?#]/.test(url) && !hasUser(url)),
  language: languageTag,
  time_zone: z.string().refine(isTimeZone),
  // RFC 4151: an authority and a day on which it was ours.
  tag_authority: z.string().regex(/^[a-z0-9.@-]+,\d{4}(-\d{2}(-\d{2})?)?$/),
  author: line,
  sender: z.strictObject({name: line, address: mail}),
  reply_to: mail.optional(),
  postal_address: line,
  list_id: domainName.optional(),
  bounce_address: bounceMail.optional(),
  // RFC 8058 §3.1 wants https; no query, as a path is added
  service_url: z
    .url({protocol: /^https$/})
    .refine((url) => /^[!-~]+$/.test(url) && !/[?#<>",\\]/.test(url))
    .optional(),
  dkim: z
    .strictObject({
      domain: domainName.optional(),
      rsa: selector,
      ed25519: selector.optional()
    })
    .optional(),
  lists: z
    .record(
      z
        .string()
        .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .max(40),
      line
    )
    // One form holds them all, and a form of the service has 30 fields
    .refine((lists) => {
      const count = Object.keys(lists).length
      return count > 0 && count <= 12
    })
    .optional(),
  hub: web.optional(),
  subscribe_url: web.optional(),
  extraction: z.boolean().default(true),
  limits: z
    .strictObject({
      page: z.int().min(1).max(500).default(20),
      feed: z.int().min(1).max(500).default(25),
      confidence: z.number().min(0).max(1).default(0.84)
    })
    .prefault({}),
  rules: z.record(z.string(), z.enum(['off', 'warn', 'error'])).optional()
})

const publicationExpectations: Expectations = {
  title: 'the name of the publication',
  description: 'one sentence on what it is',
  url: 'the address where the pages are served, such as `https://letter.example`',
  language: 'a language tag (BCP 47), such as `en`',
  time_zone: 'the name of a time zone, such as `Europe/London`',
  tag_authority:
    'a domain and the year from which it is yours, such as `letter.example,2026`; never change it',
  author: 'the author of articles that name none',
  sender: '`name` and `address`',
  'sender.name': 'the name that mail comes from',
  'sender.address': 'an e-mail address',
  reply_to: 'an e-mail address',
  postal_address: 'the postal address of the sender, as the law asks',
  list_id: 'a list id (RFC 2919), such as `letter.example`',
  bounce_address:
    'an e-mail address, or one such as `bounces+{token}@letter.example`, with at most 14 other characters before the `@`',
  service_url:
    'the https address where people unsubscribe, such as `https://mail.letter.example`',
  dkim: '`rsa`, `ed25519` and `domain`',
  'dkim.domain': 'the domain that signs, such as `letter.example`',
  'dkim.rsa': 'the selector of the RSA key, such as `s2026`',
  'dkim.ed25519': 'the selector of the Ed25519 key',
  lists:
    'names of lists by their ids, at most 12, such as `main: Every issue` (lower-case letters, digits and `-`)',
  hub: 'the address of a WebSub hub',
  subscribe_url: 'the address that forms post to',
  extraction: '`true` or `false`',
  limits: '`page`, `feed` and `confidence`',
  'limits.page': 'articles on a page, 1 to 500',
  'limits.feed': 'items of a feed, 1 to 500',
  'limits.confidence': 'a number from 0 to 1',
  rules:
    'names of rules with `off`, `warn` or `error`, such as `reused-link: off`'
}

/**
 * Read `publication.yaml`.
 *
 * @returns
 *   `undefined` when anything is wrong; the file then says so.
 */
export function readPublication(file: VFile): Publication | undefined {
  const yaml = readYaml(
    file,
    String(file),
    0,
    publicationSchema,
    publicationExpectations
  )
  if (!yaml) return undefined
  const {value} = yaml
  return {
    title: value.title,
    description: value.description,
    url: new URL(value.url).href.replace(/\/+$/, ''),
    language: value.language,
    timeZone: value.time_zone,
    tagAuthority: value.tag_authority,
    author: value.author,
    sender: value.sender,
    ...(value.reply_to && {replyTo: value.reply_to}),
    postalAddress: value.postal_address,
    listId: value.list_id ?? new URL(value.url).hostname,
    ...(value.bounce_address && {bounceAddress: value.bounce_address}),
    ...(value.service_url && {
      serviceUrl: value.service_url.replace(/\/+$/, '')
    }),
    ...(value.dkim && {
      dkim: {
        domain: value.dkim.domain ?? domainOf(value.sender.address),
        rsa: value.dkim.rsa,
        ...(value.dkim.ed25519 && {ed25519: value.dkim.ed25519})
      }
    }),
    ...(value.lists && {lists: value.lists}),
    ...(value.hub && {hub: value.hub}),
    ...subscribeUrlOf(value),
    ...(!value.extraction && {extraction: false}),
    limits: value.limits,
    ...(value.rules && {rules: value.rules})
  }
}

/** Where the forms of the static pages post to: the service, unless elsewhere. */
function subscribeUrlOf({
  subscribe_url: own,
  service_url: service
}: z.infer<typeof publicationSchema>): {subscribeUrl?: string} {
  if (own) return {subscribeUrl: own}
  return service
    ? {subscribeUrl: `${service.replace(/\/+$/, '')}/subscribe`}
    : {}
}

/** A name or a password in an address would stand on every page. */
function hasUser(url: string): boolean {
  const {username, password} = URL.parse(url) ?? {}
  return Boolean(username || password)
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** What `publication.yaml` may say, for those who tell of it. */
export function publicationKeys(): string[] {
  return keysIn(publicationSchema)
}
