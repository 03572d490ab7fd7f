/**
 * DKIM signatures (RFC 6376, 8463) over prepared bytes.
 *
 * What is the same for all messages is brought into its canonical form once;
 * for each only the fields are filled in and hashed. nodemailer's signer knows
 * no Ed25519, leaves a message unsigned when the key is wrong, and makes all of
 * it anew for every message.
 */
import {
  createHash,
  createPrivateKey,
  type KeyObject,
  sign as signBytes
} from 'node:crypto'
import {promisify} from 'node:util'
import type {Recipient} from '../message.ts'
import {headerFields, relaxedField, relaxedLines} from './dkim-text.ts'
import {cutFields, fillText, softBroken} from './fields.ts'

/** A key of a domain; its public half is in the DNS under the selector. */
export type DkimKey = Readonly<{
  domain: string
  selector: string
  algorithm: 'rsa-sha256' | 'ed25519-sha256'
  key: KeyObject
}>

/** Makes the header fields of the signatures of one message, CRLF at the end. */
export type DkimSigner = (recipient: Recipient) => Promise<string>

/** What is signed, when it is there; `from` also stands for a second one that must not be added (RFC 6376 §5.4). */
const signedFields = [
  'from',
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-archive',
  'feedback-id'
] as const

/** Bits of an RSA key that receivers still take (RFC 8301 §3.2 has 1024; all advise 2048). */
const rsaBits = 2048

const signAsync = promisify(signBytes)

/**
 * Read a private key.
 *
 * Throws, and says how to make one, when the text is no key of that kind: a
 * message that is sent unsigned by mistake cannot be called back.
 *
 * @param pem
 *   PKCS #8 or PKCS #1; line ends may be written as `\n`.
 */
export function dkimKey(
  pem: string,
  algorithm: DkimKey['algorithm'],
  domain: string,
  selector: string
): DkimKey {
  const kind = algorithm === 'rsa-sha256' ? 'rsa' : 'ed25519'
  const cure = `make one with \`openssl genpkey -algorithm ${kind === 'rsa' ? `rsa -pkeyopt rsa_keygen_bits:${rsaBits}` : 'ed25519'}\``
  let key: KeyObject
  try {
    key = createPrivateKey(pem.replaceAll('\\n', '\n'))
  } catch (cause) {
    throw new Error(
      `Cannot sign with selector ${selector}: this is no private key in PEM; ${cure}`,
      {cause}
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength
  if (key.asymmetricKeyType !== kind || (bits && bits < rsaBits)) {
    const found = `${key.asymmetricKeyType}${bits ? ` of ${bits} bits` : ''}`
    throw new Error(
      `Cannot sign with selector ${selector}: unexpected key ${found}, expected ${kind}${kind === 'rsa' ? ` of at least ${rsaBits} bits` : ''}; ${cure}`
    )
  }
  return {domain, selector, algorithm, key}
}

/** Make a signer for the messages of one issue. */
export function dkimSigner(
  prepared: Uint8Array,
  keys: readonly DkimKey[],
  date: Date
): DkimSigner {
  const text = Buffer.from(prepared).toString('latin1')
  const bodyAt = text.indexOf('\r\n\r\n') + 4
  const fields = headerFields(text.slice(0, bodyAt - 4))
  const names = signedFields.filter((name) =>
    fields.some((field) => field.name === name)
  )
  // The second `from` stands for one that is not there, and adds nothing
  const head = [...new Set(names)]
    .map((name) => fields.findLast((field) => field.name === name))
    .map((field) => (field ? relaxedField(field) : ''))
    .join('')
  const hashBody = bodyHasher(text.slice(bodyAt))
  const seconds = Math.floor(date.getTime() / 1000)
  return async (recipient) => {
    const bodyHash = hashBody(recipient)
    const filled = fillText(head, recipient)
    const made = keys.map(async (each) => {
      const lines = [
        `v=1; a=${each.algorithm}; c=relaxed/relaxed; d=${each.domain};`,
        `s=${each.selector}; t=${seconds};`,
        ...foldNames(names),
        `bh=${bodyHash};`,
        'b='
      ]
      const signed = `${filled}dkim-signature:${lines.join(' ')}`
      const signature = await signOne(each, signed)
      const folded = signature.replace(/.{72}(?=.)/g, '$&\r\n ')
      return `DKIM-Signature: ${lines.join('\r\n ')}${folded}\r\n`
    })
    return (await Promise.all(made)).join('')
  }
}

/** The `h=` tag in lines that are not too long. */
function foldNames(names: readonly string[]): string[] {
  const lines = ['h=']
  for (const [index, name] of names.entries()) {
    const word = index < names.length - 1 ? `${name}:` : `${name};`
    const last = lines.length - 1
    const line = `${lines[last]}${word}`
    if (line.length > 72) lines.push(word)
    else lines[last] = line
  }
  return lines
}

/** RSA in a thread of its own: it takes longer than all the rest together. */
async function signOne(
  {algorithm, key}: DkimKey,
  signed: string
): Promise<string> {
  const data = Buffer.from(signed, 'latin1')
  const signature =
    algorithm === 'rsa-sha256'
      ? await signAsync('sha256', data, key)
      : signBytes(null, createHash('sha256').update(data).digest(), key)
  return signature.toString('base64')
}

/** Hashes bodies; what stands before the first field only once. */
function bodyHasher(body: string): (recipient: Recipient) => string {
  const lines = relaxedLines(body).replace(/(?:\r\n)+$/, '\r\n')
  const [start = '', ...rest] = cutFields(Buffer.from(lines, 'latin1'))
  const first = createHash('sha256').update(start)
  return (recipient) => {
    const token = softBroken(recipient.token)
    const hash = first.copy()
    for (const piece of rest) {
      if (typeof piece !== 'string') hash.update(piece)
      else hash.update(piece === 'token' ? token : recipient[piece])
    }
    return hash.digest('base64')
  }
}
