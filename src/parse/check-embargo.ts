/**
 * Whether an article keeps its embargo.
 */
import type {VFile} from 'vfile'
import type {Moment} from '../article.ts'
import type {Publication} from '../publication.ts'
import {complain} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import {readMoment} from './moment.ts'
import type {Yaml} from './read-yaml.ts'

/**
 * Complain of an article that would be published before its embargo ends; a
 * draft too, as it is only a line away from it.
 */
export function checkEmbargo(
  file: VFile,
  {value: {embargo = ''}, placeOf}: Yaml<ArticleMatter>,
  published: Moment,
  {timeZone}: Publication
): void {
  const end = readMoment(embargo, timeZone)
  if (!end || end.at <= published.at) return
  complain(
    file,
    'embargo',
    `Unexpected \`date\` ${published.iso} before the end of the embargo, expected ${end.iso} or later`,
    placeOf('date')
  )
}
