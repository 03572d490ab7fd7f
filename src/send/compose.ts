/**
 * The exact bytes of a message to one subscriber: prepared bytes, filled.
 */
import {plainBounceAddress} from '../bounce-address.ts'
import type {Email, Issue} from '../issue.ts'
import {issueFolder} from '../issue.ts'
import type {Message, Recipient} from '../message.ts'
import {addressProblem} from '../message.ts'
import type {Publication} from '../publication.ts'
import {type DkimKey, dkimSigner} from './dkim.ts'
import {cutFields, type Piece, softBroken} from './fields.ts'
import {prepareMessage} from './prepare.ts'
import {smtpBytes} from './smtp-bytes.ts'

/** What is the same for all messages of an issue. */
export type ComposeOptions = Readonly<{
  /** Envelope sender, where a recipient has none of his own. */
  from: string
  /** Keys to sign with; none leaves signing to the relay. */
  keys: readonly DkimKey[]
  /** Of the signatures; equal on every attempt. */
  date: Date
}>

/** Makes the message to one subscriber. */
export type Composer = (recipient: Recipient) => Promise<Message>

/** Characters of a token. */
const tokenLength = 700

/**
 * Make a composer of prepared bytes.
 *
 * The same recipient gives the same bytes, signatures too. Rejects when an
 * address is not one plain addr-spec, or a token or id could end what it stands
 * in.
 */
export function composer(
  prepared: Uint8Array,
  {from, keys, date}: ComposeOptions
): Composer {
  const cut = cutFields(prepared)
  const text = Buffer.from(prepared).toString('latin1')
  const lastOfHead = cut.findIndex((piece) => piece.includes('\r\n\r\n'))
  const [, domain = ''] = /^Message-ID: <\x01id\x02@(.+)>\r$/m.exec(text) ?? []
  if (!domain) {
    throw new Error('Cannot compose: these are not the bytes of an issue')
  }
  // Dots are doubled once for all; only the token can bring others
  const dotted = cutFields(smtpBytes(prepared))
  const sign = keys.length > 0 ? dkimSigner(prepared, keys, date) : undefined
  return async (recipient) => {
    checkRecipient(recipient)
    const token = softBroken(recipient.token)
    const fill = (token: string) => (piece: Piece, index: number) => {
      if (typeof piece !== 'string') return piece
      const isBody = piece === 'token' && index > lastOfHead
      return Buffer.from(isBody ? token : recipient[piece])
    }
    const head = Buffer.from(sign ? await sign(recipient) : '', 'latin1')
    const plain = [head, ...cut.map(fill(token))]
    // In the body it stands on lines of its own
    const doubled = token.replace(/^\./gm, '..')
    return {
      from: recipient.from ?? from,
      to: recipient.address,
      messageId: `<${recipient.id}@${domain}>`,
      // Whoever sends over SMTP never needs them
      get bytes() {
        return Buffer.concat(plain)
      },
      smtp: {
        pieces: [head, ...dotted.map(fill(doubled))],
        size: plain.reduce((sum, {length}) => sum + length, 0)
      }
    }
  }
}

/**
 * Compose an issue to a reader who does not exist, to be looked at.
 *
 * Nothing is kept, no clock is read and no key is used.
 */
export async function composeSample(
  publication: Publication,
  email: Email,
  issue: Issue
): Promise<Message> {
  const date = new Date(issue.published.at)
  const options = {list: 'sample', date}
  const prepared = await prepareMessage(publication, email, options)
  const from = envelopeSender(publication)
  const compose = composer(prepared, {from, keys: [], date})
  return compose(sampleRecipient(issue))
}

/** The reader who does not exist (RFC 2606). */
export function sampleRecipient(issue: Pick<Issue, 'number'>): Recipient {
  return {
    address: 'reader@example.org',
    id: `sample-${issueFolder(issue)}`,
    token: 'sample'
  }
}

/** Where bounces go that are of no message in particular. */
export function envelopeSender({bounceAddress, sender}: Publication): string {
  return plainBounceAddress(bounceAddress ?? sender.address)
}

function checkRecipient({address, id, token, from}: Recipient): void {
  const problem =
    addressProblem(address) ??
    (from === undefined ? from : addressProblem(from))
  if (problem) {
    throw new Error(`Cannot write to ${JSON.stringify(address)}: ${problem}`)
  }
  if (!/^[\w-]{1,64}$/.test(id)) {
    throw new Error(
      `Cannot use ${JSON.stringify(id)} in a Message-ID, expected letters and digits`
    )
  }
  if (!/^[\w.-]+$/.test(token) || token.length > tokenLength) {
    throw new Error(
      `Cannot use ${JSON.stringify(token.slice(0, 80))} to unsubscribe: expected at most ${tokenLength} letters, digits, \`-\`, \`_\` and dots`
    )
  }
}
