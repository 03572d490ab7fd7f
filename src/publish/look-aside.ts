/**
 * What is in a big `dist/`, looked at by a thread while others read the articles.
 */
import {statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Worker} from 'node:worker_threads'
import {type Inventory, lastDistFile} from './last-dist.ts'

/** Bytes of what the last build wrote down, for a thread to be worth it. */
const worthwhile = 300_000

/**
 * Begin to look at the `dist/` of a publication; nobody may change it meanwhile.
 *
 * @returns
 *   Nothing when there is so little in it that it can be looked at later.
 */
export function lookAside(root: string): Promise<Inventory> | undefined {
  const last = statSync(lastDistFile(root), {throwIfNoEntry: false})
  if (!last || last.size < worthwhile) return undefined
  const here = fileURLToPath(import.meta.url)
  const file = `look-aside-thread${path.extname(here)}`
  const thread = new Worker(path.join(path.dirname(here), file), {
    workerData: path.join(root, 'dist')
  })
  const found = new Promise<Inventory>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    // When it has said something, this changes nothing.
    thread.once('exit', () => reject(new Error('The thread said nothing')))
  })
  // A build that finds something wrong does not ask for it.
  found.catch(() => undefined)
  return found
}
