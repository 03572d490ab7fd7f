/**
 * The book of record: who subscribed, and what became of every delivery.
 *
 * Each method is one transaction. When its promise resolves, its effect
 * survives a crash, of the process and of the machine; when it rejects, nothing
 * has changed, unless the error is a LedgerError with `lost`: then the answer of
 * the database was lost, and only reading tells. Methods that take a list do all
 * of it or nothing.
 *
 * Time is the ledger's own (`now`): the database's where there are several
 * machines, so that no clock of a worker can steal or keep a lease.
 */
import type {DeliveryBook} from './delivery-book.ts'
import type {ServiceBook} from './service-book.ts'
import type {SubscriberBook} from './subscriber-book.ts'

/** The Ledger: people, what is sent to them, and what they ask of us. */
export type Ledger = SubscriberBook & DeliveryBook & ServiceBook & LedgerHandle

/** What belongs to the open book itself. */
export type LedgerHandle = Readonly<{
  /** For people: a path, or an address without a password. */
  name: string
  now(): Promise<Date>
  /** Ends what is under way first; afterwards every method rejects. */
  close(): Promise<void>
}>

/**
 * Why the ledger refuses, for a caller who must tell: `busy` try again, `full`
 * stop and make room, `replaced` the book is not the one that was here, `stale`
 * the worker's lease is over, `conflict` it is there already, `unknown` it is
 * not there, `lost` the database did not answer, `disk` its disk failed: what a
 * failed sync has left there is known to nobody, so nothing is tried again.
 */
export type LedgerTrouble =
  | 'busy'
  | 'full'
  | 'replaced'
  | 'stale'
  | 'conflict'
  | 'unknown'
  | 'lost'
  | 'disk'

/** A refusal of the ledger; the message says what to do now. */
export class LedgerError extends Error {
  readonly trouble: LedgerTrouble

  constructor(trouble: LedgerTrouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LedgerError'
    this.trouble = trouble
  }
}
