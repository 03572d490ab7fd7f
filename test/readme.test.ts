/**
 * Guards README.md and src/docs/: what they tell people to type is there and runs.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {quoin, repository} from './cli/run.ts'

const read = (name: string) => readFileSync(path.join(repository, name), 'utf8')

const readme = [
  'README.md',
  ...readdirSync(path.join(repository, 'src/docs')).map(
    (name) => `src/docs/${name}`
  )
]
  .map(read)
  .join('\n')

/** The programs in the comment that opens `src/index.ts`. */
const examples = read('src/index.ts')
  .split(' */')[0]
  ?.split('@example\n')
  .slice(1)
  .map((text) => text.replace(/^ \* ?/gm, '').replace(/^(?! {2}|$).*$/gm, ''))

const blocksOf = (language: string) =>
  [
    ...readme.matchAll(
      new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')
    )
  ].map((match) => match[1] as string)

describe('README.md and src/docs/', () => {
  it('names only commands that there are, and all of them', async () => {
    const named = [...readme.matchAll(/(?:npx quoin|`quoin) ([a-z]+)/g)].map(
      (match) => match[1] as string
    )
    const {out} = await quoin(['--help'])
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)]
      .map((match) => match[1] as string)
      .filter((name) => name !== 'quoin')
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

  it('shows programs that run, and what comes of them', async () => {
    const programs = [...blocksOf('js'), ...(examples ?? [])]
    expect(programs.length).toBeGreaterThan(4)
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

    .replace(/^ *(.+) \/\/ => (.+)$/gm, 'found.push([$1, $2])')
  return `const found: unknown[] = []\n${lines}\nexport default found\n`
}
