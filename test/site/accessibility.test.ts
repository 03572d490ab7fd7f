import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {serveSite} from '../../src/serve/static-site.ts'
import {axeRules, examine} from '../browser/axe.ts'
import {startChromium, views} from '../browser/chromium.ts'
import {mailsIn} from './files.ts'

/** A mail has no landmarks of a page: the program that shows it has. */
const mailRules = axeRules.filter((rule) => rule !== 'best-practice')

/** A page of each type; those of the hard cases hold one case each. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  sample: ['/', '/2026/pier-vote/', '/issues/2/', '/actors/nell-varley/'],
  'hard cases': [
    '/',
    '/2026/long-title/',
    '/2026/right-to-left/',
    '/2026/no-quotation/',
    '/2026/markup-in-names/',
    '/2026/ends-of-sections/',
    '/2026/emoji/',
    '/2026/tables/',
    '/2026/code/',
    '/2026/footnotes/',
    '/2026/nested-quotations/',
    '/2026/pictures/',
    '/2026/sixty-quotations/',
    '/2026/two-hundred-actors/',
    '/2026/ten-thousand-words/',
    '/issues/',
    '/issues/1/',
    '/actors/',
    '/actors/quoth-long/',
    '/actors/ines-okafor/',
    '/actors/amal-haddad/',
    '/quotations/',
    '/tags/',
    '/archive/',
    '/search/',
    '/subscribe/',
    '/feeds/',
    '/404.html'
  ]
}

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser.close())

/**
 * Everything axe has against a page.
 *
 * What it cannot decide because a box that scrolls cuts it is looked at again
 * with these boxes scrolled on.
 */
async function findings(page: Page): Promise<string[]> {
  const {wrong, undecided} = await examine(page)
  let left = undecided
  for (const part of [1 / 3, 2 / 3, 1]) {
    if (left.length === 0) break
    await page.evaluate((part) => {
      for (const box of document.querySelectorAll('.table, pre')) {
        box.scrollLeft = (box.scrollWidth - box.clientWidth) * part
      }
    }, part)
    const again = await examine(page)
    left = left.filter((one) => again.undecided.includes(one))
  }
  return [...wrong, ...left]
}

/** Pixels that stand out at the side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth
  )
}

describe.each(views)('on a $name screen', ({width, height, colorScheme}) => {
  const context = () =>
    browser.newContext({viewport: {width, height}, colorScheme})

  it.each(inject('publications'))(
    'everybody can use the pages of the $name, which fit',
    async ({name, root}) => {
      const server = await serveSite(path.join(root, 'dist/site'), '', 0)
      const own = await context()
      const page = await own.newPage()
      const wrong: unknown[] = []
      const strangers: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) strangers.push(request.url())
      })
      try {
        for (const address of addresses[name] ?? []) {
          const answer = await page.goto(server.url + address.slice(1))
          expect([address, answer?.status()]).toEqual([address, 200])
          const found = await findings(page)
          const wide = await overflow(page)
          if (found.length > 0 || wide > 0) wrong.push([address, wide, found])
        }
        expect(wrong).toEqual([])
        expect(strangers.filter((url) => !url.startsWith('data:'))).toEqual([])
      } finally {
        await own.close()
        await server.close()
      }
    }
  )

  it.each(inject('publications'))(
    'everybody can read the mail of the $name',
    async ({root}) => {
      const own = await context()
      const page = await own.newPage()
      // Pictures come from the site, which is not on the web.
      await page.route(/^https?:/, (route) => route.abort())
      try {
        for (const {name, html} of await mailsIn(root)) {
          await page.setContent(html)
          const {wrong} = await examine(page, mailRules)
          expect([name, wrong]).toEqual([name, []])
        }
      } finally {
        await own.close()
      }
    }
  )
})
