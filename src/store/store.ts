/**
 * What every method of the ledger works with: the database, and the few things
 * in which SQLite and PostgreSQL differ.
 */
import {type RawBuilder, sql, type Transaction} from 'kysely'
import type {Engine} from './migrations/shape.ts'
import type {Tables} from './schema.ts'

/** A statement's way to the database, inside a transaction. */
export type Session = Transaction<Tables>

/** What the two engines do in their own way. */
export type Store = Readonly<{
  engine: Engine
  /** For people. */
  name: string
  /** The keyed hash that an address is known by, 16 bytes. */
  hashOf(address: string): Uint8Array
  /**
   * One transaction that may write; resolves when it survives a crash. `work`
   * may be run more than once.
   *
   * @param isOutcome
   *   Writes down what has happened already: uses the last reserve of room.
   */
  write<T>(work: (db: Session) => Promise<T>, isOutcome?: boolean): Promise<T>
  /** One transaction that sees one state of the book, whatever others write. */
  read<T>(work: (db: Session) => Promise<T>): Promise<T>
  presence: Presence
  /** Before a sender comes to work: rejects with `full` when there is little room. */
  checkRoom(): Promise<void>
  /** Throws `full` once the last reserve is in use: then nothing is begun. */
  assertRoom(): void
  /** Note beside the database how far it has come. */
  mark(seal: Seal): void
  close(): Promise<void>
}>

/** Which book this is, and how far it has come. */
export type Seal = Readonly<{instance: string; epoch: number}>

/** How the ledger knows that a sender is alive, sooner than by its lease. */
export type Presence = Readonly<{
  /**
   * Be known as at work. Gives the number that `insert` wrote for the worker.
   * Rejects with `busy` when another sender is there and only one may be.
   */
  enter(insert: (db: Session) => Promise<number>): Promise<number>
  /** Be known again, should the connection have been lost. */
  keep(worker: number): Promise<void>
  leave(worker: number): Promise<void>
  /**
   * Of these workers, whose lease still runs, those that are surely gone; `db`
   * is the transaction that asks.
   */
  goneOf(db: Session, workers: readonly number[]): Promise<readonly number[]>
}>

/**
 * Locks the rows of people until the transaction ends, where there are several
 * writers. Always in the order of `hash`: two who lock the same people never
 * wait for each other.
 */
export function locking(store: Pick<Store, 'engine'>): RawBuilder<unknown> {
  return sql.raw(store.engine === 'postgres' ? 'for no key update' : '')
}

/** The time of the ledger; take it after what has to be locked is locked. */
export async function nowOf(db: Session): Promise<number> {
  const {rows} = await sql<{now: number}>`select quoin_now() as now`.execute(db)
  return rows[0]?.now ?? 0
}
