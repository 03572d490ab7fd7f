/** `quoin inbox`: what came back by mail, and who asked to leave by mail. */
import {readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {buffer} from 'node:stream/consumers'
import type {Ledger} from '../ledger.ts'
import {messageIdOf} from '../send/message-id.ts'
import {type Heed, heedWith} from '../serve/heed.ts'
import {type InboxTally, readInbox} from '../serve/inbox.ts'
import {maildirMails, type WaitingMail} from '../serve/maildir.ts'
import {mainList} from '../subscriber.ts'
import {withLedger} from './open-ledger.ts'
import {readLinkKeys} from './send-keys.ts'

/** Options of `quoin inbox`. */
export type InboxOptions = Readonly<{
  folder: string
  force?: boolean
  json?: boolean
}>

/**
 * Read a maildir, a file, standard input (`-`), or the mailbox that
 * `QUOIN_IMAP_URL` names.
 */
export async function inbox(
  source: string | undefined,
  options: InboxOptions
): Promise<void> {
  const root = path.resolve(options.folder)
  await withLedger(root, options, async (ledger) => {
    const heed = await heedFor(ledger, root)
    const tally = await withMails(source, (mails) => readInbox(mails, heed))
    process.stdout.write(
      options.json ? `${JSON.stringify(tally)}\n` : `${tallyText(tally)}\n`
    )
    // EX_TEMPFAIL of sysexits.h: what is held waits for the next run
    if (tally.held > 0) process.exitCode = 75
  })
}

async function heedFor(ledger: Ledger, root: string): Promise<Heed> {
  const {ids, tokens} = await readLinkKeys(root)
  return heedWith({
    ledger,
    tokens,
    messageId: (issue, handle) => messageIdOf(ids, issue, handle),
    alarm: (text) => void process.stderr.write(`ALARM ${text}\n`),
    now: Date.now,
    readers: async () => {
      const {reachable, resting} = await ledger.audience(mainList)
      return reachable + resting
    }
  })
}

async function withMails<T>(
  source: string | undefined,
  work: (mails: readonly WaitingMail[]) => Promise<T>
): Promise<T> {
  if (source === undefined) {
    const url = process.env.QUOIN_IMAP_URL
    if (!url) {
      throw new Error(
        'Missing source, expected a maildir, a file, `-` for standard input, or QUOIN_IMAP_URL, such as `imaps://user:password@mail.example/INBOX`'
      )
    }
    const {readMailbox, withImapMails} = await import('../serve/imap.ts')
    return withImapMails(readMailbox(url), work)
  }
  if (source === '-') {
    return work([oneMail('standard input', () => buffer(process.stdin))])
  }
  const found = await stat(source).catch((cause) => {
    throw new Error(`Cannot read ${source}: ${cause.message}`, {cause})
  })
  return found.isDirectory()
    ? work(await maildirMails(source))
    : work([oneMail(source, () => readFile(source))])
}

function oneMail(name: string, read: () => Promise<Uint8Array>): WaitingMail {
  return {name, read, done: async () => {}}
}

function tallyText(tally: InboxTally): string {
  const words: readonly (readonly [keyof InboxTally, string])[] = [
    ['bounced', 'bounced'],
    ['complained', 'complained'],
    ['left', 'left the list'],
    ['nothing', 'told nothing new'],
    ['unproven', 'not of our mail, or of nobody: left unread'],
    ['other', 'for people: left unread'],
    ['held', 'held, as far too many came: try again in an hour']
  ]
  const lines = words.flatMap(([key, text]) =>
    tally[key] > 0 ? `${String(tally[key]).padStart(6)}  ${text}` : []
  )
  return lines.length > 0 ? lines.join('\n') : 'Nothing was there.'
}
