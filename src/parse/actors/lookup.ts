/**
 * Questions to the knowledge about one name.
 */
import {
  countryDemonyms,
  countryNames,
  otherDemonyms
} from '../knowledge/countries.ts'
import {isCompany, organisationNames} from '../knowledge/known-organisations.ts'
import {legalForms, organisationHeads} from '../knowledge/organisation-words.ts'
import {placeAliases, placeHeads, placeNames} from '../knowledge/places.ts'

/** The country of a name or demonym (`U.S.`, `Mexican`), if there is one. */
export function countryOf(name: string): string | undefined {
  return countryNames.get(name) ?? countryDemonyms.get(name)
}

/** Whether a word says of which country, people, faith or party. */
export function isDemonym(word: string): boolean {
  return countryDemonyms.has(word) || otherDemonyms.has(word)
}

/** Capitals as a name is written: `NEW YORK`, and the place `LIMA`. */
function written(name: string): string {
  if (!/^\p{Lu}{3}[\p{Lu} -]+$/u.test(name)) return name
  const plain = name
    .toLowerCase()
    .replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
  if (name.includes(' ')) return plain
  const isPlace = countryNames.has(plain) || placeNames.has(plain)
  return isPlace && !organisationNames.has(name) ? plain : name
}

/** What the knowledge says of a whole name, as written; no guess. */
export function knownKind(text: string): 'organisation' | 'place' | undefined {
  const name = written(text)
  if (countryNames.has(name)) return 'place'
  if (organisationNames.has(name.replace('’', "'"))) return 'organisation'
  if (placeNames.has(name) || placeAliases.has(name)) return 'place'
  if (isCompany(name)) return 'organisation'
  return undefined
}

/** The name an actor gets for a known other name: `U.S.` → `United States`. */
export function knownName(name: string): string | undefined {
  return (
    countryNames.get(name) ??
    organisationNames.get(name.replace('’', "'")) ??
    placeAliases.get(name)
  )
}

const openers: ReadonlySet<string> = new Set(
  [...organisationNames.keys()]
    .filter((name) => / \p{Ll}| Without /u.test(name))
    .map((name) => name.split(' ')[0] ?? '')
)

/** Whether a known name with small words in it begins with a word. */
export function opensKnownName(word: string): boolean {
  return openers.has(word)
}

const possessives: ReadonlySet<string> = new Set(
  [...organisationNames.keys()]
    .map((name) => name.split(' ').at(-1) ?? '')
    .filter((word) => word.endsWith("'s"))
)

/** Whether a word is the possessive end of a known name: `McDonald’s`. */
export function endsInPossessive(word: string): boolean {
  return possessives.has(word.replace('’', "'"))
}

/** Whether a word ends an organisation's name (`Council`, `Ltd`). */
export function isOrganisationHead(word: string): boolean {
  return organisationHeads.has(word) || legalForms.has(word)
}

/** Whether a word ends a place's name (`Harbour`, `Street`). */
export function isPlaceHead(word: string): boolean {
  return placeHeads.has(word)
}

/** Names in which there is nothing to fold but their case. */
const plain = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/**
 * A name as names are compared: lower case, without accents, stops, article
 * and typographic marks.
 */
export function foldName(name: string): string {
  if (plain.test(name)) return name.toLowerCase().replace(/^the /, '')
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\p{L})\.(?=\p{L}|$|\s)/gu, '')
    .replace(/[^\p{L}\p{N}&' -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
}
