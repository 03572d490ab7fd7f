/** `quoin import`: a plain text → a draft in articles/. */
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {stringify} from 'yaml'
import {isBroken} from '../parse/complain.ts'
import {importText as importInto} from '../parse/import-text.ts'
import {mintId} from '../parse/mint-id.ts'
import {readText} from '../parse/read-files.ts'
import {slugOf} from '../slug.ts'
import {answer} from './answer.ts'
import {printProblems} from './problems.ts'

/** Options of `quoin import`. */
export type ImportOptions = Readonly<{
  into: string
  date?: string
  stdout?: boolean
  json?: boolean
}>

/** Write the article, or print it; never over a file that is there. */
export async function importText(
  name: string,
  options: ImportOptions
): Promise<void> {
  const file = await readText('.', name)
  const imported = isBroken(file) ? undefined : importInto(file)
  printProblems([file], options)
  if (!imported) {
    process.exitCode = 1
    return
  }
  const title = imported.title ?? titleOfName(name)
  const slug = slugOf(title, 'article', 80)
  const date = options.date ?? new Date().toISOString().slice(0, 10)
  const matter = {id: mintId(), title, slug, date, status: 'draft'}
  const article = `---\n${stringify(matter)}---\n\n${imported.markdown}`
  if (options.stdout) {
    process.stdout.write(article)
    return
  }
  const target = path.join(options.into, 'articles', `${slug}.md`)
  await writeFile(target, article, {flag: 'wx'}).catch((cause) => {
    throw new Error(`Cannot write ${target}: ${explain(cause)}`, {cause})
  })
  const {headings, teasers} = imported
  answer(
    options,
    {file: target, headings, teasers},
    `Wrote ${target}: ${headings} headings, ${teasers} teasers set aside.\n` +
      'It is a draft: read it, then take the line `status: draft` out.\n'
  )
}

function titleOfName(name: string): string {
  const words = path.parse(name).name.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function explain(cause: NodeJS.ErrnoException): string {
  if (cause.code === 'EEXIST') return 'it is there already, move it away first'
  if (cause.code === 'ENOENT') {
    return 'there is no articles/ folder, name a publication with --into'
  }
  return cause.message
}
