/**
 * The process behind `desk-check.ts`: checks a folder whenever it is asked, and
 * ends with the one that asks.
 */
import module from 'node:module'
import os from 'node:os'
import process from 'node:process'
import {type ArticleCache, CacheError} from '../parse/article-cache.ts'
import {memoryCache} from '../parse/memory-cache.ts'
import type {CheckAnswer, CheckOrder} from './desk-check.ts'

module.enableCompileCache?.()
// Whoever looks at the desk, builds or sends has the processor first
os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL)
let cache: ArticleCache | undefined
process.on('message', async (order) => {
  process.send?.(await answer(order as CheckOrder))
})
process.once('disconnect', () => process.exit())
// Ctrl+C on a terminal reaches this process, too; the desk ends it
process.on('SIGINT', () => undefined)

async function answer({root}: CheckOrder): Promise<CheckAnswer> {
  try {
    const {deskCache} = await import('./desk-cache.ts')
    cache ??= memoryCache(deskCache(root))
    return await look(root, cache)
  } catch (error) {
    if (!(error instanceof CacheError)) return {wrong: textOf(error)}
  }
  try {
    // Another program has the cache, or broke it: this one needs none
    cache = memoryCache()
    return await look(root, cache)
  } catch (error) {
    return {wrong: textOf(error)}
  }
}

async function look(root: string, kept: ArticleCache): Promise<CheckAnswer> {
  const {checkFolder} = await import('./check-folder.ts')
  const {foundIn} = await import('./desk-findings.ts')
  const options = {now: new Date(), withoutLedger: true, cache: kept}
  const {files, isPressed} = await checkFolder(root, options)
  return {files: files.map(foundIn), isPressed}
}

function textOf(error: unknown): string {
  return (error as Error).message
}
