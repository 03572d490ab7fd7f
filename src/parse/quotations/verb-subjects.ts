/**
 * The subject of a cue by the form of its verb.
 */
import {documentNouns, personNouns} from '../knowledge/cue-nouns.ts'
import {type CueVerb, cueVerbs} from '../knowledge/cue-verbs.ts'
import {adverbs, auxiliaries, beForms} from '../knowledge/grammar.ts'
import {clauseSubject} from './clause-subject.ts'
import type {SubjectPlace} from './cue.ts'
import type {Flow} from './flow.ts'
import {phraseBefore} from './phrase-before.ts'
import {isCapital, itemAt, type Phrase, pronounOf} from './phrases.ts'
import {subjectBefore} from './subjects.ts'

type Found =
  | Readonly<{phrase: Phrase; place: SubjectPlace}>
  | {place: 'reduced'}

/** The subject of a verb by its form; not for passives and inversions. */
export function subjectOf(
  flow: Flow,
  i: number,
  low: number,
  verb: CueVerb
): Found | undefined {
  const before = itemAt(flow, i - 1)
  if (verb.form === 'base') return baseSubject(flow, i, low)
  if (
    verb.form === 'ing' &&
    !beForms.has(before.lower) &&
    !/'(?:s|re|m)$/.test(before.lower)
  ) {
    return participleSubject(flow, i, low)
  }
  return subjectBefore(flow, i, low, verb)
}

function baseSubject(flow: Flow, i: number, low: number): Found | undefined {
  const before = itemAt(flow, i - 1)
  if (before.lower === 'to') return infinitiveSubject(flow, i - 1, low)
  const helped =
    auxiliaries.has(before.lower) ||
    /n't$|'(?:d|ll)$/.test(before.lower) ||
    adverbs.has(before.lower)
  const found = subjectBefore(flow, i, low)
  if (!found || found.place === 'reduced' || helped) return found
  const words = flow.text.slice(found.phrase.start, found.phrase.end)
  const plain = found.phrase.kind === 'noun' || found.phrase.kind === 'name'
  const plural =
    /^(?:they|we|i|you|who|some|many)$/i.test(words) ||
    (plain && /s$|people|police/.test(words) && !/^an?\s/i.test(words)) ||
    found.phrase.kind === 'joint'
  return plural ? found : undefined
}

/** `used to boast`, `leading her aides to say`, `left the room to say`. */
function infinitiveSubject(
  flow: Flow,
  to: number,
  low: number
): Found | undefined {
  const object = phraseBefore(flow, to, low)
  const causes = object && itemAt(flow, object.from - 1).lower
  if (
    causes &&
    /^(?:prompt|lead|led|forc|urg|invit|caus|allow|tell|told|ask|want|press)/.test(
      causes
    )
  ) {
    return {phrase: object, place: 'adjacent'}
  }
  const verb = itemAt(flow, to - 1)
  const pronoun = pronounOf(itemAt(flow, to - 2))
  if (pronoun && /(?:ed|s)$/.test(verb.lower)) {
    const phrase = phraseBefore(flow, to - 1, low)
    if (phrase) return {phrase, place: 'adjacent'}
  }
  if (
    /(?:ed|ing)$/.test(verb.lower) &&
    beForms.has(itemAt(flow, to - 2).lower)
  ) {
    const found = subjectBefore(flow, to - 1, low)
    if (found && found.place !== 'reduced') return found
  }
  const phrase = clauseSubject(flow, to, low)
  return phrase && {phrase, place: 'clause'}
}

/** `Torres left, calling it …`; `protesters chanting …`. */
function participleSubject(
  flow: Flow,
  i: number,
  low: number
): Found | undefined {
  let k = i - 1
  while (k > low && adverbs.has(itemAt(flow, k).lower)) k--
  const before = itemAt(flow, k)
  if (/^(?:of|for|from|without|against)$/.test(before.lower)) return undefined
  if (isCapital(before)) {
    const name = phraseBefore(flow, k + 1, low)
    const link = name && itemAt(flow, name.from - 1).lower
    if (name && (link === 'with' || link === 'after' || link === 'showed'))
      return {phrase: name, place: 'adjacent'}
  }
  if (
    before.kind === 'word' &&
    (personNouns.has(before.lower) || /[^s]s$/.test(before.lower)) &&
    !documentNouns.has(before.lower)
  ) {
    const noun = phraseBefore(flow, k + 1, low)
    if (noun?.kind === 'noun' && noun.from > low)
      return {phrase: noun, place: 'adjacent'}
  }
  const parenthetic = cueVerbs.get(itemAt(flow, k - 1).lower)
  if (before.text === ',' && parenthetic?.class === 'say') {
    const found = subjectBefore(flow, k - 1, low, parenthetic)
    if (found && found.place !== 'reduced') return found
  }
  const phrase = clauseSubject(flow, i, low)
  return phrase && {phrase, place: 'clause'}
}
