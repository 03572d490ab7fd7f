/**
 * Words in marks that nobody said: titles, nicknames, coined terms.
 */
import {outletWords, termWords} from '../knowledge/cue-nouns.ts'
import {prepositions} from '../knowledge/grammar.ts'
import type {Sentence} from './attribution.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import type {Marked} from './marked.ts'
import type {Paragraph} from './paragraphs.ts'
import {isCapital, itemAt} from './phrases.ts'

/** Where speech stands in double marks, single ones are headlines and irony. */
export function usesDouble(paragraphs: readonly Paragraph[]): boolean {
  let doubles = 0
  let singles = 0
  for (const {marked} of paragraphs) {
    for (const {mark} of marked) {
      if (mark === 'double') doubles++
      else if (mark === 'single') singles++
    }
  }
  return doubles >= 3 && doubles > singles * 2
}

/** `sang “Home Again”`, `has read “The Deep”`; but `the sign read “No Entry”`. */
function isPerformed(flow: Flow, cue: Cue): boolean {
  const verb = itemAt(flow, cue.to - 1).lower
  if (/^(?:s[aiu]ngs?|singing|recit\w+|reading)$/.test(verb)) return true
  const auxiliaries = [cue.from, cue.to - 2].map((at) => itemAt(flow, at).lower)
  return (
    verb === 'read' &&
    auxiliaries.some((word) => /^(?:ha[sd]|have)$/.test(word))
  )
}

/** `a ring the officers call “the Aquarists”`: a name, no object between. */
export function isNickname(
  {flow, cues}: Sentence,
  q: number,
  {start, end}: Marked
): boolean {
  const words = flow.text.slice(start, end).replace(/^the /i, '')
  const cue = cues.find((one) => one.to === q && one.class === 'name')
  const subject = cue?.subject
  if (!subject || subject.kind === 'pronoun' || !isTitleCase(words))
    return false
  return !/^(?:which|what|whom|that)$/.test(
    itemAt(flow, subject.from - 1).lower
  )
}

/** `said “Build a Wall”`: the words are spoken even in title case. */
export function followsCue(sentence: Sentence, q: number): boolean {
  const {flow} = sentence
  return sentence.cues.some(
    (cue) =>
      cue.subject !== undefined &&
      cue.kind === 'verb' &&
      ((cue.class === 'say' && cue.to === q && !isPerformed(flow, cue)) ||
        (cue.class === 'name' && !cue.passive && cue.to < q && q - cue.to <= 5))
  )
}

/**
 * Whether the words around a marked string make it a term.
 *
 * Looks at `so-called`, `the term`, `on NBC’s`, a first name before and a
 * family name behind, and title case behind a preposition. Does not look for a
 * cue; a term may still be somebody's word when a cue stands right before it.
 */
export function isTerm(flow: Flow, q: number, marked: Marked): boolean {
  const words = flow.text.slice(marked.start, marked.end)
  const count = words.split(/\s+/).length
  if (count > 9) return false
  const before = itemAt(flow, q - 1)
  const next = itemAt(flow, q + 1)
  if (
    count <= 2 &&
    isCapital(before) &&
    isCapital(next) &&
    /^\p{Lu}/u.test(words)
  )
    return true
  if (before.end === 0 || before.kind !== 'word') return false
  if (termWords.has(before.lower) && !/[!?]$/.test(words)) return true
  if (
    before.lower === 'as' &&
    /^(?:known|titled|marketed|billed|advertised)$/.test(
      itemAt(flow, q - 2).lower
    )
  )
    return true
  if (outletWords.has(before.lower.replace(/'s$/, '')) && isTitleCase(words))
    return true
  if (!isTitleCase(words) || /[!?]$/.test(words)) return false
  if (/'s$/.test(before.lower)) return true
  if (/^(?:the|a|an|his|her|their|its|this)$/.test(before.lower)) return true
  return (
    prepositions.has(before.lower) ||
    (/^(?:and|or|called|wrote|host|hosts|watch|sang|read|edits|starred)$/.test(
      before.lower
    ) &&
      count > 1)
  )
}

/** Every long word capitalized, and the first one. */
export function isTitleCase(words: string): boolean {
  const list = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []
  if (!list.length || !/^[^\p{L}]*\p{Lu}/u.test(words)) return false
  const long = list.filter((word) => word.length > 3)
  if (list.length > 1 && long.length === 0)
    return list.every((word) => /^\p{Lu}/u.test(word))
  return (
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    /^\p{Lu}/u.test(list.at(-1) ?? '')
  )
}
