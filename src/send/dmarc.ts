/**
 * DMARC policies (RFC 9989): what a domain asks of receivers, and which domains
 * are one organisation.
 */
import {askTxt, type ResolveTxt} from './ask-dns.ts'

/** One record, and where it stands. */
export type DmarcRecord = Readonly<{
  domain: string
  tags: ReadonlyMap<string, string>
}>

/** What the tree of a domain says. */
export type DmarcTree = Readonly<{
  /** The record that holds for the domain; absent without any. */
  policy?: DmarcRecord
  /** The domain of the organisation, the same for all that are aligned. */
  organisation: string
}>

/** Labels of the longest name that is asked for behind the first (§4.10). */
const mostLabels = 7

/**
 * Walk up the tree of a domain (RFC 9989 §4.10).
 *
 * @returns
 *   `undefined` when the DNS could not be asked.
 */
export async function walkDmarc(
  domain: string,
  resolve: ResolveTxt
): Promise<DmarcTree | undefined> {
  const found: DmarcRecord[] = []
  for (const name of namesOf(domain.toLowerCase())) {
    const texts = await askTxt(`_dmarc.${name}`, resolve)
    if (!texts) return undefined
    const records = texts.filter((text) =>
      /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text)
    )
    // Two are none (§4.7)
    const [only, ...others] = records
    if (only === undefined || others.length > 0) continue
    const record = {domain: name, tags: tagsOf(only)}
    found.push(record)
    const psd = record.tags.get('psd')
    if (psd === 'n' || (psd === 'y' && name !== domain)) break
  }
  const organisation = organisationOf(domain.toLowerCase(), found)
  const policy =
    found.find((one) => one.domain === domain.toLowerCase()) ??
    found.find((one) => one.domain === organisation) ??
    found.at(-1)
  return {organisation, ...(policy && {policy})}
}

/** The domain, and what is above it; long names are cut to seven labels. */
function namesOf(domain: string): string[] {
  const labels = domain.split('.')
  const above = labels.slice(1).slice(-mostLabels)
  const names = above.map((_, index) => above.slice(index).join('.'))
  return [domain, ...names]
}

function organisationOf(domain: string, found: readonly DmarcRecord[]): string {
  const own = found.find(({tags}) => tags.get('psd') === 'n')
  if (own) return own.domain
  const suffix = found.find(
    (one) => one.tags.get('psd') === 'y' && one.domain !== domain
  )
  if (suffix) {
    const labels = suffix.domain.split('.').length + 1
    return domain.split('.').slice(-labels).join('.')
  }
  return found.at(-1)?.domain ?? domain
}

function tagsOf(record: string): ReadonlyMap<string, string> {
  return new Map(
    record.split(';').flatMap((part) => {
      const [, name = '', value = ''] =
        /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? []
      return name ? [[name.toLowerCase(), value]] : []
    })
  )
}
