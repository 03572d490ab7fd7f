/**
 * The body of an article, as its page shows it.
 */
import type {Element, ElementContent, Properties, RootContent} from 'hast'
import {toString as textOf} from 'hast-util-to-string'
import {h} from 'hastscript'
import type {Article} from '../article.ts'
import type {Archive} from './archive.ts'
import {isRightToLeft} from './days.ts'
import {actorPath} from './dossiers.ts'
import {toHtml} from './html.ts'
import type {Locale} from './locale.ts'
import {pictureView} from './pictures.ts'
import type {PullQuote, PullSource} from './pull-quotes.ts'
import {pullQuotes} from './pull-quotes.ts'

/** What a node is rewritten against; `table` names the next table. */
type Surroundings = Readonly<{
  archive: Archive
  language: string
  locale: Locale
  /** Inside a link no other link may stand. */
  linked: boolean
  /** The heading a table stands under. */
  heading: string | undefined
}>

/**
 * The HTML of an article: addresses under the folder of the site, the first
 * mention of each actor linked to its page, pull-quotes between paragraphs,
 * tables in boxes that scroll. The article is not changed.
 */
export function articleHtml(archive: Archive, article: Article): string {
  const {confidence} = archive.site.publication.limits
  const pulled = new Map(
    pullQuotes(article, confidence).map((quote) => [quote.before, quote])
  )
  const {children} = article.body
  const blocks = rewriteBlocks(archive, article.language, children)
  return toHtml({
    type: 'root',
    children: blocks.flatMap((block, index) => {
      const quote = pulled.get(index)
      return quote
        ? [pullQuoteFigure(archive, article.language, quote), block]
        : block
    })
  })
}

/** The HTML of an editor's letter, with the same care for addresses. */
export function letterHtml(
  archive: Archive,
  children: readonly RootContent[]
): string {
  const {language} = archive.site.publication
  return toHtml({
    type: 'root',
    children: rewriteBlocks(archive, language, children)
  })
}

/**
 * Words shown large.
 *
 * They repeat the text, so they are an aside (HTML, §4.3.5) and stay those of
 * the source; the link leads to them.
 */
function pullQuoteFigure(
  archive: Archive,
  language: string,
  {words, quotation, source}: PullQuote
): Element {
  const locale = archive.localeOf(language)
  const context = locale.say('in-context')
  const by = source ? nameOf(archive, source) : []
  const lang = langOf({language, locale})
  const way = quotation
    ? [h('a', {href: `#${quotation.id}`, lang}, context)]
    : []
  if (by.length + way.length === 0) {
    return h('aside', {className: ['pull-quote', 'plain']}, h('p', words))
  }
  const between = by.length > 0 && way.length > 0 ? ['\u00a0· '] : []
  return h('aside', {className: ['pull-quote']}, [
    h('figure', [
      h('blockquote', h('p', words)),
      h('figcaption', [...by, ...between, ...way])
    ])
  ])
}

function nameOf(
  archive: Archive,
  {actor, mention, name = mention, role}: PullSource
): (string | Element)[] {
  const dossier = actor === undefined ? undefined : archive.dossiers.get(actor)
  const shown = h('b', h('bdi', dossier?.name ?? name))
  return [
    dossier
      ? h('a', {href: archive.link(actorPath(dossier.id))}, shown)
      : shown,
    ...(role ? [', ', h('bdi', role)] : [])
  ]
}

function rewriteBlocks(
  archive: Archive,
  language: string,
  children: readonly RootContent[]
): ElementContent[] {
  let heading: string | undefined
  const locale = archive.localeOf(language)
  return children.map((child) => {
    if (child.type === 'doctype') return {type: 'text', value: ''}
    const block = rewrite(child, {
      archive,
      language,
      locale,
      linked: false,
      heading
    })
    if (child.type === 'element' && /^h[1-6]$/.test(child.tagName)) {
      heading = textOf(child)
    }
    return block
  })
}

