/**
 * What the whole archive has about each actor.
 */
import type {Actor, ActorKind, RegisterEntry, RoleStatus} from '../actor.ts'
import {roleLabelIn} from '../actor.ts'
import {type Article, sayingsIn} from '../article.ts'
import type {Quotation, QuotationSource, Saying} from '../quotation.ts'
import {isAttributed} from '../quotation.ts'
import type {Site} from './site.ts'

/** Words in marks that are shown under a name, with the article they stand in. */
export type Said = Readonly<{
  article: Article
  saying: Saying
  /** Read when it is asked for. */
  quotation: Quotation & {source: QuotationSource}
}>

class SaidInArticle implements Said {
  readonly article: Article
  readonly saying: Saying
  readonly #place: number

  constructor(article: Article, saying: Saying, place: number) {
    this.article = article
    this.saying = saying
    this.#place = place
  }

  get quotation(): Said['quotation'] {
    return this.article.quotations[this.#place] as Said['quotation']
  }
}

/** A role over time. */
export type RoleSpan = Readonly<{
  /** See `roleLabel`. */
  label: string
  /** The role without its status, for where its time says the same. */
  text: string
  status: RoleStatus
  /** ISO day, month or year when it began and ended, from the register. */
  from?: string
  to?: string
  /** ISO days of the first and last article that give it. */
  seen?: readonly [first: string, last: string]
}>

/** One actor over all articles. */
export type Dossier = Readonly<{
  id: string
  /** As the register has it, else the newest article. */
  name: string
  kind: ActorKind
  /** Given only when a person confirmed it in the register. */
  wikidata?: string
  /** Newest first. */
  roles: readonly RoleSpan[]
  quoted: readonly Said[]
  mentioned: readonly Article[]
  /** Ids of the actors in the same articles, most often first. */
  beside: readonly Readonly<{id: string; articles: number}>[]
}>

type Draft = {
  actor: Actor
  roles: Map<string, RoleSpan>
  quoted: Said[]
  mentioned: Article[]
  beside: Map<string, number>
}

/** The path of an actor's page from the root of the site; its feed is `feed.xml` in it. */
export function actorPath(id: string): string {
  return `/actors/${id}/`
}

/** Whether an actor has a role now, as far as is known. */
export function isHeld({status, to}: RoleSpan): boolean {
  return to === undefined && (status === 'current' || status === 'acting')
}

/**
 * The quotations of an article that may be shown under a name: direct and
 * mixed ones, in order of the text.
 *
 * Reported speech without marks is not shown as words of anyone; a source that
 * is only described (`she`, `the captain`) is not a name.
 */
export function saidIn(article: Article, threshold: number): Said[] {
  return sayingsIn(article).flatMap((saying, place) =>
    isAttributed(saying, threshold) &&
    saying.kind !== 'indirect' &&
    (saying.source.actor ?? saying.source.name) !== undefined
      ? [new SaidInArticle(article, saying, place)]
      : []
  )
}

/** Every actor of every article, by id, in order of the id. */
export function dossiersOf(site: Site): ReadonlyMap<string, Dossier> {
  const drafts = new Map<string, Draft>()
  for (const article of site.articles) gather(article, site, drafts)
  return new Map(
    [...drafts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, draft]) => [
        id,
        dossier(draft, site.register.get(id), site.publication.language)
      ])
  )
}

function gather(
  article: Article,
  site: Site,
  drafts: Map<string, Draft>
): void {
  const said = saidIn(article, site.publication.limits.confidence)
  for (const actor of article.actors) {
    const draft = drafts.get(actor.id) ?? emptyDraft(actor)
    drafts.set(actor.id, draft)
    draft.mentioned.push(article)
    for (const one of said) {
      if (one.saying.source?.actor === actor.id) draft.quoted.push(one)
    }
    for (const role of actor.roles) {
      const label = roleLabelIn(article.language, role)
      const {day} = article.published
      const last = draft.roles.get(label)?.seen?.[1] ?? day
      const {text, status} = role
      draft.roles.set(label, {label, text, status, seen: [day, last]})
    }
    for (const {id} of article.actors) {
      if (id === actor.id) continue
      draft.beside.set(id, (draft.beside.get(id) ?? 0) + 1)
    }
  }
}

function emptyDraft(actor: Actor): Draft {
  return {
    actor,
    roles: new Map(),
    quoted: [],
    mentioned: [],
    beside: new Map()
  }
}

function dossier(
  draft: Draft,
  entry: RegisterEntry | undefined,
  language: string
): Dossier {
  const {actor, quoted, mentioned} = draft
  const registered = entry?.roles.map(({from, to, ...role}) => ({
    label: roleLabelIn(language, role),
    text: role.text,
    status: role.status,
    ...(from && {from}),
    ...(to && {to})
  }))
  return {
    id: actor.id,
    name: entry?.name ?? actor.name,
    kind: entry?.kind ?? actor.kind,
    ...(entry?.wikidata && {wikidata: entry.wikidata}),
    roles: registered?.length
      ? registered.sort(byNewestRole)
      : [...draft.roles.values()],
    quoted,
    mentioned,
    beside: [...draft.beside]
      .map(([id, articles]) => ({id, articles}))
      .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
  }
}

/** Roles still held first, then by when they began; an unknown day is last. */
function byNewestRole(a: RoleSpan, b: RoleSpan): number {
  const held = Number(isHeld(b)) - Number(isHeld(a))
  if (held) return held
  return (b.from ?? '') < (a.from ?? '') ? -1 : 1
}
