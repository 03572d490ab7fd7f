/**
 * The cues of a Spanish, French or German sentence, each with its subject.
 */
import type {CueVerb} from '../knowledge/cue-verbs.ts'
import type {Cue, SubjectPlace} from './cue.ts'
import type {Flow} from './flow.ts'
import {phraseFrom} from './language-phrases.ts'
import {
  clauseSubjectIn,
  type Found,
  isSomebody,
  skipLeft,
  subjectLeft,
  subjectRight
} from './language-subjects.ts'
import {itemAt, type Phrase} from './phrases.ts'

/** Find the cues of a sentence, in order. */
export function readCuesIn(
  flow: Flow,
  [from, to]: readonly [from: number, to: number]
): Cue[] {
  const cues: Cue[] = []
  for (let i = from; i < to; i++) {
    if (itemAt(flow, i).kind !== 'word') continue
    const cue =
      readOpener(flow, i, from, to) ??
      readCloser(flow, i, from) ??
      readVerbIn(flow, i, from, to, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

function according(from: number, to: number, subject: Phrase): Cue {
  return {
    kind: 'according',
    class: 'say',
    from,
    to,
    subject,
    place: 'object',
    passive: false,
    dropsSubject: false
  }
}

/** `según Ruiz`, `laut Weber`, `d’après le maire`. */
function readOpener(
  flow: Flow,
  i: number,
  low: number,
  high: number
): Cue | undefined {
  const {openers, leads} = flow.language
  const {lower} = itemAt(flow, i)
  if (leads.has(lower) && i === low) {
    const subject = phraseFrom(flow, i + 1, high)
    const named = subject?.kind === 'name' || subject?.kind === 'pronoun'
    const comma = subject && itemAt(flow, subject.to).text === ','
    return named && comma ? according(i, i + 1, subject) : undefined
  }
  for (const words of openers) {
    if (!words.every((word, n) => itemAt(flow, i + n).lower === word)) continue
    const behind = itemAt(flow, i - 1)
    if (lower === 'so' && behind.kind !== 'quote' && behind.text !== ',')
      continue
    const begin = i + words.length
    const subject = phraseFrom(flow, begin, high)
    if (!subject) continue
    if (lower === 'so' && !isSomebody(flow, subject)) continue
    return according(i, begin, subject)
  }
  return undefined
}

/** `Weber zufolge`. */
function readCloser(flow: Flow, i: number, low: number): Cue | undefined {
  if (!flow.language.closers.has(itemAt(flow, i).lower)) return undefined
  const found = subjectLeft(flow, i, low)
  return found && according(i, i + 1, found.phrase)
}

function readVerbIn(
  flow: Flow,
  i: number,
  low: number,
  high: number,
  earlier: readonly Cue[]
): Cue | undefined {
  const {language} = flow
  const item = itemAt(flow, i)
  const verb = language.cueVerbs.get(item.lower)
  if (!verb || isNoun(flow, i, low)) return undefined
  const base = {
    kind: 'verb',
    class: verb.class,
    from: i,
    to: i + 1,
    passive: false,
    dropsSubject: false
  } as const
  const having = havingOf(flow, i, low)
  if (verb.form === 'past' && having === undefined && !alsoFinite(item.text)) {
    return {...base, passive: true}
  }
  const found = subjectOfVerb(flow, i, having ?? i, low, high, verb)
  if (found) return {...base, subject: found.phrase, place: found.place}
  const last = earlier.findLast(
    (one) => one.subject && one.kind === 'verb' && !one.passive
  )
  if (last?.subject) return {...base, subject: last.subject, place: 'clause'}
  const drops = language.dropsSubject && verb.form === 'finite'
  return {...base, dropsSubject: drops || (language.dropsSubject && !!having)}
}

/** French `dit` and `écrit` are present and participle in one. */
function alsoFinite(text: string): boolean {
  return /^(?:dit|écrit|décrit|conclu)$/.test(text)
}

/** `la pregunta`, `une annonce`; a capital inside a sentence is a name. */
function isNoun(flow: Flow, i: number, low: number): boolean {
  const {language} = flow
  const item = itemAt(flow, i)
  if (/^\p{Lu}/u.test(item.text) && i > low) {
    const before = itemAt(flow, i - 1)
    if (before.kind !== 'quote' && before.text !== ':') return true
  }
  const before = itemAt(flow, i - 1)
  if (i === low || before.kind !== 'word') return false
  const article = language.determiners.has(before.lower)
  const says = language.cueVerbs.get(item.lower)?.class === 'say'
  if (language.dropsSubject && article && says) return true
  if (!language.nounLike.has(item.lower)) {
    return language.links.has(before.lower) && !language.capitalNouns
  }
  return article || language.prepositions.has(before.lower)
}

/** The auxiliary of a participle; left of it, in German anywhere before. */
function havingOf(flow: Flow, i: number, low: number): number | undefined {
  const {havings, beings, adverbs, pronouns, capitalNouns} = flow.language
  for (let k = i - 1; k >= low; k--) {
    const {lower, kind, text} = itemAt(flow, k)
    if (havings.has(lower)) return k
    if (/^(?:s'|se)$/.test(itemAt(flow, k - 1).lower) && beings.has(lower))
      return k
    if (text === ';' || text === ':') return undefined
    if (capitalNouns) {
      if (beings.has(lower)) return undefined
      continue
    }
    if (kind !== 'word') return undefined
    if (!adverbs.has(lower) && !pronouns.has(lower)) return undefined
  }
  return undefined
}

function subjectOfVerb(
  flow: Flow,
  i: number,
  having: number,
  low: number,
  high: number,
  verb: CueVerb
): Found | undefined {
  if (verb.form === 'ing') return clause(flow, i, low)
  const {capitalNouns} = flow.language
  const finite = capitalNouns ? having : i
  const edge = skipLeft(flow, finite - 1, low)
  const before = itemAt(flow, edge)
  const inverts =
    edge < low || before.kind === 'quote' || before.kind === 'mark'
  if (inverts) {
    const right = subjectRight(flow, finite, high)
    const spoken =
      before.kind === 'quote' || itemAt(flow, edge - 1).kind === 'quote'
    const sure = spoken || capitalNouns
    if (right && (sure || isSomebody(flow, right))) {
      return {phrase: right, place: 'inverted'}
    }
  }
  const left = subjectLeft(flow, finite, low)
  if (left) return left
  if (!inverts) {
    const right = subjectRight(flow, finite, high)
    if (right && isSomebody(flow, right) && closes(flow, right.to)) {
      return {phrase: right, place: 'inverted'}
    }
  }
  return clause(flow, finite, low)
}

/** What follows is no part of an object: a mark, `que`, a preposition. */
function closes(flow: Flow, index: number): boolean {
  const {language} = flow
  const {kind, lower} = itemAt(flow, index)
  return (
    kind !== 'word' ||
    language.conjunctions.has(lower) ||
    language.prepositions.has(lower) ||
    language.timeWords.has(lower) ||
    language.capitalNouns
  )
}

function clause(flow: Flow, verb: number, low: number): Found | undefined {
  const phrase = clauseSubjectIn(flow, verb, low)
  const place: SubjectPlace =
    phrase && itemAt(flow, phrase.to).text === ',' ? 'apposition' : 'clause'
  return phrase && {phrase, place}
}
