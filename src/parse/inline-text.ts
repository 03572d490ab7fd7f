/**
 * The words inside a paragraph, without their markup.
 */
import type {Nodes} from 'mdast'
import {addOffsets, type Offsets} from './offsets.ts'

/** A link inside a block; offsets are into the block's text. */
export type ProseLink = Readonly<{start: number; end: number; url: string}>

/** Text under construction; see `Block` for what `text` and `links` mean. */
export type InlineText = {
  text: string
  /** What it is made of, in order. */
  parts: Part[]
  links: ProseLink[]
}

/** A piece of text and the range of the source that it was made from. */
type Part = Readonly<{
  value: string
  start: number
  end: number
  /** One character that stands for all of the range. */
  isWhole: boolean
}>

const placeholder = '\uFFFC'

/**
 * Append what a reader reads of an inline node.
 *
 * A node without a position is left out, footnote marks and HTML too.
 */
export function readInline(
  node: Nodes,
  draft: InlineText,
  source: string
): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  switch (node.type) {
    case 'text':
      append(draft, {value: node.value, start, end, isWhole: false})
      return
    case 'inlineCode': {
      const inner = quotedByBackticks(source.slice(start, end))
      const value = inner ?? placeholder
      append(draft, {value, start, end, isWhole: inner === undefined})
      return
    }
    case 'image':
    case 'imageReference':
      append(draft, {value: placeholder, start, end, isWhole: true})
      return
    case 'break':
      append(draft, {value: '\n', start, end, isWhole: true})
      return
    case 'link': {
      const from = draft.text.length
      for (const child of node.children) readInline(child, draft, source)
      draft.links.push({start: from, end: draft.text.length, url: node.url})
      return
    }
    default:
      if ('children' in node) {
        for (const child of node.children) readInline(child, draft, source)
      }
  }
}

/** The place in the source of each character of a text. */
export function offsetsOf(parts: readonly Part[], source: string): Offsets {
  const offsets: {starts: number[]; ends: number[]} = {starts: [], ends: []}
  for (const {value, start, end, isWhole} of parts) {
    if (isWhole) {
      offsets.starts.push(start)
      offsets.ends.push(end)
    } else addOffsets(offsets, value, source, start, end)
  }
  return offsets
}

function append(draft: InlineText, part: Part): void {
  draft.text += part.value
  draft.parts.push(part)
}

/**
 * Two typewriter quotations in one line (``` ``a'' and ``b'' ```) look like
 * inline code between double backticks; such code is prose.
 */
function quotedByBackticks(raw: string): string | undefined {
  return /^``[^`]*''[^`]*``$/.test(raw) ? raw : undefined
}
