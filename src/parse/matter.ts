/**
 * Front matter: what an editor says about an article or an issue.
 */
import type {VFile} from 'vfile'
import {z} from 'zod'
import {type MailKind, mailKinds} from '../article.ts'
import type {QuotationKind} from '../quotation.ts'
import {languageTag} from './language-tag.ts'
import {isMoment} from './moment.ts'
import {readMatter} from './read-matter.ts'
import {type Expectations, keysIn, type Yaml} from './read-yaml.ts'

const words = z.string().trim().min(1)
/** One line. */
export const line: z.ZodString = words
  .max(300)
  .refine((text) => !/[\r\n]/.test(text))
/** The name of an article in addresses. */
export const slug: z.ZodString = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)
/** The identity of an article or issue. */
export const id: z.ZodString = z.string().regex(/^[a-z0-9]{6,40}$/)
/** A day or a time. */
export const date: z.ZodString = z.string().refine(isMoment)
const address = z.url({protocol: /^https?$/})
const actor = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** Whether it is to be published. */
export const status: z.ZodDefault<z.ZodEnum<{draft: 'draft'; ready: 'ready'}>> =
  z.enum(['draft', 'ready']).default('ready')

const decision = z.strictObject({
  source: z.string().min(1).optional(),
  kind: z.enum(['direct', 'mixed', 'indirect', 'term']).optional(),
  show: z.boolean().optional()
})

const articleSchema = z.strictObject({
  id,
  title: line,
  slug,
  aliases: z.array(slug).max(50).default([]),
  kicker: line.optional(),
  standfirst: words.max(1000).optional(),
  date,
  updated: date.optional(),
  embargo: date.optional(),
  author: line.optional(),
  authors: z.array(line).min(1).max(50).optional(),
  status,
  tags: z.array(line.max(60)).max(50).default([]),
  lang: languageTag.optional(),
  image: line.optional(),
  image_alt: words.max(1000).optional(),
  image_caption: words.max(1000).optional(),
  image_credit: line.optional(),
  canonical: address.optional(),
  corrections: z
    .array(z.strictObject({date, text: words.max(2000)}))
    .max(100)
    .default([]),
  actors: z.record(actor, z.boolean()).default({}),
  quotes: z.record(z.string().regex(/^q-[0-9a-f]{8}$/), decision).default({}),
  mail: z
    .preprocess(
      // One word is enough when there is nothing else to say
      (value) =>
        mailKinds.some((kind) => kind === value) ? {as: value} : value,
      z.strictObject({
        as: z.enum(mailKinds).default('digest'),
        subject: line.optional(),
        preheader: line.optional()
      })
    )
    .default({as: 'digest'})
})

const welcomeSchema = z.strictObject({subject: line})

/** What a day or a time is expected to be. */
export const day: string =
  'a day or a time of the publication’s zone, such as `2026-03-14` or `2026-03-14 09:30`'

const slugForm =
  'lower-case letters and digits in words joined by hyphens, at most 80, such as `on-bees`'

const articleExpectations: Expectations = {
  id: 'an id minted once and never changed, 6 to 40 lower-case letters and digits, such as `7kq2m9xw4t`',
  title: 'a title, such as `title: On bees`',
  slug: slugForm,
  aliases: 'a list of earlier slugs, such as `aliases: [on-wasps]`',
  kicker: 'one to three words above the title',
  standfirst: 'one or two sentences below the title',
  date: day,
  updated: day,
  embargo: day,
  author: 'a name',
  authors: 'a list of names',
  status: '`draft` or `ready`',
  tags: 'a list of words, such as `tags: [harbour, council]`',
  lang: 'a language tag (BCP 47), such as `en` or `pt-BR`',
  image: 'the path of a picture beside the article, such as `images/ferry.png`',
  image_alt: 'a sentence for those who cannot see the picture',
  image_caption: 'a sentence shown below the picture',
  image_credit: 'who made the picture',
  canonical: 'an address that begins with `https://`',
  corrections: 'a list of `date` and `text`',
  'corrections.date': day,
  'corrections.text': 'a sentence that says what was wrong',
  actors:
    'ids of actors with `true` (is in it) or `false` (is not), such as `claudia-sheinbaum: true`',
  quotes:
    'ids of quotations with a decision, such as `q-0a1b2c3d: {source: ana-torres}`',
  'quotes.source': 'the id of an actor, or `none`',
  'quotes.kind': '`direct`, `mixed`, `indirect` or `term`',
  'quotes.show': '`true` or `false`',
  mail: '`digest`, `single` or `never`; or `as` (one of these), `subject` and `preheader`',
  'mail.as': '`digest`, `single` or `never`',
  'mail.subject': 'a subject of at most 300 characters',
  'mail.preheader': 'a line of at most 300 characters'
}

/** One decision of an editor about a quotation. */
export type QuotationDecision = {
  /** Id of an actor of the article, or `none`. */
  source?: string | undefined
  kind?: QuotationKind | undefined
  /** Whether it may be shown large. */
  show?: boolean | undefined
}

/** Front matter of an article, checked; defaults are filled in. */
export type ArticleMatter = {
  id: string
  title: string
  slug: string
  aliases: string[]
  kicker?: string | undefined
  standfirst?: string | undefined
  date: string
  updated?: string | undefined
  embargo?: string | undefined
  author?: string | undefined
  authors?: string[] | undefined
  status: 'draft' | 'ready'
  tags: string[]
  lang?: string | undefined
  image?: string | undefined
  image_alt?: string | undefined
  image_caption?: string | undefined
  image_credit?: string | undefined
  canonical?: string | undefined
  corrections: {date: string; text: string}[]
  /** `true`: is in the article; `false`: is not. */
  actors: Record<string, boolean>
  quotes: Record<string, QuotationDecision>
  mail: {
    as: MailKind
    subject?: string | undefined
    preheader?: string | undefined
  }
}

/**
 * Read the front matter of an article.
 *
 * @returns
 *   `undefined` when it is missing or wrong; the file then says so.
 */
export function readArticleMatter(
  file: VFile
): Yaml<ArticleMatter> | undefined {
  return readMatter(file, articleSchema, articleExpectations)
}

/** Read the front matter of the welcome, as `readArticleMatter` does. */
export function readWelcomeMatter(
  file: VFile
): Yaml<{subject: string}> | undefined {
  return readMatter(file, welcomeSchema, {subject: 'what stands in the list'})
}

/** What front matter of an article may say, for those who tell of it. */
export function articleKeys(): string[] {
  return keysIn(articleSchema)
}

/** The same of the welcome. */
export function welcomeKeys(): string[] {
  return keysIn(welcomeSchema)
}
