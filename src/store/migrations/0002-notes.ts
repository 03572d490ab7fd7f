/**
 * Mails of the service itself: how often an address was written to.
 */
import type {Kysely} from 'kysely'
import {type Engine, shapeOf} from './shape.ts'

/** Make the table; `db` is inside a transaction. */
export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const shape = shapeOf(engine)
  await shape
    .counted(db.schema.createTable('notes'))
    .addColumn('id', shape.whole, shape.counter)
    // Not the subscriber: most who are asked to confirm never become one
    .addColumn('hash', shape.blob, (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('at', shape.whole, (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('notes_of')
    .on('notes')
    .columns(['hash', 'kind', 'at'])
    .execute()
}
