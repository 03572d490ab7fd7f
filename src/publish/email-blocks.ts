/**
 * A tree as the blocks of a mail: runs of prose, pictures, pull-quotes.
 */
import type {Element, ElementContent, Root, RootContent} from 'hast'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Publication} from '../publication.ts'
import {isRightToLeft} from './days.ts'
import {type MailBlock, type MailMedium, mailMedium} from './email-medium.ts'
import {figureBlock, leadBlock} from './email-pictures.ts'
import {toHtml} from './html.ts'
import {
  contextAddress,
  portable,
  voiceName,
  voiceRole,
  voicesOf
} from './portable-html.ts'
import {type PullQuote, pullQuotes} from './pull-quotes.ts'
import type {Site} from './site.ts'
import {cleanText} from './xml-text.ts'

/** The blocks of an article: its picture, its text, its corrections. */
export function articleBlocks(site: Site, article: Article): MailBlock[] {
  const {publication, locale} = site
  const {body, picture, language} = article
  const voices = voicesOf(publication, article)
  const medium = mailMedium(site, articlePath(article), language, voices, 1)
  const pulled = new Map(
    pullQuotes(article, publication.limits.confidence).map((quote) => [
      quote.before,
      pullBlock(publication, article, quote)
    ])
  )
  const corrections = article.corrections.map(({date, text}) => {
    const day = locale.days.long(date)
    return h('p', [
      h('b', locale.say('correction', {day})),
      ` ${cleanText(text)}`
    ])
  })
  return [
    ...(picture ? [leadBlock(medium, picture)] : []),
    ...blocksOf([...body.children, ...corrections], medium, pulled)
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
  site: Site,
  page: string,
  letter: readonly RootContent[]
): MailBlock[] {
  const {language} = site.publication
  const medium = mailMedium(site, page, language, new Map(), 0)
  return blocksOf(letter, medium, new Map())
}

function blocksOf(
  nodes: readonly RootContent[],
  medium: MailMedium,
  pulled: ReadonlyMap<number, MailBlock>
): MailBlock[] {
  const blocks: MailBlock[] = []
  let run: ElementContent[] = []
  const flush = () => {
    if (run.some((node) => node.type === 'element')) {
      blocks.push({kind: 'prose', html: proseHtml(run, medium)})
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

/** One text block; says its language where it is not the publication's. */
function proseHtml(run: ElementContent[], medium: MailMedium): string {
  const {language, site} = medium
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr'
  const root: Root = {type: 'root', children: run}
  if (direction === 'rtl') visit(root, 'element', mirror)
  const isForeign = language !== site.publication.language
  const children = isForeign
    ? [h('div', {lang: language, dir: direction}, run)]
    : run
  return toHtml({type: 'root', children}).trim()
}

/**
 * What has another left than right side is marked: mail programs know neither
 * `inline-start` nor selectors by direction. Code is written from left to right
 * everywhere.
 */
function mirror(node: Element): void {
  const {tagName, properties} = node
  const classes = Array.isArray(properties.className)
    ? properties.className
    : []
  const isCode = tagName === 'code' || classes.includes('code')
  if (isCode) properties.dir = 'ltr'
  if (isCode || /^(?:blockquote|ul|ol|t[hd])$/.test(tagName)) {
    properties.className = [...classes, 'rtl']
  }
}
