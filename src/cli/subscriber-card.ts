/**
 * What the ledger has on somebody, for people.
 */
import type {ConsentEvent} from '../subscriber.ts'
import type {Dossier} from '../subscriber-book.ts'

/** A time as all commands show it: UTC, to the minute. */
export function timeText(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** Words of others, so that they cannot move the cursor of a terminal. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}

/** Subscriptions and suppressions of an address. */
export function dossierCard(address: string, dossier: Dossier): string {
  const {subscriber, subscriptions, suppressions} = dossier
  if (!subscriber && suppressions.length === 0) {
    return `The ledger does not know ${address}.\n`
  }
  const name =
    subscriber?.address ?? (subscriber ? `${address} (erased)` : address)
  return [
    subscriber
      ? `${name}, known since ${timeText(subscriber.since)}`
      : `${name}, only suppressed`,
    ...subscriptions.map(
      ({list, state, since, frequency}) =>
        `  ${list}: ${state} since ${timeText(since)}${frequency === 'every' ? '' : `, ${frequency}`}`
    ),
    ...suppressions.map(
      ({list, reason, at, note}) =>
        `  suppressed for ${list ?? 'all lists'}: ${reason}, ${timeText(at)}${note ? `, ${plainText(note)}` : ''}`
    ),
    ...(subscriber?.rests
      ? [`  rests until ${timeText(subscriber.rests)}`]
      : []),
    ...(subscriber?.strikes
      ? [`  weak signs in a row: ${subscriber.strikes}`]
      : []),
    ''
  ].join('\n')
}

/** The consent log, a line an event, the oldest first. */
export function consentLines(
  address: string,
  events: readonly ConsentEvent[]
): string {
  if (events.length === 0) return `No consent of ${address} is on record.\n`
  const lines = events.map(({at, kind, list, by, note, ip, agent}) =>
    [
      timeText(at),
      kind.padEnd(10),
      (list ?? 'all lists').padEnd(10),
      `by ${by}`.padEnd(10),
      ...[note, ip, agent].flatMap((each) => (each ? plainText(each) : []))
    ].join('  ')
  )
  return `${lines.join('\n')}\n`
}
