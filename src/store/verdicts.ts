/**
 * What is said about deliveries afterwards: by the editor, and by bounces.
 */
import {sql} from 'kysely'
import {mayBecome, type Verdict} from '../delivery.ts'
import type {Resolution} from '../delivery-book.ts'
import {batchOf, oneOf} from './batch.ts'
import {suppressedFor} from './census.ts'
import {keyOf, lockHeld} from './held.ts'
import {unknownIssue} from './issues.ts'
import {judge} from './signs.ts'
import {nowOf, type Session, type Store} from './store.ts'

/** See `DeliveryBook.resolve`. */
export async function resolve(
  store: Store,
  issue: number,
  resolution: Resolution
): Promise<number> {
  if (resolution.addresses?.length === 0) return 0
  return store.write(async (db) => {
    const row = await db
      .selectFrom('issues')
      .select('list')
      .where('number', '=', issue)
      .executeTakeFirst()
    if (!row) throw unknownIssue(issue)
    const now = await nowOf(db)
    const chosen = await choose(store, db, issue, row.list, resolution, now)
    if (chosen.length === 0) return 0
    const isResend = resolution.as === 'resend'
    await writeResolved(store, db, issue, chosen, now, isResend)
    if (isResend) {
      await sql`
        update issues set finished_at = null where number = ${issue}
      `.execute(db)
    }
    return chosen.length
  })
}

async function choose(
  store: Store,
  db: Session,
  issue: number,
  list: string,
  {as, addresses, once}: Resolution,
  now: number
): Promise<{subscriber: number; suppressed: number}[]> {
  const named = addresses?.map((address) => store.hashOf(address))
  const only = named
    ? sql`and subscriber in (
        select id from subscribers where hash ${oneOf(store.engine, named)}
      )`
    : sql``
  const first =
    once === undefined ? sql`` : sql`and resends = 0 and at <= ${now - once}`
  const lock = sql.raw(store.engine === 'postgres' ? 'for update' : '')
  // Whoever is suppressed is not sent to again; that it arrived may still be said
  const out =
    as === 'resend'
      ? sql`case when subscriber in ${suppressedFor(list)} then 1 else 0 end`
      : sql`0`
  const {rows} = await sql<{subscriber: number; suppressed: number}>`
    select subscriber, ${out} as suppressed from deliveries
    where issue = ${issue} and state = 'uncertain' ${only} ${first}
    order by subscriber ${lock}
  `.execute(db)
  return rows
}

async function writeResolved(
  store: Store,
  db: Session,
  issue: number,
  chosen: readonly {subscriber: number; suppressed: number}[],
  now: number,
  isResend: boolean
): Promise<void> {
  const state = isResend ? 'queued' : 'accepted'
  const batch = batchOf(
    store.engine,
    {subscriber: 'whole', state: 'text', due: 'whole'},
    chosen.map(({subscriber, suppressed}) => ({
      subscriber,
      state: suppressed ? 'suppressed' : state,
      due: isResend && !suppressed ? now : null
    }))
  )
  // A fence of its own: what was uncertain may write nothing more
  const more = isResend ? 1 : 0
  await sql`
    update deliveries
    set state = new.state, due = new.due, at = ${now}, resolved_at = ${now},
      fence = fence + cast(${more} as integer),
      resends = resends + case when new.state = 'queued' then 1 else 0 end
    from ${batch} as new
    where deliveries.issue = ${issue} and deliveries.subscriber = new.subscriber
      and deliveries.subscriber ${oneOf(
        store.engine,
        chosen.map(({subscriber}) => subscriber)
      )}
  `.execute(db)
}

/** See `DeliveryBook.bounce`. */
export function bounce(
  store: Store,
  issue: number,
  subscriber: number,
  verdict: Verdict,
  text: string
): Promise<boolean> {
  return store.write(async (db) => {
    const claim = {issue, subscriber}
    const held = (await lockHeld(store, db, [claim])).get(keyOf(claim))
    if (!held || !mayBecome(held.state, 'bounced')) return false
    const now = await nowOf(db)
    await sql`
      update deliveries set state = 'bounced', at = ${now},
        class = ${verdict.class ?? null}
      where issue = ${issue} and subscriber = ${subscriber}
    `.execute(db)
    const bounced = {
      becomes: {state: 'bounced' as const},
      ...(verdict.suppressAfter !== undefined && {
        suppressAfter: verdict.suppressAfter
      })
    }
    await judge(store, db, [{held, verdict: bounced, text}], now)
    return true
  })
}
