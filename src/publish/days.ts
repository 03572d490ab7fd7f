/**
 * Days as readers of a language write them.
 */

/** Writers of ISO days, made once for a language. */
export type Days = Readonly<{
  /** `2026-03-12` → `12 March 2026`. */
  long: (day: string) => string
  /** `2026-03-12` → `12 March`. */
  short: (day: string) => string
  /** `2026-03-12` → `March`. */
  month: (day: string) => string
  /** `2026-03-12` → `March 2026`. */
  monthOfYear: (day: string) => string
}>

/**
 * Days in a language (BCP 47; English when it is not known).
 *
 * A day is already one of the publication's zone, so no zone is applied: the
 * same day gives the same words on every machine.
 */
export function daysIn(language: string): Days {
  const known = isKnown(language) ? language : 'en'
  const writer = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(known, {
      ...options,
      calendar: 'gregory',
      timeZone: 'UTC'
    })
    return (day: string) => format.format(Date.parse(`${day}T00:00:00Z`))
  }
  return {
    long: writer({day: 'numeric', month: 'long', year: 'numeric'}),
    short: writer({day: 'numeric', month: 'long'}),
    month: writer({month: 'long'}),
    monthOfYear: writer({month: 'long', year: 'numeric'})
  }
}

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i.test(
    language
  )
}

/** Whether Intl has the language. */
export function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  } catch {
    return false
  }
}
