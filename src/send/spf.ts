/**
 * SPF records (RFC 7208): whether receivers can use what a domain publishes.
 *
 * Which hosts it lets in is not judged: from which of them a relay sends is not
 * known here.
 */
import {askTxt, type ResolveTxt} from './ask-dns.ts'

/** What is wrong with a record, or `undefined`. */
export type SpfAnswer = Readonly<
  | {state: 'none'}
  | {state: 'away'}
  /** Receivers take it for broken, or for no help. */
  | {state: 'wrong'; problem: string}
  | {state: 'right'; lookups: number}
>

/** Questions to the DNS that one record may cost (§4.6.4). */
const mostLookups = 10

const isSpf = (text: string) => /^v=spf1(?: |$)/i.test(text)

/** Look at the record of a domain, and at all that it includes. */
export async function examineSpf(
  domain: string,
  resolve: ResolveTxt
): Promise<SpfAnswer> {
  const texts = await askTxt(domain, resolve)
  if (!texts) return {state: 'away'}
  const [record, ...others] = texts.filter(isSpf)
  if (record === undefined) return {state: 'none'}
  if (others.length > 0) {
    return {
      state: 'wrong',
      problem: `${domain} has ${others.length + 1} SPF records, expected one: receivers use none of them`
    }
  }
  const cost = await costOf(domain, record, resolve, 0)
  if (cost === 'away') return {state: 'away'}
  if (typeof cost === 'string') return {state: 'wrong', problem: cost}
  const ends = termsOf(record)
  if (ends.some((term) => /^\+?all$/i.test(term))) {
    return {
      state: 'wrong',
      problem: `The SPF record of ${domain} ends with \`+all\`, expected \`-all\` or \`~all\`: it lets everybody in`
    }
  }
  if (!ends.some((term) => /^[-~?]all$|^redirect=/i.test(term))) {
    return {
      state: 'wrong',
      problem: `The SPF record of ${domain} has no end, expected \`~all\` or \`-all\`: it says nothing of others`
    }
  }
  return {state: 'right', lookups: cost}
}

/** Questions that a record costs; a sentence when it cannot be used. */
async function costOf(
  domain: string,
  record: string,
  resolve: ResolveTxt,
  before: number
): Promise<number | 'away' | string> {
  let cost = before
  for (const term of termsOf(record)) {
    const [, name = '', target = ''] =
      /^[-+~?]?(include|redirect|exists|a|mx|ptr)(?:[:=]([^/]+))?(?:\/.*)?$/i.exec(
        term
      ) ?? []
    if (!name) continue
    cost++
    if (cost > mostLookups) {
      return `The SPF record of ${domain} needs more than ${mostLookups} questions to the DNS, expected fewer: receivers take it for broken`
    }
    if (!/^(?:include|redirect)$/i.test(name) || target.includes('%')) continue
    const texts = await askTxt(target, resolve)
    if (!texts) return 'away'
    const [inner, ...others] = texts.filter(isSpf)
    if (inner === undefined || others.length > 0) {
      return `The SPF record of ${domain} includes ${target}, which has ${inner === undefined ? 'none' : 'several'}, expected one: receivers take it for broken`
    }
    const next = await costOf(target, inner, resolve, cost)
    if (typeof next !== 'number') return next
    cost = next
  }
  return cost
}

function termsOf(record: string): string[] {
  return record.trim().split(/\s+/).slice(1)
}
