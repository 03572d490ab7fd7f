/**
 * Guards the docs against the code: every command, option and setting is there,
 * and no other.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {starterFiles} from '../src/cli/starter.ts'
import {issueKeys} from '../src/parse/issue-matter.ts'
import {articleKeys, welcomeKeys} from '../src/parse/matter.ts'
import {publicationKeys} from '../src/parse/read-publication.ts'
import {repository} from './cli/run.ts'
import {allCommands, type CommandHelp} from './commands.ts'

const folder = path.join(repository, 'src/docs')
const pages = new Map(
  [path.join(repository, 'README.md')]
    .concat(readdirSync(folder).map((name) => path.join(folder, name)))
    .map((name) => [name, readFileSync(name, 'utf8')])
)
const docs = [...pages.values()].join('\n')

const commands = allCommands()

/** The page of all commands, made of their help. */
function commandsPage(): string {
  const parts = commands.map(({usage, about, options}) =>
    [
      `## \`${usage}\``,
      `${about[0]?.toUpperCase()}${about.slice(1)}.`,
      ...(options.length > 0
        ? [
            [
              '| option | means |',
              '| --- | --- |',
              ...options.map(
                ([term, means]) =>
                  `| \`${term}\` | ${means.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`
              )
            ].join('\n')
          ]
        : [])
    ].join('\n\n')
  )
  return `# Commands\n\nMade of \`quoin COMMAND --help\`, which says the same. What they are for stands in\nthe [README](../../README.md) and the pages beside this one.\n\n${parts.join('\n\n')}\n`
}

describe('the docs', () => {
  it('tell of every command and option: npm test -- -u writes src/docs/commands.md', async () => {
    expect(commands.length).toBeGreaterThan(25)
    await expect(commandsPage()).toMatchFileSnapshot('../src/docs/commands.md')
  })

  it('name only commands and options that there are', () => {
    const known = new Map(commands.map((one) => [one.name, one]))
    const wrong = blocks(docs).flatMap((line) => unknownIn(line, known))
    expect(wrong).toEqual([])
  })

  it('explain every key of publication.yaml and of front matter', () => {
    const keys = [
      ...publicationKeys(),
      ...articleKeys(),
      ...issueKeys(),
      ...welcomeKeys()
    ]
    expect(keys).toContain('limits.confidence')
    expect(keys).toContain('mail.preheader')
    const rows = docs.split('\n').filter((line) => line.startsWith('|'))
    const missing = keys.filter((key) => {
      const [first, ...rest] = key.split('.')
      return !rows.some(
        (row) =>
          row.includes(`\`${key}\``) ||
          (row.split('|')[1]?.includes(`\`${first}\``) &&
            rest.every((name) => new RegExp(`\\b${name}\\b`).test(row)))
      )
    })
    expect(missing).toEqual([])
  })

  it('link only to what is there', () => {
    const anchors = (text: string) =>
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\- ]/gu, '')
          .replaceAll(' ', '-')
      )
    const wrong = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
        ([link, file = '', anchor]) => {
          const target = file ? path.resolve(path.dirname(name), file) : name
          const there = pages.get(target)
          if (there === undefined) {
            return anchor === undefined && isThere(target) ? [] : [link]
          }
          return anchor && !anchors(there).includes(anchor) ? [link] : []
        }
      )
    )
    expect(
      wrong.filter(
        (link) => !/pier-vote\.md|\/archive\/|actor:|\(address\)/.test(link)
      )
    ).toEqual([])
  })
})

describe('the workflows of a new publication', () => {
  const files = starterFiles({
    day: '2026-03-14',
    articleId: 'a000000001',
    issueId: 'i000000001',
    engine: '^1.0.0'
  })
  const workflows = [...files].filter(([name]) => name.endsWith('.yml'))
  const send = parse(files.get('.github/workflows/send.yml') ?? '')

  it('use only commands and options that there are', () => {
    expect(workflows.length).toBe(2)
    const known = new Map(commands.map((one) => [one.name, one]))
    for (const [name, text] of workflows) {
      const {jobs} = parse(text)
      const steps = Object.values<{steps: {run?: string}[]}>(jobs).flatMap(
        (job) => job.steps
      )
      const runs = steps.flatMap(({run}) => run ?? [])
      expect(runs.join('\n')).toContain('npx quoin')
      expect([name, runs.flatMap((run) => unknownIn(run, known))]).toEqual([
        name,
        []
      ])
    }
  })

  it('send one issue at a time, after somebody approved, with a ledger that stays', () => {
    expect(Object.keys(send.on)).toEqual(['workflow_dispatch'])
    expect(send.concurrency).toEqual({
      group: 'send',
      'cancel-in-progress': false
    })
    const {rehearse, send: job} = send.jobs
    expect(job.needs).toBe('rehearse')
    expect(job.environment).toBe('mail')
    expect(rehearse.environment).toBeUndefined()
    expect(JSON.stringify([send.env, rehearse])).not.toContain('SMTP')
    expect(rehearse.steps[0].run).toContain('test -n "$QUOIN_DATABASE_URL"')
    // What somebody types must never become part of a script
    const text = files.get('.github/workflows/send.yml') ?? ''
    expect(text).not.toMatch(/run:.*\$\{\{/)
  })
})

/** Lines of code in Markdown. */
function blocks(text: string): string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(
    ([, block = '']) => block.replace(/\\\n/g, ' ').split('\n')
  )
}

/** Commands and options of a line that quoin does not know. */
function unknownIn(
  line: string,
  known: ReadonlyMap<string, CommandHelp>
): string[] {
  const [, said = ''] = /(?:npx )?\bquoin ([^#|&;]*)/.exec(line) ?? []
  const [first = '', second = ''] = said.trim().split(/\s+/)
  if (!/^[a-z]/.test(first)) return []
  const command = known.get(`${first} ${second}`) ?? known.get(first)
  if (!command) return [line]
  const below = [...known.values()].filter(
    ({name}) => name === command.name || name.startsWith(`${command.name} `)
  )
  const options = below.flatMap((one) => one.options.map(([term]) => term))
  return [...said.matchAll(/(?<=\s)--[a-z-]+/g)]
    .map(([option]) => option)
    .filter(
      (option) => !options.some((term) => term.split(/[ ,]+/).includes(option))
    )
    .map((option) => `${line}: ${option}`)
}

function isThere(name: string): boolean {
  try {
    return readFileSync(name).length > 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EISDIR'
  }
}
