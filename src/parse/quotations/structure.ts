/**
 * Quotations told by the structure of the text: block quotations, signatures,
 * transcripts.
 */
import type {Attribution, Pattern} from './attribution.ts'
import type {Paragraph} from './paragraphs.ts'
import {phraseAfter} from './phrase-after.ts'
import {itemAt} from './phrases.ts'

/** Where the words of a paragraph end, and who signed them. */
export type Signature = Readonly<{end: number; attribution: Attribution}>

const signature = /(?:^|\n)[ \t]*(?:[—–―]|--?)[ \t]*(?=[\p{Lu}“"])[^\n]{2,90}$/u

/**
 * The signature at the end of a paragraph: a last line `— Ana Torres, mayor`.
 *
 * `end` is where the line before it ends: the paragraph's start when it is
 * nothing but a signature.
 */
export function readSignature(
  paragraph: Paragraph,
  index: number
): Signature | undefined {
  const {flow, from, to} = paragraph
  const text = flow.text.slice(from, to).trimEnd()
  const match = signature.exec(text)
  if (!match) return undefined
  const begin = from + match.index
  let item = flow.items.findIndex((one) => one.start >= begin)
  while (item >= 0 && /^[—–―-]+$/.test(itemAt(flow, item).text)) item++
  const subject = phraseAfter(flow, item, flow.items.length)
  if (!subject || subject.kind === 'pronoun') return undefined
  const attribution = {
    pattern: 'signature' as Pattern,
    subject,
    paragraph: index
  }
  return {end: begin, attribution}
}

const label =
  /^\s*(\p{Lu}[\p{Lu}.’'-]{2,}(?: \p{Lu}[\p{Lu}.’'-]*){0,3}):\s+(?=\S)/u
const noLabel =
  /^(?:NOTE|UPDATE|CORRECTION|WATCH|READ|MORE|PHOTO|PHOTOS|VIDEO|RELATED|BREAKING|ALSO|FACT|FILE|SOURCE|WARNING|TIP|EDITOR.*|PS|FULL TEXT|ABSTRACT|IMPORTANT)$/

/** A line of a transcript: where its label and where its words stand. */
export type Turn = Readonly<{labelEnd: number; start: number; name: string}>

/** Read `WALLACE: …` at an offset; only names in capitals count. */
export function readTurn(
  text: string,
  from: number,
  to: number
): Turn | undefined {
  const match = label.exec(text.slice(from, Math.min(to, from + 60)))
  const name = match?.[1]
  if (!match || !name || noLabel.test(name)) return undefined
  const labelEnd = from + match[0].indexOf(':')
  return {labelEnd, start: from + match[0].length, name}
}

/**
 * The paragraphs that are turns of a transcript without marks.
 *
 * At least three turns of at least two names; a single `NAME:` is a heading or
 * a dateline.
 */
export function findTurns(
  paragraphs: readonly Paragraph[]
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  paragraphs.forEach(({flow, from, to, kind}, index) => {
    if (kind === 'heading' || kind === 'caption') return
    const turn = readTurn(flow.text, from, to)
    if (turn) turns.set(index, turn)
  })
  const names = new Set([...turns.values()].map(({name}) => name))
  return turns.size >= 3 && names.size >= 2 ? turns : new Map()
}

/** Whether a block quotation tells its own attributions, like an article. */
export function speaksItself(
  {flow, marked, from, to}: Paragraph,
  end: number
): boolean {
  const [first] = marked
  if (!first) return false
  const text = flow.text.slice(from, to)
  if (first.outerStart - from < 2 && end - (marked.at(-1)?.outerEnd ?? end) < 3)
    return true
  return /[,?!]["”’»](?: \p{L}+){0,4} (?:said|says|asked|wrote)\b|\b(?:said|says|wrote)[,:] ["“‘«]/u.test(
    text
  )
}
