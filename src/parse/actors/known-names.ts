/**
 * Which strings are one name before anything is decided: `U.S.` and `America`,
 * `ITA` and Italy.
 */
import {countryCodes} from '../knowledge/countries.ts'
import type {Candidate} from './candidates.ts'
import {foldName, knownKind, knownName} from './lookup.ts'

/** Make the function that gives a candidate of a text its name, where known. */
export function knownNames(
  candidates: readonly Candidate[]
): (candidate: Candidate) => string | undefined {
  const named = new Set(candidates.map(({key}) => key))
  const acronyms = acronymsOf(candidates)
  return (candidate) =>
    candidate.country ??
    spelledOut(candidate, named) ??
    knownUnless(candidate.text, acronyms)
}

/** The country of `ITA` where the text names Italy too. */
function spelledOut(
  {text}: Candidate,
  named: ReadonlySet<string>
): string | undefined {
  const country = countryCodes.get(text)
  return country && named.has(foldName(country)) ? country : undefined
}

/** The known name of an acronym, unless a name of the text spells it out. */
function knownUnless(
  text: string,
  acronyms: ReadonlySet<string>
): string | undefined {
  const known = knownName(text)
  return known && known !== text && acronyms.has(text) ? undefined : known
}

/** What the initials of the names of several words spell. */
function acronymsOf(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({text}) => {
      const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
      if (words.length < 2 || knownKind(text)) return []
      return [words.map((word) => word[0]).join('')]
    })
  )
}
