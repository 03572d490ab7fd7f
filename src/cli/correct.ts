/** `quoin correct`: a dated note on an article, and a letter to those who got it. */
import {stringify} from 'yaml'
import {articlePath} from '../article.ts'
import {issueFolder} from '../issue.ts'
import {addToList, setValue} from '../parse/edit-matter.ts'
import type {ArticleMatter} from '../parse/matter.ts'
import {mintId} from '../parse/mint-id.ts'
import {dayIn, readMoment} from '../parse/moment.ts'
import {address} from '../publication.ts'
import {answer} from './answer.ts'
import {articleOf, type Head, type Heads, readHeads} from './read-heads.ts'
import {readMailed} from './read-mailed.ts'
import {replaceText, writeNew} from './write-text.ts'

/** Options of `quoin correct`. */
export type CorrectOptions = Readonly<{
  folder: string
  text: string
  date?: string
  mail?: boolean
  dryRun?: boolean
  json?: boolean
}>

/**
 * Write a correction into the front matter of an article: readers see it on the
 * page and in feeds, which tell the article as updated.
 *
 * With `mail` also a draft of an issue that goes to those alone who got the
 * article; it must be sent like any other.
 */
export async function correct(
  slug: string,
  options: CorrectOptions
): Promise<void> {
  const heads = await readHeads(options.folder)
  const {publication, root} = heads
  const article = articleOf(heads, slug)
  const text = options.text.replace(/\s+/g, ' ').trim()
  if (!text) {
    throw new Error(
      'Missing --text, expected a sentence that says what was wrong'
    )
  }
  const date = options.date ?? dayIn(publication.timeZone, new Date())
  const {published, day} = daysOf(article, date, publication.timeZone)
  if (day < published) {
    throw new Error(
      `Unexpected --date ${date}, expected a day from ${published} on, when it was published`
    )
  }
  const letter = options.mail
    ? await letterOf(heads, article, {text, date: day, published})
    : undefined
  const noted = addToList(
    String(article.file),
    'corrections',
    {date: day, text},
    article.matter.updated ? 'updated' : 'date'
  )
  if (options.dryRun) return tell(article.file.path, day, letter, options)
  if (
    !(await replaceText(
      root,
      article.file,
      setValue(noted, 'updated', day, 'date')
    ))
  ) {
    throw new Error(`${article.file.path} has changed meanwhile: try again`)
  }
  if (letter) await writeNew(root, letter.file, letter.text)
  tell(article.file.path, day, letter, options)
}

/** A letter that is to be written. */
type Letter = Readonly<{
  file: string
  text: string
  number: number
  corrects: number
}>

function tell(
  file: string,
  date: string,
  letter: Letter | undefined,
  options: CorrectOptions
): void {
  const would = options.dryRun ? 'Would note' : 'Noted'
  const wrote = options.dryRun ? 'Would write' : 'Wrote'
  const lines = [
    `${would} in ${file}: corrected on ${date}, updated in feeds with the next build.`,
    ...(letter
      ? [
          `${wrote} ${letter.file}, a draft to those who got issue ${letter.corrects}: set \`status: ready\`, then quoin send ${letter.number}.`
        ]
      : []),
    ''
  ]
  answer(options, {file, date, issue: letter?.file ?? null}, lines.join('\n'))
}

function daysOf(
  {matter}: Head<ArticleMatter>,
  date: string,
  timeZone: string
): {published: string; day: string} {
  const [published, day] = [matter.date, date].map(
    (text) => readMoment(text, timeZone)?.day
  )
  if (!published || !day) {
    throw new Error(
      `Unexpected --date ${date}, expected a day such as 2026-03-14`
    )
  }
  return {published, day}
}

/** The draft of a letter to those who got the article. */
async function letterOf(
  heads: Heads,
  {matter}: Head<ArticleMatter>,
  {
    text,
    date,
    published
  }: Readonly<{text: string; date: string; published: string}>
): Promise<Letter> {
  const {publication, root, issues} = heads
  const {lists, problem} = await readMailed(root, publication)
  if (problem) throw new Error(`Cannot ask the ledger who got it: ${problem}`)
  const [corrects] = lists.flatMap((list) => list.get(matter.id) ?? [])
  if (corrects === undefined) {
    throw new Error(
      `No issue took ${matter.slug} to anybody, by the ledger: leave --mail out`
    )
  }
  const numbers = issues.map((issue) => issue.matter.number)
  const number = Math.max(0, corrects, ...numbers) + 1
  const head = {
    number,
    id: mintId(),
    title: `Correction: ${matter.title}`.slice(0, 300),
    date,
    status: 'draft',
    subject: `Correction: ${matter.title}`.slice(0, 300),
    preheader: text.slice(0, 300),
    corrects
  }
  const page = articlePath({
    slug: matter.slug,
    published: {day: published, at: 0, iso: ''}
  })
  const link = `[${matter.title}](${address(publication, page)})`
  return {
    file: `articles/issues/${issueFolder({number})}.md`,
    text: `---\n${stringify(head, {lineWidth: 0})}---\n\nDear readers,\n\nin ${link}, which issue ${corrects} brought you: ${text}\n`,
    number,
    corrects
  }
}
