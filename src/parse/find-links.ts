/**
 * Links of one Markdown file to another.
 */
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Span} from '../actor.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {resolveName} from './rehype-addresses.ts'

/** Where the addresses of links to a file stand in a text, without `#…`. */
export function findLinksTo(file: VFile, name: string): Span[] {
  const source = String(file)
  const found: Span[] = []
  visit(parseMarkdown(file), (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const [target = ''] = node.url.split('#')
    if (!target || /^[a-z][a-z\d+.-]*:|^\//i.test(target)) return
    if (resolveName(file.path, target) !== name) return
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const at = source.slice(start, end).lastIndexOf(node.url)
    if (at >= 0) found.push([start + at, start + at + target.length])
  })
  return found
}
