/**
 * Everything a visitor of the static archive can open.
 */
import type {VFile} from 'vfile'
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
import {styleFile} from './page-style.ts'
import {madeOf, type Sheet, sheet} from './sheet.ts'
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
  return pageSheets(archiveOf(site)).map(madeOf)
}

/** The same before they are made. */
export function pageSheets(archive: Archive): Sheet[] {
  const {site} = archive
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
    styleFile(archive),
    ...sitemapFiles(archive),
    robotsFile(archive)
  ]
}

/** The publication's initial; stands for it where a picture is asked for. */
function iconFile({site, marks}: Archive): Sheet {
  const {title} = site.publication
  const word = title.replace(/^(?:the|letters? (?:from|to|of))\s+/i, '')
  const letter = /\p{L}|\p{N}/u.exec(word)?.[0]?.toUpperCase() ?? '¶'
  const path = 'icon.svg'
  return sheet(path, marks.key(path), () =>
    site.templates('icon.svg.liquid', {letter})
  )
}
