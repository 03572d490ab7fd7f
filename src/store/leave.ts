/**
 * People go by themselves, or by the editor's word: see `farewell.ts`.
 */
import {sql} from 'kysely'
import type {Farewell, Who} from '../subscriber-book.ts'
import {type NewBan, writeBans} from './farewell.ts'
import {gather} from './gather.ts'
import {findPerson, writeConsent} from './people.ts'
import {nowOf, type Session, type Store} from './store.ts'

/**
 * Milliseconds that who leaves waits for others who do: a commit takes as long
 * for one as for twenty, and stops everything else meanwhile.
 */
const linger = 20

/** Who leaves what, and how. */
type Leaving = Readonly<{
  who: Who
  list: string | undefined
  farewell: Farewell
}>

/**
 * See `SubscriberBook.leave`; in a file, what is asked meanwhile goes together,
 * as each transaction waits for the disk. PostgreSQL gathers commits itself, and
 * there people would have to be locked in an order.
 */
export function leaveIn(store: Store): (leaving: Leaving) => Promise<boolean> {
  if (store.engine === 'postgres') {
    return (leaving) => store.write((db) => leave(store, db, leaving))
  }
  const ask = gather<Leaving, boolean>(
    (questions) =>
      store.write(async (db) => {
        const answers: boolean[] = []
        for (const leaving of questions.flat()) {
          answers.push(await leave(store, db, leaving))
        }
        return answers
      }),
    linger
  )
  return (leaving) => ask([leaving])
}

async function leave(
  store: Store,
  db: Session,
  {who, list, farewell}: Leaving
): Promise<boolean> {
  const person = await findPerson(store, db, who, true)
  if (!person) return false
  const at = await nowOf(db)
  const reason = farewell.by === 'editor' ? 'removed' : 'unsubscribed'
  const only = list === undefined ? sql`` : sql`and list = ${list}`
  const {rows} = await sql<{list: string}>`
    update subscriptions set state = 'left', since = ${at}
    where subscriber = ${person.id} and state <> 'left' ${only}
    returning list
  `.execute(db)
  const {hash, address} = person
  const ban = {hash, list: list ?? '', reason, note: farewell.note, address}
  const written = await writeBans(store, db, [ban as NewBan], at)
  if (rows.length === 0 && written.length === 0) return false
  await writeConsent(store, db, [
    {
      subscriber: person.id,
      list: list ?? null,
      kind: reason === 'removed' ? 'removed' : 'left',
      author: farewell.by,
      at,
      note: farewell.note,
      ip: farewell.ip ?? null,
      agent: farewell.agent ?? null
    }
  ])
  return true
}
