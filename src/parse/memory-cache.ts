/**
 * What articles were understood as, kept in memory by a program that goes on.
 */
import {type ArticleCache, CacheError, type Kept} from './article-cache.ts'
import type {UnderstoodText} from './understand.ts'

/**
 * A cache in memory over one on the disk.
 *
 * The disk is asked for what memory does not know yet, and told at the end of
 * each reading, at once: another program that wants to write waits for that
 * moment only. Nothing that was read while this one lives is lost to it,
 * whatever happens on the disk.
 *
 * @param disk
 *   Closed with this one.
 */
export function memoryCache(disk?: ArticleCache): ArticleCache {
  const rows = new Map<string, Kept>()
  const articles = new Map<string, UnderstoodText>()
  const fresh = new Set<string>()
  return {
    find: (path) => {
      const found = rows.get(path) ?? disk?.find(path)
      if (found) rows.set(path, found)
      return found
    },
    keep: (path, kept, article) => {
      rows.set(path, kept)
      if (article) articles.set(path, article)
      fresh.add(path)
    },
    restamp: (path, stamp) => {
      const found = rows.get(path)
      if (!found) return
      rows.set(path, {...found, stamp})
      fresh.add(path)
    },
    part: (path, digest, part) =>
      known(path, digest)?.[part] ?? onDisk(path).part(path, digest, part),
    end: (paths) => {
      for (const path of rows.keys()) {
        if (paths.has(path)) continue
        rows.delete(path)
        articles.delete(path)
      }
      if (!disk) return
      for (const path of fresh) {
        const kept = rows.get(path)
        const text = articles.get(path)
        if (kept) disk.keep(path, kept, text)
      }
      fresh.clear()
      disk.end(paths)
    },
    close: () => disk?.close()
  }

  function known(path: string, digest: string): UnderstoodText | undefined {
    const found = articles.get(path)
    return found?.digest === digest ? found : undefined
  }

  function onDisk(path: string): ArticleCache {
    if (disk) return disk
    throw new CacheError(new Error(`${path} was never kept`))
  }
}
