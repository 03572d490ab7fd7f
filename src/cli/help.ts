/** `quoin help`: the help of a command, or a page of the docs. */
import process from 'node:process'
import type {Command} from 'commander'
import {answer} from './answer.ts'
import {didYouMean} from './did-you-mean.ts'
import {pageOf, topics} from './topics.ts'

/**
 * Print what is asked for: nothing, `topics`, a command, or a topic.
 *
 * Some topics have the name of a command, which wins, as it does without this
 * file; with `.md` the page is meant. A page is printed as it stands: how it is
 * paged and wrapped is the reader's choice.
 */
export function help(
  program: Command,
  names: readonly string[],
  options: Readonly<{json?: boolean}>
): void {
  const [name = '', ...more] = names
  const topic = name.replace(/\.md$/, '')
  const command = commandAt(program, names)
  if (command) tellCommand(command, names, options)
  else if (name === 'topics' && more.length === 0) {
    answer(options, {topics}, listOf(program))
  } else if (more.length === 0 && Object.hasOwn(topics, topic)) {
    const text = pageOf(topic)
    answer(options, {topic, about: topics[topic], text}, text)
  } else throw new Error(unknown(program, names))
}

/** The command that the names lead to; the program for none. */
function commandAt(
  program: Command,
  names: readonly string[]
): Command | undefined {
  return names.reduce<Command | undefined>(
    (above, name) => above?.commands.find((one) => one.name() === name),
    program
  )
}

function tellCommand(
  command: Command,
  names: readonly string[],
  options: Readonly<{json?: boolean}>
): void {
  if (options.json) {
    const text = command.helpInformation()
    process.stdout.write(
      `${JSON.stringify({command: names.join(' '), text})}\n`
    )
    return
  }
  command.outputHelp()
  const [name = ''] = names
  if (names.length === 1 && Object.hasOwn(topics, name)) {
    process.stdout.write(`\nquoin help ${name}.md prints the page about it.\n`)
  }
}

function listOf(program: Command): string {
  const rows = Object.entries(topics).map(([topic, about]) => {
    const isCommand = commandAt(program, [topic]) !== undefined
    return [isCommand ? `${topic}.md` : topic, about] as const
  })
  const width = Math.max(...rows.map(([topic]) => topic.length))
  const lines = rows.map(
    ([topic, about]) => `  ${topic.padEnd(width)}  ${about}\n`
  )
  return `Topics:\n${lines.join('')}\nquoin help TOPIC prints one, as Markdown: quoin help writing | less\n`
}

function unknown(program: Command, names: readonly string[]): string {
  const [first = ''] = names
  const above = commandAt(program, [first])
  if (above && above.commands.length > 0) {
    const known = above.commands.map((one) => `${first} ${one.name()}`)
    const hint = `one of those that quoin help ${first} shows`
    return `Unknown command ${names.join(' ')}, ${didYouMean(names.join(' '), known, hint)}`
  }
  const known = [
    'topics',
    ...Object.keys(topics),
    ...program.commands.map((one) => one.name())
  ]
  const hint = 'a command, or one that quoin help topics lists'
  const near =
    names.length > 1 ? `expected ${hint}` : didYouMean(first, known, hint)
  return `Unknown topic ${names.join(' ')}, ${near}`
}
