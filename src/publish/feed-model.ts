/**
 * What a feed holds, before it has a format.
 */
import type {Moment} from '../article.ts'

/** A subject or actor an item is filed under, with its page. */
export type Category = Readonly<{name: string; term: string; scheme: string}>

/** The lead picture; `url` is full. */
export type FeedPicture = Readonly<{
  url: string
  type: string
  alt: string
  width: number
  height: number
}>

/** One entry of a feed; all text is plain and clean but `html`. */
export type FeedItem = Readonly<{
  /** `tag:` URI; the same in every feed and format. */
  id: string
  title: string
  url: string
  /** When; given out with the offset of the publication's zone, so that the
   * day is the one its readers were told. */
  published: Moment
  updated: Moment
  authors: readonly string[]
  categories: readonly Category[]
  language: string
  picture?: FeedPicture
  summary: string
  html: string
}>

/** One feed. */
export type Channel = Readonly<{
  /** Of the feed, from the root of the site: `/feed.xml`. */
  path: string
  title: string
  /** The page the feed is of. */
  page: string
  description: string
  items: readonly FeedItem[]
  /** Of a feed that goes on in others (RFC 5005 §4). */
  history?: Readonly<{
    /** The feed this one is an archive of; absent for that feed itself. */
    current?: string
    /** The archive with what is older. */
    previous?: string
  }>
}>
