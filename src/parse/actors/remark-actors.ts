/**
 * Plugin that finds the actors of an article and leaves the tree as it is.
 *
 * Sets `file.data.actors`. Works alone in any unified pipeline behind
 * remark-parse; needs the positions of the tree. Knows English; in other
 * languages it finds names with a title, first name or known word in them.
 * Does not follow pronouns, and takes no name from a heading alone.
 *
 * @example
 *   Mexican President Ada Lund met U.S. troops. Lund left.
 *   ⇒ person Ada Lund (Mexican President): Ada Lund, Lund
 *   ⇒ organisation U.S. troops: U.S. troops
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Actor} from '../../actor.ts'
import {type ProseReader, readProse} from '../prose.ts'
import {type ActorOptions, findActors} from './find-actors.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by remark-actors, most salient first. */
    actors: readonly Actor[]
  }
}

export type {ActorOptions}

export default function remarkActors(
  options: ActorOptions = {},
  read: ProseReader = readProse
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    file.data.actors = findActors(read(tree, String(file)), options)
    return undefined
  }
}
