/**
 * kysely over `node:sqlite`.
 *
 * A connection of SQLite is one conversation: who has it keeps it until his
 * transaction has ended, the others wait in a queue. Transactions that write
 * take the lock of the file when they begin (`begin immediate`), so that none
 * fails half-way because another was faster.
 */
import type {DatabaseSync, SQLInputValue, StatementSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement
} from 'kysely'

/** How many prepared statements are kept. */
const keptStatements = 200

/**
 * Make a dialect of an open database.
 *
 * The database must be opened with `timeout: 0`: waiting inside SQLite stops the
 * whole process, its sockets and leases too; here only the one who asks waits.
 *
 * @param patience
 *   Milliseconds until a file that others write is given up as locked.
 */
export function sqliteDialect(db: DatabaseSync, patience: number): Dialect {
  const inner = new SqliteDriver({database: wrap(db)})
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => oneAtATime(inner, patience),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler()
  }
}

function oneAtATime(inner: SqliteDriver, patience: number): Driver {
  let tail = Promise.resolve()
  let free = () => {}
  return {
    init: (options) => inner.init(options),
    async acquireConnection() {
      const mine = tail
      let done = () => {}
      tail = new Promise((resolve) => {
        done = resolve
      })
      await mine
      free = done
      return inner.acquireConnection()
    },
    async releaseConnection() {
      free()
    },
    beginTransaction: (connection, settings) =>
      settings.accessMode === 'read only'
        ? run(connection, 'begin')
        : beginImmediate(connection, patience),
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction: (connection) => rollback(connection),
    destroy: () => inner.destroy()
  }
}

/** A transaction that failed for want of space has been rolled back already. */
async function rollback(connection: DatabaseConnection): Promise<void> {
  try {
    await run(connection, 'rollback')
  } catch (error) {
    if (!/no transaction is active/.test(String(error))) throw error
  }
}

async function beginImmediate(
  connection: DatabaseConnection,
  patience: number
): Promise<void> {
  const deadline = performance.now() + patience
  for (let tries = 1; ; tries++) {
    try {
      return await run(connection, 'begin immediate')
    } catch (error) {
      if (!isLocked(error) || performance.now() > deadline) throw error
    }
    // Not in step with the others who wait
    await sleep(Math.min(tries, 20) * (0.5 + Math.random()))
  }
}

async function run(connection: DatabaseConnection, sql: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(sql))
}

/** Whether another process is writing (SQLITE_BUSY and its kin). */
export function isLocked(error: unknown): boolean {
  return sqliteCode(error) === 5 || sqliteCode(error) === 6
}

/** The primary result code of SQLite (https://sqlite.org/rescode.html). */
export function sqliteCode(error: unknown): number | undefined {
  const {errcode} = error as {errcode?: unknown}
  return typeof errcode === 'number' ? errcode & 0xff : undefined
}

function wrap(db: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    close: () => db.close(),
    prepare(sql) {
      const found = kept.get(sql)
      if (found) return found
      const made = wrapStatement(db.prepare(sql))
      const [oldest] = kept.keys()
      if (oldest && kept.size >= keptStatements) kept.delete(oldest)
      kept.set(sql, made)
      return made
    }
  }
}

function wrapStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bindable(parameters)),
    run: (parameters) => statement.run(...bindable(parameters)),
    iterate: (parameters) => statement.iterate(...bindable(parameters))
  }
}

function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[]
}
