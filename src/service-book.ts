/**
 * The part of the Ledger that the service keeps: notes that people asked for,
 * and how much came back.
 *
 *     waiting ──▶ held ──▶ begun ──▶ gone: taken, refused, or not allowed
 *        ▲          │        ├─────▶ waiting: the relay was not there
 *        └──────────┘        └─────▶ lost: who sent it died, nobody knows
 */
import type {Ask, HeldAsk} from './note.ts'

/** Of the people who were asked to confirm, how many did. */
export type Answers = Readonly<{asked: number; confirmed: number}>

/** The part of the book that the service keeps. */
export type ServiceBook = Readonly<{
  /**
   * Write down that somebody asked for a note, to be sent after so many
   * milliseconds; false, and nothing written, when too many wait.
   *
   * Looks at nothing but what waits: an ask of the same kind, list and address
   * is the same ask. So it takes as long for everybody.
   */
  ask(ask: Ask, wait: number): Promise<boolean>
  /**
   * Hold the ask that is due longest, for so many milliseconds; `undefined` when
   * none is. Who does not begin it within that time leaves it to others.
   */
  holdAsk(lease: number): Promise<HeldAsk | undefined>
  /**
   * The last statement before SMTP. From then on the ask is nobody else's, and
   * counts against the address (`noteCaps`), once.
   *
   * False when it is held by another, or the address was written to too often;
   * the latter ends it.
   */
  beginAsk(ask: HeldAsk): Promise<boolean>
  /**
   * What became of it: over, or to be tried again after so many milliseconds.
   *
   * @param spent
   *   Whether this was one of its attempts.
   */
  settleAsk(
    ask: HeldAsk,
    again: number | undefined,
    spent?: boolean
  ): Promise<void>
  /**
   * End asks that were begun so long ago (ms) that who did is surely dead. They
   * may have been sent, so they are not sent again. Gives how many.
   */
  loseAsks(age: number): Promise<number>
  /** How many wait or are under way. */
  waitingAsks(): Promise<number>
  /** Somebody confirmed by the link of a note. */
  noteAnswered(address: string): Promise<void>
  /** Of the notes to confirm within so many milliseconds. */
  answers(within: number): Promise<Answers>
  /**
   * Count one notice of what came back, unless so many were counted within that
   * time (ms); false then.
   */
  takeNotice(most: number, within: number): Promise<boolean>
}>
