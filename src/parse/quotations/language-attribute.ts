/**
 * Whom a Spanish, French or German sentence gives a marked string to.
 */
import {fromSignature} from './attribute-after.ts'
import {attributed, type Sentence, type Verdict} from './attribution.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import {clauseSubjectIn} from './language-subjects.ts'
import type {Marked} from './marked.ts'
import {itemAt} from './phrases.ts'

/** Attribute the marked string at item `q` by its own sentence. */
export function attributeIn(
  sentence: Sentence,
  q: number,
  marked: Marked
): Verdict {
  return (
    fromSignature(sentence, q) ??
    behind(sentence, q) ??
    ahead(sentence, q) ??
    later(sentence, q) ??
    afterColon(sentence, q, marked)
  )
}

/** Items behind the marks and their comma. */
function beginOf(flow: Flow, q: number, to: number): number {
  let begin = q + 1
  while (begin < to && /^(?:[,.—–!?-]|--)$/.test(itemAt(flow, begin).text))
    begin++
  return begin
}

/** `«…», dijo Ruiz`, `«…», Ruiz dijo`, `«…», según Ruiz`. */
function behind(sentence: Sentence, q: number): Verdict {
  const {flow, cues, to} = sentence
  if (itemAt(flow, q - 1).text === ':' && ahead(sentence, q)) return undefined
  const begin = beginOf(flow, q, to)
  for (const cue of cues) {
    if (cue.from < begin) continue
    if (!cue.subject) {
      if (!cue.dropsSubject || cue.from > begin) continue
      return {kind: 'dropped-subject', cue}
    }
    const first = Math.min(cue.from, cue.subject.from)
    if (cue.kind === 'according') {
      if (first > begin) continue
      return attributed(sentence, 'according', cue.subject, cue)
    }
    if (cue.passive || !near(flow, begin, first)) continue
    if (isPartOfClause(flow, q, begin, cue)) continue
    const inverted = cue.subject.from > cue.from
    return attributed(
      sentence,
      inverted ? 'after-inverted' : 'after-subject',
      cue.subject,
      cue
    )
  }
  return undefined
}

/** `dijo que «…» y añadió`: the words before the marks run on behind them. */
function isPartOfClause(
  flow: Flow,
  q: number,
  begin: number,
  cue: Cue
): boolean {
  if (begin > q + 1) return false
  const open = /[,?!]$/.test(
    flow.text.slice(itemAt(flow, q).start, itemAt(flow, q).end - 1).trimEnd()
  )
  if (open) return false
  return itemAt(flow, q - 1).kind === 'word' && cue.place !== 'inverted'
}

/** Only auxiliaries, small words, `y` and `según` stand between. */
function near(flow: Flow, begin: number, first: number): boolean {
  const {havings, beings, adverbs, conjunctions} = flow.language
  for (let i = begin; i < first; i++) {
    const {lower} = itemAt(flow, i)
    const small =
      havings.has(lower) ||
      beings.has(lower) ||
      adverbs.has(lower) ||
      /^(?:según|como|comme|wie|selon|so)$/.test(lower)
    if (
      !small ||
      (conjunctions.has(lower) && !/^(?:como|comme|wie)$/.test(lower))
    )
      return false
  }
  return true
}

/** The nearest cue before the marks that has a subject. */
function ahead(sentence: Sentence, q: number): Verdict {
  const {flow, cues} = sentence
  for (let n = cues.length - 1; n >= 0; n--) {
    const cue = cues[n] as Cue
    if (cue.to > q) continue
    if (cue.subject && cue.subject.to > q && cue.subject.from < q) continue
    if (cue.kind === 'according' && spoken(cues, n)) continue
    if (cue.passive) {
      const close = q - cue.to < 4 && cue.class === 'name'
      if (close) return {kind: 'unspoken'}
      continue
    }
    if (!cue.subject) {
      if (cue.dropsSubject) return {kind: 'dropped-subject', cue}
      continue
    }
    if (isDenied(flow, cue)) return {kind: 'unspoken'}
    const gap = q - cue.to
    const pattern =
      cue.kind === 'according'
        ? 'according'
        : gap <= 1
          ? 'before-direct'
          : gap <= 9
            ? 'before-near'
            : 'before-far'
    return attributed(sentence, pattern, cue.subject, cue)
  }
  return undefined
}

function spoken(cues: readonly Cue[], n: number): boolean {
  return cues
    .slice(0, n)
    .some((cue) => cue.kind === 'verb' && cue.subject && !cue.passive)
}

/** `nunca dijo «…»`, `n’a jamais dit « … »`, `nadie dijo «…»`. */
function isDenied(flow: Flow, cue: Cue): boolean {
  const {negations, nobody} = flow.language
  const {subject} = cue
  if (subject && subject.to - subject.from < 3) {
    for (let i = subject.from; i < subject.to; i++) {
      if (nobody.has(itemAt(flow, i).lower)) return true
    }
  }
  for (let i = cue.from - 1; i >= 0 && i >= cue.from - 4; i--) {
    const {lower, kind} = itemAt(flow, i)
    if (kind !== 'word') return false
    if (negations.has(lower) || nobody.has(lower)) return true
  }
  return flow.language.capitalNouns && negations.has(itemAt(flow, cue.to).lower)
}

/** `Es «una farsa» y «una vergüenza», dijo Ruiz.` */
function later(sentence: Sentence, q: number): Verdict {
  const {flow, cues} = sentence
  for (const cue of cues) {
    if (cue.from <= q || !cue.subject || cue.passive) continue
    if (cue.kind === 'according')
      return attributed(sentence, 'according', cue.subject, cue)
    const first = Math.min(cue.from, cue.subject.from)
    let before = first - 1
    while (
      flow.language.havings.has(itemAt(flow, before).lower) ||
      flow.language.adverbs.has(itemAt(flow, before).lower) ||
      /^(?:según|como|comme|wie)$/.test(itemAt(flow, before).lower)
    )
      before--
    const {text, kind} = itemAt(flow, before)
    const verbLast = flow.language.capitalNouns && cue.class === 'name'
    if (text !== ',' && kind !== 'quote' && !verbLast) continue
    return attributed(sentence, 'after-later', cue.subject, cue)
  }
  return undefined
}

/** `Ruiz fue tajante: «…»` */
function afterColon(sentence: Sentence, q: number, {mark}: Marked): Verdict {
  const {flow, from} = sentence
  if (itemAt(flow, q - 1).text !== ':' || mark === 'dash') return undefined
  const subject = clauseSubjectIn(flow, q - 1, from)
  return subject && attributed(sentence, 'colon', subject)
}
