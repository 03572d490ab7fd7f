/**
 * Commands about what the texts say: quotations, actors, the register.
 */
import {type Command, Option} from 'commander'

const ofFolder = [
  '--folder <folder>',
  'folder of the publication',
  '.'
] as const

/** Add them to a program. */
export function addReadingCommands(program: Command): void {
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
  addDecide(program)
  addActors(program)
}

function addDecide(program: Command): void {
  program
    .command('decide <article> <id>')
    .description(
      'write who said a quotation, or who is meant, into front matter'
    )
    .option(...ofFolder)
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
    .option('--json', 'print JSON')
    .action(async (article, id, options) =>
      (await import('./decide.ts')).decide(article, id, options)
    )
}

function addActors(program: Command): void {
  const actors = program
    .command('actors')
    .description('list whom a publication speaks of; keep the register')

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
  addActorEdits(actors)
}

function addActorEdits(actors: Command): void {
  actors
    .command('confirm <id...>')
    .description(
      'write actors into articles/actors.yaml as the articles have them'
    )
    .option(...ofFolder)
    .option('--drafts', 'of drafts and the future, too')
    .option('--json', 'print JSON')
    .action(async (ids, options) =>
      (await import('./edit-actors.ts')).confirmActors(ids, options)
    )

  actors
    .command('merge <id> <into>')
    .description('make one actor of two in articles/actors.yaml')
    .option(...ofFolder)
    .option('--json', 'print JSON')
    .action(async (id, into, options) =>
      (await import('./edit-actors.ts')).mergeTwoActors(id, into, options)
    )

  actors
    .command('rename <id>')
    .description('give an actor another name or id in articles/actors.yaml')
    .option(...ofFolder)
    .option('--name <name>', 'the new name')
    .option('--id <id>', 'the new id (default: made of the name)')
    .option('--json', 'print JSON')
    .action(async (id, options) =>
      (await import('./edit-actors.ts')).renameOneActor(id, options)
    )
}
