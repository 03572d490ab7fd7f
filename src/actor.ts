/**
 * Whom an article speaks of.
 *
 * An Actor stands behind one or more names in one article; across articles the
 * same `id` means the same actor. Nothing here reads text: finding actors is
 * `parse/actors`.
 */

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
}>

/** The register of actors (`articles/actors.yaml`), by id. */
export type Register = ReadonlyMap<string, RegisterEntry>

/**
 * The words for a role with its status: `former Border Patrol official`,
 * `nominee for Secretary of Defense`, `acting mayor`.
 */
export function roleLabel(role: Role): string {
  if (role.status === 'current') return role.text
  if (role.status === 'nominee' || role.status === 'candidate') {
    return `${role.status} for ${role.text}`
  }
  if (role.status === 'elect') return `${role.text}-elect`
  return `${role.status} ${role.text}`
}

/**
 * The id of a name: lower-case ASCII words joined by hyphens.
 *
 * Accents are folded (`José Peña` → `jose-pena`); letters that have no ASCII
 * base are kept out. Returns `actor` when nothing is left.
 *
 * @example
 *   actorId('Claudia Sheinbaum') // => 'claudia-sheinbaum'
 */
export function actorId(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s\b/g, '')
    .replace(/[’']/g, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/\.(?=\p{L}(?:\.|\b))/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return folded.slice(0, 80).replace(/-+$/, '') || 'actor'
}
