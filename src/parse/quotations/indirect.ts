/**
 * Reported speech without marks: `Torres said that the money was gone.`
 *
 * Modest on purpose: one cue of saying with a subject of its own, and the
 * report is the rest of the sentence. Thoughts, negations, questions and
 * sentences with words in marks are left alone.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {determiners} from '../knowledge/grammar.ts'
import {
  type Attribution,
  isNegated,
  isNobody,
  type Sentence
} from './attribution.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import {isCapital, itemAt, pronounOf} from './phrases.ts'

/** A report: where its words stand in the paragraph's text, and whose it is. */
export type Report = Readonly<{
  start: number
  end: number
  attribution: Attribution
}>

/** Read the report of a sentence; undefined when there is none for sure. */
export function readReport(sentence: Sentence): Report | undefined {
  const {flow, from, to, cues} = sentence
  const last = itemAt(flow, to - 1)
  if (!/^[.!…]$/.test(last.text)) return undefined
  for (let i = from; i < to; i++) {
    if (itemAt(flow, i).kind === 'quote') return undefined
  }
  const saying = cues.filter(
    (cue) => cue.subject && cue.class === 'say' && cue.kind !== 'noun'
  )
  const [cue] = saying
  if (!cue?.subject || saying.length > 1 || cue.passive) return undefined
  if (isNobody(flow, cue.subject) || isNegated(flow, cue)) return undefined
  const words = wordsOf(sentence, cue)
  if (!words || words[1] - words[0] < 4) return undefined
  const start = itemAt(flow, words[0]).start
  const end = itemAt(flow, words[1] - 1).end
  const attribution: Attribution = {
    pattern: cue.kind === 'according' ? 'according' : 'indirect',
    subject: cue.subject,
    paragraph: sentence.paragraph,
    cue: {
      start: itemAt(flow, cue.from).start,
      end: itemAt(flow, cue.to - 1).end
    }
  }
  return {start, end, attribution}
}

/** The items of the report, half-open. */
function wordsOf(
  {flow, from, to}: Sentence,
  cue: Cue
): readonly [from: number, to: number] | undefined {
  const subject = cue.subject
  if (!subject) return undefined
  if (cue.kind === 'according') {
    if (cue.from === from) {
      const comma = itemAt(flow, subject.to).text === ','
      return comma ? [subject.to + 1, to - 1] : undefined
    }
    const before = itemAt(flow, cue.from - 1).text === ','
    return before && subject.to >= to - 1 ? [from, cue.from - 1] : undefined
  }
  const base = cueVerbs.get(itemAt(flow, cue.from).lower)?.base ?? ''
  if (
    !/^(?:say|add|claim|argue|insist|warn|announce|state|note|explain|acknowledge|admit|suggest|contend|assert|concede|declare|predict|recall|maintain|stress|emphasize|confirm|deny|tell)$/.test(
      base
    )
  )
    return undefined
  if (
    cue.place === 'adjacent' &&
    subject.from - 1 >= from &&
    itemAt(flow, subject.from - 1).text === ',' &&
    cue.to >= to - 1
  ) {
    return [from, subject.from - 1]
  }
  if (cue.place !== 'adjacent' && cue.place !== 'apposition') return undefined
  return reportAfter({flow, to}, cue, base)
}

function reportAfter(
  {flow, to}: Pick<Sentence, 'flow' | 'to'>,
  cue: Cue,
  base: string
): readonly [number, number] | undefined {
  const next = itemAt(flow, cue.to)
  const high = endOfReport(flow, cue.to, to - 1)
  if (next.lower === 'that') return [cue.to, high]
  if (base === 'tell') {
    for (let i = cue.to; i < cue.to + 6 && i < to; i++) {
      if (itemAt(flow, i).lower === 'that') return [i, high]
    }
    return undefined
  }
  if (!/^(?:say|add|claim|argue|insist|warn)$/.test(base)) return undefined
  const clause =
    determiners.has(next.lower) ||
    pronounOf(next) !== undefined ||
    isCapital(next) ||
    next.lower === 'there'
  return clause ? [cue.to, high] : undefined
}

/** `…, while his rival did not`: the report ends at the comma. */
function endOfReport(flow: Flow, from: number, to: number): number {
  for (let i = from + 4; i < to - 1; i++) {
    if (itemAt(flow, i).text !== ',') continue
    const next = itemAt(flow, i + 1)
    if (/^(?:while|but|although|though)$/.test(next.lower)) return i
    if (/[a-z]{3}ing$/.test(next.text) && next.lower !== 'including') return i
  }
  return to
}
