/**
 * Plain text from a tree, for people who read mail without HTML.
 */
import type {Element, ElementContent, RootContent} from 'hast'
import type {Links, TextOptions, Writing} from './text-inline.ts'
import {inlineText} from './text-inline.ts'
import {tableLines} from './text-table.ts'
import {columns, wrap} from './text-width.ts'

/** Columns of a line, as RFC 5322 §2.1.1 and its readers like them. */
export const lineWidth = 72

/**
 * Write blocks as plain text of at most 72 columns.
 *
 * Headings are underlined with `-`, block quotes and code stand 4 columns in,
 * links are numbered and listed at the end of their section (before the next
 * heading), pictures are told by their alternative text, tables aligned.
 *
 * @returns
 *   Lines joined by line feeds, none at the end; empty for no content.
 */
export function plainText(
  nodes: readonly RootContent[],
  options: TextOptions
): string {
  const blocks: string[][] = []
  let links: Links = {addresses: []}
  for (const node of contentOf(nodes)) {
    if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      blocks.push(linkList(links))
      links = {addresses: []}
    }
    blocks.push(...write(node, {...options, width: lineWidth, links}))
  }
  return joined([...blocks, linkList(links)]).join('\n')
}

/** A heading and the line under it. */
export function underlined(title: string, mark: '=' | '-'): string {
  const lines = wrap(title, lineWidth)
  const length = Math.max(...lines.map(columns))
  return [...lines, mark.repeat(length)].join('\n')
}

/** The list of addresses that numbers in the text refer to. */
export function linkList({addresses}: Links): string[] {
  return addresses.map((address, index) => `[${index + 1}] ${address}`)
}

/** Blocks with an empty line between them. */
function joined(blocks: readonly string[][]): string[] {
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines))
}

/** Nodes with sections and the like opened. */
function contentOf(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node) =>
    node.type === 'element' && /^(?:section|div)$/.test(node.tagName)
      ? contentOf(node.children)
      : [node]
  )
}

/** The blocks a node becomes; inline nodes between blocks become paragraphs. */
function write(node: RootContent, writing: Writing): string[][] {
  if (node.type !== 'element') {
    return node.type === 'text' ? paragraph([node], writing) : []
  }
  const {tagName, children} = node
  if (/^h[1-6]$/.test(tagName)) return heading(node, writing)
  if (tagName === 'blockquote') return [blockQuote(node, writing)]
  if (tagName === 'pre') return [code(node)]
  if (tagName === 'ul' || tagName === 'ol') return [list(node, writing)]
  if (tagName === 'table') return [tableLines(node, writing)]
  if (tagName === 'hr') return [['* * *']]
  if (tagName === 'figure') {
    return [children.flatMap((child) => write(child, writing).flat())]
  }
  if (/^(?:section|div|dl)$/.test(tagName)) {
    return children.flatMap((child) => write(child, writing))
  }
  return paragraph(isInline(tagName) ? [node] : children, writing)
}

function isInline(tagName: string): boolean {
  return !/^(?:p|dt|dd|figcaption|li)$/.test(tagName)
}

function heading(node: Element, writing: Writing): string[][] {
  const [lines = []] = paragraph(node.children, writing)
  return lines.length > 0 ? [underlined(lines.join(' '), '-').split('\n')] : []
}

function paragraph(nodes: ElementContent[], writing: Writing): string[][] {
  const text = inlineText(nodes, writing)
  return text ? [wrap(text, writing.width)] : []
}

function blockQuote(node: Element, writing: Writing): string[] {
  const width = writing.width - 4
  const lines = flow(node.children, {...writing, width})
  const by = writing.attribution(node)
  const attribution = by === undefined ? [] : wrap(by, width)
  return indented([...lines, ...attribution], '    ')
}

function code(node: Element): string[] {
  const value = rawText(node).replace(/\n+$/, '')
  return indented(value.split('\n'), '    ')
}

function rawText(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(rawText).join('') : ''
}

function list(node: Element, writing: Writing): string[] {
  let number = Number(node.properties.start ?? 1)
  const items = node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const mark = node.tagName === 'ol' ? `${number++}. ` : '- '
    const width = writing.width - mark.length
    const [first = '', ...rest] = flow(child.children, {...writing, width})
    return [[mark + first, ...indented(rest, ' '.repeat(mark.length))]]
  })
  return items.some((item) => item.includes('')) ? joined(items) : items.flat()
}

/** Blocks of a list item or block quote; loose text among them is gathered. */
function flow(nodes: readonly ElementContent[], writing: Writing): string[] {
  const blocks: string[][] = []
  let loose: ElementContent[] = []
  let tight = true
  for (const node of nodes) {
    if (node.type === 'element' && isBlock(node.tagName)) {
      blocks.push(...paragraph(loose, writing), ...write(node, writing))
      loose = []
      tight &&= /^[ou]l$/.test(node.tagName)
    } else loose.push(node)
  }
  blocks.push(...paragraph(loose, writing))
  return tight ? blocks.flat() : joined(blocks)
}

function isBlock(tagName: string): boolean {
  return /^(?:p|h[1-6]|blockquote|pre|[ou]l|table|hr|figure|section|div|dl)$/.test(
    tagName
  )
}

function indented(lines: readonly string[], margin: string): string[] {
  return lines.map((line) => (line ? margin + line : line))
}
