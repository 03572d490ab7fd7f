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

/** What is held against a page; the order of WCAG, then what is good practice. */
export const axeRules: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice'
]

/** What axe finds wrong, and what it cannot decide, by rule and element. */
export async function examine(
  page: Page,
  rules: readonly string[] = axeRules
): Promise<{wrong: string[]; undecided: string[]}> {
  await page.evaluate(axeSource)
  return page.evaluate(async (values) => {
    type Found = {id: string; nodes: {html: string}[]}
    const axe = (globalThis as unknown as {axe: {run: CallableFunction}}).axe
    const result = await axe.run(document, {
      runOnly: {type: 'tag', values},
      // What a frame shows is a page of its own
      iframes: false,
      rules: {'frame-tested': {enabled: false}}
    })
    const named = (list: Found[]) =>
      list.flatMap(({id, nodes}) =>
        nodes.map(({html}) => `${id}: ${html.slice(0, 120)}`)
      )
    return {
      wrong: named(result.violations),
      undecided: named(result.incomplete)
    }
  }, rules)
}

/** Both: what axe cannot decide, a person would have to look at. */
export async function violations(page: Page): Promise<string[]> {
  const {wrong, undecided} = await examine(page)
  return [...wrong, ...undecided]
}
