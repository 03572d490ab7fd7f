/** `quoin rename`: another slug for an article, and everything that goes with it. */
import {existsSync} from 'node:fs'
import {rename as renameFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {VFile} from 'vfile'
import {addToList, renameInList, setValue} from '../parse/edit-matter.ts'
import {findLinksTo} from '../parse/find-links.ts'
import {articleOf, type Heads, readHeads} from './read-heads.ts'
import {replaceText} from './write-text.ts'

/** Options of `quoin rename`. */
export type RenameOptions = Readonly<{
  folder: string
  dryRun?: boolean
  json?: boolean
}>

/** One file and what becomes of it. */
type Change = Readonly<{file: VFile; text: string; what: string}>

/**
 * Give an article another slug.
 *
 * The earlier one becomes an alias, so that its address leads to the new one;
 * the id stays, so feed readers see nothing. The file is called after the slug
 * if it was before; links to it and issues that name it are changed. All of it
 * is told before anything is written.
 */
export async function rename(
  from: string,
  to: string,
  options: RenameOptions
): Promise<void> {
  const heads = await readHeads(options.folder)
  const {file, matter} = articleOf(heads, from)
  checkSlug(to, file, heads)
  const target = nameFor(file, from, to)
  if (target !== file.path && existsSync(path.join(heads.root, target))) {
    throw new Error(`Cannot rename: ${target} is there already`)
  }
  const own = setValue(String(file), 'slug', to, 'title')
  const text = matter.aliases.includes(from)
    ? own
    : addToList(own, 'aliases', from, 'slug')
  const changes: Change[] = [
    {file, text, what: `slug: ${to}, aliases: ${from}`},
    ...othersOf(heads, file, {from, to, target})
  ]
  tell(changes, file.path, target, options)
  if (options.dryRun) return
  for (const change of changes) await write(heads.root, change)
  if (target !== file.path) {
    await renameFile(
      path.join(heads.root, file.path),
      path.join(heads.root, target)
    )
  }
}

function checkSlug(to: string, file: VFile, {articles}: Heads): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(to) || to.length > 80) {
    throw new Error(
      `Unexpected slug ${to}, expected lower-case words joined by hyphens, such as on-bees`
    )
  }
  const owner = articles.find(
    (one) =>
      one.matter.slug === to ||
      (one.file !== file && one.matter.aliases.includes(to))
  )
  if (!owner) return
  throw new Error(
    owner.file === file
      ? `The article is called ${to} already`
      : `The slug ${to} belongs to ${owner.file.path}`
  )
}

function nameFor(file: VFile, from: string, to: string): string {
  return file.stem === from
    ? path.posix.join(path.posix.dirname(file.path), `${to}.md`)
    : file.path
}

/** Links to the file, and lists of issues. */
function othersOf(
  {files, issues}: Heads,
  article: VFile,
  {from, to, target}: Readonly<{from: string; to: string; target: string}>
): Change[] {
  const naming = new Map(issues.map(({file, matter}) => [file, matter]))
  return files.flatMap((file): Change[] => {
    const links =
      target === article.path ? [] : findLinksTo(copyOf(file), article.path)
    const isNamed = naming.get(file)?.articles.includes(from) ?? false
    if (file === article || (links.length === 0 && !isNamed)) return []
    const folder = path.posix.dirname(file.path)
    const address = path.posix.relative(folder, target)
    let text = String(file)
    for (const [start, end] of links.toReversed()) {
      text = text.slice(0, start) + address + text.slice(end)
    }
    if (isNamed) text = renameInList(text, 'articles', from, to)
    const what = [
      ...(links.length > 0 ? [`${links.length} × ${address}`] : []),
      ...(isNamed ? [`articles: ${to}`] : [])
    ]
    return [{file, text, what: what.join(', ')}]
  })
}

function copyOf(file: VFile): VFile {
  return new VFile({path: file.path, value: String(file)})
}

async function write(root: string, {file, text}: Change): Promise<void> {
  if (text === String(file)) return
  if (await replaceText(root, file, text)) return
  throw new Error(
    `${file.path} has changed meanwhile: look at what was written before it, and run the command again`
  )
}

function tell(
  changes: readonly Change[],
  file: string,
  target: string,
  {dryRun, json}: RenameOptions
): void {
  if (json) {
    const rows = changes.map((one) => ({file: one.file.path, what: one.what}))
    process.stdout.write(
      `${JSON.stringify({file: target, was: file, changes: rows}, undefined, 2)}\n`
    )
    return
  }
  process.stdout.write(
    [
      dryRun ? 'Would change:' : 'Changes:',
      ...changes.map(({file: {path: name}, what}) => `  ${name}  ${what}`),
      ...(target === file ? [] : [`  ${file} → ${target}`]),
      ''
    ].join('\n')
  )
}
