/**
 * How deliveries and attempts are written down, many at once.
 */
import {sql} from 'kysely'
import type {DeliveryState} from '../delivery.ts'
import type {ReplyClass} from '../reply-classes.ts'
import type {Phase} from '../transport.ts'
import {batchOf, oneOf} from './batch.ts'
import type {Session, Store} from './store.ts'

/** Where a delivery is brought to. */
export type StandingRow = Readonly<{
  issue: number
  subscriber: number
  state: DeliveryState
  due: number | null
  at: number
  class: ReplyClass | null
  attempts: number
}>

/** One line of `attempts`. */
export type AttemptRow = Readonly<{
  issue: number
  subscriber: number
  fence: number
  began_at: number
  ended_at: number
  spent: number
  result: 'accepted' | ReplyClass
  phase: Phase | null
  code: number | null
  text: string | null
}>

/** Bring deliveries to where they belong; nobody holds them any more. */
export async function writeStandings(
  store: Store,
  db: Session,
  rows: readonly StandingRow[]
): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({subscriber}) => subscriber)
  const batch = batchOf(
    store.engine,
    {
      issue: 'whole',
      subscriber: 'whole',
      state: 'text',
      due: 'whole',
      at: 'whole',
      class: 'text',
      attempts: 'whole'
    },
    rows
  )
  await sql`
    update deliveries
    set state = new.state, worker = null, due = new.due, at = new.at,
      class = new.class, attempts = new.attempts
    from ${batch} as new
    where deliveries.issue = new.issue
      and deliveries.subscriber = new.subscriber
      and deliveries.subscriber ${oneOf(store.engine, ids)}
  `.execute(db)
}

/** Write attempts down; the truth that comes late replaces what was supposed. */
export async function writeAttempts(
  store: Store,
  db: Session,
  rows: readonly AttemptRow[]
): Promise<void> {
  if (rows.length === 0) return
  const batch = batchOf(
    store.engine,
    {
      issue: 'whole',
      subscriber: 'whole',
      fence: 'whole',
      began_at: 'whole',
      ended_at: 'whole',
      spent: 'whole',
      result: 'text',
      phase: 'text',
      code: 'whole',
      text: 'text'
    },
    rows
  )
  await sql`
    insert into attempts
      (issue, subscriber, fence, began_at, ended_at, spent, result, phase,
       code, text)
    select issue, subscriber, fence, began_at, ended_at, spent, result, phase,
      code, text
    from ${batch} as new where true
    on conflict (issue, subscriber, fence) do update
    set ended_at = excluded.ended_at, result = excluded.result,
      phase = excluded.phase, code = excluded.code, text = excluded.text
  `.execute(db)
}
