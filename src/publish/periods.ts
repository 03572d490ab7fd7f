/**
 * A long archive in parts: files of it that stay as they are once they are over,
 * and none of them too big to be fetched.
 */
import type {Article} from '../article.ts'
import type {Days} from './days.ts'

/** The articles of a year or a month, newest first. */
export type Period = Readonly<{
  /** `2026`, or `2026-03`. */
  name: string
  /** As readers say it: `2026`, `March 2026`. */
  label: string
  articles: readonly Article[]
}>

/** Articles up to which a year is one part; above, each of its months is. */
const most = 500

/** The parts of articles that are given newest first, newest first. */
export function periodsOf(articles: readonly Article[], days: Days): Period[] {
  const years = Map.groupBy(articles, ({published}) =>
    published.day.slice(0, 4)
  )
  return [...years].flatMap(([year, ofYear]) => {
    if (ofYear.length <= most) {
      return [{name: year, label: year, articles: ofYear}]
    }
    const months = Map.groupBy(ofYear, ({published}) =>
      published.day.slice(0, 7)
    )
    return [...months].map(([month, ofMonth]) => ({
      name: month,
      label: days.monthOfYear(`${month}-01`),
      articles: ofMonth
    }))
  })
}
