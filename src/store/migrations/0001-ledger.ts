/**
 * The first shape of the ledger.
 */
import {type Kysely, sql} from 'kysely'
import {type Engine, type Shape, shapeOf} from './shape.ts'

/** Make all tables; `db` is inside a transaction. */
export async function up(db: Kysely<unknown>, engine: Engine): Promise<void> {
  const shape = shapeOf(engine)
  if (engine === 'postgres') await makeClock(db)
  await makeBook(db, shape)
  await makePeople(db, shape)
  await makeConsent(db, shape)
  await makeIssues(db, shape)
  await makeDeliveries(db, shape)
}

/**
 * The clock of leases. In SQLite a function of the connection, so that both
 * engines run the same statements and tests can turn it.
 */
async function makeClock(db: Kysely<unknown>): Promise<void> {
  await sql`create function quoin_now() returns bigint language sql volatile as
    'select (extract(epoch from clock_timestamp()) * 1000)::bigint'`.execute(db)
}

async function makeBook(db: Kysely<unknown>, shape: Shape): Promise<void> {
  await shape
    .keyed(db.schema.createTable('book'))
    .addColumn('id', 'integer', (c) => c.primaryKey().check(sql`id = 1`))
    // Also kept beside the database: another one, or an older copy, is noticed
    .addColumn('instance', 'text', (c) => c.notNull())
    // Counts up when a sender comes, renews its lease or goes: an older copy of
    // the book is behind what is noted beside it
    .addColumn('epoch', shape.whole, (c) => c.notNull())
    // Hash of the key that addresses are hashed with: with another key every
    // suppression would be forgotten
    .addColumn('key_check', 'text', (c) => c.notNull())
    .addColumn('made_at', shape.whole, (c) => c.notNull())
    .execute()
}

