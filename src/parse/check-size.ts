/**
 * Trees that nothing behind the parser could bear.
 */
import type {Root as Hast} from 'hast'
import type {Root} from 'mdast'
import type {Node, Parent} from 'unist'
import type {VFile} from 'vfile'
import {complain} from './complain.ts'
import {maximumDepth} from './weigh.ts'

/**
 * Whether anything stands too deep inside other things; the file then says so.
 *
 * Quotes, lists, emphasis and all else that can hold itself counts. What reads
 * trees goes down by calling itself, and would run out of stack.
 */
export function isTooDeep(tree: Root, file: VFile): boolean {
  let level: readonly Node[] = tree.children
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > maximumDepth) {
      complain(
        file,
        'too-deep',
        `Unexpected text more than ${maximumDepth} deep inside quotes, lists and emphasis, expected fewer of them inside each other`,
        level[0]?.position
      )
      return true
    }
    level = level.flatMap(childrenOf).flatMap(itemsOfList)
  }
  return false
}

/** Characters of the HTML of one article: some ten books. */
const maximumSize = 4_000_000

/**
 * Complain of an article that is far more than its file.
 *
 * A long address can be named once and linked a thousand times; the cells that
 * short rows of a wide table lack are made for each of them.
 */
export function checkSize(tree: Hast, file: VFile): void {
  let size = 0
  const waiting: (Hast | Hast['children'][number])[] = [tree]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) size += node.value.length
    if ('tagName' in node) size += sizeOfTags(node)
    if ('children' in node)
      for (const child of node.children) waiting.push(child)
    if (size <= maximumSize) continue
    complain(
      file,
      'too-large',
      `Unexpected article of more than ${maximumSize} characters of HTML, expected at most that: it repeats a long address, or the empty cells of a wide table`,
      node.position
    )
    return
  }
}

function sizeOfTags({
  tagName,
  properties
}: Extract<Hast['children'][number], {tagName: string}>): number {
  let size = 2 * tagName.length + 5
  for (const [name, value] of Object.entries(properties)) {
    size += name.length + String(value).length + 4
  }
  return size
}

function childrenOf(node: Node): Node[] {
  return (node as Parent).children ?? []
}

/** An item is no depth of its own. */
function itemsOfList(node: Node): Node[] {
  return node.type === 'listItem' ? childrenOf(node) : [node]
}
