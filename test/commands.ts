/**
 * All commands with their options, as `--help` tells of them.
 */
import {quoin} from './cli/run.ts'

/** One command. */
export type CommandHelp = Readonly<{
  /** With those it belongs to: `actors confirm`. */
  name: string
  usage: string
  about: string
  /** `--port <number>` → what it means. */
  options: readonly (readonly [string, string])[]
}>

/** Ask a command for its help, and all below it. */
export async function commandsBelow(
  path: readonly string[] = []
): Promise<CommandHelp[]> {
  const {out} = await quoin([...path, '--help'], {env: {COLUMNS: '1000'}})
  const [, usage = ''] = /^Usage: (.*)$/m.exec(out) ?? []
  const [, about = ''] = /^Usage: .*\n\n(.*)\n/m.exec(out) ?? []
  const below = entries(out, 'Commands').map(([term]) => term.split(/[ |]/)[0])
  const found: CommandHelp[] = []
  for (const name of below) {
    if (!name || name === 'help') continue
    found.push(...(await commandsBelow([...path, name])))
  }
  const options = entries(out, 'Options').filter(
    ([term]) => !/^-[hV],/.test(term)
  )
  const own = {name: path.join(' '), usage, about, options}
  return path.length > 0 ? [own, ...found] : found
}

/** The two columns under a heading. */
function entries(help: string, heading: string): [string, string][] {
  const [, block = ''] =
    new RegExp(`^${heading}:\\n((?: {2}.*\\n)+)`, 'm').exec(help) ?? []
  // A long text goes on in the lines below it
  const lines = block.replace(/\n {10,}/g, ' ')
  return [...lines.matchAll(/^ {2}(\S.*?)(?: {2,}(.*))?$/gm)].map(
    ([, term = '', text = '']) => [term, text]
  )
}
