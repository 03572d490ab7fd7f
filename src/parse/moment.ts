/**
 * Days and times as editors write them.
 */
import {Temporal} from 'temporal-polyfill'
import type {Moment} from '../article.ts'

const form =
  /^([1-9]\d{3}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * Read a date of front matter.
 *
 * A bare day is that day in the publication's zone, from its first moment; a
 * time without an offset is local to that zone (one that summer time skips is
 * moved forward, RFC 5545 §3.3.5). Never reads the machine's own zone.
 *
 * @returns
 *   `undefined` when the text is no date, names a day that does not exist, or a
 *   year before 1000, which feeds cannot write.
 * @example
 *   readMoment('2026-07-01', 'Europe/London')?.iso // => '2026-07-01T00:00:00+01:00'
 */
export function readMoment(text: string, timeZone: string): Moment | undefined {
  const [, day, time, offset] = form.exec(text.trim()) ?? []
  if (!day) return undefined
  try {
    if (offset) {
      const instant = Temporal.Instant.from(`${day}T${time}${offset}`)
      return moment(instant.toZonedDateTimeISO(timeZone))
    }
    const date = Temporal.PlainDate.from(day)
    return moment(
      time
        ? date.toZonedDateTime({
            timeZone,
            plainTime: Temporal.PlainTime.from(time)
          })
        : date.toZonedDateTime(timeZone)
    )
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The ISO day that it is somewhere. */
export function dayIn(timeZone: string, now: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** Whether a name is a time zone this machine knows (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: name}))
  } catch {
    return false
  }
}

function moment(zoned: Temporal.ZonedDateTime): Moment {
  return {
    at: zoned.epochMilliseconds,
    iso: zoned.toString({timeZoneName: 'never', smallestUnit: 'second'}),
    day: zoned.toPlainDate().toString()
  }
}
