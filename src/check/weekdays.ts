/**
 * Dates with a day of the week, as languages write them.
 */
import {Temporal} from 'temporal-polyfill'

/** A date whose day of the week is another. */
export type WrongWeekday = Readonly<{
  index: number
  length: number
  /** As the text has it. */
  said: string
  /** The right day of the week. */
  meant: string
}>

/**
 * A reader of one language: `Thursday, 12 March 2026`, `Thursday, March 12,
 * 2026`, `Donnerstag, 12. März 2026`, `jueves 12 de marzo de 2026`.
 *
 * Only whole dates with a year are read: without one it may be any.
 */
export function weekdayForms(
  language: string
): (text: string) => readonly WrongWeekday[] {
  const days = names(language, {weekday: 'long'}, 7)
  const months = names(language, {month: 'long', day: 'numeric'}, 12)
  const weekday = `(?<weekday>${days.map(literal).join('|')})`
  const month = `(?<month>${months.map(literal).join('|')})`
  const number = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?'
  const between = ',?\\s+(?:(?:the|den|der|le|el|o)\\s+)?'
  const of = '\\s+(?:of\\s+|de\\s+)?'
  const year = ',?\\s+(?:de\\s+)?(?<year>\\d{4})'
  const forms = [
    `${weekday}${between}${number}${of}${month}${year}`,
    `${weekday}${between}${month}\\s+${number}${year}`
  ].map((form) => new RegExp(`(?<!\\p{L})${form}(?!\\d)`, 'giu'))
  const find = (list: readonly string[], name = '') =>
    list.findIndex((one) => one.toLowerCase() === name.toLowerCase())
  return (text) =>
    forms.flatMap((form) =>
      [...text.matchAll(form)].flatMap((found): WrongWeekday[] => {
        const {weekday, month, day, year} = found.groups ?? {}
        const date = dateOf(Number(year), find(months, month) + 1, Number(day))
        if (!date || date.dayOfWeek === find(days, weekday) + 1) return []
        const {0: said, index} = found
        const meant = days[date.dayOfWeek - 1] ?? ''
        return [{index, length: said.length, said: `\`${said}\``, meant}]
      })
    )
}

function dateOf(
  year: number,
  month: number,
  day: number
): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({year, month, day}, {overflow: 'reject'})
  } catch {
    return undefined
  }
}

/** Names from Monday or January on, as they stand inside a date. */
function names(
  language: string,
  options: Intl.DateTimeFormatOptions,
  count: number
): string[] {
  const format = new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: 'UTC'
  })
  const isMonth = options.month !== undefined
  return Array.from({length: count}, (_, index) => {
    // 1 January 2024 was a Monday
    const date = Date.UTC(2024, isMonth ? index : 0, isMonth ? 1 : 1 + index)
    const parts = format.formatToParts(date)
    const wanted = isMonth ? 'month' : 'weekday'
    return parts.find(({type}) => type === wanted)?.value ?? ''
  })
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
