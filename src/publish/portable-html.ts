/**
 * The body of an article for places that keep little of HTML: feed readers
 * and mail programs.
 *
 * They drop classes, ids, `span`, `div`, `section`, `cite`, `time` and the
 * groups of table rows (Miniflux, Feedbin, FreshRSS), and fragments inside a
 * feed or mail lead nowhere: so none of these is left, and every address is
 * full.
 */
import type {Element, ElementContent, Properties, RootContent} from 'hast'
import {toString as textOf} from 'hast-util-to-string'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Publication} from '../publication.ts'
import {fullAddress} from './addresses.ts'
import type {Said} from './dossiers.ts'
import {saidIn} from './dossiers.ts'
import {type Gallery, renditionsIn} from './pictures.ts'
import {cleanText, oneLine} from './xml-text.ts'

/** The words of a quotation with who said them. */
export type Voice = Said['quotation']

/** What a tree is made portable for. */
export type Medium = Readonly<{
  publication: Publication
  gallery: Gallery
  /** Path of the page the tree stands on; its fragments are linked to. */
  page: string
  /** Quotations that may be shown under a name, by id. */
  voices: ReadonlyMap<string, Voice>
  /** What an element is called there: `h2` may be `h3`, `figure` `div`. */
  rename?: (tagName: string) => string
  /** Tells tables of data from those that make the layout. */
  tableClass?: string
  /** What becomes of a block quote; `voice` when one person speaks in it. */
  blockQuote: (
    content: ElementContent[],
    voice: Voice | undefined
  ) => ElementContent[]
  /** What becomes of a block of code; a `pre` when absent. */
  preformatted?: (code: string) => ElementContent[]
  /** What becomes of a picture; `src` is a full address. */
  picture: (properties: PictureProperties) => ElementContent[]
}>

/** What is left of an `img`. */
export type PictureProperties = Readonly<{
  src: string
  alt: string
  /** CSS pixels, when they are known. */
  width?: number
  height?: number
}>

const kept = new Set(
  'a b blockquote br code dd del dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s small strong sub sup table td th tr ul'.split(
    ' '
  )
)

/** Make blocks portable; the given tree is not changed. */
export function portable(
  nodes: readonly RootContent[],
  medium: Medium
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') {
      return [{type: 'text', value: cleanText(node.value)}]
    }
    return node.type === 'element' ? portableElement(node, medium) : []
  })
}

/** The quotations of an article that may be shown under a name, by id. */
export function voicesOf(
  publication: Publication,
  article: Article
): ReadonlyMap<string, Voice> {
  return new Map(
    saidIn(article, publication.limits.confidence).map(({quotation}) => [
      quotation.id,
      quotation
    ])
  )
}

/** The full address of a quotation where it was said. */
export function contextAddress(
  publication: Publication,
  article: Article,
  quotation: {readonly id: string}
): string {
  return `${publication.url}${articlePath(article)}#${quotation.id}`
}

/** What a name is taken from. */
type Named = Readonly<{
  source: Pick<Voice['source'], 'name' | 'mention' | 'role'>
}>

/** The name to show for a voice. */
export function voiceName({source}: Named): string {
  return oneLine(source.name ?? source.mention)
}

/** The role to show for a voice, `undefined` when it is not known. */
export function voiceRole({source}: Named): string | undefined {
  return source.role ? oneLine(source.role) : undefined
}

function portableElement(node: Element, medium: Medium): ElementContent[] {
  const {tagName, properties} = node
  if (properties.dataFootnoteBackref !== undefined) return []
  if (tagName === 'input') return [box(properties)]
  if (tagName === 'img') return pictureOf(properties, medium)
  if (tagName === 'pre' && medium.preformatted) {
    return medium.preformatted(cleanText(textOf(node)))
  }
  const children = portable(node.children, medium)
  if (tagName === 'blockquote') {
    return medium.blockQuote(children, soleVoice(node, medium.voices))
  }
  if (!kept.has(tagName)) return children
  if (tagName === 'a') return anchor(properties, children, medium)
  const name = medium.rename?.(tagName) ?? tagName
  const left = attributes(node, medium)
  return [{type: 'element', tagName: name, properties: left, children}]
}

function anchor(
  {href}: Properties,
  children: ElementContent[],
  {publication, page}: Medium
): ElementContent[] {
  const full = fullAddress(publication, page, href)
  if (full === undefined) return children
  const properties = {href: full}
  return [{type: 'element', tagName: 'a', properties, children}]
}

function pictureOf(
  {src, alt, width, height}: Properties,
  {gallery, publication, page, picture}: Medium
): ElementContent[] {
  const {plain, shown} = renditionsIn(gallery, {
    path: String(src),
    width: Number(width),
    height: Number(height)
  })
  const found = plain ?? shown
  const full = fullAddress(publication, page, encodeURI(found.path))
  if (full === undefined || full.startsWith('mailto:')) return []
  return picture({
    src: full,
    alt: cleanText(String(alt ?? '')),
    ...(found.width > 0 && {width: found.width}),
    ...(found.height > 0 && {height: found.height})
  })
}

function attributes(
  {tagName, properties}: Element,
  {tableClass}: Medium
): Properties {
  const {start, className} = properties
  if (tagName === 'table' && tableClass) return {className: [tableClass]}
  if (tagName === 'ol' && start !== undefined) return {start}
  if (tagName !== 'td' && tagName !== 'th') return {}
  const [, align] = /align-(right|center)/.exec(String(className)) ?? []
  return align ? {align} : {}
}

/** A box of a task list, as a character that says what it is. */
function box({checked}: Properties): ElementContent {
  return {type: 'text', value: checked ? '☑' : '☐'}
}

/**
 * The one voice that speaks in a block quote, unless the block quote names it
 * itself or is signed.
 */
export function soleVoice(
  node: Element,
  voices: ReadonlyMap<string, Voice>
): Voice | undefined {
  const inside = idsIn(node).flatMap((id) => voices.get(id) ?? [])
  const [first] = inside
  if (!first) return undefined
  const name = voiceName(first)
  const alone = inside.every((voice) => voiceName(voice) === name)
  const isNamed = isSigned(node) || textOf(node).includes(name)
  return alone && !isNamed ? first : undefined
}

/** Whether the last paragraph begins like a signature: `— Ana Torres`. */
function isSigned({children}: Element): boolean {
  const last = children.findLast((child) => child.type === 'element')
  return last !== undefined && /^\s*(?:[—–―]|--)/.test(textOf(last))
}

function idsIn(node: ElementContent): string[] {
  if (node.type !== 'element') return []
  const own = node.properties.id ? [String(node.properties.id)] : []
  return [...own, ...node.children.flatMap(idsIn)]
}
