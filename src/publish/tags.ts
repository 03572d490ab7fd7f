/**
 * The tags of the articles, and where their pages are.
 */
import type {Article} from '../article.ts'
import {slugOf} from '../slug.ts'

/** One tag: its name as first written, its slug and its articles, newest first. */
export type Tag = Readonly<{
  name: string
  slug: string
  articles: readonly Article[]
}>

/**
 * The slug of a tag; see `slugOf`.
 *
 * @example
 *   tagSlug('Café culture') // => 'cafe-culture'
 */
export function tagSlug(tag: string): string {
  return slugOf(tag, 'tag')
}

/** The path of a tag's page from the root of the site; its feed is `feed.xml` in it. */
export function tagPath(tag: string): string {
  return `/tags/${tagSlug(tag)}/`
}

/**
 * Every tag of the articles, by slug.
 *
 * Tags that differ only in letter case or accents are one tag, called as its
 * newest article calls it.
 */
export function tagsOf(articles: readonly Article[]): Tag[] {
  const found = new Map<string, {name: string; articles: Article[]}>()
  for (const article of articles) {
    const names = new Map(article.tags.map((tag) => [tagSlug(tag), tag]))
    for (const [key, name] of names) {
      const tag = found.get(key) ?? {name, articles: []}
      tag.articles.push(article)
      found.set(key, tag)
    }
  }
  return [...found]
    .map(([key, tag]) => ({...tag, slug: key}))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}
