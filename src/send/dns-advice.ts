/**
 * What the DNS says of a sender; it advises, as a network may be away.
 */
import {createPublicKey} from 'node:crypto'
import type {DkimKey} from './dkim.ts'
import type {Finding} from './preflight.ts'

/** Asks for TXT records; rejects with `ENOTFOUND` or `ENODATA` when there are none. */
export type ResolveTxt = (name: string) => Promise<readonly string[][]>

/**
 * Look whether SPF, DMARC and the keys are published.
 *
 * Only a key in the DNS that is not ours is an error: then each signature fails.
 */
export async function dnsFindings(
  from: string,
  envelope: string,
  keys: readonly DkimKey[],
  resolve: ResolveTxt
): Promise<readonly Finding[]> {
  const [sender, bounces] = [from, envelope].map((address) =>
    address.slice(address.lastIndexOf('@') + 1)
  ) as [string, string]
  const findings = await Promise.all([
    spfFinding(bounces, resolve),
    dmarcFinding(sender, resolve),
    ...keys.map((key) => keyFinding(key, resolve))
  ])
  const away = findings.filter((each) => each === 'away').length
  const rest = findings.filter((each) => typeof each === 'object')
  return away > 0
    ? [...rest, advice('The DNS could not be asked about SPF, DKIM and DMARC')]
    : rest
}

type Found = Finding | 'away' | undefined

async function spfFinding(domain: string, resolve: ResolveTxt): Promise<Found> {
  const records = await ask(domain, resolve)
  if (!records) return 'away'
  return records.some((text) => /^v=spf1( |$)/i.test(text))
    ? undefined
    : advice(
        `${domain} has no SPF record (RFC 7208): big receivers ask for one`
      )
}

async function dmarcFinding(
  domain: string,
  resolve: ResolveTxt
): Promise<Found> {
  const names = [
    `_dmarc.${domain}`,
    `_dmarc.${domain.split('.').slice(-2).join('.')}`
  ]
  for (const name of new Set(names)) {
    const records = await ask(name, resolve)
    if (!records) return 'away'
    if (records.some((text) => /^v=DMARC1/i.test(text))) return undefined
  }
  return advice(`${domain} has no DMARC record: big receivers ask for one`)
}

async function keyFinding(key: DkimKey, resolve: ResolveTxt): Promise<Found> {
  const name = `${key.selector}._domainkey.${key.domain}`
  const records = await ask(name, resolve)
  if (!records) return 'away'
  const [published] = records.flatMap(
    (text) => /(?:^|;)\s*p\s*=\s*([^;]*)/.exec(text)?.[1] ?? []
  )
  if (published === undefined) {
    return advice(
      `${name} has no DKIM record: the signatures count for nothing`
    )
  }
  return published.replace(/\s+/g, '') === publicHalf(key)
    ? undefined
    : {
        level: 'error',
        text: `${name} publishes another key than the one we sign with`
      }
}

/** As it stands in the DNS (RFC 6376 §3.6.1, RFC 8463 §4.2). */
function publicHalf({key, algorithm}: DkimKey): string {
  const der = createPublicKey(key).export({type: 'spki', format: 'der'})
  return (algorithm === 'rsa-sha256' ? der : der.subarray(-32)).toString(
    'base64'
  )
}

async function ask(
  name: string,
  resolve: ResolveTxt
): Promise<string[] | undefined> {
  try {
    return (await resolve(name)).map((parts) => parts.join(''))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'ENOTFOUND' || code === 'ENODATA' ? [] : undefined
  }
}

function advice(text: string): Finding {
  return {level: 'advice', text}
}
