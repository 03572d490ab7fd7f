/**
 * What pages depend on, in few characters.
 */
import {hash} from 'node:crypto'
import {type Article, sayingsIn} from '../article.ts'
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
  /** All that a list of articles can say of each. */
  entries: (articles: readonly Article[]) => string
  /**
   * All of each but its text: what is said and by whom, and what the archive has
   * about everyone in it.
   */
  said: (articles: readonly Article[]) => string
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
  const entries = new Map<string, string>()
  const sayings = new Map<string, string>()
  const surroundings = new Map<string, string>()
  const actor = (id: string) => remembered(actors, id, () => actorMark(id))
  const article = (one: Article) =>
    remembered(articles, one.id, () => markOf(one, one.digest))
  const entry = (one: Article) =>
    remembered(entries, one.id, () => entryMark(one))
  const said = (one: Article) =>
    remembered(sayings, one.id, () => markOf(one, one.digests?.said))
  const around = (one: Article) =>
    remembered(surroundings, one.id, () => surroundingsOf(one))
  return {
    key: (...parts) =>
      site.about === undefined
        ? undefined
        : short(JSON.stringify([site.about, ...parts])),
    actor,
    article,
    articles: (all) => short(all.map(article).join(' ')),
    entries: (all) => short(all.map(entry).join(' ')),
    said: (all) => short(all.map(said).join(' '))
  }

  function actorMark(id: string): string {
    const dossier = dossiers.get(id)
    if (!dossier) return ''
    const {name, kind, wikidata, roles} = dossier
    const held = roles.find(isHeld)?.label
    return JSON.stringify([name, kind, wikidata, held])
  }

  function entryMark(one: Article): string {
    const {entry = digestOf(one)} = one.digests ?? {}
    return short(JSON.stringify([entry, issues.get(one.id)?.number]))
  }

  /** What it is, with all that the archive has beside it. */
  function markOf(one: Article, digest = digestOf(one)): string {
    return short(`${digest} ${around(one)}`)
  }

  function surroundingsOf(one: Article): string {
    const named = new Set(one.actors.map(({id}) => id))
    for (const {source} of sayingsIn(one)) {
      if (source?.actor) named.add(source.actor)
    }
    const parts = [
      one.actors.map(({kind}) => kind),
      [...named].map((id) => [id, actor(id)]),
      issues.get(one.id)?.number,
      one.shows?.map((path) => site.gallery.get(path) ?? path)
    ]
    return short(JSON.stringify(parts))
  }
}

function digestOf(article: Article): string {
  return article.digest ?? JSON.stringify(article)
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
