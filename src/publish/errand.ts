/**
 * Work of publishing that any thread can do: plain data in, text out.
 */
import type {Beside} from './beside.ts'
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
  /** JSON of each article without its quotations and body. */
  heads: readonly string[]
  /** JSON of the quotations of each. */
  quotations: readonly string[]
  /** JSON of the bodies of the first ones: of those whose texts are looked at. */
  bodies: readonly string[]
  /** JSON of what `castOf` finds beside them. */
  around: string
}>
