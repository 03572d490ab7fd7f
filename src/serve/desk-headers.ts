/**
 * What every answer of the desk says to the browser.
 */

const always: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  // Not `no-referrer`: forms of the desk would come without their origin
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-dns-prefetch-control': 'off'
}

/** Of the desk's own pages: nothing but its own style and script. */
const desk =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Of views and of the site: what they are, and nothing from elsewhere. */
const view =
  "default-src 'none'; style-src 'unsafe-inline' 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

/** Put them on an answer. */
export function secureHeaders(headers: Headers, path: string): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value)
  const isDesk = path.startsWith('/_desk/') && !path.startsWith('/_desk/frame/')
  headers.set('content-security-policy', isDesk ? desk : view)
}
