/**
 * How big a mail is, and what makes it so.
 */

/** Bytes from which Gmail comes near to cutting a mail off. */
export const sizeWarning: number = 80 * 1024

/** Bytes at which Gmail cuts a mail off (hteumeuleu/email-bugs#41). */
export const sizeLimit: number = 102 * 1024

/** The size of a mail's HTML. */
export type Size = Readonly<{
  /** UTF-8. */
  bytes: number
  level: 'ok' | 'warn' | 'fail'
  /** What it is made of, biggest first: named by its heading, or `head and styles`. */
  parts: readonly Readonly<{name: string; bytes: number}>[]
}>

/**
 * Measure a mail's HTML; nothing is cut.
 *
 * A part reaches from one `h1` or `h2` to the next.
 */
export function sizeGauge(html: string): Size {
  const bytes = Buffer.byteLength(html)
  const [head = '', ...pieces] = html.split(/(?=<h[12][\s>])/i)
  const parts = [
    {name: 'head and styles', bytes: Buffer.byteLength(head)},
    ...pieces.map((piece) => ({
      name: headingOf(piece),
      bytes: Buffer.byteLength(piece)
    }))
  ].sort((a, b) => b.bytes - a.bytes)
  const level =
    bytes >= sizeLimit ? 'fail' : bytes >= sizeWarning ? 'warn' : 'ok'
  return {bytes, level, parts}
}

function headingOf(piece: string): string {
  const [, heading = ''] = /^<h[12][^>]*>([\s\S]*?)<\/h[12]>/i.exec(piece) ?? []
  return heading
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/&#x([0-9a-f]+);|&#(\d+);/gi, (_, hex, decimal) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()
}
