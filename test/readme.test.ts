/**
 * Guards README.md: what it tells people to type is there and runs.
 */
import {readFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {quoin, repository} from './cli/run.ts'

const readme = readFileSync(path.join(repository, 'README.md'), 'utf8')

const blocksOf = (language: string) =>
  [
    ...readme.matchAll(
      new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
    )
  ].map((match) => match[1] as string)

describe('README.md', () => {
  it('names only commands that there are, and all of them', async () => {
    const named = [...readme.matchAll(/(?:npx quoin|`quoin) ([a-z]+)/g)].map(
      (match) => match[1] as string
    )
    const {out} = await quoin(['--help'])
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
      .map((match) => match[1] as string)
      .filter((name) => name !== 'help')
    expect([...new Set(named)].sort()).toEqual(commands.sort())
  })

  it('names only npm scripts that there are', () => {
    const {scripts} = JSON.parse(
      readFileSync(path.join(repository, 'package.json'), 'utf8')
    )
    const named = [
      ...readme.matchAll(
        /npm (?:run )?(start|test|[a-z]+:[a-z]+|check|build|dev)\b/g
      )
    ]
    expect(named.length).toBeGreaterThan(1)
    for (const match of named) expect(Object.keys(scripts)).toContain(match[1])
  })

  it('explains every key of publication.yaml and of front matter', async () => {
    const {readFolder} = await import('../src/parse/read-folder.ts')
    const {articleMd, folderOf, publicationYaml} = await import('./folder.ts')
    const root = await folderOf({
      'publication.yaml': `${publicationYaml}nonsense-key: 1\n`
    })
    const [head] = (await readFolder(root, new Date())).files
    const other = await folderOf({
      'articles/a.md': articleMd('a', 'x', 'nonsense-key: 1\n')
    })
    const [, article] = (await readFolder(other, new Date())).files
    const keys = [head, article].flatMap((file) =>
      [...(file?.messages[0]?.reason.matchAll(/`([a-z_]+)`/g) ?? [])].map(
        (match) => match[1] as string
      )
    )
    expect(keys.length).toBeGreaterThan(25)
    const missing = keys.filter(
      (key) => !readme.includes(`\`${key}\``) && !readme.includes(`\`${key}.`)
    )
    expect(missing).toEqual([])
  })

  it('shows programs that run, and what comes of them', async () => {
    const programs = blocksOf('js')
    expect(programs.length).toBeGreaterThan(2)
    const folder = await mkdtemp(path.join(repository, 'test/readme-'))
    onTestFinished(() => rm(folder, {recursive: true}))
    for (const [index, program] of programs.entries()) {
      const name = path.join(folder, `program-${index}.ts`)
      await writeFile(name, checked(program))
      const {default: found} = await import(name)
      expect(found.length).toBeGreaterThan(0)
      for (const [is, said] of found) expect(is).toEqual(said)
    }
  })
})

/** A program that gives what its lines with `// =>` are, and what they say. */
function checked(program: string): string {
  const lines = program
    .replace("from 'quoin'", "from '../../src/index.ts'")
    .replace(/^(.+) \/\/ => (.+)$/gm, 'found.push([$1, $2])')
  return `const found: unknown[] = []\n${lines}\nexport default found\n`
}
