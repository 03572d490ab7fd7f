/**
 * The exact bytes of a note: a mail of the service to one person.
 */
import {addressProblem, type Message} from '../message.ts'
import type {Note} from '../note.ts'
import type {Publication} from '../publication.ts'
import type {ComposeOptions} from './compose.ts'
import {dkimSigner} from './dkim.ts'

/**
 * Compose a note: plain text, no list fields, as it goes to nobody's list.
 *
 * `Auto-Submitted` keeps vacation programs silent (RFC 3834 §5), `Form-Sub` lets
 * receivers see a flood of confirmations (draft-levine-mailbomb-header). The same note
 * and date give the same bytes. Rejects when an address is not one plain
 * addr-spec.
 */
export async function composeNote(
  publication: Publication,
  note: Note,
  {from, keys, date}: ComposeOptions
): Promise<Message> {
  const {sender, replyTo} = publication
  const problem = [note.to, sender.address, from]
    .map(addressProblem)
    .find((each) => each !== undefined)
  if (problem) throw new Error(`Cannot write a note: ${problem}`)
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
  const messageId = `<${note.id}@${domain}>`
  const {createTransport} = await import('nodemailer')
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows'
  })
  const {message} = await transport.sendMail({
    from: {name: oneLine(sender.name), address: sender.address},
    ...(replyTo && {replyTo: {name: '', address: replyTo}}),
    to: {name: '', address: note.to},
    messageId,
    subject: oneLine(note.subject).slice(0, 250),
    date,
    text: note.text,
    textEncoding: 'quoted-printable',
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(note.kind === 'confirm' && {'Form-Sub': 'v=1'})
    },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true
  })
  const bytes = Buffer.from(message as Buffer)
  const signatures =
    keys.length > 0
      ? await dkimSigner(bytes, keys, date)({address: '', id: '', token: ''})
      : ''
  return {
    from,
    to: note.to,
    messageId,
    bytes: Buffer.concat([Buffer.from(signatures, 'latin1'), bytes])
  }
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '')
    .trim()
}
