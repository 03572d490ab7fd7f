/**
 * The designer's files on disk.
 */
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {VFile} from 'vfile'
import {checkTemplates} from './check-templates.ts'
import type {Locale} from './locale.ts'
import {type Templates, templatesFrom} from './templates.ts'

/**
 * Read the templates of a publication.
 *
 * The publication's own `templates/` wins file by file over the ones that come
 * with Quoin, so a designer keeps only what differs. `minisearch.js` is the
 * library that the search page runs.
 *
 * @returns
 *   `files`: the publication's own, with what is wrong about them.
 */
export async function readTemplates(
  root: string,
  locale: Locale
): Promise<
  Readonly<{
    fill: Templates
    /** What `fill` is made of. */
    sources: ReadonlyMap<string, string>
    files: VFile[]
  }>
> {
  const own = await readAll(path.join(root, 'templates'))
  const ours = await readAll(templatesFolder)
  const engine = fileURLToPath(import.meta.resolve('minisearch'))
  const all = new Map([
    ...ours,
    ['minisearch.js', await readFile(engine, 'utf8')],
    ...own
  ])
  return {
    fill: templatesFrom(all, locale),
    sources: all,
    files: checkTemplates(own, ours)
  }
}

/** Where the templates that come with Quoin stand. */
export const templatesFolder: string = path.join(
  import.meta.dirname,
  '../../templates'
)

async function readAll(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const names = await readdir(folder, {recursive: true}).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return []
      throw new Error(`Cannot read ${folder}: ${cause.message}`, {cause})
    }
  )
  for (const name of names.sort()) {
    if (!/\.(?:liquid|css|js)$/.test(name)) continue
    const key = name.split(path.sep).join('/')
    files.set(key, await readFile(path.join(folder, name), 'utf8'))
  }
  return files
}
