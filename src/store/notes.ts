/**
 * Notes to people: how often an address was written to, and those who never
 * answered.
 */
import {sql} from 'kysely'
import {longestCap, type NoteKind, noteCaps} from '../note.ts'
import {guardUnknown, writeConsent} from './people.ts'
import {nowOf, type Store} from './store.ts'

/** See `SubscriberBook.permitNote`. */
export function permitNote(
  store: Store,
  address: string,
  kind: NoteKind
): Promise<boolean> {
  const hash = store.hashOf(address)
  return store.write(async (db) => {
    // There is no row that two who write to the same address could lock
    await guardUnknown(store, db)
    const now = await nowOf(db)
    await sql`delete from notes where hash = ${hash} and at <= ${now - longestCap}`.execute(
      db
    )
    for (const {most, within} of noteCaps[kind]) {
      const {rows} = await sql<{count: number}>`
        select count(*) as count from notes
        where hash = ${hash} and kind = ${kind} and at > ${now - within}
      `.execute(db)
      if ((rows[0]?.count ?? 0) >= most) return false
    }
    await sql`
      insert into notes (hash, kind, at) values (${hash}, ${kind}, ${now})
    `.execute(db)
    return true
  })
}

/** See `SubscriberBook.forgetPending`. */
export function forgetPending(store: Store, age: number): Promise<number> {
  return store.write(async (db) => {
    await guardUnknown(store, db)
    const at = await nowOf(db)
    const {rows} = await sql<{subscriber: number; list: string}>`
      delete from subscriptions
      where state = 'pending' and since <= ${at - age}
        and not exists (
          select 1 from consent_events as asked
          where asked.subscriber = subscriptions.subscriber
            and asked.list = subscriptions.list
            and asked.kind = 'asked' and asked.at > ${at - age}
        )
      returning subscriber, list
    `.execute(db)
    for (const {subscriber} of rows) {
      const {rows: still} = await sql`
        select 1 from subscriptions where subscriber = ${subscriber} limit 1
      `.execute(db)
      if (still.length > 0) continue
      await sql`
        update subscribers set address = null, epoch = epoch + 1
        where id = ${subscriber}
      `.execute(db)
      await sql`
        update consent_events set ip = null, agent = null
        where subscriber = ${subscriber}
      `.execute(db)
    }
    await writeConsent(
      store,
      db,
      rows.map(({subscriber, list}) => ({
        subscriber,
        list,
        kind: 'left' as const,
        author: 'system' as const,
        at,
        note: 'never confirmed'
      }))
    )
    return rows.length
  })
}
