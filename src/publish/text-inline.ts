/**
 * The words of inline nodes, with their links numbered.
 */
import type {Element, ElementContent} from 'hast'
import type {Locale} from './locale.ts'
import {cleanText} from './xml-text.ts'

/** What a text is written against. */
export type TextOptions = Readonly<{
  /** The full address of a link, or `undefined` when it must not be shown. */
  link: (href: unknown) => string | undefined
  /** `-- Name, role` under a block quote, or nothing. */
  attribution: (blockquote: Element) => string | undefined
  /** Words for pictures and notes. */
  say: Locale['say']
}>

/** The addresses of a section, in the order in which the text refers to them. */
export type Links = {readonly addresses: string[]}

/** What a block is written with: its options, its room and its links. */
export type Writing = TextOptions & Readonly<{width: number; links: Links}>

/**
 * The text of inline nodes on one line; only a hard break is a line feed.
 *
 * A link that does not show its address is followed by its number; the address
 * goes to `writing.links`. Marks of a footnote read `(note 1)`.
 */
export function inlineText(
  nodes: readonly ElementContent[],
  writing: Writing
): string {
  return nodes
    .map((node) => textOf(node, writing))
    .join('')
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(/ ?\v ?/g, '\n')
    .trim()
}

function textOf(node: ElementContent, writing: Writing): string {
  if (node.type === 'text') return cleanText(node.value)
  if (node.type !== 'element') return ''
  const {tagName, properties} = node
  if (properties.dataFootnoteBackref !== undefined) return ''
  if (tagName === 'br') return '\v'
  if (tagName === 'img') {
    const alt = cleanText(String(properties.alt ?? ''))
    return alt ? `[${writing.say('picture.named', {alt})}]` : ''
  }
  if (tagName === 'input') return properties.checked ? '[x]' : '[ ]'
  const words = node.children.map((child) => textOf(child, writing)).join('')
  if (properties.dataFootnoteRef !== undefined) {
    return ` (${writing.say('note', {number: words})})`
  }
  return tagName === 'a' ? linked(words, node, writing) : words
}

function linked(words: string, node: Element, writing: Writing): string {
  const address = writing.link(node.properties.href)
  const {addresses} = writing.links
  if (address === undefined || shows(words, address)) return words
  if (!addresses.includes(address)) addresses.push(address)
  return `${words} [${addresses.indexOf(address) + 1}]`
}

/** Whether the words are the address anyway. */
function shows(words: string, address: string): boolean {
  const bare = (value: string) =>
    value
      .trim()
      .replace(/^(?:https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
  return bare(words) === bare(address)
}
