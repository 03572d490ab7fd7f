/**
 * A DNS for tests: what it does not have is not there.
 */
import type {ResolveTxt} from '../../src/send/ask-dns.ts'

/** Answers of these records; an empty list is a server that does not answer. */
export function dnsOf(records: Record<string, string[]>): ResolveTxt {
  return async (name) => {
    const found = records[name]
    if (!found) throw Object.assign(new Error(name), {code: 'ENOTFOUND'})
    if (found.length === 0) {
      throw Object.assign(new Error(name), {code: 'ETIMEOUT'})
    }
    return found.map((text) => [text])
  }
}
