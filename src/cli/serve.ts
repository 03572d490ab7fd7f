/** `quoin serve`: people come, confirm, choose and go. */
import {createHash} from 'node:crypto'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {Publication} from '../publication.ts'
import {answersOf} from '../publish/answers.ts'
import {notesOf} from '../publish/notes.ts'
import type {Site} from '../publish/site.ts'
import {messageIdOf} from '../send/message-id.ts'
import {trustedProxies} from '../serve/client.ts'
import {startService} from '../serve/server.ts'
import {openLedger} from './open-ledger.ts'
import {readSendKeys} from './send-keys.ts'
import {relayOf} from './send-options.ts'
import {fetchText, hookSecrets} from './service-hooks.ts'
import {serviceKeys} from './service-keys.ts'
import {postOf, welcomeOf} from './service-mail.ts'
import {readServiceSite} from './service-site.ts'

/** Options of `quoin serve`. */
export type ServeOptions = Readonly<{
  port: string
  host: string
  trustProxy?: readonly string[]
  force?: boolean
  quiet?: boolean
  json?: boolean
}>

/** KiB of the ledger that are kept in memory; people come one at a time. */
const ledgerCache = 4096

/** Serve until the person stops it. */
export async function serve(
  folder: string | undefined,
  options: ServeOptions
): Promise<void> {
  const root = path.resolve(folder ?? '.')
  const port = portOf(options.port)
  const trusted = trustedProxies(options.trustProxy ?? [])
  const site = await readServiceSite(root)
  const {publication} = site
  const url = serviceUrlOf(publication)
  const sending = await readSendKeys(root, publication)
  const transport = relayOf(publication)
  const welcome = await welcomeOf(root, site, sending, transport)
  const consent = await keepConsent(root, site)
  const ledger = await openLedger(root, {...options, cache: ledgerCache})
  const running = await startService(
    {
      publication,
      url,
      ledger,
      keys: await serviceKeys(root, sending.tokens),
      page: answersOf(site),
      words: notesOf(site),
      post: postOf(publication, sending, transport),
      welcome,
      consent,
      trusted,
      hooks: hookSecrets(),
      fetchText,
      messageId: (issue, handle) => messageIdOf(sending.ids, issue, handle),
      log: options.quiet ? () => {} : print,
      alarm: (text) => void process.stderr.write(`ALARM ${text}\n`),
      now: Date.now
    },
    {host: options.host, port}
  ).catch(async (cause: NodeJS.ErrnoException) => {
    await ledger.close()
    throw new Error(
      cause.code === 'EADDRINUSE'
        ? `Port ${port} is taken: choose another with --port`
        : `Cannot listen on ${options.host}:${port}: ${cause.message}`,
      {cause}
    )
  })
  if (options.json) print({event: 'serving', url, port: running.port})
  process.stderr.write(
    `Serving ${url} on ${options.host}:${running.port} (Ctrl+C ends it)\n`
  )
  const end = async () => {
    await running.close()
    await ledger.close()
  }
  process.once('SIGINT', () => void end())
  process.once('SIGTERM', () => void end())
}

/** Lines of the log are JSON, so no value can begin a line of its own. */
function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error(
    `Unexpected --port ${text}, expected a number from 0 to 65535`
  )
}

function serviceUrlOf({serviceUrl}: Publication): string {
  if (serviceUrl) return serviceUrl
  throw new Error(
    'Missing `service_url` in publication.yaml, expected the https address where people reach this service, such as `https://mail.letter.example`'
  )
}

/**
 * Keep the words that people agree to, and name them by their hash: a proof of
 * consent must say to what.
 */
async function keepConsent(
  root: string,
  {publication, locale: {say}}: Pick<Site, 'publication' | 'locale'>
): Promise<string> {
  const {title} = publication
  const text = `${[
    say('subscribe'),
    publication.description,
    say('subscribe.address'),
    say('subscribe.promise'),
    say('confirm.title'),
    say('confirm.text', {address: '…', publication: title}),
    say('confirm.button')
  ].join('\n')}\n`
  const version = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const folder = path.join(root, '.quoin/consent')
  await mkdir(folder, {recursive: true, mode: 0o700})
  await writeFile(path.join(folder, `${version}.txt`), text, {mode: 0o600})
  return `form ${version}`
}
