/** `quoin init`: a new publication that builds at once. */
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {mintId} from '../parse/mint-id.ts'
import {answer} from './answer.ts'
import {starterFiles} from './starter.ts'

/**
 * Write a new publication into an empty or missing folder.
 *
 * A `.git` folder may be there; anything else is left alone and named. The
 * templates are not copied: those of Quoin are used, and what a designer
 * changes goes into `templates/`.
 */
export async function init(
  folder: string | undefined,
  options: Readonly<{json?: boolean}>
): Promise<void> {
  const root = path.resolve(folder ?? '.')
  const there = await readdir(root).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw new Error(
      `Cannot start a publication in ${root}: ${cause.message}. Name an empty folder.`,
      {cause}
    )
  })
  const others = there.filter((name) => name !== '.git')
  if (others.length > 0) {
    throw new Error(
      `Cannot start a publication in ${root}: it holds ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' …' : ''}. Name an empty folder.`
    )
  }
  const files = starterFiles({
    day: new Date().toISOString().slice(0, 10),
    articleId: mintId(),
    issueId: mintId(),
    engine: await engine()
  })
  for (const [name, text] of files) {
    const target = path.join(root, name)
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, text, {flag: 'wx'})
  }
  const here = path.relative(process.cwd(), root) || '.'
  answer(
    options,
    {folder: root, files: [...files.keys()]},
    `Started a publication in ${here}: ${files.size} files.\n\n` +
      `  cd ${here}\n  npm install\n  npx quoin build\n  npx quoin preview\n\n` +
      'Then change publication.yaml: every line with “example” is yours to fill.\n'
  )
}

/** A checkout is named by its place, a package by its version. */
async function engine(): Promise<string> {
  const root = path.join(import.meta.dirname, '../..')
  if (!root.split(path.sep).includes('node_modules')) return `file:${root}`
  const {version} = JSON.parse(
    await readFile(path.join(root, 'package.json'), 'utf8')
  )
  return `^${version}`
}
