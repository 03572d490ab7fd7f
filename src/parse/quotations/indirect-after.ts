/**
 * What a verb takes on its right: a clause, an infinitive, a question.
 */
import {prepositions, timeWords} from '../knowledge/grammar.ts'
import {type Frame, reportFrames} from '../knowledge/report-verbs.ts'
import type {Sentence} from './attribution.ts'
import type {Flow} from './flow.ts'
import {
  isInfinitive,
  isPointing,
  isQuestion,
  isSaid,
  startsClause
} from './indirect-clause.ts'
import type {ReportCue} from './indirect-cues.ts'
import {endOfReport} from './indirect-ends.ts'
import {endOfWords, isHelper, pastTimes, type Words} from './indirect-words.ts'
import {phraseAfter} from './phrase-after.ts'
import {isCapital, itemAt} from './phrases.ts'

/**
 * Read what a verb reports behind itself: `said that …`, `told her …`,
 * `promised to …`, `asked whether …`.
 *
 * Objects that are no clause (`criticized the plan`) are no report.
 */
export function readAfter(
  sentence: Sentence,
  cue: ReportCue
): readonly Words[] | undefined {
  const frames = reportFrames.get(cue.verb?.base ?? '')
  if (!frames || cue.place === 'inverted') return undefined
  if (attributes(sentence, cue)) return undefined
  const start = startOf(sentence, cue, frames)
  if (start === undefined) return undefined
  return [[start, endOfReport(sentence, cue, start, endOfWords(sentence))]]
}

/** `“…,” she said aboard her plane`: what she said stands before. */
function attributes({flow, from}: Sentence, cue: ReportCue): boolean {
  const before = (cue.subject?.from ?? cue.from) - 1
  if (before < from || before >= cue.from) return false
  const {kind, text} = itemAt(flow, before)
  return (
    kind === 'quote' ||
    (text === ',' && itemAt(flow, before - 1).kind === 'quote')
  )
}

type Frames = ReadonlySet<Frame>

function startOf(
  {flow, to}: Sentence,
  cue: ReportCue,
  frames: Frames
): number | undefined {
  const near = pastTimes(flow, cue.to, to)
  if (opens(flow, near, to, cue, frames)) return near
  const person = personAfter(flow, cue.to, to, frames)
  if (person !== undefined) {
    const k = pastTimes(flow, person, to)
    if (isInfinitive(flow, k)) {
      if (frames.has('person-infinitive')) return cue.to
    } else if (
      frames.has('person-clause') &&
      opensForPerson(flow, k, to, frames)
    )
      return k
  }
  const takesThat =
    frames.has('clause') || frames.has('that') || frames.has('person-clause')
  return takesThat ? thatBehind(flow, near, to) : undefined
}

/** Verbs that take a clause and hardly ever a mere object. */
const clausal = /^(?:say|argue|insist|hope|contend|assert|guess|suspect|worry)$/

function opens(
  flow: Flow,
  k: number,
  to: number,
  cue: ReportCue,
  frames: Frames
): boolean {
  const {lower} = itemAt(flow, k)
  if (lower === 'that') {
    const takes = frames.has('clause') || frames.has('that')
    return takes && !isPointing(flow, k)
  }
  if (isQuestion(flow, k)) return frames.has('question')
  if (isInfinitive(flow, k)) return frames.has('infinitive')
  if (!frames.has('clause')) return false
  const gap = gapBefore(flow, cue)
  if (gap === 'what' || (isHelper(lower) && !gap)) return false
  return clausal.test(cue.verb?.base ?? '')
    ? isSaid(flow, k, to)
    : startsClause(flow, k, to)
}

/** `a deal that experts say is bad`, `what experts say it costs`. */
function gapBefore(flow: Flow, cue: ReportCue): string | undefined {
  const {lower} = itemAt(flow, (cue.subject?.from ?? cue.from) - 1)
  return /^(?:which|that|what|who)$/.test(lower) ? lower : undefined
}

function opensForPerson(
  flow: Flow,
  k: number,
  to: number,
  frames: Frames
): boolean {
  if (itemAt(flow, k).lower === 'that') return !isPointing(flow, k)
  if (isQuestion(flow, k)) return frames.has('question')
  return !isHelper(itemAt(flow, k).lower) && startsClause(flow, k, to)
}

/** The item behind the one spoken to. */
function personAfter(
  flow: Flow,
  from: number,
  to: number,
  frames: Frames
): number | undefined {
  if (!frames.has('person-clause') && !frames.has('person-infinitive'))
    return undefined
  const phrase = phraseAfter(flow, from, to)
  if (phrase) return phrase.to
  const {lower} = itemAt(flow, from)
  const object = /^(?:him|her|them|me|us|you|reporters)$/.test(lower)
  return object ? from + 1 : undefined
}

/** `said in a speech on Monday that …`, `pointed out that …`. */
function thatBehind(flow: Flow, from: number, to: number): number | undefined {
  const first = itemAt(flow, from)
  if (!prepositions.has(first.lower) && first.text !== ',') return undefined
  for (let i = from; i < to && i < from + 16; i++) {
    const {lower, text, kind} = itemAt(flow, i)
    if (lower === 'that') {
      const free = !isHelper(itemAt(flow, i + 1).lower)
      return free && endsAside(flow, i - 1) ? i : undefined
    }
    if (kind === 'quote' || /^[;:—]$/.test(text) || isHelper(lower))
      return undefined
  }
  return undefined
}

/** Whether `that` behind this word opens a report, not a relative clause. */
function endsAside(flow: Flow, i: number): boolean {
  const item = itemAt(flow, i)
  return (
    timeWords.has(item.lower) ||
    isCapital(item) ||
    /^(?:,|out|interview|statement|speech|email|e-mail|letter|tweet|post|memo|report|conference|reporters|debate|rally|briefing|court|documents|testimony|radio|television|show)$/.test(
      item.lower
    )
  )
}
