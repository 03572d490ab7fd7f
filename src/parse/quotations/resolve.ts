/**
 * Whom a source phrase means: from words to an actor of the article.
 */
import type {Actor, Gender} from '../../actor.ts'
import {genderedTitles} from '../knowledge/grammar.ts'
import {firstFrom} from '../offsets.ts'
import type {Block, Prose} from '../prose.ts'
import type {Names} from './flow.ts'

/** A place in a block where an actor is named; offsets are into its text. */
export type NamedPlace = Readonly<{start: number; end: number; actor: Actor}>

/** For each block, its named places in order. */
export type Places = readonly (readonly NamedPlace[])[]

/** Bring the mentions of all actors from the source into the blocks. */
export function placeActors(prose: Prose, actors: readonly Actor[]): Places {
  const places: NamedPlace[][] = prose.blocks.map(() => [])
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      const index = blockAt(prose.blocks, mention.start)
      const block = prose.blocks[index]
      if (!block) continue
      const start = firstFrom(block.starts, mention.start)
      const end = firstFrom(block.ends, mention.end) + 1
      if (end > start) places[index]?.push({start, end, actor})
    }
  }
  for (const list of places)
    list.sort((a, b) => a.start - b.start || b.end - a.end)
  return places
}

/** The names of each block as the phrase reader wants them. */
export function namesOf(places: Places): Names[] {
  return places.map((list) => new Set(list.map(({start}) => start)))
}

/** The last block that begins at or before an offset of the source. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((blocks[middle]?.starts[0] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** The actor named inside a phrase: the last one that ends with it. */
export function actorOfPhrase(
  places: readonly NamedPlace[],
  start: number,
  end: number
): Actor | undefined {
  const inside = places.filter(
    (place) => place.start < end && place.end > start
  )
  return (
    inside.findLast((place) => place.end >= end && place.start >= start - 1)
      ?.actor ??
    inside.find((place) => place.start <= start && place.end >= end)?.actor
  )
}

/** The gender a pronoun asks for; undefined when any will do. */
export function pronounGender(pronoun: string): Gender | 'any' | undefined {
  const lower = pronoun.toLowerCase()
  if (/^(?:he|him|his|él|er|il)$/.test(lower)) return 'male'
  if (/^(?:she|her|hers|ella|elle|sie)$/.test(lower)) return 'female'
  if (/^(?:they|them|their|ze|xe)$/.test(lower)) return 'other'
  if (/^(?:who|whom|which|that|quien|qui)$/.test(lower)) return 'any'
  return undefined
}

/** Gender from the title a phrase begins with or that stands before it. */
export function titleGender(
  text: string,
  start: number,
  end: number
): Gender | undefined {
  const before = text.slice(Math.max(0, start - 14), end)
  const title =
    /(?:^|\s)(\p{L}+)\.?\s+(?=\p{Lu}[^\s]*(?:\s+\p{Lu}[^\s]*)*$)/u.exec(
      before
    )?.[1]
  return title ? genderedTitles.get(title.toLowerCase()) : undefined
}
