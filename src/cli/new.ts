/** `quoin new`: the file of a new article. */
import process from 'node:process'
import {stringify} from 'yaml'
import {mintId} from '../parse/mint-id.ts'
import {dayIn, readMoment} from '../parse/moment.ts'
import {slugOf} from '../slug.ts'
import {readHeads} from './read-heads.ts'
import {nextSteps, typed} from './typed.ts'
import {writeNew} from './write-text.ts'

/** Options of `quoin new`. */
export type NewOptions = Readonly<{
  folder: string
  slug?: string
  date?: string
  tag?: readonly string[]
  json?: boolean
}>

/** Write a draft with an id of its own, under a slug that nobody has. */
export async function newArticle(
  title: string,
  options: NewOptions
): Promise<void> {
  const heads = await readHeads(options.folder)
  const {publication, root, articles} = heads
  const date = options.date ?? dayIn(publication.timeZone, new Date())
  if (!readMoment(date, publication.timeZone)) {
    throw new Error(
      `Unexpected --date ${date}, expected a day or time such as 2026-03-14 or "2026-03-14 09:30"`
    )
  }
  const slug = options.slug ?? slugOf(title, 'article', 80)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(
      `Unexpected --slug ${slug}, expected lower-case words joined by hyphens, such as on-bees`
    )
  }
  const owner = articles.find(
    ({matter}) => matter.slug === slug || matter.aliases.includes(slug)
  )
  if (owner) {
    throw new Error(
      `The slug ${slug} belongs to ${owner.file.path}: give another with --slug`
    )
  }
  const id = mintId()
  const matter = {
    id,
    title,
    slug,
    date,
    status: 'draft',
    ...(options.tag && {tags: options.tag})
  }
  const file = `articles/${slug}.md`
  await writeNew(root, file, `---\n${stringify(matter, {lineWidth: 0})}---\n\n`)
  process.stdout.write(
    options.json
      ? `${JSON.stringify({file, id, slug})}\n`
      : `Wrote ${file}, a draft.\n\n${nextSteps([
          [typed('check'), 'what a reader would stumble over'],
          [typed('preview'), 'shows it in a browser as you write'],
          ['status: ready', 'publishes it, on its date']
        ])}`
  )
}