function rewrite(node: ElementContent, around: Surroundings): ElementContent {
  if (node.type !== 'element') return node
  const {tagName, properties} = node
  const linked = around.linked || tagName === 'a'
  const children = node.children.map((child) =>
    rewrite(child, {...around, linked})
  )
  const element = {...node, children}
  if (tagName === 'span') return rewriteSpan(element, around)
  if (tagName === 'input') return box(properties)
  if (tagName === 'img') return picture(element, around)
  if (tagName === 'pre' || tagName === 'code') return code(element, around)
  if (tagName === 'table') return scrolling(element, around)
  if (properties.dataFootnoteBackref !== undefined) {
    return wayBack(element, around)
  }
  if (properties.id === 'footnote-label') {
    return {...element, properties: {...properties, lang: langOf(around)}}
  }
  return {...element, properties: rewriteAddresses(properties, around)}
}

function rewriteSpan(element: Element, around: Surroundings): Element {
  const {dataActor, ...properties} = element.properties
  if (dataActor === undefined) return element
  const dossier = around.archive.dossiers.get(String(dataActor))
  if (around.linked || !dossier) return {...element, properties}
  const href = around.archive.link(actorPath(dossier.id))
  return h('a', {...properties, className: ['actor'], href}, element.children)
}

/** Paths from the root of the site get its folder; other addresses stay. */
function rewriteAddresses(
  properties: Properties,
  {archive}: Surroundings
): Properties {
  const {href, src} = properties
  return {
    ...properties,
    ...(isPath(href) && {href: archive.link(href)}),
    ...(isPath(src) && {src: archive.link(src)})
  }
}

function isPath(value: Properties[string]): value is string {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value)
}

/** The picture in the widths it was drawn in; the browser takes one. */
function picture(image: Element, {archive}: Surroundings): Element {
  const {properties} = image
  const found = {
    path: String(properties.src),
    width: Number(properties.width),
    height: Number(properties.height)
  }
  const view = pictureView(archive.renditions(found), archive.link)
  const {src, srcset, sizes, width, height} = view
  const shown = {...image, properties: {...properties, src, width, height}}
  if (srcset === undefined) return shown
  const type = 'image/webp'
  return h('picture', [h('source', {type, srcSet: srcset, sizes}), shown])
}

/** Code runs from left to right everywhere; the keyboard can scroll a block. */
function code(element: Element, {language}: Surroundings): Element {
  const isBlock = element.tagName === 'pre'
  const properties = {
    ...element.properties,
    ...(isBlock && {tabIndex: 0}),
    ...(isRightToLeft(language) && {dir: 'ltr'})
  }
  return {...element, properties}
}

/** The language of our own words inside a text, when it is another. */
function langOf({
  language,
  locale
}: Pick<Surroundings, 'language' | 'locale'>): string | undefined {
  return locale.language === language ? undefined : locale.language
}

/** A box of a task list says by its character what it is; it cannot be used. */
function box({checked}: Properties): ElementContent {
  return {type: 'text', value: checked ? '☑' : '☐'}
}

/** A wide table scrolls by itself; the keyboard reaches it too. */
function scrolling(table: Element, {heading, locale}: Surroundings): Element {
  const label = heading
    ? locale.say('table.named', {name: heading})
    : locale.say('table')
  const name = {role: 'group', tabIndex: 0, ariaLabel: label}
  return h('div', {className: ['table'], ...name}, table)
}

/**
 * The link from a note back into the text: its name is its text, not a label
 * that stands for an arrow; the stylesheet draws the arrow.
 */
function wayBack({properties}: Element, around: Surroundings): Element {
  const {ariaLabel, ...others} = properties
  const about = {className: ['unseen'], lang: langOf(around)}
  const name = h('span', about, String(ariaLabel ?? ''))
  return h('a', {...others, className: ['way-back']}, name)
}
