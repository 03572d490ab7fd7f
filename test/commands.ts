/**
 * All commands with their options, as `--help` tells of them.
 */
import type {Command} from 'commander'
import {makeProgram} from '../src/cli/program.ts'

/** One command. */
export type CommandHelp = Readonly<{
  /** With those it belongs to: `actors confirm`. */
  name: string
  /** `quoin actors confirm <id...>` */
  usage: string
  about: string
  /** `--port <number>` → what it means. */
  options: readonly (readonly [string, string])[]
}>

/** All commands, each with those below it. */
export function allCommands(): CommandHelp[] {
  return makeProgram().commands.flatMap((command) => helpOf(command, []))
}

function helpOf(command: Command, above: readonly string[]): CommandHelp[] {
  const path = [...above, command.name()]
  const help = command.createHelp()
  const terms = command.registeredArguments.map((argument) => {
    const dots = argument.variadic ? '...' : ''
    const name = `${argument.name()}${dots}`
    return argument.required ? `<${name}>` : `[${name}]`
  })
  const own = {
    name: path.join(' '),
    usage: ['quoin', ...path, ...terms].join(' '),
    about: command.description(),
    options: help
      .visibleOptions(command)
      .filter(({long}) => long !== '--help')
      .map((option): [string, string] => [
        help.optionTerm(option),
        help.optionDescription(option)
      ])
  }
  return [own, ...command.commands.flatMap((one) => helpOf(one, path))]
}
