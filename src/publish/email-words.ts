/**
 * Words that the HTML and the plain text of a mail share.
 */
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {address} from '../publication.ts'
import {daysIn} from './days.ts'
import {actorPath} from './dossiers.ts'
import {oneLine} from './xml-text.ts'

/** Names under "In this issue". */
const mostNames = 20

/** `By Hester Lund and Idris Calloway · 12 March 2026`. */
export function bylineOf(publication: Publication, article: Article): string {
  const names = (
    article.authors.length > 0 ? article.authors : [publication.author]
  ).map(oneLine)
  const day = daysIn(publication.language).long(article.published.day)
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(', ')
  return `By ${others ? `${others} and ${last}` : last} · ${day}`
}

/** The people and organisations of the issue, the most salient first, each once. */
export function namesOf(
  publication: Publication,
  issue: Issue
): {name: string; href: string}[] {
  const actors = issue.articles
    .flatMap((article) => article.actors)
    .filter(({kind}) => kind === 'person' || kind === 'organisation')
    .sort((a, b) => b.salience - a.salience || (a.id < b.id ? -1 : 1))
  const names = new Map<string, string>()
  for (const {id, name} of actors) {
    if (!names.has(id)) names.set(id, name)
  }
  return [...names].slice(0, mostNames).map(([id, name]) => ({
    name: oneLine(name),
    href: address(publication, actorPath(id))
  }))
}

/** Who sends it: the postal address, behind the name unless it begins with it. */
export function senderOf({title, postalAddress}: Publication): string[] {
  const [name, place] = [oneLine(title), oneLine(postalAddress)]
  return place.startsWith(name) ? [place] : [name, place]
}

/** Why a reader gets this mail. */
export function reasonOf({title}: Publication): string {
  return `You get this because you asked for ${oneLine(title)} at this address.`
}
