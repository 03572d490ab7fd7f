/**
 * The actors of a publication as an editor goes through them.
 */
import type {ActorKind, Register, RoleStatus} from '../actor.ts'
import {roleLabel} from '../actor.ts'
import {type Article, sayingsIn} from '../article.ts'

/** A role as the articles give it, with the days behind it. */
export type SeenRole = Readonly<{
  /** See `roleLabel`. */
  label: string
  text: string
  status: RoleStatus
  /** ISO days of the first and the last article that give it. */
  first: string
  last: string
}>

/** One actor over all articles. */
export type ActorRow = Readonly<{
  id: string
  name: string
  kind: ActorKind
  aliases: readonly string[]
  /** As the articles give them, newest first, each once. */
  roles: readonly SeenRole[]
  /** From the register. */
  wikidata?: string
  articles: number
  mentions: number
  quotations: number
  /** ISO day of the newest article. */
  seen: string
  /** Whether the register has it. */
  confirmed: boolean
  /** Why an editor should look; empty when nothing is odd. */
  doubts: readonly string[]
}>

type Draft = Omit<ActorRow, 'doubts' | 'roles' | 'aliases' | 'seen'> & {
  aliases: Set<string>
  roles: Map<string, SeenRole>
  articles: number
  mentions: number
  quotations: number
  seen: string
  certainty: number
}

/**
 * List the actors of all articles, those of most articles first.
 *
 * @param articles
 *   Newest first.
 */
export function listActors(
  articles: readonly Article[],
  register: Register
): ActorRow[] {
  const drafts = new Map<string, Draft>()
  for (const article of articles) gather(article, register, drafts)
  const rows = [...drafts.values()].map(({certainty, ...draft}) => ({
    ...draft,
    aliases: [...draft.aliases],
    roles: [...draft.roles.values()],
    doubts: draft.confirmed
      ? []
      : doubtsOf({...draft, certainty}, [...drafts.values()])
  }))
  return rows.sort(
    (a, b) =>
      b.articles - a.articles ||
      b.mentions - a.mentions ||
      (a.id < b.id ? -1 : 1)
  )
}

function gather(
  article: Article,
  register: Register,
  drafts: Map<string, Draft>
): void {
  for (const actor of article.actors) {
    const {id, name, kind} = actor
    const draft = drafts.get(id) ?? {
      id,
      name,
      kind,
      aliases: new Set<string>(),
      roles: new Map<string, SeenRole>(),
      articles: 0,
      mentions: 0,
      quotations: 0,
      seen: article.published.day,
      certainty: 0,
      confirmed: register.has(id),
      ...(actor.wikidata && {wikidata: actor.wikidata})
    }
    drafts.set(id, draft)
    for (const alias of actor.aliases) draft.aliases.add(alias)
    for (const role of actor.roles) {
      const label = roleLabel(role)
      const {day} = article.published
      const last = draft.roles.get(label)?.last ?? day
      const {text, status} = role
      draft.roles.set(label, {label, text, status, first: day, last})
    }
    draft.certainty = Math.max(draft.certainty, actor.certainty ?? 1)
    draft.articles++
    draft.mentions += actor.mentions.length
    draft.quotations += sayingsIn(article).filter(
      ({source}) => source?.actor === id
    ).length
  }
}

/** Below this an editor should say what an actor is. */
const sure = 0.6

/** What is odd about a name that nobody has confirmed. */
function doubtsOf(draft: Draft, all: readonly Draft[]): string[] {
  const words = draft.name.split(' ')
  const others = all.filter(({id}) => id !== draft.id)
  const last = words.at(-1)
  const isPerson = draft.kind === 'person'
  const family = others.filter(
    ({kind, name}) => isPerson && kind === 'person' && name.endsWith(` ${last}`)
  )
  const longer = others.filter(
    ({name, kind}) =>
      kind === draft.kind && !isPerson && name.startsWith(`${draft.name} `)
  )
  return [
    ...(words.length === 1 && isPerson ? ['one name only'] : []),
    ...(draft.certainty < sure ? [`perhaps no ${draft.kind}`] : []),
    ...family.map(({id}) => `shares a surname with ${id}`),
    ...longer.map(({id}) => `may be ${id}`)
  ]
}
