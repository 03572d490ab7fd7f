/**
 * Cuts what a relay sends into replies (RFC 5321 §4.2), in bounded memory.
 */
import {type Reply, readReply} from '../transport.ts'

/** What came of a chunk: whole replies, then perhaps bytes that are none. */
export type Heard = Readonly<{replies: readonly Reply[]; garbage?: string}>

/** Octets of one line; RFC 5321 §4.5.3.1.5 has 512. */
const lineLength = 4096

/** Octets of one reply, all its lines. */
const replyLength = 65_536

/** Characters of a reply that are kept. */
const kept = 2000

/**
 * Make a reader of replies; it remembers what is not whole yet.
 *
 * Once it has found garbage it finds nothing else.
 */
export function replyReader(): (chunk: Uint8Array) => Heard {
  let rest = ''
  let lines = ''
  let length = 0
  let garbage: string | undefined

  return (chunk) => {
    const replies: Reply[] = []
    if (garbage !== undefined) return {replies, garbage}
    rest += Buffer.from(chunk).toString('latin1')
    let end = rest.indexOf('\n')
    while (end >= 0 && garbage === undefined) {
      take(rest.slice(0, end).replace(/\r$/, ''), replies)
      rest = rest.slice(end + 1)
      end = rest.indexOf('\n')
    }
    if (rest.length > lineLength) garbage ??= rest
    if (garbage === undefined) return {replies}
    garbage = decoded(garbage.slice(0, 200))
    rest = ''
    lines = ''
    return {replies, garbage}
  }

  function take(line: string, replies: Reply[]): void {
    const isLine = /^[2-5]\d\d(?:[ -]|$)/.test(line)
    const isSame = lines === '' || lines.slice(0, 3) === line.slice(0, 3)
    length += line.length
    if (!isLine || !isSame || length > replyLength) {
      garbage = line || '(an empty line)'
      return
    }
    if (lines.length < kept) lines += `${line}\n`
    if (line[3] === '-') return
    const reply = readReply(decoded(lines))
    if (reply) replies.push(reply)
    lines = ''
    length = 0
  }
}

/** Most relays speak UTF-8; one that does not keeps its octets. */
function decoded(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  const read = Buffer.from(text, 'latin1').toString('utf8')
  return read.includes('\uFFFD') ? text : read
}
