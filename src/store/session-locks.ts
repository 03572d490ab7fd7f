/**
 * Senders that are alive hold an advisory lock each, by a connection of their
 * own: the server lets go of it the moment the connection ends, long before a
 * lease would.
 *
 * Needs a connection that stays the same: a pooler must not share it between
 * transactions. With one that does, nobody is found dead sooner than by lease.
 */
import {CompiledQuery, type DatabaseConnection, type Kysely, sql} from 'kysely'
import {translate} from './ledger-errors.ts'
import type {Tables} from './schema.ts'
import type {Presence, Session} from './store.ts'

/** First half of the key of the locks: a database may hold several ledgers. */
const lockClass = sql`hashtext('quoin ' || current_schema())`

/**
 * Presence by advisory locks.
 *
 * @param connect
 *   Opens the connection that holds them; what is given is done first on each
 *   new one, should the first break.
 */
export function sessionLocks(
  name: string,
  connect: (
    onConnect: (connection: DatabaseConnection) => Promise<void>
  ) => Kysely<Tables>
): Presence & {close(): Promise<void>} {
  const mine = new Set<number>()
  let opened: Kysely<Tables> | undefined
  const line = () => {
    opened ??= connect(async (connection) => {
      for (const id of mine) await lockAgain(connection, id)
    })
    return opened
  }
  return {
    async enter(insert) {
      try {
        const worker = await line()
          .transaction()
          .execute(async (db) => {
            const id = await insert(db)
            // Before others can see the worker
            await sql`select pg_advisory_lock(${lockClass}, ${id})`.execute(db)
            return id
          })
        mine.add(worker)
        return worker
      } catch (error) {
        throw translate(error, name)
      }
    },
    async keep(worker) {
      if (!mine.has(worker)) return
      try {
        await sql`select 1`.execute(line())
      } catch (error) {
        throw translate(error, name)
      }
    },
    async leave(worker) {
      if (!mine.delete(worker)) return
      try {
        await sql`
          select pg_advisory_unlock(${lockClass}, ${worker})
        `.execute(line())
      } catch (error) {
        throw translate(error, name)
      }
    },
    goneOf: (db, workers) => withoutLock(db, workers),
    async close() {
      await opened?.destroy()
    }
  }
}

async function lockAgain(
  connection: DatabaseConnection,
  id: number
): Promise<void> {
  // Whoever has it is this sender's own broken connection, not yet given up
  await connection.executeQuery(
    CompiledQuery.raw(
      `select pg_try_advisory_lock(hashtext('quoin ' || current_schema()), $1)`,
      [id]
    )
  )
}

/** Reads the locks and takes none: a live sender cannot be taken for dead. */
async function withoutLock(
  db: Session,
  workers: readonly number[]
): Promise<number[]> {
  if (workers.length === 0) return []
  const {rows} = await sql<{id: number}>`
    select objid::bigint as id from pg_locks
    where locktype = 'advisory' and granted
      and classid = ${lockClass}::oid
      and database = (
        select oid from pg_database where datname = current_database()
      )
  `.execute(db)
  const alive = new Set(rows.map(({id}) => id))
  return workers.filter((worker) => !alive.has(worker))
}
