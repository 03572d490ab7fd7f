/**
 * The actors of a publication as an editor goes through them.
 */
import type {ActorKind, Register} from '../actor.ts'
import {roleLabel} from '../actor.ts'
import type {Article} from '../article.ts'

/** One actor over all articles. */
export type ActorRow = Readonly<{
  id: string
  name: string
  kind: ActorKind
  aliases: readonly string[]
  /** As the articles give them, newest first, each once. */
  roles: readonly string[]
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
  roles: Set<string>
  articles: number
  mentions: number
  quotations: number
  seen: string
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
  const rows = [...drafts.values()].map((draft) => ({
    ...draft,
    aliases: [...draft.aliases],
    roles: [...draft.roles],
    doubts: draft.confirmed ? [] : doubtsOf(draft, [...drafts.values()])
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
      roles: new Set<string>(),
      articles: 0,
      mentions: 0,
      quotations: 0,
      seen: article.published.day,
      confirmed: register.has(id)
    }
    drafts.set(id, draft)
    for (const alias of actor.aliases) draft.aliases.add(alias)
    for (const role of actor.roles) draft.roles.add(roleLabel(role))
    draft.articles++
    draft.mentions += actor.mentions.length
    draft.quotations += article.quotations.filter(
      ({source}) => source?.actor === id
    ).length
  }
}

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
    ...family.map(({id}) => `shares a surname with ${id}`),
    ...longer.map(({id}) => `may be ${id}`)
  ]
}
