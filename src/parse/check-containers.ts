/**
 * Whether every `:::` of a text is one that is understood.
 */
import type {Nodes, Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {complain} from './complain.ts'
import {isClosed, pullName} from './containers.ts'

/**
 * Complain of containers that nobody reads, that have no end, that stand in
 * something else than the text itself, and of fences that make none.
 *
 * @param where
 *   What the text is; only an article has pull-quotes.
 */
export function checkContainers(
  tree: Root,
  file: VFile,
  where: 'article' | 'letter'
): void {
  if (!String(file).includes('::')) return
  visit(tree, (node, _index, parent) => {
    if (node.type === 'paragraph') checkParagraph(node, file)
    if (node.type !== 'containerDirective') return
    const reason = problemOf(node, parent, String(file), where)
    if (reason) complain(file, 'directive', reason, node.position?.start)
  })
}

type Container = Extract<Nodes, {type: 'containerDirective'}>

function problemOf(
  node: Container,
  parent: Nodes | undefined,
  source: string,
  where: 'article' | 'letter'
): string | undefined {
  const start = node.position?.start.offset ?? 0
  const [fence = ':::'] = /^:+/.exec(source.slice(start, start + 80)) ?? []
  const shown = `\`${fence}${node.name}\``
  if (node.name !== pullName) {
    return `Unexpected ${shown}, expected \`:::${pullName}\`, the only directive there is`
  }
  if (where === 'letter') {
    return `Unexpected ${shown} in a letter, expected it in an article`
  }
  if (!isClosed(node, source)) {
    return `Unexpected ${shown} without end, expected a line \`${fence}\` below its words`
  }
  if (parent?.type !== 'root') {
    return `Unexpected ${shown} inside of another block, expected it between two paragraphs of the text`
  }
  return undefined
}

/** Fences that came out as text: a space too much, no name, one in another. */
function checkParagraph(node: Paragraph, file: VFile): void {
  const start = node.position?.start
  const end = node.position?.end.offset
  if (start?.offset === undefined || end === undefined) return
  const lines = String(file).slice(start.offset, end).split('\n')
  for (const [index, line] of lines.entries()) {
    const [, margin = '', fence] =
      /^([ \t>]*)(:::.*|::pull\b.*)$/.exec(line) ?? []
    if (!fence) continue
    const column = (index > 0 ? 1 : start.column) + margin.length
    const reason = `Unexpected \`${fence.slice(0, 40).trimEnd()}\`, expected \`:::${pullName}\` alone on its line, and \`:::\` on one below its words (\`\\:::\` for the signs)`
    complain(file, 'directive', reason, {line: start.line + index, column})
    return
  }
}
