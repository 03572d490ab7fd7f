/**
 * What the DNS says of a sender; it advises, as a network may be away.
 */
import {createPublicKey} from 'node:crypto'
import {askTxt, type ResolveTxt} from './ask-dns.ts'
import type {DkimKey} from './dkim.ts'
import {walkDmarc} from './dmarc.ts'
import type {Finding} from './preflight.ts'
import {examineSpf} from './spf.ts'

export type {ResolveTxt}

/**
 * Look whether SPF, DMARC and the keys are published, and fit each other.
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
    alignmentFinding(sender, bounces, keys, resolve),
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
  const answer = await examineSpf(domain, resolve)
  switch (answer.state) {
    case 'away':
      return 'away'
    case 'none':
      return advice(
        `${domain} has no SPF record (RFC 7208): big receivers ask for one`
      )
    case 'wrong':
      return advice(answer.problem)
    case 'right':
      return undefined
  }
}

async function dmarcFinding(
  domain: string,
  resolve: ResolveTxt
): Promise<Found> {
  const tree = await walkDmarc(domain, resolve)
  if (!tree) return 'away'
  const {policy} = tree
  if (!policy) {
    return advice(`${domain} has no DMARC record: big receivers ask for one`)
  }
  const wish = policy.tags.get('p')
  return wish === undefined || /^(?:none|quarantine|reject)$/.test(wish)
    ? undefined
    : advice(
        `The DMARC record of ${policy.domain} has \`p=${wish}\`, expected \`none\`, \`quarantine\` or \`reject\`: receivers take it for \`none\``
      )
}

/**
 * Whether one of SPF and DKIM speaks for the domain that readers see: else DMARC
 * fails whatever the two say (RFC 9989 §4.4).
 */
async function alignmentFinding(
  sender: string,
  bounces: string,
  keys: readonly DkimKey[],
  resolve: ResolveTxt
): Promise<Found> {
  const tree = await walkDmarc(sender, resolve)
  if (!tree) return 'away'
  if (!tree.policy) return undefined
  const {policy, organisation} = tree
  const isAligned = async (domain: string, mode: string | undefined) =>
    domain.toLowerCase() === sender.toLowerCase() ||
    (mode !== 's' &&
      (await walkDmarc(domain, resolve))?.organisation === organisation)
  if (await isAligned(bounces, policy.tags.get('aspf'))) return undefined
  for (const {domain} of keys) {
    if (await isAligned(domain, policy.tags.get('adkim'))) return undefined
  }
  return advice(
    keys.length > 0
      ? `Neither the bounce address (${bounces}) nor the signature (${keys[0]?.domain}) is of the domain of the sender (${sender}): DMARC fails`
      : `The bounce address (${bounces}) is not of the domain of the sender (${sender}), and Quoin signs nothing: DMARC fails unless the relay signs for ${sender}`
  )
}

async function keyFinding(key: DkimKey, resolve: ResolveTxt): Promise<Found> {
  const name = `${key.selector}._domainkey.${key.domain}`
  const records = await askTxt(name, resolve)
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

function advice(text: string): Finding {
  return {level: 'advice', text}
}
