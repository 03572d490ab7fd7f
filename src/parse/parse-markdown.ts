/**
 * Markdown → mdast: CommonMark with front matter, GitHub's additions and
 * containers.
 */
import type {Nodes, Root} from 'mdast'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {fillIn, hollowOut} from './plain-blocks.ts'
import remarkContainers from './remark-containers.ts'

/**
 * Parse a text; the tree is always that of `complete`, and sooner there.
 *
 * Blocks of words alone, which are most of a text, are kept from the parser.
 * The search for bare addresses (GFM §6.9) tries every word and takes half of
 * the time of parsing, that for tables every line and takes a quarter; few
 * articles have any. So a text is parsed without them where it can have none. Of
 * addresses that shows in the tree; if there could be one, all is parsed again.
 */
export function parseMarkdown(file: VFile): Root {
  const text = String(file)
  const quick = mayHoldTable.test(text) ? withTables : plain
  const tree = parseHollow(text, quick) ?? quick.parse(file)
  return mayHoldAddress(tree) ? complete.parse(file) : tree
}

/** Parse what is left without plain blocks; nothing when that does not do. */
function parseHollow(text: string, parser: typeof plain): Root | undefined {
  const hollow = hollowOut(text)
  const tree = parser.parse(hollow.text)
  return fillIn(tree, hollow) ? tree : undefined
}

/**
 * Below its head a table has a line of bars, colons and hyphens (GFM §4.10), and
 * one of hyphens alone makes none. A colon needs a hyphen beside it.
 */
const mayHoldTable = /\||:-|-:/

const complete = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkContainers)
  .freeze()

const plain = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkCheapGfm)
  .use(remarkContainers)
  .freeze()

const withTables = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkCheapGfm)
  .use(remarkTables)
  .use(remarkContainers)
  .freeze()

/** remark-gfm but for bare addresses and tables. */
function remarkCheapGfm(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(
    gfmFootnote(),
    gfmStrikethrough(),
    gfmTaskListItem()
  )
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  )
}

function remarkTables(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions?.push(gfmTable())
  data.fromMarkdownExtensions?.push(gfmTableFromMarkdown())
}

/**
 * Whether the search for bare addresses could have found one.
 *
 * Up to the first address both parsers do the same. Where it begins, the one
 * that does not look for it takes `www.`, `http://` or `@` as plain characters,
 * which then stand in a text or in one of the labels that are kept as text. The
 * search goes over texts once more when references and escapes are resolved, as
 * they are here. Marks of emphasis may part an address from its `@`.
 */
function mayHoldAddress(tree: Root): boolean {
  // No recursion: a tree can be deeper than the stack.
  const left: Nodes[] = [tree]
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'text' && beginning.test(node.value)) return true
    if ('alt' in node && beginning.test(node.alt ?? '')) return true
    if ('label' in node && beginning.test(node.label ?? '')) return true
    if ('children' in node) for (const child of node.children) left.push(child)
  }
  return false
}

const beginning = /www\.|https?:\/\/|(?:^|[\w+.-])@(?:[\w.-]|$)/i
