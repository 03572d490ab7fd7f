/**
 * The command line: what a person can ask for.
 *
 * Each command is a file that exports its wiring; it is loaded when asked for,
 * so that `quoin --help` pays for nothing else.
 */
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {Command, Option} from 'commander'
import {addIssueCommands} from './issue-commands.ts'
import {addServiceCommands} from './service-commands.ts'
import {addSubscriberCommands} from './subscriber-commands.ts'

const {version} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
)

const program = new Command('quoin')
  .description('Publish a folder of Markdown articles as pages, feeds and mail')
  .version(version)
  .showHelpAfterError('(quoin --help shows what there is)')

program
  .command('build [folder]')
  .description('make dist/ of a publication: pages, feeds, mail')
  .option('--now <time>', 'take this as the present (ISO 8601)')
  .option('--json', 'print figures and problems as JSON')
  .option('--workers <count>', 'threads (default: one for each processor)')
  .action(async (folder, options) =>
    (await import('./build.ts')).build(folder, options)
  )

program
  .command('extract [file]')
  .description('show the quotations and actors of a text')
  .option('--json', 'print JSON instead of a table')
  .option('--jsonl', 'read {"id", "text"} lines from standard input')
  .action(async (file, options) =>
    (await import('./extract.ts')).extract(file, options)
  )

program
  .command('quotes [folder]')
  .description('list who said what in a publication')
  .option('--unattributed', 'only those that readers see without a name')
  .option('--actor <id>', 'only those of one actor')
  .option('--tag <tag>', 'only of articles with this tag')
  .option('--since <day>', 'only of articles from this day on')
  .addOption(
    new Option('--kind <kind>', 'only of one kind').choices([
      'direct',
      'mixed',
      'indirect',
      'term'
    ])
  )
  .option('--drafts', 'of drafts and the future, too')
  .option('--json', 'print JSON instead of a table')
  .option('--csv', 'print CSV instead of a table')
  .action(async (folder, options) =>
    (await import('./quotes.ts')).quotes(folder, options)
  )

program
  .command('decide <article> <id>')
  .description('write who said a quotation, or who is meant, into front matter')
  .option('--folder <folder>', 'folder of the publication', '.')
  .option('--source <actor>', 'who said it: the id of an actor, or none')
  .addOption(
    new Option('--kind <kind>', 'what it is').choices([
      'direct',
      'mixed',
      'indirect',
      'term'
    ])
  )
  .option('--out', 'the actor is not in the article')
  .option('--back', 'take the decision back')
  .action(async (article, id, options) =>
    (await import('./decide.ts')).decide(article, id, options)
  )

const actors = program
  .command('actors')
  .description('list whom a publication speaks of; keep the register')

const ofFolder = [
  '--folder <folder>',
  'folder of the publication',
  '.'
] as const

actors
  .command('list', {isDefault: true})
  .description('list all actors')
  .option(...ofFolder)
  .option('--review', 'only those nobody has confirmed, doubtful ones first')
  .addOption(
    new Option('--kind <kind>', 'only of one kind').choices([
      'person',
      'organisation',
      'place',
      'group'
    ])
  )
  .option('--drafts', 'of drafts and the future, too')
  .option('--json', 'print JSON instead of a table')
  .option('--csv', 'print CSV instead of a table')
  .action(async (options) =>
    (await import('./actors.ts')).listAllActors(options)
  )

actors
  .command('show <id>')
  .description('show one actor')
  .option(...ofFolder)
  .option('--drafts', 'of drafts and the future, too')
  .option('--json', 'print JSON')
  .action(async (id, options) =>
    (await import('./actors.ts')).showActor(id, options)
  )

actors
  .command('export')
  .description('print all actors for other programs')
  .option(...ofFolder)
  .addOption(
    new Option('--format <format>', 'yaml: entries for a register')
      .choices(['json', 'csv', 'yaml'])
      .default('json')
  )
  .option('--drafts', 'of drafts and the future, too')
  .action(async (options) =>
    (await import('./actors.ts')).exportActors(options)
  )

actors
  .command('confirm <id...>')
  .description(
    'write actors into articles/actors.yaml as the articles have them'
  )
  .option(...ofFolder)
  .option('--drafts', 'of drafts and the future, too')
  .action(async (ids, options) =>
    (await import('./edit-actors.ts')).confirmActors(ids, options)
  )

actors
  .command('merge <id> <into>')
  .description('make one actor of two in articles/actors.yaml')
  .option(...ofFolder)
  .action(async (id, into, options) =>
    (await import('./edit-actors.ts')).mergeTwoActors(id, into, options)
  )

actors
  .command('rename <id>')
  .description('give an actor another name or id in articles/actors.yaml')
  .option(...ofFolder)
  .option('--name <name>', 'the new name')
  .option('--id <id>', 'the new id (default: made of the name)')
  .action(async (id, options) =>
    (await import('./edit-actors.ts')).renameOneActor(id, options)
  )

program
  .command('import <file>')
  .description('make an article of a plain text')
  .option('--into <folder>', 'folder of the publication', '.')
  .option('--date <day>', 'date of the article (default: today)')
  .option('--stdout', 'print the article instead of writing it')
  .action(async (file, options) =>
    (await import('./import.ts')).importText(file, options)
  )

program
  .command('init [folder]')
  .description('start a publication that builds at once')
  .action(async (folder) => (await import('./init.ts')).init(folder))

program
  .command('preview [folder]')
  .description('show articles, mail and what was found in them in a browser')
  .option('--port <number>', 'first port to try on 127.0.0.1', '4000')
  .option('--built', 'show dist/site as it was built last instead')
  .action(async (folder, options) =>
    (await import('./preview.ts')).preview(folder, options)
  )

addServiceCommands(program)
addSubscriberCommands(program)
addIssueCommands(program)

try {
  await program.parseAsync(process.argv)
} catch (error) {
  const {message, cause, trouble} = error as Error & {trouble?: string}
  process.stderr.write(`${message}\n`)
  if (process.env.QUOIN_DEBUG) console.error(error)
  else if (cause) process.stderr.write('QUOIN_DEBUG=1 shows more.\n')
  // EX_TEMPFAIL of sysexits.h: the same again may succeed
  const mayPass = ['busy', 'full', 'lost', 'stale'].includes(trouble ?? '')
  process.exitCode = mayPass ? 75 : 2
}
