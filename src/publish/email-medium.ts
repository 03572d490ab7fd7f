/**
 * What the HTML of a mail keeps of a tree.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {fullAddress} from './addresses.ts'
import type {Medium} from './portable-html.ts'
import {voiceName, voiceRole} from './portable-html.ts'
import type {Site} from './site.ts'

/** Pixels for text and pictures, inside the 600 of the mail. */
export const contentWidth = 552

/** One block of a mail; all text is plain but `html`. */
export type MailBlock = Readonly<
  | {kind: 'prose'; html: string}
  | {
      kind: 'picture'
      src: string
      alt: string
      /** CSS pixels, at most `contentWidth`. */
      width: number
      caption: string | undefined
    }
  | {
      kind: 'pull'
      words: string
      name: string | undefined
      role: string | undefined
      href: string | undefined
    }
>

/** What a mail is made of beside what every medium has. */
export type MailMedium = Medium & Readonly<{site: Site; language: string}>

/**
 * What a text of a mail is made with.
 *
 * @param page
 *   Path of the page the text stands on.
 * @param sink
 *   How many levels its headings go down.
 */
export function mailMedium(
  site: Site,
  page: string,
  language: string,
  voices: Medium['voices'],
  sink: number
): MailMedium {
  const {publication, gallery} = site
  return {
    site,
    language,
    publication,
    gallery,
    page,
    voices,
    tableClass: 'data',
    rename: (tagName) => {
      if (tagName === 'figure') return 'div'
      if (tagName === 'figcaption') return 'p'
      const [, level] = /^h([1-6])$/.exec(tagName) ?? []
      return level ? `h${Math.min(6, Number(level) + sink)}` : tagName
    },
    blockQuote: (content, voice) => {
      const quote = h('blockquote', content)
      if (!voice) return [quote]
      const role = voiceRole(voice)
      const by = [h('b', voiceName(voice)), role ? `, ${role}` : '']
      return [quote, h('p', {className: ['by']}, by)]
    },
    preformatted: (code) => [h('p', {className: ['code']}, codeLines(code))],
    picture: ({alt}) => [pictureLink(site, page, alt)]
  }
}

/** Code that keeps its spaces and wraps: Word knows no `white-space`. */
function codeLines(code: string): ElementContent[] {
  const lines = code.replace(/\n+$/, '').split('\n')
  return lines.flatMap((line, index): ElementContent[] => {
    const value = line.replace(/^ +| (?= )/g, (spaces) =>
      '\u00a0'.repeat(spaces.length)
    )
    const text = {type: 'text', value} as const
    return index > 0 ? [h('br'), text] : [text]
  })
}

/** A picture that cannot be shown, as a link to the page that shows it. */
export function pictureLink(
  {publication, locale}: Site,
  page: string,
  alt: string
): Element {
  const href = fullAddress(publication, page, page)
  const words = alt
    ? locale.say('picture.named', {alt})
    : locale.say('picture.web')
  return h('a', {href}, words)
}
