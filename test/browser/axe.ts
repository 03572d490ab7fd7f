/**
 * What a person who cannot see, hear or hold well would stumble over.
 */
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'

const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
)

const rules = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice'
]

/** What axe finds wrong, by rule and element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (values) => {
    const axe = (globalThis as unknown as {axe: {run: CallableFunction}}).axe
    const result = await axe.run(document, {
      runOnly: {type: 'tag', values},
      // What a frame shows is a page of its own
      iframes: false,
      rules: {'frame-tested': {enabled: false}}
    })
    // What axe cannot decide is a finding too: a person would have to look.
    return [...result.violations, ...result.incomplete].flatMap(
      (found: {id: string; nodes: {html: string}[]}) =>
        found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 100)}`)
    )
  }, rules)
}
