/**
 * A mail of the service to one person: a question, a link, an answer.
 *
 * Nothing that anybody typed stands in one, so it carries no words of a
 * stranger to somebody who never asked for it.
 */

/** What a note is for; each kind is counted on its own. */
export type NoteKind = 'confirm' | 'welcome' | 'preferences' | 'rights'

/** A note, before it is bytes. */
export type Note = Readonly<{
  kind: NoteKind
  to: string
  subject: string
  text: string
  /** Before the `@` of the Message-ID; equal on every attempt. */
  id: string
  /** The subscriber's, for the address that it would bounce to. */
  handle: string
}>

/** A note that somebody asked for, whoever he is. */
export type Ask = Readonly<{
  kind: NoteKind
  address: string
  list: string
  /** Keyed hash of the client's address, for the proof of consent. */
  ip: string
  agent: string
  /** The client's, cut short, for the person who gets the note. */
  network: string
}>

/** An ask in the hands of who sends notes. */
export type HeldAsk = Ask &
  Readonly<{
    id: number
    /** Counts holders; an older one may write nothing. */
    fence: number
    /** Attempts that were made before. */
    tries: number
    asked: Date
  }>

/** At most so many notes of a kind to an address. */
export type NoteCap = Readonly<{
  most: number
  /** Milliseconds. */
  within: number
}>

/** What is said in a note. */
export type NoteWish = Readonly<
  | {
      kind: 'confirm'
      link: string
      /** How long the link works, in hours. */
      hours: number
      /** When it was asked, and from where, cut short. */
      time: string
      ip: string
    }
  | {kind: 'preferences'; link: string}
  | {kind: 'rights'; exportLink: string; eraseLink: string}
>

/** Makes the words of notes of a publication. */
export type NoteWords = (wish: NoteWish) => {subject: string; text: string}

const hour = 3_600_000

/**
 * How often an address is written to, whoever asks for it: anybody can type an
 * address that is not his (list bombing).
 */
export const noteCaps: Readonly<Record<NoteKind, readonly NoteCap[]>> = {
  confirm: [
    {most: 1, within: 24 * hour},
    {most: 3, within: 30 * 24 * hour}
  ],
  // Pressing the button once more greets nobody again
  welcome: [{most: 1, within: 30 * 24 * hour}],
  preferences: [
    {most: 1, within: hour},
    {most: 5, within: 24 * hour}
  ],
  rights: [
    {most: 1, within: hour},
    {most: 5, within: 24 * hour}
  ]
}

/** Longest time that any cap looks back, in milliseconds. */
export const longestCap: number = 30 * 24 * hour
