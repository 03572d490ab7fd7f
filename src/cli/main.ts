/**
 * The command line: what a person can ask for.
 *
 * Each command is a file that exports its wiring; it is loaded when asked for,
 * so that `quoin --help` pays for nothing else.
 */
import process from 'node:process'
import {Command} from 'commander'

const program = new Command('quoin')
  .description('Publish a folder of Markdown articles as pages, feeds and mail')
  .version('0.1.0')
  .showHelpAfterError()

program
  .command('extract [file]')
  .description('show the quotations and actors of a text')
  .option('--json', 'print JSON instead of a table')
  .option('--jsonl', 'read {"id", "text"} lines from standard input')
  .action(async (file, options) =>
    (await import('./extract.ts')).extract(file, options)
  )

await program.parseAsync(process.argv)
