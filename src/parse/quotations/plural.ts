/**
 * Whether a sentence is about several: then `they` is not one person.
 */
import type {Sentence} from './attribution.ts'
import {phraseAfter} from './phrase-after.ts'
import {isHead, itemAt} from './phrases.ts'
import {actorOfPhrase, type NamedPlace} from './resolve.ts'

/**
 * Whether the first phrase of a sentence, or the subject of a cue in it, is a
 * plural, a pair, an organisation or a group.
 *
 * @param limit
 *   Offset of the pronoun; what stands behind it does not count.
 */
export function isAboutSeveral(
  {flow, from, to, cues}: Sentence,
  places: readonly NamedPlace[],
  limit: number
): boolean {
  let first = from
  while (first < to && itemAt(flow, first).kind !== 'word') first++
  const word = itemAt(flow, first)
  const named = places.some(({start}) => start === word.start)
  if (!named && isHead(word) && /[^s]s$|people/.test(word.lower)) return true
  const subjects = cues.flatMap(({subject, passive}) =>
    subject && !passive ? [subject] : []
  )
  const opening = phraseAfter(flow, first, to)
  return [...(opening ? [opening] : []), ...subjects].some(
    ({kind, start, end}) => {
      if (end > limit || kind === 'pronoun') return false
      if (kind === 'joint') return true
      const words = flow.text.slice(start, end)
      if (kind === 'noun') return /s$|people|police|both|some|many/.test(words)
      const actor = actorOfPhrase(places, start, end)
      return actor ? actor.kind !== 'person' : /[^s]s$/.test(words)
    }
  )
}
