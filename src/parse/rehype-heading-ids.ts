/**
 * Plugin that gives headings an id made of their words, as GitHub makes it.
 *
 * Ids begin with `h-`, so that none is a name that scripts or `#` already mean
 * something by; of equal ones the second gets `-1`.
 */
import GithubSlugger from 'github-slugger'
import type {Root} from 'hast'
import {headingRank} from 'hast-util-heading-rank'
import {toString as textOf} from 'hast-util-to-string'
import {eachElement} from './each-element.ts'

export default function rehypeHeadingIds(): (tree: Root) => undefined {
  return (tree) => {
    const slugger = new GithubSlugger()
    eachElement(tree, (node) => {
      if (headingRank(node) && !node.properties.id) {
        node.properties.id = `h-${slugger.slug(textOf(node))}`
      }
    })
    return undefined
  }
}
