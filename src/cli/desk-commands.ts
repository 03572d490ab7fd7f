/**
 * Commands of the editor's desk, as commander knows them.
 */
import type {Command} from 'commander'

/** Add them to a program. */
export function addDeskCommands(program: Command): void {
  program
    .command('check [folder]')
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
  program
    .command('doctor [folder]')
    .description('look whether everything that sending needs is in order')
    .option('--offline', 'ask nobody')
    .option('--json', 'print JSON')
    .action(async (folder, options) =>
      (await import('./doctor.ts')).doctor(folder, options)
    )
}
