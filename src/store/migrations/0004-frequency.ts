/**
 * How often somebody gets a list, and until when nothing comes.
 */
import {type Kysely, sql} from 'kysely'
import {type Engine, shapeOf} from './shape.ts'

/** Add the columns; `db` is inside a transaction. */
export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const {whole} = shapeOf(engine)
  await db.schema
    .alterTable('subscriptions')
    .addColumn('frequency', 'text', (c) =>
      c
        .notNull()
        .defaultTo('every')
        .check(sql`frequency in ('every', 'weekly', 'monthly')`)
    )
    .execute()
  // Of the person and not of a list: who is away is away
  await db.schema
    .alterTable('subscribers')
    .addColumn('rests_until', whole)
    .execute()
  // Few rest, so an issue begins from here
  await db.schema
    .createIndex('subscribers_resting')
    .on('subscribers')
    .column('rests_until')
    .where(sql.ref('rests_until'), 'is not', null)
    .execute()
}
