/**
 * What pages depend on, in few characters.
 */
import {hash} from 'node:crypto'
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import {type Dossier, isHeld} from './dossiers.ts'
import type {Site} from './site.ts'

/** Writes down what files depend on. */
export type Marks = Readonly<{
  /**
   * The key of a file made of these things, beside what all files depend on.
   * `undefined` for a site that does not say what it depends on.
   */
  key: (...parts: readonly unknown[]) => string | undefined
  /**
   * All that a page can say of an article: its text, what the archive has about
   * everyone in it, its issue, and the forms of its pictures.
   */
  article: (article: Article) => string
  articles: (articles: readonly Article[]) => string
  /** All that a page of something else can say of an actor. */
  actor: (id: string) => string
}>

/** Marks of a site; each is made once. */
export function marksOf(
  site: Site,
  dossiers: ReadonlyMap<string, Dossier>,
  issues: ReadonlyMap<string, Issue>
): Marks {
  const actors = new Map<string, string>()
  const articles = new Map<string, string>()
  const actor = (id: string) => remembered(actors, id, () => actorMark(id))
  const article = (one: Article) =>
    remembered(articles, one.id, () => short(articleMark(one)))
  return {
    key: (...parts) =>
      site.about === undefined
        ? undefined
        : short(JSON.stringify([site.about, ...parts])),
    actor,
    article,
    articles: (all) => short(all.map(article).join(' '))
  }

  function actorMark(id: string): string {
    const dossier = dossiers.get(id)
    if (!dossier) return ''
    const {name, kind, wikidata, roles} = dossier
    const held = roles.find(isHeld)?.label
    return JSON.stringify([name, kind, wikidata, held])
  }

  function articleMark(one: Article): string {
    const named = new Set([
      ...one.actors.map(({id}) => id),
      ...one.quotations.flatMap(({source}) => source?.actor ?? [])
    ])
    return JSON.stringify([
      one.digest ?? JSON.stringify(one),
      one.actors.map(({kind}) => kind),
      [...named].map((id) => [id, actor(id)]),
      issues.get(one.id)?.number,
      one.shows?.map((path) => site.gallery.get(path) ?? path)
    ])
  }
}

function remembered(
  known: Map<string, string>,
  id: string,
  make: () => string
): string {
  const found = known.get(id) ?? make()
  known.set(id, found)
  return found
}

function short(text: string): string {
  return hash('sha256', text, 'base64url')
}
