/**
 * Reported speech without marks: `Torres said that the money was gone.`
 *
 * Finds the clause, infinitive or question that a verb of saying, thinking or
 * wanting takes, and the sentence that `…, Torres said` or `according to`
 * gives to somebody. Negations, passives and words around marked strings are
 * left alone, and a report inside a report is not a second one.
 */
import {
  type Attribution,
  isNegated,
  isNobody,
  type Sentence
} from './attribution.ts'
import type {Cue} from './cue.ts'
import {readAfter} from './indirect-after.ts'
import {readAround} from './indirect-around.ts'
import {type ReportCue, reportCues} from './indirect-cues.ts'
import type {Words} from './indirect-words.ts'
import {itemAt} from './phrases.ts'

/** A report: where its words stand in the paragraph's text, and whose it is. */
export type Report = Readonly<{
  parts: readonly Readonly<{start: number; end: number}>[]
  attribution: Attribution
}>

/**
 * Read the reports of a sentence; none when nothing is sure.
 *
 * @param isTerm
 *   Whether a marked string of the row is a mere term, such as the title of a
 *   film; words in marks that somebody said are a quotation of their own, and
 *   a report never holds them.
 */
export function readReports(
  sentence: Sentence,
  isTerm: (item: number) => boolean = () => false
): Report[] {
  const cues = reportCues(sentence).filter((cue) => isSure(sentence, cue))
  const reports: Report[] = []
  let taken: Words[] = []
  for (const read of [readAround, readAfter]) {
    for (const cue of cues) {
      if (taken.some(([from, to]) => cue.from >= from && cue.from < to))
        continue
      const found = read(sentence, cue)
      if (!found || !isFree(sentence, found, taken, isTerm)) continue
      taken = [...taken, ...found]
      reports.push(reportOf(sentence, cue, found))
    }
  }
  return reports
}

function isSure({flow}: Sentence, cue: ReportCue): boolean {
  if (!cue.subject || cue.passive) return false
  return !isNobody(flow, cue.subject) && !isNegated(flow, cue)
}

/** Long enough, no quotation inside, and not part of another report. */
function isFree(
  {flow}: Sentence,
  parts: readonly Words[],
  taken: readonly Words[],
  isTerm: (item: number) => boolean
): boolean {
  let words = 0
  for (const [from, to] of parts) {
    if (to <= from) return false
    if (taken.some(([a, b]) => from < b && a < to)) return false
    for (let i = from; i < to; i++) {
      if (itemAt(flow, i).kind === 'quote' && !isTerm(i)) return false
    }
    words += to - from
  }
  return words >= 3
}

function reportOf(
  {flow, paragraph}: Sentence,
  cue: Cue,
  words: readonly Words[]
): Report {
  const parts = words.map(([from, to]) => ({
    start: itemAt(flow, from).start,
    end: itemAt(flow, to - 1).end
  }))
  const attribution: Attribution = {
    pattern: cue.kind === 'according' ? 'according' : 'indirect',
    subject: cue.subject as NonNullable<Cue['subject']>,
    paragraph,
    cue: {
      start: itemAt(flow, cue.from).start,
      end: itemAt(flow, cue.to - 1).end
    }
  }
  return {parts, attribution}
}
