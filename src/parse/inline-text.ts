/**
 * The words inside a paragraph, without their markup.
 */
import type {Nodes} from 'mdast'
import {addOffsets, type Offsets} from './offsets.ts'

/** A link inside a block; offsets are into the block's text. */
export type ProseLink = Readonly<{start: number; end: number; url: string}>

/** Text under construction; see `Block` for what the fields mean. */
export type InlineText = {
  text: string
  starts: number[]
  ends: number[]
  links: ProseLink[]
}

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
      draft.text += node.value
      addOffsets(draft, node.value, source, start, end)
      return
    case 'inlineCode': {
      const inner = quotedByBackticks(source.slice(start, end))
      if (inner) append(draft, inner, plainOffsets(start, inner.length))
      else append(draft, placeholder, {starts: [start], ends: [end]})
      return
    }
    case 'image':
    case 'imageReference':
      append(draft, placeholder, {starts: [start], ends: [end]})
      return
    case 'break':
      append(draft, '\n', {starts: [start], ends: [end]})
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

function append(draft: InlineText, text: string, offsets: Offsets): void {
  draft.text += text
  for (const start of offsets.starts) draft.starts.push(start)
  for (const end of offsets.ends) draft.ends.push(end)
}

/**
 * Two typewriter quotations in one line (``` ``a'' and ``b'' ```) look like
 * inline code between double backticks; such code is prose.
 */
function quotedByBackticks(raw: string): string | undefined {
  return /^``[^`]*''[^`]*``$/.test(raw) ? raw : undefined
}

function plainOffsets(start: number, length: number): Offsets {
  const starts = Array.from({length}, (_, index) => start + index)
  return {starts, ends: starts.map((offset) => offset + 1)}
}
