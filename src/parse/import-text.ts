/**
 * Plain text, as it comes out of a mail or an old system → Markdown.
 */
import type {Heading, Html, Paragraph, Root} from 'mdast'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import {advise, complain} from './complain.ts'
import {readTokens} from './tokens.ts'

/** What was made of a text. */
export type ImportedText = Readonly<{
  /** From a first line that looks like one; else absent. */
  title?: string
  /** The body, without front matter. */
  markdown: string
  headings: number
  teasers: number
}>

type Line = {text: string; line: number}

/**
 * Make Markdown of a plain text.
 *
 * Paragraphs are parted by blank lines, or are lines where there are none.
 * Short lines in headline case become headings. Those that speak of things the
 * rest of the text does not mention are taken for teasers of other stories: they
 * are kept in a comment, which is not published, and advised on. Words and
 * quotation marks stay as they are; what Markdown would read as markup is
 * escaped.
 *
 * @param file
 *   The text; gets a message for each teaser and heading found.
 * @returns
 *   `undefined` when there is no text, or when it is an article already.
 */
export function importText(file: VFile): ImportedText | undefined {
  const text = String(file)
  if (/^---\s*\n/.test(text)) {
    complain(
      file,
      'import',
      'Unexpected front matter, expected plain text: this is an article already, put it into articles/'
    )
    return undefined
  }
  const blocks = readBlocks(text)
  if (blocks.length === 0) {
    complain(file, 'import', 'Unexpected empty text, expected an article')
    return undefined
  }
  const [first, ...others] = blocks as [Line, ...Line[]]
  const isTitled = isHeadline(first.text) && others.length > 0
  const body = isTitled ? others : blocks
  const children = body.map((block) => node(block, body, file))
  const tree: Root = {type: 'root', children}
  return {
    ...(isTitled && {title: first.text}),
    markdown: unified().use(remarkStringify, {bullet: '-'}).stringify(tree),
    headings: children.filter(({type}) => type === 'heading').length,
    teasers: children.filter(({type}) => type === 'html').length
  }
}

function readBlocks(text: string): Line[] {
  const lines = text.split('\n')
  const isParted = /\n[ \t]*\n[ \t]*\S/.test(text.trim())
  const blocks: Line[] = []
  let open: Line | undefined
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim()
    if (!line) open = undefined
    else if (open && isParted) open.text += ` ${line}`
    else {
      open = {text: line, line: index + 1}
      blocks.push(open)
    }
  }
  return blocks
}

function node(
  block: Line,
  blocks: readonly Line[],
  file: VFile
): Heading | Paragraph | Html {
  const children = [{type: 'text' as const, value: block.text}]
  if (!isHeadline(block.text)) return {type: 'paragraph', children}
  const place = {line: block.line, column: 1}
  if (isTeaser(block, blocks)) {
    advise(
      file,
      'teaser',
      `Unexpected “${block.text}”, which looks like the teaser of another story: it is kept in a comment, take it out or make it a heading`,
      place
    )
    const safe = block.text.replace(/--+/g, '–').replace(/>/g, '&gt;')
    return {type: 'html', value: `<!-- teaser of another story? ${safe} -->`}
  }
  return {type: 'heading', depth: 2, children}
}

/**
 * Whether a line reads as a headline: short, without the stop of a sentence,
 * and with most of its longer words capitalized.
 */
function isHeadline(text: string): boolean {
  if (text.length > 110 || /[.,;:…]["”’»]?$/.test(text)) return false
  if (/^[“"«„—–-]|["”»]$/.test(text)) return false
  const words = readTokens(text).filter(({kind}) => kind === 'word')
  if (words.length === 0 || words.length > 16) return false
  const long = words.filter((word) => word.text.length > 3)
  const capitalized = long.filter((word) => /^\p{Lu}/u.test(word.text))
  return words.length === 1
    ? /^\p{Lu}/u.test(text)
    : capitalized.length >= Math.max(1, long.length * 0.75)
}

/**
 * Whether a headline speaks of something else: half of its content words occur
 * nowhere else in the text (compared by their first five letters).
 */
function isTeaser(block: Line, blocks: readonly Line[]): boolean {
  const others = new Set<string>()
  for (const other of blocks) {
    if (other === block || isHeadline(other.text)) continue
    for (const stem of stems(other.text)) others.add(stem)
  }
  const own = stems(block.text)
  const foreign = own.filter((stem) => !others.has(stem))
  return own.length >= 4 && foreign.length * 10 >= own.length * 4
}

function stems(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.map((word) => word.slice(0, 5))
}
