/**
 * A tree as the blocks of a mail: runs of prose, pictures, pull-quotes.
 */
import type {Element, ElementContent, RootContent} from 'hast'
import {toString as textOf} from 'hast-util-to-string'
import {h} from 'hastscript'
import type {Article, Picture} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Publication} from '../publication.ts'
import {fullAddress} from './addresses.ts'
import {toHtml} from './html.ts'
import {mediaType} from './media-type.ts'
import type {Medium} from './portable-html.ts'
import {
  contextAddress,
  portable,
  voiceName,
  voiceRole,
  voicesOf
} from './portable-html.ts'
import {type PullQuote, pullQuotes} from './pull-quotes.ts'
import {cleanText} from './xml-text.ts'

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

/** The blocks of an article: its picture, its text, its corrections. */
export function articleBlocks(
  publication: Publication,
  article: Article,
  long: (day: string) => string
): MailBlock[] {
  const {body, picture, language} = article
  const voices = voicesOf(publication, article)
  const medium = mailMedium(publication, articlePath(article), voices, 1)
  const pulled = new Map(
    pullQuotes(article, publication.limits.confidence).map((quote) => [
      quote.before,
      pullBlock(publication, article, quote)
    ])
  )
  const foreign = language === publication.language ? undefined : language
  const corrections = article.corrections.map(({date, text}) =>
    h('p', [h('b', `Correction, ${long(date)}:`), ` ${cleanText(text)}`])
  )
  return [
    ...(picture ? [leadBlock(medium, picture)] : []),
    ...blocksOf([...body.children, ...corrections], medium, pulled, foreign)
  ]
}

function pullBlock(
  publication: Publication,
  article: Article,
  {words, quotation, source}: PullQuote
): MailBlock {
  return {
    kind: 'pull',
    words: cleanText(words),
    name: source && voiceName({source}),
    role: source && voiceRole({source}),
    href: quotation && contextAddress(publication, article, quotation)
  }
}

/** The blocks of the editor's letter. */
export function letterBlocks(
  publication: Publication,
  page: string,
  letter: readonly RootContent[]
): MailBlock[] {
  const medium = mailMedium(publication, page, new Map(), 0)
  return blocksOf(letter, medium, new Map(), undefined)
}

function mailMedium(
  publication: Publication,
  page: string,
  voices: Medium['voices'],
  sink: number
): Medium {
  return {
    publication,
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
    picture: ({alt}) => [pictureLink(publication, page, alt)]
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
function pictureLink(
  publication: Publication,
  page: string,
  alt: string
): Element {
  const href = fullAddress(publication, page, page)
  return h('a', {href}, alt ? `Picture: ${alt}` : 'Picture on the web')
}

function blocksOf(
  nodes: readonly RootContent[],
  medium: Medium,
  pulled: ReadonlyMap<number, MailBlock>,
  language: string | undefined
): MailBlock[] {
  const blocks: MailBlock[] = []
  let run: ElementContent[] = []
  const flush = () => {
    if (run.some((node) => node.type === 'element')) {
      blocks.push({kind: 'prose', html: proseHtml(run, language)})
    }
    run = []
  }
  for (const [index, node] of nodes.entries()) {
    const pull = pulled.get(index)
    const picture = figureBlock(node, medium)
    if (pull || picture) flush()
    if (pull) blocks.push(pull)
    if (picture) blocks.push(picture)
    else run.push(...portable([node], medium))
  }
  flush()
  return blocks
}

function proseHtml(
  run: ElementContent[],
  language: string | undefined
): string {
  const children = language ? [h('div', {lang: language}, run)] : run
  return toHtml({type: 'root', children}).trim()
}

function leadBlock(medium: Medium, picture: Picture): MailBlock {
  const {path, alt, width, caption, credit} = picture
  const told = [caption, credit].filter(Boolean).join(' ')
  return pictureBlock(medium, path, alt, width, told)
}

function figureBlock(node: RootContent, medium: Medium): MailBlock | undefined {
  if (node.type !== 'element' || node.tagName !== 'figure') return undefined
  const image = child(node, 'img')
  if (!image) return undefined
  const caption = child(node, 'figcaption')
  const {src, alt, width} = image.properties
  return pictureBlock(
    medium,
    src,
    String(alt ?? ''),
    Number(width) || contentWidth,
    caption ? textOf(caption) : ''
  )
}

/** PNG and JPEG are shown; mail programs do not draw SVG, WebP and AVIF. */
function pictureBlock(
  {publication, page}: Medium,
  path: unknown,
  alt: string,
  width: number,
  caption: string
): MailBlock {
  const src = fullAddress(publication, page, path)
  const type = mediaType(String(path))
  if (!src || (type !== 'image/png' && type !== 'image/jpeg')) {
    const link = pictureLink(publication, page, cleanText(caption || alt))
    return {kind: 'prose', html: toHtml(h('p', link))}
  }
  return {
    kind: 'picture',
    src,
    alt: cleanText(alt),
    width: Math.min(width, contentWidth),
    caption: caption ? cleanText(caption) : undefined
  }
}

function child(node: Element, tagName: string): Element | undefined {
  return node.children.find(
    (one): one is Element => one.type === 'element' && one.tagName === tagName
  )
}
