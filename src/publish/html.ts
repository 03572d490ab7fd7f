/**
 * Trees → HTML text.
 */
import type {Root, RootContent} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/**
 * Write a tree, or one node of it, as HTML.
 *
 * Text and attributes are escaped; what a tree holds is written as it is, so
 * it has to be sanitized before.
 */
export function toHtml(node: Root | RootContent): string {
  const root: Root =
    node.type === 'root' ? node : {type: 'root', children: [node]}
  return processor.stringify(root)
}
