/**
 * The files that the search page looks in.
 */
import type {Article} from '../article.ts'
import type {Archive} from './archive.ts'
import {castOf} from './cast.ts'
import type {Dossier} from './dossiers.ts'
import type {Errand} from './errand.ts'
import {periodsOf} from './periods.ts'
import {firstText, partText} from './search-index.ts'
import type {Sheet} from './sheet.ts'

/**
 * Articles whose whole text is looked in, the newest; older ones are found by
 * title, standfirst, names, subjects and quotations. A reader fetches all of
 * the index: 2,000 articles make 2.7 MB (gzip), and made 3.7 in full.
 */
const fullText = 500

/** A file of the index before it is made. */
export type SearchPart = Readonly<{
  /** In `search/`. */
  name: string
  /** What it depends on. */
  about: readonly unknown[]
  /** As of a `Sheet`. */
  weight: number
  make: Sheet['make']
}>

/** Articles up to which the index is one file; above, each period has its own. */
const onePart = 1000

/**
 * Index everything that has a page, and every quotation under a name.
 *
 * A quotation is found by its words and by whose they are, in any mixture:
 * “varley pier” finds what Nell Varley said of the pier, or in an article on it.
 *
 * A long archive has a file for each year or month, which changes only when something
 * of that period does, so that readers need not fetch it again.
 */
export function searchParts(archive: Archive): SearchPart[] {
  const {marks, dossiers} = archive
  const {articles} = archive.site
  const isLong = articles.length > onePart
  const newest = new Set(articles.slice(0, fullText))
  const periods = isLong ? periodsOf(articles, archive.days, 'month') : []
  const here = isLong ? [] : articles
  const more = periods.map(({name}) => `${name}.json`)
  const people = [...dossiers.values()].map(personMark)
  // An actor is found by the names that any article has for it.
  const all = marks.said(articles)
  // Of the newest, the text is looked in as well.
  const whole = (some: readonly Article[]) =>
    marks.articles(some.filter((article) => newest.has(article)))
  return [
    {
      name: 'index.json',
      about: [all, whole(here), people, more],
      weight: weightOf(here),
      make: () => firstText(archive, here, fullText, isLong ? more : undefined)
    },
    ...periods.map(({name, articles: some}) => ({
      name: `${name}.json`,
      about: [marks.said(some), whole(some)],
      weight: weightOf(some),
      make: () => makePart(archive, some, newest)
    }))
  ]
}

/** To index an article takes a quarter of the time of its page. */
function weightOf(articles: readonly Article[]): number {
  return Math.ceil(articles.length / 4)
}

function makePart(
  archive: Archive,
  articles: readonly Article[],
  newest: ReadonlySet<Article>
): ReturnType<Sheet['make']> {
  const {away} = archive.site
  const whole = articles.filter((article) => newest.has(article)).length
  const here = () => partText(archive, articles, whole)
  const errand = (): Errand => ({
    kind: 'search',
    cast: castOf(archive, articles, whole),
    whole
  })
  return away ? away(errand, here, weightOf(articles)) : here()
}

/** What the archive has of an actor beside the articles. */
function personMark({id, name, kind, roles}: Dossier): unknown[] {
  return [id, name, kind, roles.map(({label}) => label)]
}
