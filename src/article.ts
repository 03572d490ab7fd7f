/**
 * One Markdown file, understood.
 */
import type {Root} from 'hast'
import type {Actor} from './actor.ts'
import type {Quotation, Saying} from './quotation.ts'

/** A picture with what a reader needs who cannot see it. */
export type Picture = Readonly<{
  /** Path from the root of the site, beginning with `/`. */
  path: string
  alt: string
  caption?: string
  credit?: string
  /** CSS pixels. */
  width: number
  height: number
}>

/** A note that says what was wrong and is now right; `date` is an ISO day. */
export type Correction = Readonly<{date: string; text: string}>

/** How an article goes out by mail: with others, alone, or not at all. */
export const mailKinds = ['digest', 'single', 'never'] as const

/** One of `mailKinds`. */
export type MailKind = (typeof mailKinds)[number]

/**
 * How it is mailed; and for an issue that has none of its own, the subject when
 * this is its only article, the preheader when it is its first.
 */
export type MailMatter = Readonly<{
  as: MailKind
  subject?: string
  preheader?: string
}>

/** A point in time with the day and the offset that its zone gives it. */
export type Moment = Readonly<{
  /** Milliseconds since 1970, UTC. */
  at: number
  /** RFC 3339 with the publication's own offset: `2026-03-14T09:30:00+00:00`. */
  iso: string
  /** The day in the publication's zone: `2026-03-14`. */
  day: string
}>

/** Words of the text that the editor shows large, at a place of their own. */
export type Pull = Readonly<{
  /** As they stand in the text, without outer marks. */
  text: string
  /** Index into the children of the body of the node they stand before. */
  before: number
  /** Id of the quotation they are of; none for words that nobody is quoted with. */
  quotation?: string
  /** Id of the actor whose name the editor puts under them; `none` for no name. */
  by?: string
}>

/**
 * One article, ready to be published.
 *
 * Drafts and articles of the future never become an Article.
 */
export type Article = Readonly<{
  /** Minted once, never changed; feeds know the article by it. */
  id: string
  /** The file it was read from, relative to the publication. */
  file: string
  slug: string
  aliases: readonly string[]
  title: string
  kicker?: string
  /** What the editor wrote below the title. */
  standfirst?: string
  /** Tells of it elsewhere: the standfirst, else the first sentence. */
  summary: string
  published: Moment
  /** Present when it was changed on a later day. */
  updated?: Moment
  authors: readonly string[]
  tags: readonly string[]
  language: string
  canonical?: string
  picture?: Picture
  corrections: readonly Correction[]
  mail: MailMatter
  /**
   * Sanitized HTML. Links inside the site and pictures are paths from its root
   * (`/2026/slug/`); quotations stand in `<span id=q-… data-quotation>`, the
   * first mention of each actor in `<span data-actor=ID>`.
   */
  body: Root
  /** Pull-quotes set by the editor, in order of the text; absent without any. */
  pulls?: readonly Pull[]
  /** Words a reader reads, code left out. */
  words: number
  quotations: readonly Quotation[]
  /** The same without their words, where those are kept apart; see `sayingsIn`. */
  sayings?: readonly Saying[]
  /** In order of salience, most salient first. */
  actors: readonly Actor[]
  /** Paths of the pictures it shows; absent without any. */
  shows?: readonly string[]
  /** Tells it from every other article and every other text of its own. */
  digest?: string
  /** The same of parts of it. */
  digests?: Digests
  /** A part of it as JSON, where they are kept so. */
  written?: (part: ArticlePart) => string
}>

/** What an article is, without what is kept apart. */
export type ArticleHead = Omit<Article, 'body' | 'quotations' | 'written'>

/** Where an article is kept in parts: the small one, and two read when asked for. */
export type ArticlePart = 'head' | 'quotations' | 'body'

/** Gives the parts that are kept apart, as JSON. */
export type ArticleTexts = (part: Exclude<ArticlePart, 'head'>) => string

/**
 * An article of its parts.
 *
 * The body is read whenever it is asked for, quotations once.
 */
export function articleFrom(head: ArticleHead, texts: ArticleTexts): Article {
  return Object.assign(new Written(texts), head)
}

/** One accessor for all articles: thousands of their own take a lot of room. */
class Written {
  readonly #texts: ArticleTexts
  #quotations: readonly Quotation[] | undefined

  constructor(texts: ArticleTexts) {
    this.#texts = texts
  }

  get body(): Root {
    return JSON.parse(this.#texts('body'))
  }

  get quotations(): readonly Quotation[] {
    this.#quotations ??= JSON.parse(this.#texts('quotations'))
    return this.#quotations ?? []
  }

  written(part: ArticlePart): string {
    return part === 'head' ? JSON.stringify({...this}) : this.#texts(part)
  }

  /** For whoever writes it down as JSON: all but the body. */
  toJSON(): object {
    const {sayings, ...head} = {...this} as Partial<ArticleHead>
    return {...head, quotations: this.quotations}
  }
}

/** Its quotations, perhaps without their words: cheaper when all are asked. */
export function sayingsIn(
  article: Pick<Article, 'quotations' | 'sayings'>
): readonly Saying[] {
  return article.sayings ?? article.quotations
}

/** Like `digest`, of parts of an article: they stay when only the rest changes. */
export type Digests = Readonly<{
  /** What lists of articles show of it. */
  entry: string
  /** What it is, whom it speaks of, and who says what; not how long it is. */
  said: string
}>

/**
 * The path of the article's page from the root of the site.
 *
 * @example
 *   articlePath({slug: 'on-bees', published: {day: '2026-03-14'}}) // => '/2026/on-bees/'
 */
export function articlePath(
  article: Pick<Article, 'slug' | 'published'>
): string {
  return `/${article.published.day.slice(0, 4)}/${article.slug}/`
}

/** Minutes to read it at 230 words a minute (Brysbaert 2019), at least 1. */
export function readingMinutes(article: Pick<Article, 'words'>): number {
  return Math.max(1, Math.round(article.words / 230))
}

/** Newest first; of one moment, by slug, so that the order never depends on the disk. */
export function byNewest(a: Article, b: Article): number {
  return b.published.at - a.published.at || (a.slug < b.slug ? -1 : 1)
}
