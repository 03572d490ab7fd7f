/**
 * Addresses as they must be where no page is around them: in feeds and mail.
 */
import type {Publication} from '../publication.ts'
import {address} from '../publication.ts'

/**
 * The full address that a link or picture of an article leads to.
 *
 * @param page
 *   Path of the article's page, for links to its fragments; begins with `/`.
 * @param value
 *   A path from the root of the site, a `#fragment`, or an address of the web
 *   or mail.
 * @returns
 *   `undefined` for everything else (`javascript:`, `//host`, `\\host`): such
 *   an address must not be shown.
 */
export function fullAddress(
  publication: Publication,
  page: string,
  value: unknown
): string | undefined {
  if (typeof value !== 'string') return undefined
  if (value.startsWith('#')) return settle(address(publication, page) + value)
  if (/^\/(?![/\\])/.test(value)) return settle(address(publication, value))
  if (/^(?:https?:\/\/|mailto:)/i.test(value)) return settle(value)
  return undefined
}

/** In the spelling of RFC 3986: only ASCII, without spaces, quotes and line ends. */
function settle(value: string): string | undefined {
  return URL.canParse(value) ? new URL(value).href : undefined
}
