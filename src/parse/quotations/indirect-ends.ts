/**
 * Where a report ends.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {auxiliaries, determiners} from '../knowledge/grammar.ts'
import {reportVerbs} from '../knowledge/report-verbs.ts'
import type {Sentence} from './attribution.ts'
import type {Flow} from './flow.ts'
import type {ReportCue} from './indirect-cues.ts'
import {isCapital, itemAt, pronounOf} from './phrases.ts'

/**
 * The item behind the last word of a report that stands behind its cue.
 *
 * The report goes on to the end of the sentence unless the writer takes over
 * again: in a main clause behind `While Torres said …,`, a relative clause, a
 * participle of saying, a second verb of the same subject (`… but noted`). A dash
 * and other participles belong to the report.
 *
 * @param high
 *   The item behind the last word of the sentence.
 */
export function endOfReport(
  sentence: Sentence,
  cue: ReportCue,
  from: number,
  high: number
): number {
  const {flow} = sentence
  const inside = isInside(sentence, cue)
  for (let i = from + 2; i < high - 1; i++) {
    if (closes(flow, i, from)) return i
    if (itemAt(flow, i).text === ',') {
      if (takesOver(flow, i, cue) || (inside && goesOn(flow, i, cue))) return i
    }
    if (secondVerb(flow, i, cue)) {
      return itemAt(flow, i - 1).text === ',' ? i - 1 : i
    }
  }
  return high
}

const subordinator =
  /^(?:while|if|when|after|although|though|because|since|before|as|once|unless|whereas)$/

/** What may open a sentence whose main clause is still to come. */
const fronted =
  /^(?:whenever|even|despite|given|having|until|by|asked|instead|besides|without|whether)$/

/** Whether the clause of the cue is part of another one. */
function isInside({flow, from}: Sentence, cue: ReportCue): boolean {
  if (cue.place === 'relative') return true
  if (cue.place === 'apposition') return false
  const high = Math.min(cue.subject?.from ?? cue.from, cue.from)
  for (let i = high; i >= from; i--) {
    const {lower, text} = itemAt(flow, i)
    if (subordinator.test(lower)) return true
    if (text === ',' && i < high - 1) return false
  }
  return fronted.test(itemAt(flow, from).lower)
}

/** Behind a comma: the main clause of the sentence. */
function goesOn(flow: Flow, comma: number, cue: ReportCue): boolean {
  const next = itemAt(flow, comma + 1)
  if (cue.place === 'relative') {
    return (
      auxiliaries.has(next.lower) ||
      cueVerbs.has(next.lower) ||
      pronounOf(next) !== undefined
    )
  }
  return (
    determiners.has(next.lower) ||
    pronounOf(next) !== undefined ||
    isCapital(next) ||
    next.kind === 'number' ||
    next.lower === 'there' ||
    next.lower === 'then'
  )
}

/** `…, which`, `…, adding`, `…, and he`, `…, said`: the writer speaks again. */
function takesOver(flow: Flow, comma: number, cue: ReportCue): boolean {
  const next = itemAt(flow, comma + 1)
  const {lower} = next
  if (/^(?:while|although|though|whereas|which|who|whose)$/.test(lower))
    return true
  if (/^(?:and|but|so)$/.test(lower)) {
    const pronoun = pronounOf(itemAt(flow, comma + 2))
    if (pronoun !== undefined && pronoun !== 'who') return true
    return otherSpeaker(flow, comma + 2, cue)
  }
  const verb = cueVerbs.get(lower)
  if (verb?.form === 'ing') return verb.class !== 'act'
  if (!verb || verb.class === 'act' || verb.form === 'base') return false
  return (
    verb.class === 'say' ||
    (cue.verb !== undefined &&
      formOf(lower, verb.form) ===
        formOf(itemAt(flow, cue.from).lower, cue.verb.form))
  )
}

/** `…, and party leaders said`, or the cue itself again: somebody else. */
function otherSpeaker(flow: Flow, from: number, cue: ReportCue): boolean {
  const same = itemAt(flow, cue.from).lower
  for (let i = from; i < from + 20; i++) {
    if (itemAt(flow, i).lower === same) return true
    if (itemAt(flow, i).text === '.') break
  }
  for (let i = from; i < from + 8; i++) {
    const {kind, lower} = itemAt(flow, i)
    if (kind !== 'word' || lower === 'that' || auxiliaries.has(lower))
      return false
    const verb = cueVerbs.get(lower)
    if (verb?.class === 'say' && verb.form !== 'base' && verb.form !== 'ing')
      return true
  }
  return false
}

/** A semicolon, or a bracket that was opened before the report. */
function closes(flow: Flow, i: number, from: number): boolean {
  const {text} = itemAt(flow, i)
  if (text !== ')') return text === ';'
  for (let k = i - 1; k >= from; k--) {
    if (itemAt(flow, k).text === '(') return false
  }
  return true
}

/** `said … but noted`: a second cue in the form of the first. */
function secondVerb(flow: Flow, i: number, cue: ReportCue): boolean {
  if (itemAt(flow, i).lower !== 'but' || !cue.verb) return false
  let k = i + 1
  while (/ly$|^(?:also|then|later)$/.test(itemAt(flow, k).lower)) k++
  const item = itemAt(flow, k)
  const verb = cueVerbs.get(item.lower) ?? reportVerbs.get(item.lower)
  if (verb?.class !== 'say' && verb?.class !== 'name') return false
  const first = formOf(itemAt(flow, cue.from).text, cue.verb.form)
  return first === formOf(item.text, verb.form)
}

/** Tense as far as the form shows it. */
function formOf(text: string, form: string): string {
  if (form === 'base' || form === 'ing') return form
  return /[^s]s$/.test(text) ? 's' : 'past'
}
