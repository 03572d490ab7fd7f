/**
 * Articles in the company of others: in a list, before and after one.
 */

/** What a reader may read before and after an article. */
export type Beside = Readonly<{
  previous: BesideView | undefined
  next: BesideView | undefined
  /** The number of the issue they share, when it has put them in order. */
  shared: string | undefined
}>

/** An article beside another. */
export type BesideView = Readonly<{title: string; href: string}> & Foreign

/** The language of an article, and the way it runs, for a list of many. */
export type Foreign = Readonly<{
  /** Absent where it is the publication's. */
  language: string | undefined
  direction: 'ltr' | 'rtl'
}>
