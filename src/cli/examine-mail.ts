/**
 * The way of mail: the relay, its TLS and login, what the DNS says of us.
 */
import process from 'node:process'
import type {ConnectionOptions} from 'node:tls'
import {classify} from '../delivery.ts'
import type {Publication} from '../publication.ts'
import type {ResolveTxt} from '../send/ask-dns.ts'
import {envelopeSender} from '../send/compose.ts'
import type {DkimKey} from '../send/dkim.ts'
import {dnsFindings} from '../send/dns-advice.ts'
import {examineRelay, type RelayCard} from '../send/examine-relay.ts'
import {describeSetback} from '../send/run.ts'
import {readRelay} from '../send/smtp-relay.ts'
import {isSetback} from '../transport.ts'
import {type Diagnosis, diagnosesOf} from './diagnosis.ts'
import {readDkimKeys} from './send-keys.ts'

/** Milliseconds of a certificate that is about to end. */
const soon = 14 * 24 * 3_600_000

/** Connect, encrypt, log in, and go: nothing is sent. */
export async function examineSmtp(
  {sender}: Publication,
  now: Date,
  tls: ConnectionOptions = {}
): Promise<Diagnosis[]> {
  const {ok, error, skipped} = diagnosesOf('smtp')
  const url = process.env.QUOIN_SMTP_URL
  if (!url) return [skipped('QUOIN_SMTP_URL names no relay')]
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
  try {
    const card = await examineRelay(readRelay(url, domain), tls)
    if (isSetback(card)) {
      const isOurs = classify(card).class === 'config'
      const cure = isOurs ? 'Correct QUOIN_SMTP_URL' : 'Try again later'
      return [error(`The relay says: ${describeSetback(card)}. ${cure}`)]
    }
    const size = card.size ? `takes ${Math.floor(card.size / 1e6)} MB` : ''
    const login = card.loggedIn ? 'lets us in' : 'asks for no password'
    const said = [login, size].filter(Boolean).join(', ')
    return [ok(`The relay ${said}; nothing was sent`), tlsOf(card, now)]
  } catch (cause) {
    return [error((cause as Error).message)]
  }
}

function tlsOf({protocol, until}: RelayCard, now: Date): Diagnosis {
  const {ok, advice} = diagnosesOf('tls')
  if (!protocol) {
    return advice('The relay is reached without TLS, as QUOIN_SMTP_URL says')
  }
  const day = until?.toISOString().slice(0, 10)
  if (until && until.getTime() - now.getTime() < soon) {
    return advice(`${protocol}; the certificate of the relay ends on ${day}`)
  }
  return ok(`${protocol}${day ? `, certificate until ${day}` : ''}`)
}

/** Keys, and what the DNS says of them, of SPF, DMARC and alignment. */
export async function examineSender(
  publication: Publication,
  resolve: ResolveTxt
): Promise<Diagnosis[]> {
  const {ok, advice, error} = diagnosesOf('dkim')
  let keys: readonly DkimKey[] = []
  const said: Diagnosis[] = []
  try {
    keys = await readDkimKeys(publication)
    said.push(
      keys.length > 0
        ? ok(`Signs for ${keys.map(({domain}) => domain).join(', ')}`)
        : advice(
            'Quoin signs nothing (`dkim` in publication.yaml): the relay must, and must cover List-Unsubscribe and List-Unsubscribe-Post'
          )
    )
  } catch (cause) {
    said.push(error((cause as Error).message))
  }
  const {address} = publication.sender
  const envelope = envelopeSender(publication)
  const findings = await dnsFindings(address, envelope, keys, resolve)
  const dns = diagnosesOf('dns')
  const about = address.slice(address.lastIndexOf('@') + 1)
  return [
    ...said,
    ...(findings.length > 0
      ? findings.map(({level, text}) => dns[level](text))
      : [dns.ok(`SPF, DKIM and DMARC of ${about} are published and aligned`)])
  ]
}
