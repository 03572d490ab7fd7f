/**
 * The lock of ids, as it lies beside the articles.
 */
import type {VFile} from 'vfile'
import {emptyLock, type IdLock, type Locked} from '../id-lock.ts'
import {complain} from './complain.ts'

/** Where the lock stands, from the folder of the publication. */
export const idLockName = 'articles/ids.lock'

/**
 * Read the lock; without a file it is empty.
 *
 * What is no lock (marks of a merge, an address twice) becomes an error at its
 * line.
 */
export function readIdLock(file: VFile | undefined): IdLock {
  if (!file) return emptyLock
  let authority: Locked | undefined
  const ids = new Map<string, Locked>()
  for (const [index, text] of String(file).split('\n').entries()) {
    const line = index + 1
    const [, tag, id, path] =
      /^(?:tag:(\S+)|([a-z0-9]+) (\/\S+\/))$/.exec(text.trimEnd()) ?? []
    if (tag) authority = {value: tag, line}
    else if (id && path && !ids.has(path)) ids.set(path, {value: id, line})
    else if (text.trim() && !text.startsWith('#')) {
      const reason = `Unexpected \`${text.slice(0, 60)}\`, expected an id and the path of its page, each path once: settle the merge, or take the file from the last commit`
      complain(file, 'ids-lock', reason, {line, column: 1})
    }
  }
  return {authority, ids}
}
