/**
 * Passages without marks: block quotations and turns of a transcript.
 */
import type {Attribution} from './attribution.ts'
import type {Paragraph} from './paragraphs.ts'
import type {Passage} from './passage.ts'
import type {Phrase} from './phrases.ts'
import {readSignature, speaksItself, type Turn} from './structure.ts'

/** A block quotation or a turn of a transcript; `none`: a mere signature. */
export function readUnmarked(
  paragraph: Paragraph,
  index: number,
  turn: Turn | undefined
): Passage | 'none' | undefined {
  const {flow, from, to, kind} = paragraph
  if (turn && paragraph.marked.length === 0) {
    const subject: Phrase = {
      kind: 'name',
      start: turn.labelEnd - turn.name.length,
      end: turn.labelEnd,
      from: 0,
      to: 1
    }
    return whole(index, turn.start, to, {
      pattern: 'transcript',
      subject,
      paragraph: index
    })
  }
  if (kind !== 'quote') return undefined
  const signed = readSignature(paragraph, index)
  const end = signed?.end ?? to
  if (!flow.text.slice(from, end).trim()) return 'none'
  if (
    /^\s*(?:\[!|(?:Note|Tip|Warning|Important|Caution)\b:?)/.test(
      flow.text.slice(from, end)
    )
  )
    return 'none'
  if (speaksItself(paragraph, end)) return undefined
  return whole(index, from, end, signed?.attribution)
}

function whole(
  paragraph: number,
  start: number,
  end: number,
  attribution: Attribution | undefined
): Passage {
  return {
    paragraph,
    item: -1,
    sentence: 0,
    marked: {
      start,
      end,
      outerStart: start,
      outerEnd: end,
      mark: 'block',
      closed: true
    },
    whole: true,
    partial: false,
    term: false,
    unspoken: false,
    attribution,
    verdict: undefined,
    continues: undefined,
    joins: undefined
  }
}

/** Paragraphs of one block quotation are one quotation. */
export function pushUnmarked(
  passages: Passage[],
  paragraphs: readonly Paragraph[],
  passage: Passage
): void {
  const last = passages.at(-1)
  const group = (one: Passage) => paragraphs[one.paragraph]?.group
  const quote = paragraphs[passage.paragraph]?.kind === 'quote'
  const goesOn =
    quote &&
    last?.item === -1 &&
    group(last) === group(passage) &&
    passage.paragraph - last.paragraph === 1
  if (goesOn) passage.continues = passages.length - 1
  passages.push(passage)
}

/** A signature below gives the words above it their source. */
export function applySignatures(
  passages: readonly Passage[],
  paragraphs: readonly Paragraph[]
): void {
  paragraphs.forEach((paragraph, index) => {
    if (
      paragraph.kind === 'heading' ||
      !/^\s*(?:[—–―]|--)|\n\s*(?:[—–―]|--)/.test(
        paragraph.flow.text.slice(paragraph.from, paragraph.to)
      )
    )
      return
    const signed = readSignature(paragraph, index)
    if (!signed) return
    const alone = signed.end - paragraph.from < 2
    for (let n = passages.length - 1; n >= 0; n--) {
      const passage = passages[n] as Passage
      if (index - passage.paragraph > 30) break
      const above = alone
        ? index - passage.paragraph
        : passage.paragraph === index
          ? 1
          : 9
      const sameGroup =
        paragraph.kind === 'quote' &&
        paragraphs[passage.paragraph]?.group === paragraph.group
      if (above < 0 || passage.attribution || !passage.whole) continue
      if (above === 1 || (sameGroup && above > 0))
        passage.attribution = signed.attribution
    }
  })
}
