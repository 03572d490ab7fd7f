/**
 * A long archive in parts: files of it that stay as they are once they are over,
 * and none of them too big to be fetched.
 */
import type {Article} from '../article.ts'
import type {Days} from './days.ts'

/** The articles of a year, a month or a day, newest first. */
export type Period = Readonly<{
  /** `2026`, `2026-03` or `2026-03-14`. */
  name: string
  /** As readers say it: `2026`, `March 2026`, `14 March 2026`. */
  label: string
  articles: readonly Article[]
}>

/** Articles up to which a year or month is one part. */
const most = 500

/** Characters of an ISO day that name a period, and how readers say it. */
const cuts: Readonly<
  Record<'year' | 'month' | 'day', readonly [number, keyof Days | undefined]>
> = {year: [4, undefined], month: [7, 'monthOfYear'], day: [10, 'long']}

/**
 * The parts of articles that are given newest first, newest first: a year, or
 * each month of a year with many articles, or each day of such a month.
 *
 * @param finest
 *   Periods that are not cut, however much is in them.
 */
export function periodsOf(
  articles: readonly Article[],
  days: Days,
  finest: 'month' | 'day'
): Period[] {
  return parts('year', articles)

  function parts(unit: keyof typeof cuts, some: readonly Article[]): Period[] {
    const [length, words] = cuts[unit]
    const nameOf = ({published}: Article) => published.day.slice(0, length)
    return [...Map.groupBy(some, nameOf)].flatMap(([name, ofPeriod]) => {
      if (unit !== finest && ofPeriod.length > most) {
        return parts(unit === 'year' ? 'month' : 'day', ofPeriod)
      }
      const label = words ? days[words](`${name}-01`.slice(0, 10)) : name
      return [{name, label, articles: ofPeriod}]
    })
  }
}
