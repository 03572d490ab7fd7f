/**
 * Those who were asked to confirm, and never did.
 */
import {sql} from 'kysely'
import {guardUnknown, writeConsent} from './people.ts'
import {nowOf, type Store} from './store.ts'

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
