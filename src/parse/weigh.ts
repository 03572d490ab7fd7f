/**
 * How much work a text can be, before anything is parsed.
 *
 * A parser of Markdown looks ahead and back: a few kilobytes of `*a_` or of
 * `- - -` keep it busy for minutes. Real articles are far below what that takes.
 */
import {isThematicBreak, nestingOf} from './nesting.ts'

/** What a text may cost; lines count from 1. */
export type Weight = Readonly<{
  /** UTF-16 code units. */
  length: number
  /**
   * Upper bound of how often a mark makes the parser pass a character: for each
   * paragraph its marks times its length, and all brackets times each other,
   * since any may refer to any.
   */
  passes: number
  /** Those of the paragraph that takes most of them, and where it begins. */
  heaviest: number
  line: number
  /** Upper bound of quotes and lists inside each other. */
  depth: number
  /** The line with it. */
  deepest: number
  /** The first line that surely stands deeper than `maximumDepth`, or 0. */
  tooDeep: number
}>

/** Quotes and lists inside each other; what stands deeper nobody can read. */
export const maximumDepth = 100

/** Deeper than what is written by hand, though it may be read. */
export const deepForAnArticle = 30

/**
 * Weigh a text in one pass over its characters.
 *
 * Every paragraph lies between two blank lines, so no mark is passed from
 * outside; code and front matter are weighed as if they were prose.
 */
export function weigh(text: string): Weight {
  const heaviest = {passes: 0, line: 1}
  let passes = 0
  let brackets = 0
  let block = {line: 1, marks: 0, length: 0}
  const nesting = {depth: 0, deepest: 1, tooDeep: 0, fence: false}
  let line = 0
  const closeBlock = () => {
    const cost = block.marks * block.length
    passes += cost
    if (cost > heaviest.passes)
      Object.assign(heaviest, {passes: cost, line: block.line})
  }
  for (let start = 0; start < text.length; ) {
    line++
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const found = marksIn(text, start, end)
    brackets += found.brackets
    if (found.isBlank) {
      closeBlock()
      block = {line: line + 1, marks: 0, length: 0}
    } else {
      block.marks += found.marks
      block.length += end - start + 1
      descend(nesting, text, start, end, line)
    }
    start = end + 1
  }
  closeBlock()
  const {depth, deepest, tooDeep} = nesting
  passes += brackets * brackets
  return {
    length: text.length,
    passes,
    heaviest: heaviest.passes,
    line: heaviest.line,
    depth,
    deepest,
    tooDeep
  }
}

/**
 * Whether a text is surely parsed in no time worth speaking of.
 *
 * The bounds are far above what articles have: one of ten thousand words has
 * 60,000 characters and two or three million passes.
 */
export function isLight({length, passes, depth}: Weight): boolean {
  return length <= 100_000 && passes <= 4_000_000 && depth <= deepForAnArticle
}

function marksIn(
  text: string,
  start: number,
  end: number
): {marks: number; brackets: number; isBlank: boolean} {
  let marks = 0
  let brackets = 0
  let isBlank = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 || code === 0x09) continue
    isBlank = false
    if (code === 0x5b) brackets++
    if (isMark(code)) marks++
  }
  return {marks, brackets, isBlank}
}

/**
 * ASCII punctuation but the comma, since no syntax and no bare address is
 * without; and the marks that quotations stand in.
 */
function isMark(code: number): boolean {
  return (
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x2039 ||
    code === 0x203a ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x21 && code <= 0x2f && code !== 0x2c) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  )
}

type Nesting = {
  depth: number
  deepest: number
  tooDeep: number
  fence: boolean
}

function descend(
  nesting: Nesting,
  text: string,
  start: number,
  end: number,
  line: number
): void {
  const {bound, marks, content} = nestingOf(text, start, end)
  if (bound > nesting.depth)
    Object.assign(nesting, {depth: bound, deepest: line})
  if (/^(?:`{3}|~{3})/.test(text.slice(content, content + 3))) {
    nesting.fence = !nesting.fence
  }
  if (nesting.tooDeep > 0 || nesting.fence || marks <= maximumDepth) return
  if (!isThematicBreak(text.slice(start, end))) nesting.tooDeep = line
}
