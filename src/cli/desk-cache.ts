/**
 * What articles were understood as, for a desk.
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import {
  type ArticleCache,
  CacheError,
  openArticleCache
} from '../parse/article-cache.ts'
import {engineKey} from './engine-key.ts'

/** The cache that builds have, when there is one or it can be made. */
export function deskCache(root: string): ArticleCache | undefined {
  if (!existsSync(path.join(root, 'publication.yaml'))) return undefined
  try {
    return openArticleCache(root, engineKey())
  } catch (error) {
    if (error instanceof CacheError) return undefined
    throw error
  }
}
