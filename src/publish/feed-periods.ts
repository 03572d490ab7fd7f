/**
 * The history of the main feed: a document for each year, for each month of a year
 * with many articles, or for each day of such a month (RFC 5005 §4).
 */
import type {Archive} from './archive.ts'
import {type Period, periodsOf} from './periods.ts'

/** A period, and where its feed stands. */
export type FeedPeriod = Period & Readonly<{path: string}>

/**
 * The periods that have a feed of their own, newest first.
 *
 * One that is over does not change any more, as readers of such documents
 * expect. The last one has a feed only once the main feed cannot hold all of
 * it; that one grows until it is over.
 */
export function feedPeriods({
  site: {articles, publication},
  days
}: Pick<Archive, 'site' | 'days'>): FeedPeriod[] {
  return periodsOf(articles, days, 'day')
    .filter(
      (period, place) =>
        place > 0 || period.articles.length > publication.limits.feed
    )
    .map((period) => ({...period, path: `/feeds/${period.name}.xml`}))
}
