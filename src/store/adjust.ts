/**
 * How often people get what they get, and who takes an issue now.
 */
import {type RawBuilder, sql} from 'kysely'
import {spacings, type Wish} from '../frequency.ts'
import type {Farewell, Who} from '../subscriber-book.ts'
import {findPerson, writeConsent} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

/** See `SubscriberBook.adjust`. */
export function adjust(
  store: Store,
  who: Who,
  wish: Wish,
  words: Farewell
): Promise<boolean> {
  return store.write(async (db) => {
    const person = await findPerson(store, db, who, true)
    if (!person || person.address === null) return false
    const at = await nowOf(db)
    const changed = [
      ...(await setFrequencies(db, person.id, wish)),
      ...(await setRest(db, person.id, person.rests_until, wish, at))
    ]
    await writeConsent(
      store,
      db,
      changed.map(({list, note}) => ({
        subscriber: person.id,
        list,
        kind: 'adjusted' as const,
        author: words.by,
        at,
        note: words.note ? `${note}, ${words.note}` : note,
        ip: words.ip ?? null,
        agent: words.agent ?? null
      }))
    )
    return changed.length > 0
  })
}

type Change = Readonly<{list: string | null; note: string}>

async function setFrequencies(
  db: Session,
  subscriber: number,
  {frequencies}: Wish
): Promise<Change[]> {
  const changes: Change[] = []
  for (const [list, frequency] of Object.entries(frequencies)) {
    const {rows} = await sql`
      update subscriptions set frequency = ${frequency}
      where subscriber = ${subscriber} and list = ${list}
        and state <> 'left' and frequency <> ${frequency}
      returning list
    `.execute(db)
    if (rows.length > 0) changes.push({list, note: frequency})
  }
  return changes
}

async function setRest(
  db: Session,
  subscriber: number,
  before: number | null,
  {rest}: Wish,
  at: number
): Promise<Change[]> {
  if (rest === undefined) return []
  const until = rest === null || rest.getTime() <= at ? null : rest.getTime()
  if (until === before) return []
  await sql`
    update subscribers set rests_until = ${until} where id = ${subscriber}
  `.execute(db)
  if (until !== null) {
    const note = `rests until ${new Date(until).toISOString().slice(0, 10)}`
    return [{list: null, note}]
  }
  // One that was over by itself is no news
  return before !== null && before > at
    ? [{list: null, note: 'rests no more'}]
    : []
}

/**
 * That a row of `subscriptions` takes an issue of the list at a time: nobody who
 * rests, and nobody who had one too short a time ago for what he chose.
 *
 * @param table
 *   What `subscriptions` is called in the statement.
 */
export function takesAt(
  list: string,
  at: number,
  table = 'subscriptions'
): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  return sql`(
    ${column('subscriber')} not in (
      select id from subscribers where rests_until > ${at}
    )
    and (${column('frequency')} = 'every' or not exists (
      select 1 from issues as past
      join deliveries as had
        on had.issue = past.number and had.subscriber = ${column('subscriber')}
      where past.list = ${list}
        and had.state not in ('suppressed', 'failed', 'expired')
        and past.frozen_at > case ${column('frequency')}
          when 'weekly' then cast(${at - spacings.weekly} as bigint)
          else cast(${at - spacings.monthly} as bigint)
        end
    ))
  )`
}
