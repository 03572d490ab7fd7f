/**
 * Many rows as one parameter of a statement.
 *
 * The text of the statement stays the same for any number of rows, so that the
 * database plans it once, and no limit on parameters is met.
 */
import {type RawBuilder, sql} from 'kysely'
import type {Engine} from './migrations/shape.ts'

/** What a column of a batch holds; `blob` is given as bytes. */
export type ColumnKind = 'whole' | 'text' | 'blob'

/** One value of a batch. */
export type Cell = number | string | Uint8Array | null | undefined

/**
 * A table in parentheses, to stand after `from` or `join`.
 *
 * @param columns
 *   Names and kinds; each row has a value for each.
 *   For SQLite, `{id: 'whole'}` gives
 *   `(select value ->> 0 as "id" from json_each(?))`.
 */
export function batchOf<Names extends string>(
  engine: Engine,
  columns: Readonly<Record<Names, ColumnKind>>,
  rows: readonly Readonly<Record<NoInfer<Names>, Cell>>[]
): RawBuilder<unknown> {
  const names = Object.keys(columns) as Names[]
  const json = JSON.stringify(
    rows.map((row) => names.map((name) => plain(row[name])))
  )
  const picks = sql.join(
    names.map((name, at) => pick(engine, columns[name], at, name))
  )
  return engine === 'sqlite'
    ? sql`(select ${picks} from json_each(${json}))`
    : sql`(select ${picks} from jsonb_array_elements(cast(${json} as jsonb)))`
}

/**
 * That a column is one of these: stands right behind its name.
 *
 * PostgreSQL takes an array straight into the index. Of a batch in its place it
 * knows nothing when it plans, and may read all of an issue to find one row.
 */
export function oneOf(
  engine: Engine,
  values: readonly (number | string | Uint8Array)[]
): RawBuilder<unknown> {
  const kind = kindOf(values[0])
  if (engine === 'postgres') {
    return sql`= any(cast(${values} as ${sql.raw(arrayTypes[kind])}))`
  }
  const rows = values.map((value) => ({value}))
  return sql`in ${batchOf(engine, {value: kind}, rows)}`
}

const arrayTypes = {whole: 'bigint[]', text: 'text[]', blob: 'bytea[]'} as const

function kindOf(value: number | string | Uint8Array | undefined): ColumnKind {
  if (typeof value === 'string') return 'text'
  return value instanceof Uint8Array ? 'blob' : 'whole'
}

function plain(value: Cell): number | string | null {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex')
  return value ?? null
}

function pick(
  engine: Engine,
  kind: ColumnKind,
  at: number,
  name: string
): RawBuilder<unknown> {
  const place = sql.raw(`value ->> ${at}`)
  const as = sql.ref(name)
  if (kind === 'blob') {
    return engine === 'sqlite'
      ? sql`unhex(${place}) as ${as}`
      : sql`decode(${place}, 'hex') as ${as}`
  }
  return kind === 'whole' && engine === 'postgres'
    ? sql`cast(${place} as bigint) as ${as}`
    : sql`${place} as ${as}`
}
