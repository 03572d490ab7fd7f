/**
 * Words in marks that nobody said, in Spanish, French and German.
 */
import type {Flow} from './flow.ts'
import type {Marked} from './marked.ts'
import {itemAt} from './phrases.ts'
import {isTitleCase} from './terms.ts'

/**
 * Whether the words around a marked string make it a term.
 *
 * Looks at nouns before it (`la película «…»`), and at title case behind an
 * article or a preposition, except in German, where it tells nothing.
 */
export function isTermIn(
  flow: Flow,
  q: number,
  {start, end, mark}: Marked
): boolean {
  if (mark === 'dash') return false
  const words = flow.text.slice(start, end)
  if (words.split(/\s+/).length > 9) return false
  const {language} = flow
  const before = itemAt(flow, q - 1)
  if (before.end === 0 || before.kind !== 'word') return false
  if (/^(?:como|comme|als)$/.test(before.lower)) {
    return language.termWords.has(itemAt(flow, q - 2).lower)
  }
  const cue = language.cueVerbs.get(before.lower)
  const article = language.determiners.has(itemAt(flow, q - 2).lower)
  if (language.termWords.has(before.lower) && (!cue || article))
    return !/[!?]$/.test(words)
  if (language.capitalNouns || !isTitleCase(words) || /[!?]$/.test(words))
    return false
  return (
    language.determiners.has(before.lower) ||
    language.prepositions.has(before.lower)
  )
}
