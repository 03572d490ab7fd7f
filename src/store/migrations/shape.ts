/**
 * One schema for both engines: what differs is the names of types, and that
 * SQLite keeps big tables in the order of their key (`without rowid`) and checks
 * types (`strict`).
 */
import {
  type ColumnDefinitionBuilder,
  type CreateTableBuilder,
  sql
} from 'kysely'

/** The engines that keep a ledger. */
export type Engine = 'sqlite' | 'postgres'

/** What differs. */
export type Shape = Readonly<{
  /** 64 bits: SQLite's `integer` has them, PostgreSQL's does not. */
  whole: 'integer' | 'bigint'
  blob: 'blob' | 'bytea'
  /** A key that counts up and is never used again. */
  counter: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder
  /** The end of a table that has a key of its own counting. */
  counted: <T extends string>(
    table: CreateTableBuilder<T, string>
  ) => CreateTableBuilder<T, string>
  /** The end of a table that is kept in the order of its key. */
  keyed: <T extends string>(
    table: CreateTableBuilder<T, string>
  ) => CreateTableBuilder<T, string>
}>

/** The shape of an engine's tables. */
export function shapeOf(engine: Engine): Shape {
  return engine === 'sqlite'
    ? {
        whole: 'integer',
        blob: 'blob',
        counter: (column) => column.primaryKey().autoIncrement(),
        counted: (table) => table.modifyEnd(sql`strict`),
        keyed: (table) => table.modifyEnd(sql`strict, without rowid`)
      }
    : {
        whole: 'bigint',
        blob: 'bytea',
        counter: (column) => column.primaryKey().generatedByDefaultAsIdentity(),
        counted: (table) => table,
        keyed: (table) => table
      }
}
