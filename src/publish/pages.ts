/**
 * Everything a visitor of the static archive can open.
 */
import {VFile} from 'vfile'
import type {Archive} from './archive.ts'
import {archiveOf} from './archive.ts'
import {actorsFile, quotationsFile} from './json.ts'
import {actorPages} from './page-actors.ts'
import {articlePage, redirectPages} from './page-article.ts'
import {issuePages} from './page-issues.ts'
import {archivePages, homePages, tagPages} from './page-lists.ts'
import {quotationPages} from './page-quotations.ts'
import {searchFiles} from './page-search.ts'
import {
  colophonPage,
  feedsPage,
  notFoundPage,
  subscribePage
} from './page-service.ts'
import type {Site} from './site.ts'
import {robotsFile, sitemapFiles} from './sitemap.ts'

/**
 * The pages of a site and the files beside them, feeds left out.
 *
 * Pure: the same site gives the same files in the same order.
 *
 * @returns
 *   Files whose `path` is relative to `dist/site`.
 */
export function renderPages(site: Site): VFile[] {
  const archive = archiveOf(site)
  return [
    ...homePages(archive),
    ...site.articles.flatMap((article) => [
      articlePage(archive, article),
      ...redirectPages(archive, article)
    ]),
    ...issuePages(archive),
    ...actorPages(archive),
    ...quotationPages(archive),
    ...tagPages(archive),
    ...archivePages(archive),
    ...searchFiles(archive),
    feedsPage(archive),
    colophonPage(archive),
    subscribePage(archive),
    notFoundPage(archive),
    quotationsFile(archive),
    actorsFile(archive),
    iconFile(archive),
    ...sitemapFiles(archive),
    robotsFile(archive)
  ]
}

/** The publication's initial; stands for it where a picture is asked for. */
function iconFile({site}: Archive): VFile {
  const {title} = site.publication
  const word = title.replace(/^(?:the|letters? (?:from|to|of))\s+/i, '')
  const letter = /\p{L}|\p{N}/u.exec(word)?.[0]?.toUpperCase() ?? '¶'
  const value = site.templates('icon.svg.liquid', {letter})
  return new VFile({path: 'icon.svg', value})
}
