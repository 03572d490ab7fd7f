/**
 * Commands about people who come and go, as commander knows them.
 */
import type {Command} from 'commander'

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
    .action(async (folder, options) =>
      (await import('./serve.ts')).serve(folder, options)
    )
}
