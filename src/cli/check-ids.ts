/**
 * The ids of articles against those that feed readers know.
 */
import type {VFile} from 'vfile'
import {changedIds, type IdLock} from '../id-lock.ts'
import {complain} from '../parse/complain.ts'
import {idLockName} from '../parse/read-id-lock.ts'
import type {Site} from '../publish/site.ts'

/**
 * Complain of every id that would change, in the file that changes it.
 *
 * The editor puts it back, or takes the line out of the lock and so says that
 * readers may get the article once more.
 */
export function checkIds(
  files: readonly VFile[],
  lock: IdLock,
  {articles, publication}: Site
): void {
  const {authority} = lock
  if (authority && authority.value !== publication.tagAuthority) {
    complainAt(
      files.find(({path}) => path === 'publication.yaml'),
      'tag_authority',
      `Unexpected \`tag_authority\` ${publication.tagAuthority}, expected ${authority.value}: with another, every feed reader gets every article once more. Put it back, or delete line ${authority.line} of ${idLockName} to let it`
    )
  }
  for (const {article, was} of changedIds(lock, articles)) {
    complainAt(
      files.find(({path}) => path === article.file),
      'id',
      `Unexpected \`id\` ${article.id}, expected ${was.value}, by which feed readers know the article: with another they get it once more. Put it back, or delete line ${was.line} of ${idLockName} to let it`
    )
  }
}

/** At the line of a key of the front matter. */
function complainAt(
  file: VFile | undefined,
  key: string,
  reason: string
): void {
  if (!file) return
  const lines = String(file).split('\n')
  const line = lines.findIndex((text) => text.startsWith(`${key}:`)) + 1
  complain(file, 'changed-id', reason, {line: Math.max(1, line), column: 1})
}
