/**
 * Words that many articles have, held once.
 *
 * What is read of JSON holds each of its words by itself, though most names and
 * roles of an archive stand in it again and again.
 */
import type {Actor} from '../actor.ts'
import type {ArticleHead} from '../article.ts'
import type {Saying} from '../quotation.ts'

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
    const head: Fresh<ArticleHead> = JSON.parse(json)
    head.language = share(head.language)
    head.authors = head.authors.map(share)
    head.tags = head.tags.map(share)
    for (const actor of head.actors) shareActor(actor, share)
    for (const saying of head.sayings ?? []) shareSaying(saying, share)
    return head
  }
}

type Share = (word: string) => string

/** Just read, and nobody else's: a copy would take as long as the reading. */
type Fresh<Value> = Value extends (...given: never) => unknown
  ? Value
  : Value extends object
    ? {-readonly [Key in keyof Value]: Fresh<Value[Key]>}
    : Value

function shareActor(actor: Fresh<Actor>, share: Share): void {
  actor.id = share(actor.id)
  actor.name = share(actor.name)
  actor.aliases = actor.aliases.map(share)
  for (const role of actor.roles) role.text = share(role.text)
  for (const mention of actor.mentions) mention.text = share(mention.text)
}

function shareSaying({source}: Fresh<Saying>, share: Share): void {
  if (source?.actor) source.actor = share(source.actor)
  if (source?.name) source.name = share(source.name)
}
