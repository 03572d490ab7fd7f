/**
 * Names that are spelled in two ways.
 */
import {distance} from 'fastest-levenshtein'
import type {ActorKind, Register} from '../actor.ts'
import {type Desk, find, placer, type Text} from './desk.ts'

/** A spelling, and where it stands. */
type Spelling = {
  name: string
  kind: ActorKind
  ids: Set<string>
  count: number
  first: Readonly<{text: Text; start: number; end: number}>
}

/**
 * Compare the full names of all actors with each other.
 *
 * Two are one name spelled twice when they differ in accents, hyphens and spaces
 * alone, or in one letter. Names that the register has are right: two of them
 * are two actors, and what is like one of them is a slip.
 */
export function checkNames({texts, register}: Desk): void {
  const spellings = readSpellings(texts)
  const own = namesOf(register)
  const told = new Set<Spelling>()
  for (const [one, other] of alike([...spellings.values()])) {
    if (own.has(one.name) && own.has(other.name)) continue
    const [right, slip] = inOrder(one, other, own)
    if (told.has(slip)) continue
    told.add(slip)
    const {text, start, end} = slip.first
    find(
      text.file,
      'name-spelling',
      placer(text.file)(start, end),
      `Unexpected spelling \`${slip.name}\`, expected \`${right.name}\`, as in ${right.first.text.file.path}; if they are two, write both into articles/actors.yaml`
    )
  }
}

function readSpellings(texts: readonly Text[]): Map<string, Spelling> {
  const spellings = new Map<string, Spelling>()
  for (const text of texts) {
    for (const {id, kind, mentions} of text.article?.actors ?? []) {
      if (kind === 'group') continue
      for (const {text: raw, start, end} of mentions) {
        // The form of an apostrophe is no spelling
        const name = raw
          .replace(/[*_\s]+/g, ' ')
          .replace(/['ʼ]/g, '’')
          .trim()
        if (!isWhole(name, kind)) continue
        const known = spellings.get(name)
        if (known) {
          known.count++
          known.ids.add(id)
        } else {
          const first = {text, start, end}
          spellings.set(name, {name, kind, ids: new Set([id]), count: 1, first})
        }
      }
    }
  }
  return spellings
}

/** Surnames and acronyms alone are too like each other. */
function isWhole(name: string, kind: ActorKind): boolean {
  const words = name.split(' ').length
  return kind === 'person' ? words > 1 : name.length >= 8 && words > 1
}

/** Pairs that are too like each other, each once, in order of the texts. */
function* alike(
  spellings: readonly Spelling[]
): Generator<[Spelling, Spelling]> {
  const byForm = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const seen = new Set<Spelling>()
    for (const form of formsOf(spelling.name)) {
      for (const other of byForm.get(form) ?? []) {
        if (seen.has(other)) continue
        seen.add(other)
        if (isSlip(other, spelling)) yield [other, spelling]
      }
    }
    for (const form of formsOf(spelling.name)) {
      byForm.set(form, [...(byForm.get(form) ?? []), spelling])
    }
  }
}

/** The folded name, and it without each of its letters: one slip apart meet. */
function formsOf(name: string): string[] {
  const folded = fold(name)
  const forms = new Set([folded])
  for (let at = 0; at < folded.length; at++) {
    forms.add(folded.slice(0, at) + folded.slice(at + 1))
  }
  return [...forms]
}

function isSlip(one: Spelling, other: Spelling): boolean {
  if (one.kind !== other.kind) return false
  const [a, b] = [one.name, other.name]
  if (a.toLowerCase() === b.toLowerCase()) return false
  // Capitals alone carry no accents in many hands
  if (a === a.toUpperCase() || b === b.toUpperCase()) return false
  const [left, right] = [fold(a), fold(b)]
  if (left === right) return true
  if (distance(left, right) !== 1 || left[0] !== right[0]) return false
  if (/\d/.test(left + right) || left.length < 8) return false
  return !isOther(a, b)
}

/**
 * What one letter makes another name: a plural or people (America, American), a
 * short word (Tim, Tom), a generation (Jr., Sr., II), an initial.
 */
function isOther(a: string, b: string): boolean {
  const [long, short] = [a.split(/[\s-]+/), b.split(/[\s-]+/)]
  if (long.length !== short.length) return true
  const at = long.findIndex((word, index) => word !== short[index])
  const [one = '', two = ''] = [long[at], short[at]]
  if (/^[sn]$/.test(surplus(one, two))) return true
  return Math.min(one.length, two.length) < 5
}

/** What the longer of two words has behind the shorter. */
function surplus(one: string, two: string): string {
  if (one.startsWith(two)) return one.slice(two.length)
  return two.startsWith(one) ? two.slice(one.length) : ''
}

/** The right one first: of the register, else used more, else used earlier. */
function inOrder(
  one: Spelling,
  other: Spelling,
  own: ReadonlySet<string>
): [right: Spelling, slip: Spelling] {
  if (own.has(one.name)) return [one, other]
  if (own.has(other.name)) return [other, one]
  if (one.count !== other.count) {
    return one.count > other.count ? [one, other] : [other, one]
  }
  const [a, b] = [one, other].map(
    ({first}) => first.text.article?.published.at ?? 0
  )
  return (a ?? 0) <= (b ?? 0) ? [one, other] : [other, one]
}

function namesOf(register: Register): Set<string> {
  return new Set(
    [...register.values()].flatMap(({name, aliases}) => [name, ...aliases])
  )
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
