/**
 * The newsletter as a body: its name, address on the web, sender and limits.
 */

import {mainList} from './subscriber.ts'

/** How much a finding of a check weighs. */
export type Level = 'off' | 'warn' | 'error'

/** A sender or author of mail. */
export type Mailbox = Readonly<{name: string; address: string}>

/** What `publication.yaml` says; every default is filled in. */
export type Publication = Readonly<{
  title: string
  description: string
  /** Where `dist/site` is served, without a slash at the end. */
  url: string
  /** BCP 47. */
  language: string
  /** IANA name; a bare date is a day of this zone. */
  timeZone: string
  /** The parts of `tag:` URIs (RFC 4151); must never change once published. */
  tagAuthority: string
  /** The editors, author of an article that names none. */
  author: string
  sender: Mailbox
  replyTo?: string
  /** Shown under every mail, as the law asks. */
  postalAddress: string
  /** RFC 2919 list identifier, such as `letter.example.org`. */
  listId: string
  /**
   * Where bounces go (RFC 5321 §4.4), if not to the sender; `{token}` in it
   * stands for what is one message's own (VERP).
   */
  bounceAddress?: string
  /** Where people unsubscribe, https, without a slash at the end; by mail without it. */
  serviceUrl?: string
  /** What mail is signed with; the keys are not in files of the publication. */
  dkim?: Readonly<{
    domain: string
    /** Selector of the RSA key (RFC 6376 §3.1). */
    rsa: string
    /** Selector of the Ed25519 key (RFC 8463), a second signature. */
    ed25519?: string
  }>
  /** Lists that readers choose from, by id; one, `main`, without. */
  lists?: Readonly<Record<string, string>>
  /** Address of WebSub's hub, if there is one. */
  hub?: string
  /** Where the forms of the static pages post to, if anywhere. */
  subscribeUrl?: string
  /** Whether actors and quotations are looked for; they are when absent. */
  extraction?: boolean
  limits: Readonly<{
    /** Articles on one page of the front page. */
    page: number
    /** Items of a feed. */
    feed: number
    /** Below this confidence a quotation is shown without a name. */
    confidence: number
  }>
  /** How much a finding of a rule weighs, where not as Quoin has it. */
  rules?: Readonly<Record<string, Level>>
}>

/**
 * The path of a page as pages of the same site link to it.
 *
 * @param path
 *   Path from the root of the site, beginning with `/`.
 * @returns
 *   The same path, under the folder of `publication.url` if it has one.
 */
export function sitePath(publication: Publication, path: string): string {
  return new URL(publication.url).pathname.replace(/\/$/, '') + path
}

/** The full address of a page; `path` begins with `/`. */
export function address(publication: Publication, path: string): string {
  return publication.url + path
}

/**
 * The identity of an article or issue in feeds: a `tag:` URI (RFC 4151) of its
 * minted id, so that it outlives slugs, domains and schemes.
 */
export function tagUri(publication: Publication, id: string): string {
  return `tag:${publication.tagAuthority}:${id}`
}

/** Ids and names of the lists that readers choose from; never none. */
export function listsOf({
  lists,
  title
}: Publication): readonly Readonly<{id: string; name: string}>[] {
  const all = Object.entries(lists ?? {[mainList]: title})
  return all.map(([id, name]) => ({id, name}))
}
