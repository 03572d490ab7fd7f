/**
 * What a shell shows when a person presses Tab.
 */
import {readdirSync, readFileSync} from 'node:fs'
import type {ArgumentHandler, OptionHandler} from '@bomb.sh/tab'
import tab from '@bomb.sh/tab/commander'
import type {Command} from 'commander'
import {rules} from '../check/rules.ts'
import {topics} from './topics.ts'

/**
 * Print the script of a shell (`complete bash`), or answer it (`complete -- …`).
 *
 * Slugs, numbers of issues and ids of actors come from the folder the person is
 * in; a folder that is no publication has none.
 */
export function complete(program: Command, args: readonly string[]): void {
  const known = program.commands as Command[]
  known.splice(
    known.findIndex((command) => command.name() === 'complete'),
    1
  )
  const root = tab(program)
  const take = (name: string, argument: string, handler: ArgumentHandler) =>
    root.commands.get(name)?.argument(argument, handler)
  const slugs = from(() => valuesIn('articles', 'slug'))
  const numbers = from(() => valuesIn('articles/issues', 'number'))
  for (const name of ['rename', 'correct']) take(name, 'slug', slugs)
  take('single', 'article', slugs)
  for (const name of ['issue plan', 'send', 'status', 'resolve', 'audit']) {
    take(name, 'issue', numbers)
  }
  for (const name of ['actors show', 'actors confirm', 'actors rename']) {
    take(name, 'id', from(actorIds))
  }
  const commands = known.map((one): [string, string] => [
    one.name(),
    one.description()
  ])
  take('help', 'name', (say) => {
    say('topics', 'list what there is to read')
    for (const [topic, about] of Object.entries(topics)) {
      const isCommand = commands.some(([name]) => name === topic)
      say(isCommand ? `${topic}.md` : topic, about)
    }
    for (const [name, about] of commands) say(name, about)
  })
  const explain = root.commands.get('check')?.options.get('explain')
  const explained: OptionHandler = (say) => {
    for (const [name, {what}] of Object.entries(rules)) say(name, what)
  }
  if (explain) explain.handler = explained
  program.parse(['complete', ...args], {from: 'user'})
}

function from(values: () => readonly string[]): ArgumentHandler {
  return (say) => {
    for (const value of values()) say(value, '')
  }
}

/** Values of a key of front matter, newest file names last. */
function valuesIn(folder: string, key: string): string[] {
  const line = new RegExp(`^${key}:\\s*(\\S+)`, 'm')
  return namesIn(folder).flatMap((name) => {
    const text = textOf(`${folder}/${name}`)
    return line.exec(text)?.[1] ?? []
  })
}

function actorIds(): string[] {
  const text = textOf('articles/actors.yaml')
  return [...text.matchAll(/^([a-z0-9-]+):\s*$/gm)].map(([, id = '']) => id)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.md'))
  } catch {
    return []
  }
}

function textOf(name: string): string {
  try {
    return readFileSync(name, 'utf8').slice(0, 100_000)
  } catch {
    return ''
  }
}
