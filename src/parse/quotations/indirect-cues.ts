/**
 * The words of a sentence that can bring a report without marks.
 */
import {type CueVerb, cueVerbs} from '../knowledge/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  conjunctions,
  prepositions,
  relatives
} from '../knowledge/grammar.ts'
import {reportVerbs} from '../knowledge/report-verbs.ts'
import type {Sentence} from './attribution.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import {itemAt, type Phrase} from './phrases.ts'
import {readVerb} from './verb-cues.ts'

/** A cue with the verb it is a form of; nouns and `according to` have none. */
export type ReportCue = Cue & Readonly<{verb?: CueVerb}>

/** The cues in order: those of quotations, and verbs that only report. */
export function reportCues({flow, from, to, cues}: Sentence): ReportCue[] {
  const found: ReportCue[] = cues.map((cue) => {
    const verb = cueVerbs.get(itemAt(flow, cue.from).lower)
    if (cue.kind !== 'verb' || !verb) return cue
    return withSubject({...cue, verb}, flow, from)
  })
  const known = new Set(cues.map((cue) => cue.from))
  for (let i = from; i < to; i++) {
    const verb = reportVerbs.get(itemAt(flow, i).lower)
    if (!verb || known.has(i)) continue
    const cue = readVerb(flow, i, from, to, reportVerbs)
    if (cue) found.push(withSubject({...cue, verb}, flow, from))
  }
  return found.sort((a, b) => a.from - b.from)
}

/**
 * A cue without a subject gets the words before it when they open the clause:
 * `26 percent say`, `those surveyed said`, `exit polls show`.
 */
function withSubject(cue: ReportCue, flow: Flow, low: number): ReportCue {
  if (cue.subject || cue.passive || cue.verb?.form === 'ing') return cue
  let to = cue.from
  while (to > low && isVerbal(itemAt(flow, to - 1).lower)) to--
  let from = to
  while (from > low && to - from < 12 && isPhraseWord(flow, from - 1)) from--
  const opens = from === low || opener.test(itemAt(flow, from - 1).lower)
  if (!opens || to <= from || !isPlain(flow, from)) return cue
  const {start} = itemAt(flow, from)
  const {end} = itemAt(flow, to - 1)
  const subject: Phrase = {kind: 'noun', start, end, from, to}
  return {...cue, subject, place: 'adjacent'}
}

const opener =
  /^(?:[,;:(—–-]|--|and|but|while|as|that|because|though|although)$/

function isVerbal(lower: string): boolean {
  return auxiliaries.has(lower) || adverbs.has(lower)
}

function isPhraseWord(flow: Flow, i: number): boolean {
  const {kind, lower, text} = itemAt(flow, i)
  if (text === '%') return true
  if (kind !== 'word' && kind !== 'number') return false
  return (
    !conjunctions.has(lower) && !auxiliaries.has(lower) && !relatives.has(lower)
  )
}

/** A subject begins with no preposition, and `to say` has none. */
function isPlain(flow: Flow, from: number): boolean {
  const {lower, kind, text} = itemAt(flow, from)
  return (
    (kind === 'word' || kind === 'number') &&
    (!prepositions.has(lower) || /^(?:about|over|under)$/.test(lower)) &&
    (lower === 'early' || !/(?:ing|ly)$/.test(text))
  )
}
