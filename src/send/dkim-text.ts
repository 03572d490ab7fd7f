/**
 * Relaxed canonicalization (RFC 6376 §3.4.2, §3.4.4), which signing and verifying share.
 */

/** One header field; `name` is in lower case. */
export type HeaderField = Readonly<{name: string; value: string}>

/** The fields of a header, in their order; `value` is what stands behind the colon. */
export function headerFields(head: string): HeaderField[] {
  return head
    .split(/\r\n(?![ \t])/)
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':')
      return {
        name: line.slice(0, colon).trim().toLowerCase(),
        value: line.slice(colon + 1)
      }
    })
}

/** A field as it is signed, with its line end. */
export function relaxedField({name, value}: HeaderField): string {
  return `${name}:${relaxedValue(value)}\r\n`
}

/** A value as it is signed. */
export function relaxedValue(value: string): string {
  return value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/g, '')
}

/** Lines of a body as they are signed; empty lines at the end stay. */
export function relaxedLines(body: string): string {
  return body.replace(/[ \t]+/g, ' ').replace(/ (?=\r\n|$)/g, '')
}

/** A whole body as it is signed. */
export function relaxedBody(body: string): string {
  const lines = relaxedLines(body).replace(/(?:\r\n)+$/, '')
  return lines && `${lines}\r\n`
}
