/**
 * Front matter of an issue.
 */
import type {VFile} from 'vfile'
import {z} from 'zod'
import {date, day, id, line, slug, status} from './matter.ts'
import {readMatter} from './read-matter.ts'
import {type Expectations, keysIn, type Yaml} from './read-yaml.ts'

const number = z.int().min(1).max(99_999)

const issueSchema = z
  .strictObject({
    number,
    id,
    title: line,
    date,
    subject: line.optional(),
    preheader: line.optional(),
    status,
    articles: z.array(slug).max(100).default([]),
    corrects: number.optional()
  })
  // A correction may be the letter alone
  .refine(({articles, corrects}) => articles.length > 0 || corrects, {
    path: ['articles']
  })

const issueExpectations: Expectations = {
  number: 'a number from 1 that no other issue has',
  id: 'an id minted once and never changed, 6 to 40 lower-case letters and digits, such as `7kq2m9xw4t`',
  title: 'a title, such as `title: On bees`',
  date: day,
  subject: 'a subject of at most 300 characters',
  preheader: 'a line of at most 300 characters',
  status: '`draft` or `ready`',
  articles: 'a list of slugs, such as `articles: [on-bees, on-wasps]`',
  corrects:
    'the number of an issue that was sent: this one goes to those alone who got it'
}

/** Front matter of an issue, checked. */
export type IssueMatter = {
  number: number
  id: string
  title: string
  date: string
  subject?: string | undefined
  preheader?: string | undefined
  status: 'draft' | 'ready'
  /** Empty only for a correction. */
  articles: string[]
  corrects?: number | undefined
}

/** Read the front matter of an issue, as `readArticleMatter` does. */
export function readIssueMatter(file: VFile): Yaml<IssueMatter> | undefined {
  return readMatter(file, issueSchema, issueExpectations)
}

/** What front matter of an issue may say, for those who tell of it. */
export function issueKeys(): string[] {
  return keysIn(issueSchema)
}
