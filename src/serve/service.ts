/**
 * What the service works with; one for as long as it runs.
 */
import type {Answer} from '../answer.ts'
import type {Ledger} from '../ledger.ts'
import type {Note, NoteWords} from '../note.ts'
import {listsOf, type Publication} from '../publication.ts'
import type {TokenKeys} from '../token.ts'
import type {Outcome} from '../transport.ts'
import type {Trusted} from './client.ts'
import type {HookSecrets} from './hooks.ts'
import type {FetchText} from './sns.ts'

/** Secrets of the service, each made for its purpose. */
export type ServiceKeys = Readonly<{
  tokens: TokenKeys
  /** For tickets of forms. */
  forms: Uint8Array
  /** For addresses of clients in proofs of consent. */
  clients: Uint8Array
  /** For the ids of notes. */
  notes: Uint8Array
}>

/** A mail that somebody new gets once. */
export type Welcome = (
  reader: Readonly<{
    address: string
    handle: string
    epoch: number
    list: string
  }>
) => Promise<Outcome>

/** What whoever starts the service gives it. */
export type ServiceOptions = Readonly<{
  publication: Publication
  /** Where people reach it, https, without a slash at the end. */
  url: string
  ledger: Ledger
  keys: ServiceKeys
  /** Renders pages. */
  page: (answer: Answer) => string
  words: NoteWords
  post: (note: Note) => Promise<Outcome>
  welcome?: Welcome | undefined
  /** Names the text of the form that people agree to. */
  consent: string
  trusted: Trusted
  hooks: HookSecrets
  /** For certificates and confirmations of SNS. */
  fetchText: FetchText
  /** The id of an issue's message to a subscriber, before the `@`. */
  messageId: (issue: string, handle: string) => string
  /** One line for the log; holds no address and no token. */
  log: (line: object) => void
  /** Somebody must look. */
  alarm: (text: string) => void
  /** Milliseconds since 1970. */
  now: () => number
}>

/** Hours that a link to confirm works. */
export const confirmHours = 72

/** Milliseconds that a link to preferences, export and erase works. */
export const linkAge = 3_600_000

/** The list that a form without one means. */
export function firstList(publication: Publication): string {
  return listsOf(publication)[0]?.id ?? ''
}
