/**
 * What a form sets off waits in the ledger until it is done; how much came back.
 */
import type {Kysely} from 'kysely'
import {type Engine, shapeOf} from './shape.ts'

/** Make the tables; `db` is inside a transaction. */
export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const shape = shapeOf(engine)
  await shape
    .counted(db.schema.createTable('asks'))
    .addColumn('id', shape.whole, shape.counter)
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('hash', shape.blob, (c) => c.notNull())
    // As it was typed: whose it is, nobody may be known by. Gone with the row
    .addColumn('address', 'text', (c) => c.notNull())
    .addColumn('ip', 'text', (c) => c.notNull())
    .addColumn('agent', 'text', (c) => c.notNull())
    .addColumn('network', 'text', (c) => c.notNull())
    .addColumn('asked_at', shape.whole, (c) => c.notNull())
    // When it may be held; of one that is held, when others may
    .addColumn('due', shape.whole, (c) => c.notNull())
    // Counts holders; who has an older one may write nothing
    .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('tries', 'integer', (c) => c.notNull().defaultTo(0))
    // Counted against the address: a later attempt is the same note
    .addColumn('counted', 'integer', (c) => c.notNull().defaultTo(0))
    // Not null from right before SMTP until it is known what came of it
    .addColumn('begun_at', shape.whole)
    .addUniqueConstraint('asks_once', ['hash', 'kind', 'list'])
    .execute()
  await db.schema
    .alterTable('notes')
    .addColumn('answered_at', shape.whole)
    .execute()
  await db.schema
    .createIndex('notes_when')
    .on('notes')
    .columns(['kind', 'at'])
    .execute()
  await shape
    .counted(db.schema.createTable('notices'))
    .addColumn('id', shape.whole, shape.counter)
    .addColumn('at', shape.whole, (c) => c.notNull())
    .execute()
  await db.schema
    .createIndex('notices_when')
    .on('notices')
    .column('at')
    .execute()
}
