/**
 * Plugin that takes the places of pull-quotes out of the HTML tree.
 *
 * Each stood there as an empty `<aside data-pull>`; what is left is the text
 * alone, for everyone who reads it. Reads `file.data.pullWords`, sets
 * `file.data.pulls`. Runs last, when no node comes or goes any more.
 */
import type {Element, Root} from 'hast'
import type {VFile} from 'vfile'
import type {Pull} from '../article.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by remark-pulls, in order of the text. */
    pullWords: readonly Omit<Pull, 'before'>[]
    /** Set by rehype-pulls, in order of the text. */
    pulls: readonly Pull[]
  }
}

/** What holds the place of a container in the HTML tree. */
export function placeOfPull(): Element {
  const properties = {dataPull: true}
  return {type: 'element', tagName: 'aside', properties, children: []}
}

/** Make the plugin; it takes no options. */
export default function rehypePulls(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const pulls: Pull[] = []
    const words = file.data.pullWords ?? []
    const children: Root['children'] = []
    for (const node of tree.children) {
      const isPlace = node.type === 'element' && node.tagName === 'aside'
      if (!isPlace) {
        // The line feed behind a place goes with it.
        const last = pulls.at(-1)
        const follows = last?.before === children.length
        if (follows && isBlank(node) && isBlank(children.at(-1))) continue
        children.push(node)
        continue
      }
      const found = words[pulls.length]
      if (found) pulls.push({...found, before: children.length})
    }
    tree.children = children
    // Behind everything is before the line feed that ends the text.
    file.data.pulls = pulls.map((pull) => ({
      ...pull,
      before: Math.min(pull.before, children.length - 1)
    }))
    return undefined
  }
}

function isBlank(node: Root['children'][number] | undefined): boolean {
  return node?.type === 'text' && !node.value.trim()
}
