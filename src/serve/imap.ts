/**
 * A mailbox that is reached over IMAP.
 */
import {ImapFlow} from 'imapflow'
import type {WaitingMail} from './maildir.ts'
import {reportLimit} from './read-report.ts'

/** Where a mailbox is: `imaps://user:password@mail.example/INBOX`. */
export type Mailbox = Readonly<{
  host: string
  port: number
  /** TLS from the first octet; else STARTTLS, which must be there. */
  secure: boolean
  user: string
  password: string
  folder: string
  /** Nobody else listens on this machine. */
  plain: boolean
}>

/** What a server said is more than what the client makes of it. */
type Refusal = Error & {responseText?: string}

const form =
  'expected an address such as `imaps://user:password@mail.example/INBOX`'

/** Read the address of a mailbox; an error never names the password. */
export function readMailbox(text: string): Mailbox {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const secure = url?.protocol === 'imaps:'
  if (!url || (!secure && url.protocol !== 'imap:') || !url.username) {
    throw new Error(`Unexpected QUOIN_IMAP_URL, ${form}`)
  }
  const plain = url.searchParams.get('tls') === 'off'
  if (plain && !/^(?:localhost|127\.\d+\.\d+\.\d+)$/.test(url.hostname)) {
    throw new Error(
      'Unexpected `tls=off` in QUOIN_IMAP_URL: a password is not sent without TLS'
    )
  }
  return {
    host: url.hostname,
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    plain
  }
}

/**
 * Do something with the mails of a mailbox that nobody has seen.
 *
 * What is done gets the flag \Seen; the others stay unseen, for people.
 */
export async function withImapMails<T>(
  mailbox: Mailbox,
  work: (mails: readonly WaitingMail[]) => Promise<T>
): Promise<T> {
  const {host, port, secure, user, password, folder, plain} = mailbox
  const client = new ImapFlow({
    host,
    port,
    secure,
    ...(!secure && {doSTARTTLS: !plain}),
    auth: {user, pass: password},
    logger: false
  })
  await client.connect().catch((cause: Refusal) => {
    const why = cause.responseText ?? cause.message
    throw new Error(`Cannot open ${user} at ${host}: ${why}`, {cause})
  })
  try {
    const lock = await client.getMailboxLock(folder).catch((cause: Refusal) => {
      const why = cause.responseText ?? cause.message
      throw new Error(`Cannot open the folder ${folder} of ${user}: ${why}`, {
        cause
      })
    })
    try {
      const unseen = await client.search({seen: false}, {uid: true})
      return await work(
        (unseen || []).map((uid) => mailOf(client, String(uid)))
      )
    } finally {
      lock.release()
    }
  } finally {
    await client.logout()
  }
}

function mailOf(client: ImapFlow, uid: string): WaitingMail {
  return {
    name: uid,
    async read() {
      const size = await client.fetchOne(uid, {size: true}, {uid: true})
      if (!size || (size.size ?? 0) > reportLimit) return new Uint8Array()
      // PEEK: reading alone marks nothing
      const mail = await client.fetchOne(uid, {source: true}, {uid: true})
      return (mail || undefined)?.source ?? new Uint8Array()
    },
    async done() {
      await client.messageFlagsAdd(uid, ['\\Seen'], {uid: true})
    }
  }
}
