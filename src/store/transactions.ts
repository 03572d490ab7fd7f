/**
 * How work is run in transactions, the same for both engines.
 */
import type {Kysely} from 'kysely'
import {isWorthAnother, translate} from './ledger-errors.ts'
import type {Tables} from './schema.ts'
import type {Session} from './store.ts'

/** The ways into a database. */
export type Transactions = Readonly<{
  write<T>(work: (db: Session) => Promise<T>): Promise<T>
  read<T>(work: (db: Session) => Promise<T>): Promise<T>
  /** Let what is under way end, and nothing begin. */
  end(): Promise<void>
}>

/** Times that a transaction is run again after a deadlock. */
const tries = 5

/** Run transactions; errors come out as the ledger's own. */
export function transactionsOf(db: Kysely<Tables>, name: string): Transactions {
  const underWay = new Set<Promise<unknown>>()
  let isClosed = false
  const track = async <T>(work: () => Promise<T>): Promise<T> => {
    if (isClosed) throw new Error(`The ledger ${name} is closed`)
    const running = work()
    underWay.add(running)
    try {
      return await running
    } catch (error) {
      throw translate(error, name)
    } finally {
      underWay.delete(running)
    }
  }
  return {
    write: (work) => track(() => insist(() => db.transaction().execute(work))),
    read: (work) =>
      track(() =>
        insist(() =>
          db
            .transaction()
            .setIsolationLevel('repeatable read')
            .setAccessMode('read only')
            .execute(work)
        )
      ),
    async end() {
      isClosed = true
      await Promise.allSettled(underWay)
    }
  }
}

async function insist<T>(run: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await run()
    } catch (error) {
      if (left === 0 || !isWorthAnother(error)) throw error
    }
  }
}
