/**
 * Merging clusters: other names of the same actor within one article.
 *
 * Two actors taken for one is worse than one actor taken for two: where two
 * longer names could be meant, the nearest one before it is taken for a
 * surname, and nothing is merged for other names.
 */
import {genderOfFirstName} from '../knowledge/first-names.ts'
import {honorifics} from '../knowledge/titles.ts'
import {absorb, type Cluster, type Naming} from './clusters.ts'
import {lastName} from './groups.ts'
import {mergeNames} from './merge-names.ts'

/** Merge the clusters that are names of one actor. */
export function mergeClusters(clusters: readonly Cluster[]): Cluster[] {
  const persons = clusters.filter(({kind}) => kind === 'person')
  const others = clusters.filter(({kind}) => kind !== 'person')
  const people = mergePersons(persons)
  const families = new Set(people.map(({tokens}) => `${lastName(tokens)}s`))
  const rest = others.filter(({key, name}) => name || !families.has(key))
  return [...people, ...mergeNames(rest)]
}

/** Full names by each of their words. */
type Index = Map<string, Cluster[]>

function mergePersons(persons: readonly Cluster[]): Cluster[] {
  const full: Cluster[] = []
  const single: Cluster[] = []
  const index: Index = new Map()
  const long = [...persons].sort((a, b) => b.tokens.length - a.tokens.length)
  for (const person of long) {
    const {tokens} = person
    if (tokens.length < 2 || isParticle(tokens[0])) {
      single.push(person)
      continue
    }
    const family = index.get(lastName(tokens)) ?? []
    const same = family.filter((other) => samePerson(person, other))
    if (same.length === 1) {
      absorb(same[0] as Cluster, person)
      continue
    }
    full.push(person)
    for (const token of new Set(tokens)) {
      index.set(token, [...(index.get(token) ?? []), person])
    }
  }
  const kept = single.filter((person) => !placeSingle(person, index))
  return [...full, ...kept]
}

function isParticle(token: string | undefined): boolean {
  return /^(?:de|van|von|der|di|da|del|della|al|el|bin|la|le|du)$/.test(
    token ?? ''
  )
}

/** Same surname, and first names that can be one: `J. Smith`, `John A. Smith`. */
function samePerson(short: Cluster, long: Cluster): boolean {
  const a = short.tokens
  const b = long.tokens
  if (a.at(-1) !== b.at(-1) && (lastName(a) !== lastName(b) || suffixes(a, b)))
    return false
  const [first = ''] = a
  const [other = ''] = b
  if (first === other) return fitMiddle(a, b)
  if (first.length === 1 || other.length === 1) return first[0] === other[0]
  return false
}

/** Both have a suffix, and not the same one: father and son. */
function suffixes(a: readonly string[], b: readonly string[]): boolean {
  const suffix = /^(?:jr|sr|ii|iii|iv)$/
  return suffix.test(a.at(-1) ?? '') && suffix.test(b.at(-1) ?? '')
}

/** The middle names of the shorter are among those of the longer. */
function fitMiddle(a: readonly string[], b: readonly string[]): boolean {
  const middle = b.slice(1, -1)
  return a
    .slice(1, -1)
    .every((name) =>
      middle.some((one) => one === name || one[0] === name || name[0] === one)
    )
}

/** Give each mention of a surname or first name to its full name. */
function placeSingle(person: Cluster, index: Index): boolean {
  const {key, tokens} = person
  const alike = index.get(tokens.at(-1) ?? '') ?? []
  const family = alike.filter(
    ({tokens: whole, key: name}) =>
      lastName(whole) === key || (tokens.length > 1 && name.endsWith(` ${key}`))
  )
  if (family.length > 0) {
    const placed = placeSurname(person, family)
    for (const {naming, cluster} of placed) cluster.namings.push(naming)
    return true
  }
  const given = alike.filter(
    ({tokens: whole}) => whole[0] === key || whole.length > 2
  )
  const [only] = given
  if (given.length === 1 && only) absorb(only, person)
  return given.length > 0 || isFamily(key, index)
}

/** The plural of a surname: `both Varleys`. */
function isFamily(key: string, index: Index): boolean {
  if (!key.endsWith('s')) return false
  const surname = key.slice(0, -1)
  return (index.get(surname) ?? []).some(
    ({tokens}) => lastName(tokens) === surname
  )
}

type Placed = {naming: Naming; cluster: Cluster}

/**
 * The one of a family that each bare surname means: by address or title, else
 * whoever bore it while no other of the family was named, else the last named.
 */
function placeSurname(person: Cluster, family: readonly Cluster[]): Placed[] {
  const namings = [...person.namings].sort((a, b) => position(a) - position(b))
  const placed: Placed[] = []
  let bearer: Cluster | undefined
  for (const naming of namings) {
    const named = family.filter(({namings: all}) =>
      all.some((other) => position(other) < position(naming))
    )
    if (named.length === 1) bearer = named[0]
    const fitting = named.length > 1 ? fitTitle(naming, named) : named
    const sure = fitting.length === 1 ? fitting[0] : undefined
    const among = fitting.length > 0 ? fitting : family
    const cluster = sure ?? bearer ?? lastNamed(naming, among)
    placed.push({naming, cluster})
  }
  return placed
}

/** Those of a family whom the title before a surname fits. */
function fitTitle(naming: Naming, family: readonly Cluster[]): Cluster[] {
  const title = titleOf(naming)
  const gender = honorifics.get(title)
  return family.filter(
    ({tokens, namings}) =>
      (gender && genderOfFirstName(capitalize(tokens[0] ?? '')) === gender) ||
      (title && namings.some((other) => titleOf(other) === title))
  )
}

function lastNamed(naming: Naming, among: readonly Cluster[]): Cluster {
  let best = among[0] as Cluster
  let at = -1
  for (const cluster of among) {
    for (const other of cluster.namings) {
      const place = position(other)
      if (place < position(naming) && place > at) {
        at = place
        best = cluster
      }
    }
  }
  return best
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function titleOf({sentence, title}: Naming): string {
  if (!title) return ''
  const last = sentence.words[title.to - 1]
  const word = last?.text === '.' ? sentence.words[title.to - 2] : last
  return word?.lower ?? ''
}

/** Where in the whole text a name stands. */
export function position({sentence, from}: Naming): number {
  return sentence.at + (sentence.words[from]?.start ?? 0)
}
