/**
 * Paragraphs and headings of words alone, which no parser needs to see.
 *
 * A parser passes each character some three times, and most of an article is
 * without markup. In place of such blocks that follow each other it is given one
 * letter, and the tree gets the blocks afterwards.
 */
import type {Heading, Nodes, Paragraph, Root, RootContent, Text} from 'mdast'
import type {Point, Position} from 'unist'

/** A text with one letter in place of each run of plain blocks. */
export type Hollow = Readonly<{
  text: string
  /** In order; none for a text without. */
  runs: readonly Run[]
}>

/** Plain blocks as they stand, and the offset of the letter for them. */
type Run = Readonly<{source: string; at: number}>

/**
 * A line that can be read in one way only, if it begins behind a blank line or a
 * line of hyphens, or behind such a line.
 *
 * It begins with something that opens no block (CommonMark §4, §5) and ends with
 * no white space (§6.7), and nothing in it begins an escape, a reference (§2.4,
 * §2.5) or the markup of words (§6, and GFM's `~`). A bare address may stand in
 * it: who looks for one looks at the tree.
 */
const line = '[\\p{L}“‘«"\'(][^\\n\\r\\t\\0\\\\`*_~<>&[\\]]*(?<! )'
/** Hashes at the end of a heading are none of its words (§4.2). */
const heading = `#{1,6} ${line}(?<!#)`
const block = `(?:${heading}|${line}(?:\\n${line})*)`
const plain = new RegExp(
  `(?<=\\n(?:---)?\\n)${block}(?:\\n{2,}${block})*(?=\\n\\n|\\n?$)`,
  'gu'
)

const letter = 'x'

/** Take the plain blocks out of a text. */
export function hollowOut(source: string): Hollow {
  const runs: Run[] = []
  let text = ''
  let from = 0
  for (const {0: run, index} of source.matchAll(plain)) {
    text += source.slice(from, index)
    runs.push({source: run, at: text.length})
    text += letter
    from = index + run.length
  }
  return {text: text + source.slice(from), runs}
}

/**
 * Put the blocks back, and all places where they are in the whole text.
 *
 * Since plain blocks stand between blank lines and begin without a margin, what
 * is behind them is read alike whatever words they hold.
 *
 * @returns
 *   Whether the tree is now that of the whole text. It is not when a letter came
 *   out as anything but a paragraph outside of all else, such as a line of code.
 */
export function fillIn(tree: Root, {runs}: Hollow): boolean {
  const by: Distance = {lines: 0, offset: 0}
  const children: RootContent[] = []
  let filled = 0
  for (const node of tree.children) {
    const run = runs[filled]
    const start = node.position?.start
    if (!run || start?.offset !== run.at) {
      move(node, by)
      children.push(node)
      continue
    }
    if (!isLetter(node)) return false
    pushBlocks(children, run.source, moved(start, by))
    by.lines += run.source.split('\n').length - 1
    by.offset += run.source.length - letter.length
    filled++
  }
  tree.children = children
  moveEnd(tree, by)
  return filled === runs.length
}

/** How far the words that were put back move what stands behind them. */
type Distance = {lines: number; offset: number}

function isLetter(node: RootContent): boolean {
  if (node.type !== 'paragraph') return false
  const [child, ...others] = node.children
  return child?.type === 'text' && child.value === letter && others.length === 0
}

function pushBlocks(
  children: RootContent[],
  source: string,
  from: Point
): void {
  let start = from
  for (const part of source.split(/(\n{2,})/)) {
    const end = behind(part, start)
    if (!part.startsWith('\n')) children.push(blockOf(part, {start, end}))
    start = end
  }
}

/** The place behind a part that begins a line. */
function behind(part: string, {line, offset = 0}: Point): Point {
  const lines = part.split('\n')
  const last = lines.at(-1) ?? ''
  return {
    line: line + lines.length - 1,
    column: 1 + last.length,
    offset: offset + part.length
  }
}

function blockOf(source: string, position: Position): Paragraph | Heading {
  const {start, end} = position
  const depth = source.startsWith('#') ? source.indexOf(' ') : 0
  const margin = depth > 0 ? depth + 1 : 0
  const text: Text = {
    type: 'text',
    value: source.slice(margin),
    position: {
      start: {
        line: start.line,
        column: start.column + margin,
        offset: (start.offset ?? 0) + margin
      },
      end: {...end}
    }
  }
  if (depth === 0) return {type: 'paragraph', children: [text], position}
  return {
    type: 'heading',
    depth: depth as Heading['depth'],
    children: [text],
    position
  }
}

/** The end of a tree is that of its last block, or lies on a later line. */
function moveEnd({children, position}: Root, by: Distance): void {
  if (!position) return
  const last = children.at(-1)?.position?.end
  const end = moved(position.end, by)
  position.end = last && last.offset === end.offset ? {...last} : end
}

/** No recursion: a tree can be deeper than the stack. */
function move(node: RootContent, by: Distance): void {
  if (by.offset === 0) return
  const left: Nodes[] = [node]
  for (let one = left.pop(); one; one = left.pop()) {
    if (one.position) {
      one.position.start = moved(one.position.start, by)
      one.position.end = moved(one.position.end, by)
    }
    if ('children' in one) for (const child of one.children) left.push(child)
  }
}

function moved({line, column, offset = 0}: Point, by: Distance): Point {
  return {line: line + by.lines, column, offset: offset + by.offset}
}
