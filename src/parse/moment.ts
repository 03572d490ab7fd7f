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
  return unlessOutOfRange(() => {
    const written = readWritten(text)
    if (!written) return undefined
    if ('instant' in written) {
      return moment(written.instant.toZonedDateTimeISO(timeZone))
    }
    const {date, plainTime} = written
    return moment(date.toZonedDateTime({timeZone, plainTime}))
  })
}

/** Whether a text is a date, in whatever zone. */
export function isMoment(text: string): boolean {
  return unlessOutOfRange(() => readWritten(text)) !== undefined
}

type Written =
  | Readonly<{instant: Temporal.Instant}>
  | Readonly<{
      date: Temporal.PlainDate
      plainTime: Temporal.PlainTime | undefined
    }>

function readWritten(text: string): Written | undefined {
  const [, day, time, offset] = form.exec(text.trim()) ?? []
  if (!day) return undefined
  if (offset) {
    return {instant: Temporal.Instant.from(`${day}T${time}${offset}`)}
  }
  return {
    date: Temporal.PlainDate.from(day),
    plainTime: time ? Temporal.PlainTime.from(time) : undefined
  }
}

function unlessOutOfRange<T>(read: () => T): T | undefined {
  try {
    return read()
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
  const iso = zoned.toString({timeZoneName: 'never', smallestUnit: 'second'})
  const [day = ''] = iso.split('T', 1)
  return {at: zoned.epochMilliseconds, iso, day}
}
