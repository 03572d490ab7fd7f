/**
 * Pages and mails as the desk shows them: in light or dark, without pictures,
 * and with nothing fetched from elsewhere.
 */
import type {Publication} from '../publication.ts'

/** How a view is looked at. */
export type Look = Readonly<{
  scheme: 'light' | 'dark'
  pictures: 'on' | 'off'
}>

/**
 * A document for one scheme, whatever the browser prefers.
 *
 * Media queries are answered here, as a frame cannot be told what to prefer.
 */
export function inScheme(html: string, scheme: Look['scheme']): string {
  return html
    .replace(
      /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g,
      (_, asked) => (asked === scheme ? '(min-width: 0)' : '(max-width: 0)')
    )
    .replace(
      /(<meta name="(?:color-scheme|supported-color-schemes)" content=")[^"]*/g,
      (_, start) => start + scheme
    )
    .replace(/(color-schemes?\s*:\s*)light dark/g, (_, start) => start + scheme)
}

/** A mail as a program shows it that has not been asked for pictures. */
export function withoutPictures(html: string): string {
  return html
    .replace(/(<img\b[^>]*?)\s(?:src|srcset)="[^"]*"/g, (_, start) => start)
    .replace(/\sbackground="[^"]*"/g, '')
    .replace(/url\([^)]*\)/g, 'none')
}

/** A document whose pictures come from the preview instead of the world. */
export function withOwnPictures(
  html: string,
  {url}: Pick<Publication, 'url'>
): string {
  const {origin} = new URL(url)
  return html.replace(
    /(\s(?:src|srcset|poster|background)=")([^"]*)"/g,
    (_, start, value) => `${start}${value.replaceAll(`${origin}/`, '/')}"`
  )
}
