/**
 * Which issues are due, by the dates in their files and what the ledger has.
 */
import type {IssueRecord} from './delivery-book.ts'
import type {Issue} from './issue.ts'

/**
 * How an issue stands to the clock.
 *
 * `due`: its time has come, nothing was begun. `open`: under way, and not
 * finished. `missed`: its time has passed by more than anybody wants. `waits`: its
 * time comes. `done`: finished, or of a time before any sending from here.
 */
export type DueState = 'due' | 'open' | 'missed' | 'waits' | 'done'

/** Milliseconds behind which a missed issue is history: an archive was moved here. */
export const history: number = 14 * 24 * 3_600_000

/**
 * Decide how an issue stands.
 *
 * The late guard: an issue whose time passed more than `late` ago is never due,
 * so a machine that comes back after a week, or from an old copy, sends nothing
 * that nobody waits for any more.
 *
 * @param late
 *   Milliseconds behind its date at which an issue may still be begun.
 * @example
 *   dueState({published: {at: 0}}, undefined, 1000, 3_600_000) // => 'due'
 * @example
 *   dueState({published: {at: 0}}, undefined, 7_200_000, 3_600_000) // => 'missed'
 */
export function dueState(
  {published}: Readonly<{published: Pick<Issue['published'], 'at'>}>,
  record: Pick<IssueRecord, 'finished'> | undefined,
  now: number,
  late: number
): DueState {
  if (record) return record.finished ? 'done' : 'open'
  const age = now - published.at
  if (age < 0) return 'waits'
  if (age <= late) return 'due'
  return age <= Math.max(late, history) ? 'missed' : 'done'
}
