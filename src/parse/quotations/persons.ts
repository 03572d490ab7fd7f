/**
 * What is known of the persons of an article while sources are named.
 */
import type {Actor, Gender} from '../../actor.ts'
import type {Reading} from './passage.ts'
import type {NamedPlace, Places} from './resolve.ts'

type Spoken = Readonly<{actor: Actor; paragraph: number; start: number}>

/** What a resolver knows while it goes through one article. */
export type State = Readonly<{
  reading: Reading
  places: Places
  genders: Map<string, Gender>
  /** Persons by the last word of a role that only they have. */
  roles: ReadonlyMap<string, Actor>
  spoken: Spoken[]
}>

/** Named places of a paragraph that stand before an offset, the last first. */
export function before(
  state: State,
  paragraph: number,
  limit: number
): NamedPlace[] {
  const one = state.reading.paragraphs[paragraph]
  if (!one) return []
  const end = Math.min(limit, one.to)
  return (state.places[one.block] ?? [])
    .filter((place) => place.start >= one.from && place.end <= end)
    .reverse()
}
