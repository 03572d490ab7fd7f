/**
 * An IMAP server for tests: one mailbox, and the commands that a client needs
 * to read it (RFC 9051, RFC 3501). The small ones on npm are unkept for years.
 */
import {createServer, type Socket} from 'node:net'
import {onTestFinished} from 'vitest'

/** A mail in the mailbox; flags as IMAP writes them. */
export type StoredMail = {bytes: string; flags: Set<string>}

/** A server that runs, and what was said to it. */
export type ImapServer = Readonly<{
  port: number
  mails: StoredMail[]
  /** Commands without their tags; passwords too, if any came. */
  heard: string[]
}>

const [user, password] = ['quoin', 'hunter2hunter2']

/** What goes before the host in `QUOIN_IMAP_URL`. */
export const imapLogin: string = `${user}:${password}`

/** Start one on a free port of this machine; it ends with the test. */
export async function imapServer(
  texts: readonly string[]
): Promise<ImapServer> {
  const mails = texts.map((bytes) => ({bytes, flags: new Set<string>()}))
  const heard: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n')
    let waiting = ''
    socket.on('data', (data) => {
      waiting += data.toString('latin1')
      const lines = waiting.split('\r\n')
      waiting = lines.pop() ?? ''
      for (const line of lines) {
        const [, tag = '', command = ''] = /^(\S+) (.*)$/.exec(line) ?? []
        heard.push(command)
        socket.write(answer(mails, command).replaceAll('TAG', tag), 'latin1')
        if (/^logout$/i.test(command)) socket.end()
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const {port} = server.address() as {port: number}
  return {port, mails, heard}
}

/** Everything that is said to one command; `TAG` stands for its tag. */
function answer(mails: StoredMail[], command: string): string {
  const [name = '', ...rest] = command.split(' ')
  const verb = name.toUpperCase() === 'UID' ? `UID ${rest[0]}` : name
  switch (verb.toUpperCase()) {
    case 'CAPABILITY':
      return '* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n'
    case 'LOGIN': {
      const given = rest.map((each) => each.replace(/^"|"$/g, ''))
      return given[0] === user && given[1] === password
        ? 'TAG OK [CAPABILITY IMAP4rev1] welcome\r\n'
        : 'TAG NO [AUTHENTICATIONFAILED] wrong name or password\r\n'
    }
    case 'LIST':
      // Of nothing it is asked for what stands between names
      return /"INBOX"/.test(command)
        ? '* LIST () "/" INBOX\r\nTAG OK done\r\n'
        : '* LIST (\\Noselect) "/" ""\r\nTAG OK done\r\n'
    case 'LSUB':
      return 'TAG OK done\r\n'
    case 'SELECT':
      return /^select "?INBOX"?$/i.test(command)
        ? [
            `* ${mails.length} EXISTS`,
            '* FLAGS (\\Seen)',
            '* OK [PERMANENTFLAGS (\\Seen \\*)] kept',
            '* OK [UIDVALIDITY 1] valid',
            `* OK [UIDNEXT ${mails.length + 1}] next`,
            'TAG OK [READ-WRITE] selected',
            ''
          ].join('\r\n')
        : 'TAG NO [NONEXISTENT] there is no such mailbox\r\n'
    case 'UID SEARCH': {
      const unseen = mails.flatMap(({flags}, at) =>
        flags.has('\\Seen') ? [] : [at + 1]
      )
      return `* SEARCH ${unseen.join(' ')}\r\nTAG OK done\r\n`
    }
    case 'UID FETCH':
      return fetched(mails, Number(rest[1]), command)
    case 'UID STORE': {
      const at = Number(rest[1])
      for (const flag of /\(([^)]*)\)/.exec(command)?.[1]?.split(' ') ?? []) {
        mails[at - 1]?.flags.add(flag)
      }
      return 'TAG OK done\r\n'
    }
    case 'LOGOUT':
      return '* BYE until then\r\nTAG OK done\r\n'
    case 'NOOP':
    case 'CLOSE':
      return 'TAG OK done\r\n'
    default:
      return 'TAG BAD what\r\n'
  }
}

function fetched(mails: StoredMail[], uid: number, command: string): string {
  const mail = mails[uid - 1]
  if (!mail) return 'TAG OK done\r\n'
  // Without PEEK a look marks a mail as seen
  if (/BODY\[/i.test(command)) mail.flags.add('\\Seen')
  const {bytes} = mail
  const items = [
    `UID ${uid}`,
    ...(/RFC822\.SIZE/i.test(command) ? [`RFC822.SIZE ${bytes.length}`] : []),
    ...(/BODY(?:\.PEEK)?\[\]/i.test(command)
      ? [`BODY[] {${bytes.length}}\r\n${bytes}`]
      : [])
  ]
  return `* ${uid} FETCH (${items.join(' ')})\r\nTAG OK done\r\n`
}
