/**
 * Plugin that finds the actors of an article and leaves the tree as it is.
 *
 * Sets `file.data.actors`. Works alone in any unified pipeline behind
 * remark-parse; needs the positions of the tree.
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Actor, Register} from '../../actor.ts'
import {readProse} from '../prose.ts'
import {findActors} from './find-actors.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by remark-actors, most salient first. */
    actors: readonly Actor[]
  }
}

/** What remark-actors may know beforehand. */
export type ActorOptions = Readonly<{
  /** The editor's register; it wins over whatever the text seems to say. */
  register?: Register
  /** The headline: names in it count for salience, not as mentions. */
  title?: string
}>

export default function remarkActors(
  options: ActorOptions = {}
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    file.data.actors = findActors(readProse(tree, String(file)), options)
    return undefined
  }
}
