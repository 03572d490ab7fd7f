/**
 * An article as paragraphs, each with its row of words and its marked strings.
 */
import type {Language} from '../knowledge/language.ts'
import type {Block, BlockKind, Prose} from '../prose.ts'
import {type Flow, type Names, readFlow} from './flow.ts'
import type {Marked} from './marked.ts'
import {findMarked} from './marks.ts'

/**
 * A paragraph as a reader sees it: a block, or a line of one where the text
 * was typed with one line for each paragraph.
 */
export type Paragraph = Readonly<{
  /** Index of the block it stands in. */
  block: number
  kind: BlockKind
  group: number
  from: number
  to: number
  flow: Flow
  marked: readonly Marked[]
}>

/**
 * Cut an article into paragraphs.
 *
 * A short line in title case without words in marks that end like speech is a
 * heading, whatever Markdown says.
 *
 * @param names
 *   For each block, the names the actors gave.
 */
export function readParagraphs(
  prose: Prose,
  names: readonly Names[],
  language: Language
): Paragraph[] {
  const paragraphs: Paragraph[] = []
  prose.blocks.forEach((block, index) => {
    const known = names[index] ?? new Set<number>()
    const marked = findMarked(block.text, language)
    let next = 0
    for (const [from, to] of cutLines(block, marked)) {
      const inside: Marked[] = []
      for (; (marked[next]?.outerStart ?? to) < to; next++) {
        const one = marked[next] as Marked
        if (one.outerStart >= from && one.outerEnd <= to) inside.push(one)
      }
      const flow = readFlow(block, inside, from, to, known, language)
      const heading = isTitleLine(block.text.slice(from, to))
      const kind =
        block.kind === 'paragraph' && heading ? 'heading' : block.kind
      const {group} = block
      paragraphs.push({
        block: index,
        kind,
        group,
        from,
        to,
        flow,
        marked: inside
      })
    }
  })
  return paragraphs
}

/** Line feeds that end a paragraph: behind a full stop or around a heading. */
function cutLines(
  block: Block,
  marked: readonly Marked[]
): [from: number, to: number][] {
  const {text} = block
  if (block.kind === 'quote' || !text.includes('\n')) return [[0, text.length]]
  const ranges: [number, number][] = []
  let from = 0
  let at = 0
  for (const {index} of text.matchAll(/\n/g)) {
    while ((marked[at]?.outerEnd ?? index) < index) at++
    const around = marked[at]
    if (around?.closed && around.outerStart < index && index < around.outerEnd)
      continue
    const line = text.slice(Math.max(from, index - 240), index).trimEnd()
    const next = text.slice(index + 1, index + 3)
    const ended =
      /[”"’»]\s*[—–―-]+\s*\p{Lu}[^.]{2,40}$/u.test(line) ||
      /[.!?…:]["”’'»)\]]*$|["”»]$/.test(line)
    if (!/^\s?[\p{Lu}\p{N}“"‘'«„—-]/u.test(next)) continue
    if (!ended && !isTitleLine(line)) continue
    ranges.push([from, index])
    from = index + 1
  }
  ranges.push([from, text.length])
  return ranges.filter(([a, b]) => text.slice(a, b).trim())
}

/** Whether a line looks like a headline: short, most long words capitalized. */
export function isTitleLine(line: string): boolean {
  const text = line.trim()
  if (text.length > 110 || text.length < 8) return false
  if (/[,:;]["”’']*$|["”»]$/.test(text) || /["“«].*[.,]["”»]/.test(text))
    return false
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  const long = words.filter((word) => word.length > 3)
  if (words.length < 3 || long.length < 2) return false
  const capital = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return (
    capital / long.length >= (/[.]$/.test(text) ? 0.95 : 0.75) &&
    !/^\p{Lu}[\p{L} ]+:/u.test(text)
  )
}
