/**
 * How often somebody gets a list, and for how long nothing comes.
 */

/** Every issue; or at most one in a week, or in a month. */
export type Frequency = 'every' | 'weekly' | 'monthly'

/** All of them, the most mail first. */
export const frequencies: readonly Frequency[] = ['every', 'weekly', 'monthly']

const day = 24 * 3_600_000

/**
 * Milliseconds that pass at least from one issue to the next, from freezing to
 * freezing. Less than a week and a month: a letter that comes each Thursday, or
 * each first of the month, may be an hour early.
 */
export const spacings: Readonly<Record<Exclude<Frequency, 'every'>, number>> = {
  weekly: 6.5 * day,
  monthly: 27 * day
}

/** Days of rest that a person chooses from. */
export const restDays: readonly number[] = [30, 90, 180]

/** What somebody chose. */
export type Wish = Readonly<{
  /** By list; lists that are not named stay as they are. */
  frequencies: Readonly<Record<string, Frequency>>
  /** Nothing is sent before it; `null` ends a rest, `undefined` changes nothing. */
  rest?: Date | null
}>

/** Whether a word is one of them. */
export function isFrequency(text: string | undefined): text is Frequency {
  return frequencies.some((each) => each === text)
}
