/**
 * Containers of a tree: `:::name` … `:::`, as remark-containers reads them.
 */
import type {Node} from 'unist'

/** The name of the one container there is: words that are shown large. */
export const pullName = 'pull'

/** Whether a container ends with a fence of its own, and not with the text. */
export function isClosed(container: Node, source: string): boolean {
  const start = container.position?.start.offset
  const end = container.position?.end.offset
  if (start === undefined || end === undefined) return false
  const lines = source.slice(start, end).trimEnd().split('\n')
  const [opening = ''] = /^:*/.exec(lines[0] ?? '') ?? []
  const [, closing = ''] = /^[ \t>]*(:{3,})$/.exec(lines.at(-1) ?? '') ?? []
  return lines.length > 1 && closing.length >= opening.length
}
