/**
 * Plugin that finds quotations and leaves the tree as it is.
 *
 * Sets `file.data.quotations`. Sources are resolved to the actors that
 * remark-actors left in `file.data.actors`; where it did not run, they are
 * looked for here. Needs the positions of the tree.
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Quotation} from '../../quotation.ts'
import {findActors} from '../actors/find-actors.ts'
import {readProse} from '../prose.ts'
import {findQuotations} from './find-quotations.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by remark-quotations, in order of the text. */
    quotations: readonly Quotation[]
  }
}

/** Make the plugin; it takes no options. */
export default function remarkQuotations(): (
  tree: Root,
  file: VFile
) => undefined {
  return (tree, file) => {
    const prose = readProse(tree, String(file))
    const actors = file.data.actors ?? findActors(prose, {})
    file.data.quotations = findQuotations(prose, actors)
    return undefined
  }
}
