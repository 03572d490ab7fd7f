/**
 * What the model of kinds sees beside the mentions of a name.
 */
import {isCity} from '../knowledge/cities.ts'
import {clubs} from '../knowledge/clubs.ts'
import {
  organisationNouns,
  placeNouns,
  speakingVerbs
} from '../knowledge/context-words.ts'
import {genderOfFirstName} from '../knowledge/first-names.ts'
import {titles} from '../knowledge/titles.ts'
import {isQuoted} from './admission.ts'
import type {Candidate} from './candidates.ts'
import {isDemonym, knownKind} from './lookup.ts'
import type {Word} from './reading.ts'

/** Mentions that are read; more say nothing new. */
const longest = 40

/**
 * Add the words beside each mention: sums, scaled so that ten mentions say
 * little more than three.
 */
export function addContexts(
  features: Map<string, number>,
  group: readonly Candidate[]
): void {
  const sums = new Map<string, number>()
  for (const candidate of group.slice(0, longest)) {
    for (const name of contextOf(candidate)) {
      sums.set(name, (sums.get(name) ?? 0) + 1)
    }
  }
  const scale = 1 / Math.sqrt(Math.min(group.length, longest))
  for (const [name, sum] of sums) {
    features.set(name, Math.min(3, sum * scale))
  }
}

function contextOf(candidate: Candidate): ReadonlySet<string> {
  const {sentence, from, to, title} = candidate
  const {words, block} = sentence
  const names = new Set<string>()
  const begin = title?.from ?? from
  const skip = words[begin - 1]?.lower === 'the' ? 1 : 0
  const before = words[begin - 1 - skip]
  const earlier = words[begin - 2 - skip]
  const last = words[to - 1] as Word
  const after = words[to]
  const later = words[to + 1]
  if (skip) names.add('-the')
  names.add(`-1=${see(before)}`)
  names.add(`-2=${see(earlier)} ${see(before)}`)
  if (earlier?.shape === 'lower') names.add(`-3=${earlier.lower}`)
  names.add(`+1=${see(after)}`)
  names.add(`+2=${see(after)} ${see(later)}`)
  if (later?.shape === 'lower') names.add(`+3=${later.lower}`)
  if (last.possessive) names.add(`'s=${see(after)}`)
  if (after?.shape === 'lower') names.add(`+end=${after.lower.slice(-3)}`)
  if (after && speakingVerbs.has(after.lower)) names.add('+speaks')
  if (after?.text === ',' || after?.text === '(') {
    for (const name of apposition(words, to + 1)) names.add(name)
  }
  if (title) names.add(`title=${(words[title.to - 1] as Word).lower}`)
  if (isQuoted(sentence, from, to)) names.add('quoted')
  names.add(`block:${block.kind}`)
  for (const name of beside(words, begin, to)) names.add(name)
  return names
}

/** A word as a context: itself, its sort, or the edge of the sentence. */
function see(word: Word | undefined): string {
  if (!word) return '^'
  if (word.shape === 'number') return '0'
  if (word.shape === 'lower' || word.shape === 'mark') return word.lower
  if (isDemonym(word.text)) return 'Demonym'
  return sortOf(word.text) ?? 'Name'
}

/** What a whole name may be, by the lists. */
export function sortOf(text: string): string | undefined {
  if (clubs.has(text)) return 'club'
  return knownKind(text) ?? (isCity(text) ? 'city' : undefined)
}

/** The noun that says what the name in front is: `, the airline’s chief`. */
function apposition(words: readonly Word[], from: number): string[] {
  const found = words
    .slice(from, from + 7)
    .find(
      ({shape, lower}) =>
        shape === 'lower' &&
        (titles.has(lower) ||
          organisationNouns.has(lower) ||
          placeNouns.has(lower))
    )
  const [one] = words.slice(from)
  const open = one?.shape === 'number' ? '0' : see(one)
  return [`,=${open}`, ...(found ? [`,noun=${found.lower}`] : [])]
}

/** What stands beside it in a list: `France, Spain and …`. */
function beside(
  words: readonly Word[],
  from: number,
  to: number
): ReadonlySet<string> {
  const names = new Set<string>()
  const joined = (word: Word | undefined): boolean =>
    /^(?:,|and|or|&|\/|vs?)$/.test(word?.text ?? '')
  const sort = (word: Word | undefined): string | undefined => {
    if (word?.shape !== 'capital' && word?.shape !== 'upper') return undefined
    if (genderOfFirstName(word.text)) return 'given'
    return sortOf(word.text)
  }
  if (joined(words[from - 1])) {
    const one = sort(words[from - 2])
    if (one) names.add(`beside:${one}`)
  }
  if (joined(words[to])) {
    const one = sort(words[to + 1])
    if (one) names.add(`beside:${one}`)
  }
  return names
}
