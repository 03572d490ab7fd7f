/**
 * A site with what its pages look up again and again.
 */
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import {address, sitePath} from '../publication.ts'
import type {Days} from './days.ts'
import type {Dossier} from './dossiers.ts'
import {dossiersOf} from './dossiers.ts'
import {type Locale, localesBeside} from './locale.ts'
import {type Marks, marksOf} from './marks.ts'
import {type Original, type Renditions, renditionsIn} from './pictures.ts'
import type {Site} from './site.ts'
import type {Tag} from './tags.ts'
import {tagsOf} from './tags.ts'

/** The site, its indexes and the writers of addresses and days. */
export type Archive = Readonly<{
  site: Site
  dossiers: ReadonlyMap<string, Dossier>
  tags: readonly Tag[]
  /** The newest issue an article is in, by the article's id. */
  issues: ReadonlyMap<string, Issue>
  /** Where an article stands in `site.articles`, by its id. */
  places: ReadonlyMap<string, number>
  days: Days
  /** Words of the locale. */
  say: Locale['say']
  /**
   * The words to use inside an article of a language: its own, else those of
   * the publication.
   */
  localeOf: (language: string) => Locale
  /** A path from the root of the site, as pages link to it. */
  link: (path: string) => string
  /** The full address of a path from the root of the site. */
  url: (path: string) => string
  /** A picture in all its forms. */
  renditions: (
    picture: Pick<Original, 'path' | 'width' | 'height'>
  ) => Renditions
  /** What files depend on. */
  marks: Marks
}>

/** Look through a site once. */
export function archiveOf(site: Site): Archive {
  const {publication, locale} = site
  const dossiers = dossiersOf(site)
  const issues = issuesByArticle(site.issues)
  return {
    site,
    dossiers,
    tags: tagsOf(site.articles),
    issues,
    places: new Map(site.articles.map(({id}, place) => [id, place])),
    days: locale.days,
    say: locale.say,
    localeOf: localesBeside(locale),
    link: (path) => sitePath(publication, path),
    url: (path) => address(publication, path),
    renditions: (picture) => renditionsIn(site.gallery, picture),
    marks: marksOf(site, dossiers, issues)
  }
}

/** The neighbours of an article, if it has any. */
export type Neighbours = Readonly<{
  previous: Article | undefined
  next: Article | undefined
  /** The issue they share, when they were chosen by it. */
  issue: Issue | undefined
}>

/**
 * What to read before and after an article: in the order of its issue when it
 * has company there, else by date.
 */
export function neighboursOf(archive: Archive, article: Article): Neighbours {
  const issue = archive.issues.get(article.id)
  if (issue && issue.articles.length > 1) {
    const place = issue.articles.findIndex(({id}) => id === article.id)
    return {
      previous: issue.articles[place - 1],
      next: issue.articles[place + 1],
      issue
    }
  }
  const {articles} = archive.site
  const place = archive.places.get(article.id) ?? -2
  return {
    previous: articles[place + 1],
    next: articles[place - 1],
    issue: undefined
  }
}

function issuesByArticle(issues: readonly Issue[]): ReadonlyMap<string, Issue> {
  const found = new Map<string, Issue>()
  for (const issue of issues.toReversed()) {
    for (const {id} of issue.articles) found.set(id, issue)
  }
  return found
}
