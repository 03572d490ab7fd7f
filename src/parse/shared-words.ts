/**
 * Words that many articles have, held once.
 *
 * What is read of JSON holds each of its words by itself, though most names and
 * roles of an archive stand in it again and again.
 */
import type {Actor} from '../actor.ts'
import type {Quotation} from '../quotation.ts'
import type {ArticleHead} from './understand.ts'

/** Reads heads; those that it has read share their words. */
export type HeadReader = (json: string) => ArticleHead

/** Words that are held at once. */
const most = 200_000

/** A reader that has read nothing yet. */
export function headReader(): HeadReader {
  const known = new Map<string, string>()
  const share = (word: string): string => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    known.set(word, word)
    return word
  }
  return (json) => {
    const head: ArticleHead = JSON.parse(json)
    return {
      ...head,
      language: share(head.language),
      authors: head.authors.map(share),
      tags: head.tags.map(share),
      actors: head.actors.map((actor) => sharedActor(actor, share)),
      quotations: head.quotations.map((one) => sharedQuotation(one, share))
    }
  }
}

type Share = (word: string) => string

function sharedActor(actor: Actor, share: Share): Actor {
  return {
    ...actor,
    id: share(actor.id),
    name: share(actor.name),
    aliases: actor.aliases.map(share),
    roles: actor.roles.map((role) => ({...role, text: share(role.text)})),
    mentions: actor.mentions.map(({start, end, text}) => ({
      start,
      end,
      text: share(text)
    }))
  }
}

function sharedQuotation(quotation: Quotation, share: Share): Quotation {
  const {source, cue} = quotation
  return {
    ...quotation,
    ...(cue && {cue: {...cue, text: share(cue.text)}}),
    ...(source && {
      source: {
        ...source,
        mention: share(source.mention),
        ...(source.actor && {actor: share(source.actor)}),
        ...(source.name && {name: share(source.name)}),
        ...(source.role && {role: share(source.role)})
      }
    })
  }
}
