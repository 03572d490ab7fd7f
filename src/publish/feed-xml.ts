/**
 * The tree of an XML feed, repaired and written.
 *
 * `feed` 6 writes CDATA sections that a `]]>` in the text breaks; what it wrote
 * is parsed, completed with the xast utilities and written without any.
 */
import type {Element, ElementContent, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'
import {type Raw, toXml} from 'xast-util-to-xml'
import {cleanText, withoutTags} from './xml-text.ts'

/** A tree and the element that names the format. */
export type Document = Readonly<{root: Root; top: Element}>

/** Parse what `feed` wrote; spaces between elements are left out. */
export function parseFeed(xml: string): Document {
  const root = fromXml(xml)
  const top = root.children.find((node) => node.type === 'element')
  if (!top) throw new Error('Cannot read a feed without an element')
  tidy(top)
  root.children = root.children.filter(({type}) => type !== 'text')
  return {root, top}
}

/**
 * Write the tree: a declaration, the stylesheet, one element a line.
 *
 * As no CDATA section, comment or processing instruction of others is in it, a
 * `]]>` can only be text and is escaped (XML 1.0 §2.4). Characters that XML
 * forbids are left out, wherever they come from.
 */
export function writeFeed({top}: Document, stylesheet: string): string {
  const tree = inLines(top, '\n')
  const xml = cleanText(
    toXml(tree, {
      closeEmptyElements: true,
      tightClose: true,
      // Only `escaped` makes such nodes.
      allowDangerousXml: true
    }).replaceAll(']]>', ']]&#x3E;')
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet type="text/css" href="${stylesheet}"?>\n${xml}\n`
}

/** A long text, escaped at once as the serializer does it piece by piece. */
export function escaped(text: string): Raw {
  const value = text.replace(/[&<]/g, (sign) =>
    sign === '&' ? '&#x26;' : '&#x3C;'
  )
  return {type: 'raw', value}
}

/** The child elements of a name. */
export function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter(
    (node): node is Element => node.type === 'element' && node.name === name
  )
}

/** Text for `feed`, which would write a `]]>` as it is; the tree gets the true one. */
export function withoutCdataEnd(text: string): string {
  return text.replaceAll(']]>', ']] >')
}

/** Replace the text of a child by plain text, when there is such a child. */
export function setText(parent: Element, name: string, value: string): void {
  for (const child of childrenOf(parent, name)) {
    child.children = [{type: 'text', value: withoutTags(value)}]
  }
}

/** CDATA becomes text; text between elements goes. */
function tidy(parent: Element): void {
  const hasElements = parent.children.some(({type}) => type === 'element')
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'cdata') return [{type: 'text', value: child.value}]
    if (child.type === 'text') return hasElements ? [] : [child]
    if (child.type === 'element') tidy(child)
    return [child]
  })
}

/** A copy with each element on a line of its own. */
function inLines(parent: Element, margin: string): Element {
  if (!parent.children.some(({type}) => type === 'element')) return parent
  const inner = `${margin} `
  const children = parent.children.flatMap((child): ElementContent[] => [
    {type: 'text', value: inner},
    child.type === 'element' ? inLines(child, inner) : child
  ])
  return {...parent, children: [...children, {type: 'text', value: margin}]}
}
