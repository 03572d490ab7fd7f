/**
 * Plugin that keeps the actors of one article to as many as can have a feed.
 *
 * Each actor has a page and a feed, which holds the articles that name it: a
 * list of three thousand names would become a gigabyte. The least salient are
 * left out, and the file says so.
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {advise} from './complain.ts'

/** Characters of articles in the feeds of the actors of one article. */
const maximumFeeds = 10_000_000

export default function remarkLimits(): (tree: Root, file: VFile) => undefined {
  return (_, file) => {
    const actors = file.data.actors ?? []
    const length = Math.max(1, String(file).length)
    const most = Math.max(100, Math.floor(maximumFeeds / length))
    if (actors.length <= most) return undefined
    file.data.actors = actors.slice(0, most)
    advise(
      file,
      'many-actors',
      `Unexpected ${actors.length} actors, expected at most ${most} in an article of this length: those named least are left out`
    )
    return undefined
  }
}
