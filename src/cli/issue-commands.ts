/**
 * Commands about issues: to put one together, and when it was sent, as commander knows them.
 */
import {type Command, Option} from 'commander'
import {mainList} from '../subscriber.ts'

/** Options of every command that opens the ledger. */
export const ledgerOptions: readonly (readonly [string, string, string?])[] = [
  ['--folder <folder>', 'folder of the publication', '.'],
  ['--force', 'take the ledger though it is not the one that was here'],
  ['--json', 'print JSON']
]

/** Add them to a program. */
export function addIssueCommands(program: Command): void {
  addComposing(program)
  addSending(program)
  const status = program
    .command('status <issue>')
    .description('show how an issue stands; the exit code says what is left')
    .action(async (issue, options) =>
      (await import('./status.ts')).status(issue, options)
    )
  const resolve = program
    .command('resolve <issue> [addresses...]')
    .description('decide on uncertain deliveries: all, or those named')
    .option('--resend', 'send them again, with the same Message-ID')
    .option('--as-sent', 'they arrived')
    .action(async (issue, addresses, options) =>
      (await import('./resolve.ts')).resolve(issue, addresses, options)
    )
  const audit = program
    .command('audit <issue>')
    .description('count an issue anew, from the ledger alone')
    .action(async (issue, options) =>
      (await import('./audit.ts')).audit(issue, options)
    )
  for (const command of [status, resolve, audit]) withLedgerOptions(command)
}

function addComposing(program: Command): void {
  const digest = program
    .command('digest')
    .description('write an issue of the articles that were never mailed')
    .option('--since <day>', 'only articles from this day on')
    .option('--most <number>', 'articles at most', '12')
    .action(async (options) =>
      (await import('./compose-issue.ts')).digest(options)
    )
  const single = program
    .command('single <article>')
    .description('write an issue of one article, by its slug')
    .action(async (slug, options) =>
      (await import('./compose-issue.ts')).single(slug, options)
    )
  for (const command of [digest, single]) {
    withLedgerOptions(command)
      .option('--title <title>', 'of the issue (default: of its first article)')
      .option('--list <list>', 'which list', mainList)
      .option('--dry-run', 'say what would be written')
  }
}

function addSending(program: Command): void {
  const send = program
    .command('send <issue>')
    .description('send an issue to everybody on its list, once')
    .option('--test <address>', 'send it to this address alone, to be tried')
    .option('--dry-run <folder>', 'write what would be sent into a folder')
    .option('--resume', 'go on with one that is under way')
    .option('--max-late <hours>', 'give up so long after it was frozen', '48')
    .action(async (issue, options) => {
      ;(await import('./lean-memory.ts')).beginLean()
      await (await import('./send.ts')).send(issue, options)
    })
  withSendOptions(send)
}

/** Options of a send, which `due` passes on. */
export function withSendOptions(command: Command): Command {
  return withLedgerOptions(command)
    .option('--list <list>', 'to which list', mainList)
    .option('--yes', 'do not ask')
    .option('--workers <number>', 'connections to the relay at most', '10')
    .option('--rate <rate>', 'at most so fast: 14/s, 300/m, 5000/h')
    .addOption(
      new Option('--uncertain <policy>', 'what to do with uncertain ones')
        .choices(['hold', 'resend-once'])
        .default('hold')
    )
}

/** Add the options of every command that opens the ledger. */
export function withLedgerOptions(command: Command): Command {
  for (const option of ledgerOptions) command.option(...option)
  return command
}