async function makePeople(db: Kysely<unknown>, shape: Shape): Promise<void> {
  await shape
    .counted(db.schema.createTable('subscribers'))
    .addColumn('id', shape.whole, shape.counter)
    // HMAC-SHA-256 of the address key, first 16 bytes. The row outlives erasure,
    // so that who comes back is the same row and gets no issue twice
    .addColumn('hash', shape.blob, (c) => c.notNull().unique())
    .addColumn('handle', 'text', (c) => c.notNull().unique())
    // Never changed, only erased: deliveries need no copy to be frozen
    .addColumn('address', 'text')
    .addColumn('epoch', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('strikes', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('since', shape.whole, (c) => c.notNull())
    .execute()
  await shape
    .keyed(db.schema.createTable('subscriptions'))
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('subscriber', shape.whole, (c) =>
      c.notNull().references('subscribers.id')
    )
    .addColumn('state', 'text', (c) =>
      c.notNull().check(sql`state in ('pending', 'confirmed', 'left')`)
    )
    .addColumn('since', shape.whole, (c) => c.notNull())
    .addPrimaryKeyConstraint('subscriptions_key', ['subscriber', 'list'])
    .execute()
}

async function makeConsent(db: Kysely<unknown>, shape: Shape): Promise<void> {
  await shape
    .counted(db.schema.createTable('suppressions'))
    .addColumn('id', shape.whole, shape.counter)
    .addColumn('hash', shape.blob, (c) => c.notNull())
    // '' is every list: null would not be unique
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('at', shape.whole, (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    // For people who export; null after erasure
    .addColumn('address', 'text')
    .addUniqueConstraint('suppressions_once', ['hash', 'list', 'reason'])
    .execute()
  await shape
    .counted(db.schema.createTable('consent_events'))
    .addColumn('id', shape.whole, shape.counter)
    .addColumn('subscriber', shape.whole, (c) =>
      c.notNull().references('subscribers.id')
    )
    .addColumn('list', 'text')
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('at', shape.whole, (c) => c.notNull())
    .addColumn('note', 'text', (c) => c.notNull())
    .addColumn('ip', 'text')
    .addColumn('agent', 'text')
    .execute()
  await db.schema
    .createIndex('consent_events_subscriber')
    .on('consent_events')
    .column('subscriber')
    .execute()
}

async function makeIssues(db: Kysely<unknown>, shape: Shape): Promise<void> {
  await shape
    .counted(db.schema.createTable('issues'))
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    .addColumn('bytes', shape.blob, (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('date', shape.whole, (c) => c.notNull())
    .addColumn('frozen_at', shape.whole, (c) => c.notNull())
    .addColumn('expires_at', shape.whole, (c) => c.notNull())
    // How many deliveries were made: the left side of the equation
    .addColumn('audience', 'integer', (c) => c.notNull())
    .addColumn('paused', 'text')
    .addColumn('finished_at', shape.whole)
    // Workers that died with a delivery in `sending`: bounds what may be uncertain
    .addColumn('crashes', 'integer', (c) => c.notNull().defaultTo(0))
    .execute()
  await shape
    .keyed(db.schema.createTable('issue_articles'))
    .addColumn('list', 'text', (c) => c.notNull())
    .addColumn('article', 'text', (c) => c.notNull())
    .addColumn('issue', 'integer', (c) =>
      c.notNull().references('issues.number')
    )
    .addPrimaryKeyConstraint('issue_articles_key', ['list', 'article', 'issue'])
    .execute()
  await shape
    .counted(db.schema.createTable('workers'))
    .addColumn('id', shape.whole, shape.counter)
    .addColumn('about', 'text', (c) => c.notNull())
    // The lease is the worker's, not each claim's: one row to renew
    .addColumn('until', shape.whole, (c) => c.notNull())
    // Milliseconds that a renewal adds
    .addColumn('lease', shape.whole, (c) => c.notNull())
    .addColumn('joined_at', shape.whole, (c) => c.notNull())
    .addColumn('gone_at', shape.whole)
    .execute()
}

async function makeDeliveries(
  db: Kysely<unknown>,
  shape: Shape
): Promise<void> {
  await shape
    .keyed(db.schema.createTable('deliveries'))
    .addColumn('issue', 'integer', (c) =>
      c.notNull().references('issues.number')
    )
    // One row per mailbox, as subscribers.hash is unique
    .addColumn('subscriber', shape.whole, (c) =>
      c.notNull().references('subscribers.id')
    )
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('worker', shape.whole)
    .addColumn('fence', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('attempts', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('resends', 'integer', (c) => c.notNull().defaultTo(0))
    // When it may be claimed; null when it may not
    .addColumn('due', shape.whole)
    // When the state came about; of `sending`, when the attempt began
    .addColumn('at', shape.whole, (c) => c.notNull())
    // Of the last setback, also while it waits
    .addColumn('class', 'text')
    // The editor's word on an uncertain one
    .addColumn('resolved_at', shape.whole)
    .addPrimaryKeyConstraint('deliveries_key', ['issue', 'subscriber'])
    .addCheckConstraint(
      'deliveries_due',
      sql`(due is not null) = (state in ('queued', 'deferred'))`
    )
    .addCheckConstraint(
      'deliveries_worker',
      sql`(worker is not null) = (state in ('claimed', 'sending'))`
    )
    .execute()
  // Holds only what waits: a claim reads its head, at any size of the table
  await db.schema
    .createIndex('deliveries_waiting')
    .on('deliveries')
    .columns(['issue', 'due', 'subscriber'])
    .where(sql.ref('due'), 'is not', null)
    .execute()
  // Holds only what is held: what a dead worker leaves is found at once
  await db.schema
    .createIndex('deliveries_held')
    .on('deliveries')
    .column('worker')
    .where(sql.ref('worker'), 'is not', null)
    .execute()
  await shape
    .keyed(db.schema.createTable('attempts'))
    .addColumn('issue', 'integer', (c) => c.notNull())
    .addColumn('subscriber', shape.whole, (c) => c.notNull())
    // At most one attempt to a claim
    .addColumn('fence', 'integer', (c) => c.notNull())
    .addColumn('began_at', shape.whole, (c) => c.notNull())
    .addColumn('ended_at', shape.whole, (c) => c.notNull())
    .addColumn('spent', 'integer', (c) => c.notNull())
    .addColumn('result', 'text', (c) => c.notNull())
    // Null of a sender that died
    .addColumn('phase', 'text')
    .addColumn('code', 'integer')
    .addColumn('text', 'text')
    .addPrimaryKeyConstraint('attempts_key', ['issue', 'subscriber', 'fence'])
    .execute()
}
