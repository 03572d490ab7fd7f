/**
 * The version of a book: brings its tables to what this Quoin knows.
 */
import {type Kysely, sql} from 'kysely'
import {LedgerError} from '../ledger.ts'
import {up as ledger} from './migrations/0001-ledger.ts'
import {up as notes} from './migrations/0002-notes.ts'
import {up as asks} from './migrations/0003-asks.ts'
import {up as frequency} from './migrations/0004-frequency.ts'
import type {Engine} from './migrations/shape.ts'

/** What was ever done to the tables, in its order. Names never change. */
const migrations: readonly (readonly [
  string,
  (db: Kysely<unknown>, engine: Engine) => Promise<void>
])[] = [
  ['0001-ledger', ledger],
  ['0002-notes', notes],
  ['0003-asks', asks],
  ['0004-frequency', frequency]
]

/**
 * Run the migrations that a book has not had yet, all of them or none.
 *
 * Refuses a book that a newer Quoin has written.
 *
 * @param write
 *   Runs one transaction.
 */
export async function migrate(
  db: Kysely<unknown>,
  engine: Engine,
  name: string
): Promise<void> {
  if (await isCurrent(db, engine, name)) return
  await db.transaction().execute(async (session) => {
    if (engine === 'postgres') {
      await sql`select pg_advisory_xact_lock(${lockKey})`.execute(session)
    }
    await sql`
      create table if not exists migrations (
        name text not null primary key,
        at text not null
      )
    `.execute(session)
    const done = await doneIn(session)
    refuseNewer(done, name)
    for (const [step, up] of migrations) {
      if (done.includes(step)) continue
      await up(session, engine)
      const at = new Date().toISOString()
      await sql`
        insert into migrations (name, at) values (${step}, ${at})
      `.execute(session)
    }
  })
}

/** ASCII of `quoi` and one: see `guardKey`. */
const lockKey = 0x71_75_6f_69_01

async function isCurrent(
  db: Kysely<unknown>,
  engine: Engine,
  name: string
): Promise<boolean> {
  const {rows} =
    engine === 'sqlite'
      ? await sql`
          select 1 from sqlite_master where type = 'table' and name = 'migrations'
        `.execute(db)
      : await sql`
          select 1 from information_schema.tables
          where table_schema = current_schema() and table_name = 'migrations'
        `.execute(db)
  if (rows.length === 0) return false
  const done = await doneIn(db)
  refuseNewer(done, name)
  return migrations.every(([step]) => done.includes(step))
}

async function doneIn(db: Kysely<unknown>): Promise<string[]> {
  const {rows} = await sql<{name: string}>`
    select name from migrations order by name
  `.execute(db)
  return rows.map((row) => row.name)
}

function refuseNewer(done: readonly string[], name: string): void {
  const known = migrations.map(([step]) => step)
  const newer = done.filter((step) => !known.includes(step))
  if (newer.length > 0) {
    throw new LedgerError(
      'replaced',
      `The ledger ${name} was written by a newer Quoin (${newer.join(', ')}): run that one`
    )
  }
}
