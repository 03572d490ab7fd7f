/**
 * Kinds that agree: what a longer name is, the shorter one in it is too.
 */
import {isCity} from '../knowledge/cities.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {legalForms} from '../knowledge/organisation-words.ts'
import {type Group, lastName} from './groups.ts'
import {type Judged, judge, type NameKind} from './kinds.ts'
import {
  foldName,
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  knownKind
} from './lookup.ts'

/** A kind, and how sure the model is of it. */
export type Settled = Readonly<{kind: NameKind; certainty: number}>

/**
 * The kind of each group by its key; groups that name no actor have none.
 *
 * A legal form makes an organisation. A surname goes with the full name that
 * ends in it, a given name with the one that begins with it, a company’s name
 * with the same and its legal form, unless it is known as something else.
 */
export function settleNames(
  groups: readonly Group[]
): ReadonlyMap<string, Settled> {
  const judged = new Map(groups.map((group) => [group.key, judge(group)]))
  const kinds = new Map<string, NameKind>()
  const all = [...judged.values()]
  const long = all.filter(({group}) => group.key.includes(' '))
  for (const one of long) {
    const kind = kindOfName(one, judged)
    if (kind) kinds.set(one.group.key, kind)
  }
  for (const {group} of long) {
    const base = withoutForm(group)
    if (base !== undefined && kinds.has(base)) kinds.set(base, 'organisation')
  }
  const owners = readOwners(long, kinds)
  for (const {group} of long) {
    const owner = owners.get(group.key)
    if (owner) kinds.set(group.key, owner)
  }
  for (const one of all) {
    if (one.group.key.includes(' ')) continue
    const kind = kindOfWord(one, owners.get(one.group.key))
    if (kind) kinds.set(one.group.key, kind)
  }
  return new Map(
    [...kinds].map(([key, kind]) => {
      const certainty = judged.get(key)?.chances[kind] ?? 0
      return [key, {kind, certainty}]
    })
  )
}

/** A surname with its particles: `de la haye`. */
const particled = / ((?:de|del|van|von|der|di|da|dos|al|el|bin|la|le|du) .+)$/

/** What a shorter name is by a longer one; a surname goes before a company. */
function readOwners(
  long: readonly Judged[],
  kinds: ReadonlyMap<string, NameKind>
): ReadonlyMap<string, NameKind> {
  const owners = new Map<string, NameKind>()
  const own = (name: string, kind: NameKind): void => {
    if (!owners.has(name)) owners.set(name, kind)
  }
  const people = long.filter(({group}) => kinds.get(group.key) === 'person')
  const others = long.filter(
    ({group}) => kinds.get(group.key) === 'organisation'
  )
  for (const {group} of people) {
    own(lastName(group.key.split(' ')), 'person')
    const family = particled.exec(group.key)?.[1]
    if (family) own(family, 'person')
  }
  for (const {group} of others) {
    const opener = (group.candidates[0]?.text ?? '').split(' ')[0] ?? ''
    const base = withoutForm(group)
    if (base !== undefined) own(base, 'organisation')
    if (!isCommonName(opener)) own(foldName(opener), 'organisation')
  }
  for (const {group} of people) {
    for (const token of group.key.split(' ')) own(token, 'person')
  }
  return owners
}

/**
 * The kind of a name of several words: with the word that a person of this name
 * is called by, when the text has it alone.
 */
function kindOfName(
  {group, kind, chances}: Judged,
  judged: ReadonlyMap<string, Judged>
): NameKind | undefined {
  if (withoutForm(group) !== undefined) return 'organisation'
  const tokens = group.key.split(' ')
  const last = group.candidates[0]?.text.split(' ').at(-1) ?? ''
  const alone = judged.get(lastName(tokens))?.chances
  if (kind === 'person' || !alone || tokens.length > 4) return kind
  if (isOrganisationHead(last) || isPlaceHead(last) || knownKind(last)) {
    return kind
  }
  const person = chances.person * alone.person
  const other = Math.max(
    chances.organisation * alone.organisation,
    chances.place * alone.place
  )
  return person > other && alone.person > 0.5 ? 'person' : kind
}

/** A word that many names begin with: a place, a given name, a word. */
function isCommonName(word: string): boolean {
  return (
    isCity(word) ||
    isDemonym(word) ||
    isFirstName(word) ||
    knownKind(word) !== undefined ||
    isCommonWord(word.toLowerCase())
  )
}

/** The folded name in front of a legal form: `loy line` of `Loy Line Ltd`. */
function withoutForm({candidates}: Group): string | undefined {
  const words = (candidates[0]?.text ?? '').split(' ')
  if (words.length < 2 || !legalForms.has(words.at(-1) ?? '')) return undefined
  return foldName(words.slice(0, -1).join(' '))
}

/** How sure the model must be against the longer name. */
const sure = 0.95

function kindOfWord(
  {group, kind, chances}: Judged,
  owner: NameKind | undefined
): NameKind | undefined {
  const [{text, country}] = group.candidates as [Group['candidates'][number]]
  const leads = group.evidence.shared.includes('leader')
  if (leads && !knownKind(text)) return 'person'
  if (!owner || kind === owner) return kind
  if (country || knownKind(text) || isOrganisationHead(text)) return kind
  return kind && chances[kind] > sure ? kind : owner
}
