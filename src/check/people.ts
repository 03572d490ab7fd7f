/**
 * Actors against the register: who is not in it, and who did not hold the role
 * that a text gives them.
 */
import {
  type Actor,
  type RegisterEntry,
  type Role,
  type RoleStatus,
  roleLabel,
  rolesAt
} from '../actor.ts'
import {isAttributed} from '../quotation.ts'
import {type Desk, find, placer, type Text} from './desk.ts'

/** Look at the actors of all articles. */
export function checkPeople(desk: Desk): void {
  for (const text of desk.texts) {
    checkRegistered(text, desk)
    checkRoles(text, desk)
  }
}

function checkRegistered(
  {article, file}: Text,
  {register, publication}: Desk
): void {
  if (!article) return
  const named = new Set(
    article.quotations
      .filter((one) => isAttributed(one, publication.limits.confidence))
      .map(({source}) => source?.actor)
  )
  for (const {id, name, kind, mentions} of article.actors) {
    const [first] = mentions
    if (kind !== 'person' || !named.has(id) || register.has(id)) continue
    find(
      file,
      'unregistered-actor',
      first && placer(file)(first.start, first.end),
      `Unexpected source ${name}, expected an entry in articles/actors.yaml: \`quoin actors confirm ${id}\` writes it`
    )
  }
}

/** The roles that a text gives somebody against those of the register. */
function checkRoles({article, told, file}: Text, {register}: Desk): void {
  if (!article) return
  const {day} = article.published
  for (const actor of told ?? []) {
    const known = article.actors.find((one) => isSame(one, actor))
    const entry = known && register.get(known.id)
    if (!entry) continue
    for (const role of actor.roles) {
      const problem = problemOf(role, entry, day)
      if (!problem) continue
      const at = placeOfRole(role, actor, String(file))
      if (tellsOfThen(String(file), at)) continue
      find(
        file,
        'role-at-date',
        placer(file)(...at),
        `Unexpected ${roleLabel(role)} ${entry.name} on ${day}, expected ${problem} by articles/actors.yaml: correct the text or the dates there`
      )
    }
  }
}

/** Words before or behind a role that tell of another day than the article's. */
const before =
  /\b(?:was|were|been|became|then|former|later|future|once|until|war|wurde|damals|damalige\w?|fue|era|entonces|était|fut|alors|devint)\W+(?:[\p{L}-]+\W+){0,3}$/iu
const behind =
  /^\W*(?:[\p{L}’'-]+\W+){0,8}(?:at the time|back then|from \d{4}|until \d{4}|in \d{4}|à l[’']époque|damals|entonces)/iu

/** Whether the sentence around a role speaks of the past or of what comes. */
function tellsOfThen(source: string, [start, end]: [number, number]): boolean {
  return (
    before.test(source.slice(Math.max(0, start - 60), start)) ||
    behind.test(source.slice(end, end + 80))
  )
}

/** One actor, read with and without the register. */
function isSame(one: Actor, other: Actor): boolean {
  const starts = new Set(one.mentions.map(({start}) => start))
  return other.mentions.some(({start}) => starts.has(start))
}

/**
 * What the register says instead; `undefined` when it has nothing against a role,
 * or does not know it.
 *
 * A text may leave `acting` out, and call somebody by a role that is over when
 * the register has another of the same name in force.
 */
function problemOf(
  role: Role,
  entry: RegisterEntry,
  day: string
): string | undefined {
  const dated = entry.roles.filter(({from, to}) => from || to)
  const meant = dated.filter((one) => isOf(role, one))
  if (meant.length === 0) return undefined
  const standing = rolesAt(meant, day)
  const states = new Set(standing.map(({status}) => status))
  if (states.has(role.status)) return undefined
  if (role.status === 'current' && states.has('acting')) return undefined
  const [first] = standing
  if (first) return roleLabel(first)
  return meant.map(timeOf).join(', ')
}

function timeOf({text, from, to}: Role): string {
  return `that ${text} only ${[from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' ')}`
}

/** Whether the words of a text mean a role of the register. */
function isOf(said: Role, known: Role): boolean {
  const words = wordsOf(known)
  const own = wordsOf(said)
  return own.length > 0 && own.every((word) => words.includes(word))
}

/** `Mayor-elect of Ostrey` says `Mayor of Ostrey`, and its status beside it. */
function wordsOf({text}: Role): string[] {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) => word && !small.has(word) && !states.has(word as RoleStatus)
    )
}

const small = new Set(['of', 'the', 'a', 'an', 'for', 'at', 'in'])
const states: ReadonlySet<string> = new Set<RoleStatus | 'then'>([
  'acting',
  'former',
  'elect',
  'nominee',
  'candidate',
  'then'
])

/** Where the words of the role stand near a mention, else the first mention. */
function placeOfRole(
  {text}: Role,
  {mentions}: Actor,
  source: string
): [number, number] {
  for (const {start, end} of mentions) {
    const from = Math.max(0, start - 120)
    const at = source.slice(from, end + 120).indexOf(text)
    if (at >= 0) return [from + at, from + at + text.length]
  }
  const [first] = mentions
  return first ? [first.start, first.end] : [0, 0]
}
