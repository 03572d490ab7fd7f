import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'

/** All elements of a name in a tree, in order; `*` is every element. */
export function selectAll(tree: Root, tagName: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (node) => {
    if (tagName === '*' || node.tagName === tagName) found.push(node)
  })
  return found
}
