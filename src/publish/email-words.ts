/**
 * Words that the HTML and the plain text of a mail share.
 */
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {address} from '../publication.ts'
import {actorPath} from './dossiers.ts'
import type {Site} from './site.ts'
import {oneLine} from './xml-text.ts'

/** Names under "In this issue". */
const mostNames = 20

/** `By Hester Lund and Idris Calloway · 12 March 2026`. */
export function bylineOf(
  {publication, locale}: Site,
  {authors, published}: Article
): string {
  const names = authors.length > 0 ? authors : [publication.author]
  const by = `${locale.say('by')} ${locale.list(names.map(oneLine))}`
  return `${by}\u00a0· ${locale.days.long(published.day)}`
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
export function reasonOf({publication, locale}: Site): string {
  return locale.say('mail.reason', {publication: oneLine(publication.title)})
}

/** `In this issue:`, with the space some languages set before a colon. */
export function labelOf({locale}: Site, name: string): string {
  return locale.say('label', {name})
}
