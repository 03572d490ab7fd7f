/**
 * The front matter of everything in a publication, and nothing of its texts.
 */
import path from 'node:path'
import {VFile} from 'vfile'
import {isBroken} from '../parse/complain.ts'
import {type IssueMatter, readIssueMatter} from '../parse/issue-matter.ts'
import {type ArticleMatter, readArticleMatter} from '../parse/matter.ts'
import {listFiles, readText} from '../parse/read-files.ts'
import {readPublication} from '../parse/read-publication.ts'
import type {Publication} from '../publication.ts'
import {didYouMean} from './did-you-mean.ts'
import {printProblems} from './problems.ts'

/** A file with its front matter. */
export type Head<Matter> = Readonly<{file: VFile; matter: Matter}>

/** The heads of a folder; files whose head is wrong are not among them. */
export type Heads = Readonly<{
  root: string
  publication: Publication
  articles: readonly Head<ArticleMatter>[]
  issues: readonly Head<IssueMatter>[]
  /** Every Markdown file. */
  files: readonly VFile[]
}>

/** Read them; throws when there is no publication. */
export async function readHeads(folder: string): Promise<Heads> {
  const root = path.resolve(folder)
  const settings = await readText(root, 'publication.yaml')
  const publication = isBroken(settings) ? undefined : readPublication(settings)
  if (!publication) {
    printProblems([settings], {})
    throw new Error(
      `Cannot read the publication in ${root}: name its folder with --folder`
    )
  }
  const names = await listFiles(root, 'articles')
  const files: VFile[] = []
  for (const name of names.filter((one) => one.endsWith('.md'))) {
    files.push(await readText(root, name))
  }
  const isIssue = (file: VFile) => file.path.startsWith('articles/issues/')
  const read = <Matter>(
    some: readonly VFile[],
    by: (file: VFile) => Readonly<{value: Matter}> | undefined
  ): Head<Matter>[] =>
    some.flatMap((file) => {
      const matter = isBroken(file) ? undefined : by(scratchOf(file))
      return matter ? [{file, matter: matter.value}] : []
    })
  return {
    root,
    publication,
    articles: read(
      files.filter((file) => !isIssue(file)),
      readArticleMatter
    ),
    issues: read(files.filter(isIssue), readIssueMatter),
    files
  }
}

/** The article of a slug; throws when there is none. */
export function articleOf(
  {articles}: Heads,
  slug: string
): Head<ArticleMatter> {
  const found = articles.find(({matter}) => matter.slug === slug)
  if (found) return found
  const moved = articles.find(({matter}) => matter.aliases.includes(slug))
  throw new Error(
    moved
      ? `Unknown article ${slug}, expected ${moved.matter.slug}, as it is called now`
      : `Unknown article ${slug}, ${didYouMean(
          slug,
          articles.map(({matter}) => matter.slug),
          'the slug of one'
        )}`
  )
}

/** So that complaints are not said twice. */
function scratchOf(file: VFile): VFile {
  return new VFile({path: file.path, value: String(file)})
}
