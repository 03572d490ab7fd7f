/**
 * `quoin subscribers`, as commander knows it.
 */
import {type Command, Option} from 'commander'
import {mainList} from '../subscriber.ts'
import {withLedgerOptions} from './issue-commands.ts'

/** Add it to a program. */
export function addSubscriberCommands(program: Command): void {
  const subscribers = program
    .command('subscribers')
    .description('keep who takes the letter, and who must not be written to')
  addFiles(subscribers)
  addWords(subscribers)
  addSuppressions(subscribers)
  for (const command of subscribers.commands) {
    withLedgerOptions(command).option('--list <list>', 'which list', mainList)
  }
}

function addFiles(subscribers: Command): void {
  subscribers
    .command('import <file>')
    .description('put the addresses of a CSV file on the list')
    .option('--column <name>', 'the column of addresses')
    .option('--rejects <file>', 'write every row that is left out, and why')
    .addOption(
      new Option(
        '--suppress <reason>',
        'suppress these addresses instead'
      ).choices(['unsubscribed', 'removed', 'bounced', 'complained', 'blocked'])
    )
    .option('--dry-run', 'read the file and write nothing')
    .action(async (file, options) => {
      ;(await import('./lean-memory.ts')).beginLean()
      await (await import('./import-csv.ts')).importSubscribers(file, options)
    })
  subscribers
    .command('export [address]')
    .description(
      'print subscribers as CSV, or everything about one address as JSON'
    )
    .addOption(
      new Option('--state <state>', 'of which state')
        .choices(['confirmed', 'pending', 'left'])
        .default('confirmed')
    )
    .option('--all', 'those who are suppressed, too')
    .option('--suppressions', 'suppressed addresses instead')
    .action(async (address, options) =>
      address === undefined
        ? (await import('./export-csv.ts')).exportSubscribers(options)
        : (await import('./subscribers.ts')).exportOne(address, options)
    )
}

function addWords(subscribers: Command): void {
  subscribers
    .command('add <addresses...>')
    .description('put addresses on the list, on your word')
    .option('--note <words>', 'how you know that they want it')
    .action(async (addresses, options) =>
      (await import('./subscribers.ts')).addSubscribers(addresses, options)
    )
  subscribers
    .command('remove <address>')
    .description('take an address off the list, on your word')
    .option('--all', 'off all lists')
    .option('--note <words>', 'why')
    .action(async (address, options) =>
      (await import('./subscribers.ts')).removeSubscriber(address, options)
    )
  subscribers
    .command('show <address>')
    .description('show what the ledger has on an address')
    .action(async (address, options) =>
      (await import('./subscribers.ts')).showSubscriber(address, options)
    )
  subscribers
    .command('log <address>')
    .description('show the consent log of an address')
    .action(async (address, options) =>
      (await import('./subscribers.ts')).showConsent(address, options)
    )
}

function addSuppressions(subscribers: Command): void {
  subscribers
    .command('suppress <addresses...>')
    .description('say that addresses must not be written to')
    .addOption(
      new Option('--reason <reason>', 'why')
        .choices(['blocked', 'bounced', 'complained', 'unsubscribed'])
        .default('blocked')
    )
    .option('--only', 'for the list alone, not for all')
    .option('--note <words>', 'for people')
    .action(async (addresses, options) =>
      (await import('./subscribers.ts')).suppressAddresses(addresses, options)
    )
  subscribers
    .command('lift <address>')
    .description('end the suppressions that you may end')
    .action(async (address, options) =>
      (await import('./subscribers.ts')).liftSuppressions(address, options)
    )
  subscribers
    .command('erase <address>')
    .description('forget a person; only a keyed hash stays')
    .option('--yes', 'it is meant')
    .option('--note <words>', 'why')
    .action(async (address, options) =>
      (await import('./subscribers.ts')).eraseSubscriber(address, options)
    )
}
