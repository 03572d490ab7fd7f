/**
 * What kind of words begin at an item: a clause, an infinitive, a question.
 */
import {adverbs, determiners, prepositions} from '../knowledge/grammar.ts'
import type {Flow} from './flow.ts'
import {isHelper} from './indirect-words.ts'
import {isCapital, itemAt, pronounOf} from './phrases.ts'

/** Whether an indirect question may begin here; a relative clause may too. */
export function isQuestion(flow: Flow, k: number): boolean {
  const {lower} = itemAt(flow, k)
  return /^(?:whether|if|how|what|why|which|who|whom|when|where)$/.test(lower)
}

/** Whether `to leave` or `not to leave` begins here, not `to the house`. */
export function isInfinitive(flow: Flow, k: number): boolean {
  const at = itemAt(flow, k).lower === 'not' ? k + 1 : k
  if (itemAt(flow, at).lower !== 'to') return false
  const next = itemAt(flow, at + 1)
  return (
    next.kind === 'word' &&
    !isCapital(next) &&
    !determiners.has(next.lower) &&
    !prepositions.has(next.lower) &&
    !/^(?:him|them|us|me|what|whom|where|reporters)$/.test(next.lower)
  )
}

/** Whether `that` is no conjunction: `repeated that approach in …`. */
export function isPointing(flow: Flow, that: number): boolean {
  const noun = itemAt(flow, that + 1)
  const next = itemAt(flow, that + 2)
  return (
    noun.kind === 'word' &&
    !isCapital(noun) &&
    !isHelper(noun.lower) &&
    !pronounOf(noun) &&
    !determiners.has(noun.lower) &&
    !/s$/.test(noun.lower) &&
    (next.kind === 'mark' || /^(?:in|on|at|to|as|for|by)$/.test(next.lower))
  )
}

/** Whether a clause without `that` begins here: a subject, and a verb behind. */
export function startsClause(flow: Flow, k: number, to: number): boolean {
  const first = itemAt(flow, k)
  if (first.kind === 'mark' || first.kind === 'quote') return false
  if (prepositions.has(first.lower) || /^(?:so|than)$/.test(first.lower))
    return false
  for (let i = k; i < to && i < k + 16; i++) {
    const {lower, text, kind} = itemAt(flow, i)
    if (kind === 'mark' && text !== '$' && text !== '%') return false
    if (
      i > k &&
      /^(?:to|as|that|who|which|whose|because|when|if|while)$/.test(lower)
    )
      return false
    if (isFiniteVerb(flow, i, k)) return true
  }
  return false
}

function isFiniteVerb(flow: Flow, i: number, first: number): boolean {
  const {lower, text} = itemAt(flow, i)
  if (/n't$|^(?:he|she|it|they|we|i|you|there|that)'/.test(lower)) return true
  if (isHelper(lower)) return !/^be(?:en|ing)?$/.test(lower)
  if (i === first || isCapital(itemAt(flow, i))) return false
  const before = itemAt(flow, i - 1)
  if (pronounOf(before)) return true
  return (
    isCapital(before) &&
    !adverbs.has(lower) &&
    !prepositions.has(lower) &&
    /(?:[^s]s|ed)$/.test(text)
  )
}

/**
 * Whether what stands behind a verb like `said` is a clause; nearly everything
 * is, so no verb is asked for. A name up to a comma is the speaker: `said Ann
 * Moor, the mayor`.
 */
export function isSaid(flow: Flow, k: number, to: number): boolean {
  const {lower, kind} = itemAt(flow, k)
  let name = k
  while (isCapital(itemAt(flow, name))) name++
  if (name > k && itemAt(flow, name).kind === 'mark') return false
  return (
    (kind === 'word' || kind === 'number') &&
    to - k > 3 &&
    !prepositions.has(lower) &&
    !/^(?:and|or|but|so|than|as|yes|no|nothing|something|anything|much|goodbye|hello)$/.test(
      lower
    )
  )
}
