/**
 * What a reader reads of an article, with the way back to the source.
 *
 * Both extractors work on this: text without markup, in blocks that are never
 * read across, and for each character its place in the Markdown file.
 */
import type {
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  TableCell
} from 'mdast'
import type {Span} from '../actor.ts'
import {isClosed, pullName} from './containers.ts'
import {
  type InlineText,
  offsetsOf,
  type ProseLink,
  readInline
} from './inline-text.ts'
import type {Offsets} from './offsets.ts'
import {countWords, isWord, readTokens, type Token} from './tokens.ts'

/**
 * What a block is to a reader. `quote` is a paragraph of a block quotation,
 * `item` of a list, `cell` of a table, `note` of a footnote; `caption` is the
 * title of a picture (shown below it), `heading` a heading.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'item'
  | 'cell'
  | 'note'
  | 'caption'

/** One run of prose. `starts` and `ends` give the place of each character. */
export type Block = Readonly<{
  kind: BlockKind
  /**
   * Code, pictures and footnote marks are left out; inline code and pictures
   * leave one U+FFFC (object replacement), hard breaks a line feed.
   */
  text: string
  /** Its words, numbers and marks. */
  tokens: readonly Token[]
  /** How many of them are words or numbers. */
  words: number
  starts: readonly number[]
  ends: readonly number[]
  links: readonly ProseLink[]
  /** Depth of a heading (1 to 6), nesting of a quote (from 1), else 0. */
  depth: number
  /** Blocks of one list, table, block quotation or footnote share a number. */
  group: number
}>

/** The prose of one article, in the order of the text. */
export type Prose = Readonly<{source: string; blocks: readonly Block[]}>

/**
 * Read the prose of a tree.
 *
 * Words set as a pull-quote are left out: they repeat the text.
 *
 * @param tree
 *   mdast with positions; a node without a position is left out, since
 *   nothing could be said of its place.
 * @param source
 *   The text the tree was parsed from.
 * @returns
 *   Blocks in order; none for a tree without prose.
 */
export function readProse(tree: Root, source: string): Prose {
  const blocks: Block[] = []
  const state: State = {source, blocks, kind: 'paragraph', depth: 0, groups: 0}
  for (const child of tree.children) readBlock(child, state)
  return {source, blocks}
}

/** Reads the prose of a tree, as `readProse` does. */
export type ProseReader = typeof readProse

/** A reader that reads a tree once; for plugins that leave it as it is. */
export function proseOnce(): ProseReader {
  let last: {tree: Root; prose: Prose} | undefined
  return (tree, source) => {
    if (last?.tree !== tree) last = {tree, prose: readProse(tree, source)}
    return last.prose
  }
}

/**
 * The ranges of the source behind a range of a block's text.
 *
 * One range; more when a `>` of a block quotation stands in between, one for
 * each line. Markup inside the range is part of it, markup at its edges not.
 */
export function sourceSpans(block: Block, start: number, end: number): Span[] {
  const spans: Span[] = []
  let from = start
  for (let at = start; at < end; at++) {
    const last = at === end - 1
    if (last || breaksLine(block, at)) {
      const to = last ? at : trimLine(block, from, at)
      spans.push([block.starts[from] as number, block.ends[to] as number])
      from = at + 1
    }
  }
  return spans
}

/** The one range from the first to the last character of a range of text. */
export function sourceSpan(block: Block, start: number, end: number): Span {
  return [block.starts[start] as number, block.ends[end - 1] as number]
}

type State = {
  source: string
  blocks: Block[]
  kind: BlockKind
  depth: number
  groups: number
}

/** Whether the line ends here and the next one begins behind a `>`. */
function breaksLine(block: Block, at: number): boolean {
  if (block.kind !== 'quote' || block.text[at] !== '\n') return false
  const gap = (block.starts[at + 1] ?? 0) - (block.ends[at] ?? 0)
  return gap > 0
}

function trimLine(block: Block, from: number, newline: number): number {
  let to = newline - 1
  while (to > from && /\s/.test(block.text[to] as string)) to--
  return Math.max(to, from)
}

function readBlock(node: RootContent, state: State): void {
  switch (node.type) {
    case 'paragraph':
      addBlock(node.children, state, state.kind, state.depth)
      return
    case 'heading':
      addBlock(node.children, state, 'heading', node.depth)
      return
    case 'blockquote':
      inside(node, state, 'quote', state.depth + 1)
      return
    case 'list':
      inside(
        node,
        state,
        state.kind === 'quote' ? 'quote' : 'item',
        state.depth
      )
      return
    case 'footnoteDefinition':
      inside(node, state, 'note', 0)
      return
    case 'table':
      inside(node, state, 'cell', 0)
      return
    case 'tableCell':
      addBlock((node as TableCell).children, state, 'cell', 0)
      return
    case 'listItem':
    case 'tableRow':
      for (const child of node.children) readBlock(child, state)
      return
    case 'containerDirective':
      if (node.name === pullName && isClosed(node, state.source)) return
      for (const child of node.children) readBlock(child, state)
      return
    default:
      if ('children' in node) {
        for (const child of (node as Parents).children) {
          readBlock(child as RootContent, state)
        }
      }
  }
}

function inside(
  node: Parents,
  state: State,
  kind: BlockKind,
  depth: number
): void {
  const outer = {kind: state.kind, depth: state.depth}
  state.groups++
  state.kind = kind
  state.depth = depth
  for (const child of node.children) readBlock(child as RootContent, state)
  state.groups++
  state.kind = outer.kind
  state.depth = outer.depth
}

function addBlock(
  children: readonly PhrasingContent[],
  state: State,
  kind: BlockKind,
  depth: number
): void {
  const draft: InlineText = {text: '', parts: [], links: []}
  for (const child of children) readInline(child, draft, state.source)
  if (draft.text.trim()) {
    state.blocks.push(blockOf(draft, state, kind, depth))
  }
}

/** Tokens and offsets are made when somebody asks: not for every block. */
function blockOf(
  {text, parts, links}: InlineText,
  {source, groups}: State,
  kind: BlockKind,
  depth: number
): Block {
  let tokens: readonly Token[] | undefined
  let offsets: Offsets | undefined
  return {
    kind,
    text,
    get tokens() {
      tokens ??= readTokens(text)
      return tokens
    },
    get words() {
      return tokens ? tokens.filter(isWord).length : countWords(text)
    },
    get starts() {
      offsets ??= offsetsOf(parts, source)
      return offsets.starts
    },
    get ends() {
      offsets ??= offsetsOf(parts, source)
      return offsets.ends
    },
    links,
    depth,
    group: groups
  }
}
