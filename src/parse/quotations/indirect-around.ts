/**
 * Reports that their cue follows or breaks: `The road is closed, she said.`
 */
import {prepositions, relatives} from '../knowledge/grammar.ts'
import {reportFrames} from '../knowledge/report-verbs.ts'
import type {Sentence} from './attribution.ts'
import type {Flow} from './flow.ts'
import type {ReportCue} from './indirect-cues.ts'
import {endOfReport} from './indirect-ends.ts'
import {endOfWords, isHelper, pastTimes, type Words} from './indirect-words.ts'
import {itemAt, pronounOf} from './phrases.ts'

/**
 * Read a report before its cue, on both its sides, behind `As she said,`, or
 * given by `according to`; what a verb takes on its right is none of these.
 */
export function readAround(
  sentence: Sentence,
  cue: ReportCue
): readonly Words[] | undefined {
  if (cue.kind === 'according') return readAccording(sentence, cue)
  if (!cue.subject || !bringsClause(cue)) return undefined
  if (cue.place === 'inverted')
    return readClosed(sentence, cue, cue.from, cue.subject.to)
  if (cue.place !== 'adjacent' && cue.place !== 'apposition') return undefined
  const open = startOfSource(sentence.flow, cue.subject.from, sentence.from)
  return readAs(sentence, cue, open) ?? readClosed(sentence, cue, open, cue.to)
}

function bringsClause({verb}: ReportCue): boolean {
  const frames = reportFrames.get(verb?.base ?? '')
  if (!verb || verb.form === 'ing') return false
  if (!frames?.has('clause') && !frames?.has('that')) return false
  return verb.form !== 'base' || /^(?:say|believe|think|argue)$/.test(verb.base)
}

/** `As Torres noted, the road is closed.` */
function readAs(
  sentence: Sentence,
  cue: ReportCue,
  open: number
): Words[] | undefined {
  const {flow, from} = sentence
  const as = open - 1 === from && itemAt(flow, from).lower === 'as'
  if (!as || itemAt(flow, cue.to).text !== ',') return undefined
  const at = cue.to + 1
  return [[at, endOfReport(sentence, cue, at, endOfWords(sentence))]]
}

/** `…, she said.`, `…, said Torres, the mayor.` and `…, she said, …`. */
function readClosed(
  sentence: Sentence,
  cue: ReportCue,
  open: number,
  close: number
): Words[] | undefined {
  const {flow, from, to} = sentence
  if (open - 1 <= from || !isBreak(flow, open - 1)) return undefined
  const high = endOfWords(sentence)
  const head: Words = [startOfReport(flow, from), open - 1]
  const k = pastTimes(flow, close, to)
  if (k >= high) return [head]
  if (isBreak(flow, k)) {
    const and = /^(?:and|but|so)$/.test(itemAt(flow, k + 1).lower)
    const writer = and && pronounOf(itemAt(flow, k + 2)) !== undefined
    if (cue.place === 'inverted' || writer) return [head]
    return [head, [k + 1, endOfReport(sentence, cue, k + 1, high)]]
  }
  const aside = /^(?:in|on|at|during|to|after)$/.test(itemAt(flow, k).lower)
  const plain = open === cue.subject?.from || cue.place === 'inverted'
  if (!aside || !plain || cue.verb?.base !== 'say') return undefined
  return isClause(flow, head) ? [head] : undefined
}

/** `…, people close to the company said`: back to the comma. */
function startOfSource(flow: Flow, from: number, low: number): number {
  for (let i = from; i > low && from - i < 8; i--) {
    const {kind, lower} = itemAt(flow, i - 1)
    if (isBreak(flow, i - 1)) {
      const first = itemAt(flow, i).lower
      const clause = /^(?:while|after|when|more|one|which|who|where)$/
      return clause.test(first) || prepositions.has(first) ? from : i
    }
    if (kind !== 'word' || isHelper(lower) || relatives.has(lower)) break
    if (/^(?:and|but|that|as|because|if)$/.test(lower)) break
  }
  return from
}

function isBreak(flow: Flow, i: number): boolean {
  return /^(?:,|—|–|--)$/.test(itemAt(flow, i).text)
}

const openers =
  /^(?:still|yet|however|meanwhile|instead|moreover|nevertheless|nonetheless|indeed|also|then|so|but|and|in fact|in addition|of course|in contrast|by contrast|for example|for instance)$/i

/** `Still, the road is closed`: the adverb before the comma is the writer's. */
function startOfReport(flow: Flow, from: number): number {
  const dateline = pastDateline(flow, from)
  if (dateline) return dateline
  for (let i = from + 1; i < from + 3; i++) {
    if (itemAt(flow, i).text !== ',') continue
    const words = flow.text.slice(
      itemAt(flow, from).start,
      itemAt(flow, i - 1).end
    )
    return openers.test(words) ? i + 1 : from
  }
  return from
}

/** `WASHINGTON (AP) — `. */
function pastDateline(flow: Flow, from: number): number | undefined {
  for (let i = from; i < from + 12; i++) {
    const {text, kind} = itemAt(flow, i)
    if (i > from && /^(?:—|–|--|-)$/.test(text)) return i + 1
    if (kind === 'quote' || (kind === 'word' && !/^\p{Lu}/u.test(text)))
      return undefined
  }
  return undefined
}

const subordinate =
  /^(?:while|as|if|when|after|although|though|because|since|before|even|despite|once|unless|until|by|asked)$|ing$/

/** Whether the words can stand alone: `In 2014, it closed`, not `In 2014`. */
function isClause(flow: Flow, [from, to]: Words): boolean {
  const first = itemAt(flow, from).lower
  if (subordinate.test(first)) return false
  if (!prepositions.has(first)) return true
  for (let i = from; i < to - 2; i++)
    if (itemAt(flow, i).text === ',') return true
  return false
}

function readAccording(
  sentence: Sentence,
  cue: ReportCue
): Words[] | undefined {
  const {flow, from} = sentence
  const {subject} = cue
  if (!subject) return undefined
  const high = endOfWords(sentence)
  if (cue.from === from) {
    let comma = subject.to
    while (comma < high && itemAt(flow, comma).text !== ',') comma++
    if (comma >= high) return undefined
    return [[comma + 1, endOfReport(sentence, cue, comma + 1, high)]]
  }
  if (!isBreak(flow, cue.from - 1)) return undefined
  const head: Words = [startOfReport(flow, from), cue.from - 1]
  const tail = subject.to + 1
  const torn = itemAt(flow, tail).lower === 'that'
  if (torn || itemAt(flow, cue.from - 2).lower === 'that') return undefined
  if (itemAt(flow, subject.to).text !== ',' || !goesOn(flow, tail, high))
    return [head]
  const rest: Words = [tail, endOfReport(sentence, cue, tail, high)]
  return head[0] < head[1] ? [head, rest] : [rest]
}

/** Whether the sentence goes on here, not an apposition of the source. */
function goesOn(flow: Flow, from: number, high: number): boolean {
  for (let i = from; i < high && i < from + 8; i++) {
    const {lower, text} = itemAt(flow, i)
    if (text === ',' || relatives.has(lower)) return false
    if (isHelper(lower)) return true
  }
  return false
}
