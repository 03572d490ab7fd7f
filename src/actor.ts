/**
 * Whom an article speaks of.
 *
 * An Actor stands behind one or more names in one article; across articles the
 * same `id` means the same actor. Nothing here reads text: finding actors is
 * `parse/actors`.
 */

import {slugOf} from './slug.ts'

/** What an actor is; a country is a place, its government an organisation. */
export type ActorKind = 'person' | 'organisation' | 'place' | 'group'

/** How a role stands at the date of the article. */
export type RoleStatus =
  | 'current'
  | 'former'
  | 'acting'
  | 'nominee'
  | 'elect'
  | 'candidate'

/** The pronouns that can stand for an actor; absent means not known. */
export type Gender = 'female' | 'male' | 'other'

/**
 * A title or apposition, as the text gives it (`President of Mexico`).
 *
 * `text` leaves the status out: `former Border Patrol official` is text
 * `Border Patrol official`, status `former`; `roleLabel` puts both together.
 * `from` and `to` are ISO days and come from the register only.
 */
export type Role = Readonly<{
  text: string
  status: RoleStatus
  from?: string
  to?: string
}>

/** Half-open range of UTF-16 code units in the source of the article. */
export type Span = readonly [start: number, end: number]

/** One place where an actor is named: the name alone, no title or article. */
export type Mention = Readonly<{start: number; end: number; text: string}>

/** One actor of one article. `mentions` are in order of the text. */
export type Actor = Readonly<{
  /** Made of the canonical name, or given by the register. */
  id: string
  name: string
  kind: ActorKind
  gender?: Gender
  roles: readonly Role[]
  /** Other forms the text or the register has, without the name itself. */
  aliases: readonly string[]
  mentions: readonly Mention[]
  /** 0 to 1: how much the article is about this actor. */
  salience: number
  /** 0 to 1: how sure the kind is; missing where rules or the editor said it. */
  certainty?: number
  wikidata?: string
}>

/** What an editor has decided about an actor; it always wins. */
export type RegisterEntry = Readonly<{
  id: string
  name: string
  kind: ActorKind
  gender?: Gender
  aliases: readonly string[]
  roles: readonly Role[]
  wikidata?: string
  /** Names that must not be taken as this actor. */
  never: readonly string[]
  /** Ids it had before; their pages lead here. */
  formerly: readonly string[]
}>

/** The register of actors (`articles/actors.yaml`), by id. */
export type Register = ReadonlyMap<string, RegisterEntry>

const statusOrder: readonly RoleStatus[] = [
  'current',
  'acting',
  'elect',
  'nominee',
  'candidate',
  'former'
]

/**
 * The roles of an actor as they stood on a day, those in force first.
 *
 * A role that begins later is left out. One that has ended is `former`, or left
 * out when it was acting, elect, nominee or candidate; one that ended later was
 * current then. Roles without dates stay as they are.
 *
 * @param day
 *   ISO day; `from` and `to` may be days, months or years.
 */
export function rolesAt(roles: readonly Role[], day: string): Role[] {
  const standing = roles.flatMap((role): Role[] => {
    const {from, to, status} = role
    if (from && day.slice(0, from.length) < from) return []
    const isOver = to !== undefined && day.slice(0, to.length) > to
    const isLasting = status === 'current' || status === 'former'
    if (isOver) return isLasting ? [{...role, status: 'former'}] : []
    return [to && status === 'former' ? {...role, status: 'current'} : role]
  })
  return standing.sort(
    (a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status)
  )
}

/** The id that an actor has now, for one it may have had before. */
export function currentId(register: Register, id: string): string {
  if (register.has(id)) return id
  for (const entry of register.values()) {
    if (entry.formerly.includes(id)) return entry.id
  }
  return id
}

/** The register as it stood on a day; see `rolesAt`. */
export function registerAt(register: Register, day: string): Register {
  return new Map(
    [...register].map(([id, entry]) => [
      id,
      {...entry, roles: rolesAt(entry.roles, day)}
    ])
  )
}

/** How a language tells the status of a role; `{role}` stands for its text. */
const labels: Readonly<
  Record<string, Readonly<Record<Exclude<RoleStatus, 'current'>, string>>>
> = {
  en: {
    former: 'former {role}',
    acting: 'acting {role}',
    elect: '{head}-elect{rest}',
    nominee: 'nominee for {role}',
    candidate: 'candidate for {role}'
  },
  // Forms that are right for women and men alike.
  es: {
    former: 'ex {role}',
    acting: '{role} en funciones',
    elect: '{role} (cargo electo)',
    nominee: '{role} (nominación)',
    candidate: '{role} (candidatura)'
  },
  fr: {
    former: 'ex-{role}',
    acting: '{role} par intérim',
    elect: '{role} (poste élu)',
    nominee: '{role} (nomination)',
    candidate: '{role} (candidature)'
  },
  de: {
    former: 'Ex-{role}',
    acting: '{role} (kommissarisch)',
    elect: '{role} (gewählt)',
    nominee: '{role} (nominiert)',
    candidate: '{role} (Kandidatur)'
  }
}

/**
 * The words for a role with its status: `former Border Patrol official`,
 * `nominee for Secretary of Defense`, `acting mayor`, `mayor-elect`.
 *
 * A text that says its status itself is left as it is (`Acting Minister`).
 */
export function roleLabel(role: Role): string {
  return roleLabelIn('en', role)
}

/**
 * The same in the language of the text that the role stands in (BCP 47; English
 * words for one that has none here).
 *
 * @example
 *   roleLabelIn('es', {text: 'alcaldesa de Harl', status: 'former'}) // => 'ex alcaldesa de Harl'
 */
export function roleLabelIn(language: string, {text, status}: Role): string {
  const says = new RegExp(`\\b${status}\\b`, 'i').test(text)
  if (status === 'current' || says) return text
  const [base = 'en'] = language.toLowerCase().split('-')
  const label = (labels[base] ?? labels.en)?.[status] ?? '{role}'
  const [head = text, ...rest] = text.split(/ (?=of |for )/)
  const parts: Readonly<Record<string, string>> = {
    '{role}': text,
    '{head}': head,
    '{rest}': rest.map((part) => ` ${part}`).join('')
  }
  return label.replace(/\{\w+\}/g, (field) => parts[field] ?? field)
}

/**
 * The id of a name; see `slugOf`. Initials stay together (`J.K. Rowling` →
 * `jk-rowling`), a possessive is left out.
 *
 * @example
 *   actorId('Claudia Sheinbaum') // => 'claudia-sheinbaum'
 */
export function actorId(name: string): string {
  const plain = name
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/\.(?=\p{L}(?:\.|(?!\p{L})))/gu, '')
  return slugOf(plain, 'actor', 80)
}
