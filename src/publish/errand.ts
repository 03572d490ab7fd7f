/**
 * Work of publishing that any thread can do: plain data in, text out.
 */
import type {Channel} from './feed-model.ts'

/** One piece of work; all that is not in it, a thread knows of its site. */
export type Errand =
  | Readonly<{kind: 'page'; page: string /* JSON of a Framed */}>
  | Readonly<{kind: 'article'; cast: Cast; beside: Beside}>
  | FeedErrand
  /** Of `whole` articles, the newest, the text is looked in. */
  | Readonly<{kind: 'search'; cast: Cast; whole: number}>

/** A feed of articles; of what an actor has to do with them, when there is one. */
export type FeedErrand = Readonly<{
  kind: 'feed'
  cast: Cast
  channel: Omit<Channel, 'items'>
  actor?: string | undefined
}>

/** Articles, and what other parts of the archive say of them. */
export type Cast = Readonly<{
  /** JSON of each article without its body. */
  heads: readonly string[]
  /** JSON of the bodies of the first ones: of those whose texts are looked at. */
  bodies: readonly string[]
  /** JSON of what `castOf` finds beside them. */
  around: string
}>

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
