/**
 * The history of the main feed: a document for each year (RFC 5005 §4).
 */
import type {Article} from '../article.ts'
import type {Site} from './site.ts'

/** The articles of a year, newest first, and where their feed stands. */
export type FeedYear = Readonly<{
  year: string
  path: string
  articles: readonly Article[]
}>

/**
 * The years that have a feed of their own, newest first.
 *
 * A year that is over does not change any more, as readers of such documents
 * expect. The last one has a feed only once the main feed cannot hold all of
 * it; that one grows until its year is over.
 */
export function feedYears({articles, publication}: Site): FeedYear[] {
  const years = [
    ...Map.groupBy(articles, ({published}) => published.day.slice(0, 4))
  ]
  return years
    .filter(
      ([, ofYear], place) =>
        place > 0 || ofYear.length > publication.limits.feed
    )
    .map(([year, ofYear]) => ({
      year,
      path: `/feeds/${year}.xml`,
      articles: ofYear
    }))
}
