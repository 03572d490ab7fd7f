/**
 * Errands are done here, in whichever thread.
 */
import type {Archive} from './archive.ts'
import {archiveOfCast} from './cast.ts'
import type {Errand} from './errand.ts'
import {articleItems, itemWriter} from './feed-channel.ts'
import {rssWriter} from './feed-rss.ts'
import {filled} from './framed.ts'
import {articleFile} from './page-article.ts'
import {partText} from './search-index.ts'

/**
 * Do an errand.
 *
 * @param frame
 *   The archive of the site without its articles; see `frameOf`.
 */
export function runErrand(frame: Archive, errand: Errand): string {
  const {templates, publication} = frame.site
  if (errand.kind === 'page') return filled(templates, JSON.parse(errand.page))
  const archive = archiveOfCast(frame, errand.cast)
  const {articles} = archive.site
  if (errand.kind === 'search') return partText(archive, articles, errand.whole)
  if (errand.kind === 'feed') {
    const {channel, actor} = errand
    const items = articleItems(archive, itemWriter(archive), articles, actor)
    return rssWriter(publication)({...channel, items})
  }
  const [article] = articles
  if (!article) throw new Error('Cannot make the page of no article')
  return filled(templates, articleFile(archive, article, errand.beside))
}
