/**
 * Commands of the editor's desk, as commander knows them.
 */
import {type Command, Option} from 'commander'
import {mainList} from '../subscriber.ts'
import {withLedgerOptions, withSendOptions} from './issue-commands.ts'

const ofFolder = [
  '--folder <folder>',
  'folder of the publication',
  '.'
] as const

/** Commands of writing. */
export function addWriting(program: Command): void {
  program
    .command('new <title>')
    .description('write the file of a new article, a draft')
    .option(...ofFolder)
    .option('--slug <slug>', 'name in addresses (default: made of the title)')
    .option('--date <day>', 'day or time (default: today)')
    .option('--tag <tags...>', 'tags')
    .option('--json', 'print JSON')
    .action(async (title, options) =>
      (await import('./new.ts')).newArticle(title, options)
    )
  program
    .command('rename <slug> <new-slug>')
    .description('give an article another address; the earlier one leads there')
    .option(...ofFolder)
    .option('--dry-run', 'say what would be changed')
    .option('--json', 'print JSON')
    .action(async (slug, to, options) =>
      (await import('./rename.ts')).rename(slug, to, options)
    )
  program
    .command('correct <slug>')
    .description(
      'note a correction on an article; --mail tells those who got it'
    )
    .option(...ofFolder)
    .requiredOption('--text <sentence>', 'what was wrong, and what is right')
    .option('--date <day>', 'day of the note (default: today)')
    .option('--mail', 'write a letter to those who got the article, a draft')
    .option('--dry-run', 'say what would be written')
    .option('--json', 'print JSON')
    .action(async (slug, options) =>
      (await import('./correct.ts')).correct(slug, options)
    )
}

/** Commands that put issues together, and say when they are due. */
export function addIssueDesk(program: Command): void {
  const issue = program
    .command('issue')
    .description('put an issue together, and see its plan')
  const fresh = issue
    .command('new')
    .description('write an issue of the articles that were never mailed')
    .option(
      '--since <day>',
      'only articles from this day on, or `last`',
      'last'
    )
    .option('--most <number>', 'articles at most', '12')
    .addOption(
      new Option('--order <order>', 'which article comes first')
        .choices(['newest', 'oldest'])
        .default('newest')
    )
    .option('--title <title>', 'of the issue (default: of its first article)')
    .option('--list <list>', 'which list', mainList)
    .option('--dry-run', 'say what would be written')
    .action(async (options) =>
      (await import('./compose-issue.ts')).digest(options)
    )
  withLedgerOptions(fresh)
  const plan = issue
    .command('plan <issue>')
    .description('show what an issue will be and who gets it; sends nothing')
    .option('--list <list>', 'to which list', mainList)
    .option('--max-late <hours>', 'when it counts as missed', '48')
    .option('--now <time>', 'take this as the present (ISO 8601)')
    .action(async (number, options) =>
      (await import('./issue-plan.ts')).planIssue(number, options)
    )
  withLedgerOptions(plan)
  const due = program
    .command('due')
    .description(
      'say what the dates ask for now: issues to send, articles to build'
    )
    .option('--send', 'send what is due, and go on with what is under way')
    .option(
      '--max-late <hours>',
      'so long after its date an issue is sent',
      '48'
    )
    .option('--now <time>', 'take this as the present (ISO 8601)')
    .action(async (options) => (await import('./due.ts')).due(options))
  withSendOptions(due)
}

/** The command that reads before readers do. */
export function addCheck(program: Command): void {
  program
    .command('check [folder-or-file]')
    .description('find what a reader would stumble over, before one does')
    .option('--fix', 'mend what needs no person, then check again')
    .option('--online', 'ask other hosts whether linked pages are there')
    .option('--strict', 'let warnings end it with exit code 1, too')
    .option('--json', 'print JSON')
    .option('--sarif', 'print SARIF 2.1.0, for code hosts')
    .option('--now <time>', 'take this as the present (ISO 8601)')
    .option('--rules', 'list all rules')
    .option('--explain <rule>', 'explain a rule')
    .action(async (folder, options) =>
      (await import('./check.ts')).check(folder, options)
    )
}

/** The command that looks at the machine. */
export function addDoctor(program: Command): void {
  program
    .command('doctor [folder]')
    .description('look whether everything that sending needs is in order')
    .option('--offline', 'ask nobody')
    .option('--json', 'print JSON')
    .action(async (folder, options) =>
      (await import('./doctor.ts')).doctor(folder, options)
    )
}
