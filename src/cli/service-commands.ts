/**
 * Commands about people who come and go, as commander knows them.
 */
import type {Command} from 'commander'
import {withLedgerOptions} from './issue-commands.ts'

/** Add them to a program. */
export function addServiceCommands(program: Command): void {
  program
    .command('serve [folder]')
    .description('let people subscribe, confirm, choose and leave, over HTTP')
    .option('--port <number>', 'port to listen on', '4001')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option(
      '--trust-proxy <networks...>',
      'proxies whose X-Forwarded-For is believed, such as 127.0.0.1'
    )
    .option('--quiet', 'write no log of requests')
    .option('--json', 'print where it listens as the first line of the log')
    .option('--force', 'take the ledger though it is not the one that was here')
    .action(async (folder, options) => {
      ;(await import('./lean-memory.ts')).beginLean()
      await (await import('./serve.ts')).serve(folder, options)
    })
  const inbox = program
    .command('inbox [source]')
    .description(
      'heed bounces, complaints and requests to leave: of a maildir, a file, - or IMAP'
    )
    .action(async (source, options) =>
      (await import('./inbox.ts')).inbox(source, options)
    )
  withLedgerOptions(inbox)
}
