/**
 * What a person can ask for, as commander knows it.
 *
 * Each command is a file that exports its wiring; it is loaded when asked for,
 * so that `quoin --help` pays for nothing else.
 */
import {readFileSync} from 'node:fs'
import {Command} from 'commander'
import {addCheck, addDoctor, addIssueDesk, addWriting} from './desk-commands.ts'
import {examples} from './examples.ts'
import {addIssueCommands} from './issue-commands.ts'
import {addReadingCommands} from './reading-commands.ts'
import {addServiceCommands} from './service-commands.ts'
import {addSubscriberCommands} from './subscriber-commands.ts'

const exitCodes = `
Exit codes:
  0   done
  1   done, but something in the files, or in what was asked about, is wrong
  2   the command, the settings, the ledger or the relay is wrong; nothing was done
  3   some deliveries are uncertain
  4   some deliveries failed or expired, or an issue was missed
  75  not finished, or busy, full or away: try again

  quoin COMMAND --help shows examples, quoin help topics lists what there is to
  read. NO_COLOR is respected.`

/** All commands, with their help; a new program each time. */
export function makeProgram(): Command {
  const {version} = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  )
  const program = new Command('quoin')
    .description(
      'Publish a folder of Markdown articles as pages, feeds and mail'
    )
    .version(version)
    .showHelpAfterError('(quoin --help shows what there is)')
    .addHelpText('after', exitCodes)
    .option('--no-color', 'print no colours, wherever it stands')
    .exitOverride()
  program.commandsGroup('Write:')
  addInit(program)
  addWriting(program)
  addCheck(program)
  program.commandsGroup('Read:')
  addReadingCommands(program)
  program.commandsGroup('Publish:')
  addPublishing(program)
  program.commandsGroup('Send:')
  addIssueDesk(program)
  addIssueCommands(program)
  program.commandsGroup('People:')
  addSubscriberCommands(program)
  addServiceCommands(program)
  program.commandsGroup('Look after it:')
  addDoctor(program)
  addComplete(program)
  addHelp(program)
  addExamples(program, '')
  return program
}

function addInit(program: Command): void {
  program
    .command('init [folder]')
    .description('start a publication that builds at once')
    .option('--json', 'print JSON')
    .action(async (folder, options) =>
      (await import('./init.ts')).init(folder, options)
    )
  program
    .command('import <file>')
    .description('make an article of a plain text')
    .option('--into <folder>', 'folder of the publication', '.')
    .option('--date <day>', 'date of the article (default: today)')
    .option('--stdout', 'print the article instead of writing it')
    .option('--json', 'print JSON')
    .action(async (file, options) =>
      (await import('./import.ts')).importText(file, options)
    )
}

function addPublishing(program: Command): void {
  program
    .command('build [folder]')
    .description('make dist/ of a publication: pages, feeds, mail')
    .option('--now <time>', 'take this as the present (ISO 8601)')
    .option('--json', 'print figures and problems as JSON')
    .option(
      '--workers <count>',
      'threads (default: one less than there are processors)'
    )
    .action(async (folder, options) =>
      (await import('./build.ts')).build(folder, options)
    )
  program
    .command('preview [folder]')
    .description('show articles, mail and what was found in them in a browser')
    .option('--port <number>', 'first port to try on 127.0.0.1', '4000')
    .option('--built', 'show dist/site as it was built last instead')
    .option('--json', 'print JSON')
    .action(async (folder, options) =>
      (await import('./preview.ts')).preview(folder, options)
    )
}

/** Its work is done by `completion.ts`, which is loaded when it is asked for. */
function addComplete(program: Command): void {
  program
    .command('complete <shell>')
    .description(
      'print what makes a shell complete commands: bash, zsh, fish, powershell'
    )
}

/** In the place of commander's own, which knows no topics. */
function addHelp(program: Command): void {
  program
    .command('help [name...]')
    .description('tell of a command or a topic; quoin help topics lists those')
    .option('--json', 'print JSON')
    .action(async (names, options) =>
      (await import('./help.ts')).help(program, names, options)
    )
}

/** Every command shows how it is used. */
function addExamples(command: Command, name: string): void {
  const lines = examples[name]
  if (lines) {
    const shown = lines.map((line) => `  ${`quoin ${line}`}`).join('\n')
    command.addHelpText('after', `\nExamples:\n${shown}`)
  }
  for (const sub of command.commands) {
    addExamples(sub, name ? `${name} ${sub.name()}` : sub.name())
  }
}
