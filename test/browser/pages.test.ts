import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type StaticServer, serveSite} from '../../src/serve/static-site.ts'
import {quoin} from '../cli/run.ts'
import {articleMd, copyOfSample, folderOf} from '../folder.ts'
import {startChromium, views} from './chromium.ts'

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

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser.close())

/** Build a folder and serve it; the server ends with the test. */
async function served(root: string): Promise<StaticServer> {
  const {code, err} = await quoin([
    'build',
    root,
    '--now',
    '2026-11-01T00:00:00Z'
  ])
  expect(err).toBe('')
  expect(code).toBe(0)
  return serveSite(path.join(root, 'dist/site'), '', 0)
}

/** What axe finds wrong, by rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (values) => {
    const axe = (globalThis as unknown as {axe: {run: CallableFunction}}).axe
    const result = await axe.run(document, {runOnly: {type: 'tag', values}})
    return result.violations.flatMap(
      (found: {id: string; nodes: {html: string}[]}) =>
        found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 100)}`)
    )
  }, rules)
}

describe('the pages in a browser', () => {
  const pages = [
    '/',
    '/2026/tide-gauge/',
    '/2026/pier-vote/',
    '/actors/',
    '/actors/nell-varley/',
    '/issues/',
    '/issues/2/',
    '/quotations/',
    '/tags/',
    '/tags/harbour/',
    '/archive/',
    '/feeds/',
    '/subscribe/',
    '/404.html'
  ]

  it('can be used by everybody, fit the screen, and ask nobody else', async () => {
    const server = await served(await copyOfSample())
    try {
      for (const {name, width, height, colorScheme} of views) {
        const context = await browser.newContext({
          viewport: {width, height},
          colorScheme
        })
        const page = await context.newPage()
        const noise: string[] = []
        page.on('console', (message) => {
          if (message.type() === 'error') noise.push(message.text())
        })
        page.on('request', (request) => {
          const url = request.url()
          if (!url.startsWith(server.url) && !url.startsWith('data:'))
            noise.push(url)
        })
        await page.route('**/favicon.ico', (route) =>
          route.fulfill({status: 204})
        )
        for (const address of pages) {
          await page.goto(server.url + address.slice(1))
          expect([name, address, await violations(page)]).toEqual([
            name,
            address,
            []
          ])
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth
          )
          expect([name, address, overflow <= 0]).toEqual([name, address, true])
        }
        expect(noise).toEqual([])
        await context.close()
      }
    } finally {
      await server.close()
    }
  })

  it('run no script that an article brings', async () => {
    const attacks = [
      '<script>window.hit = 1</script>',
      '<img src=x onerror="window.hit = 1">',
      '<svg onload="window.hit = 1"></svg>',
      '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
      '<form><button formaction="javascript:window.hit = 1">go</button></form>',
      '&lt;script&gt;window.hit = 1&lt;/script&gt;',
      '“<img src=x onerror=window.hit=1>,” said Ana Torres.',
      '<style>@import "https://evil.example/x"</style>',
      '<base href="https://evil.example/">',
      '<meta http-equiv="refresh" content="0; url=https://evil.example/">'
    ]
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        attacks.join('\n\n'),
        'standfirst: "</title><script>window.hit = 1</script>"\nkicker: "<img src=x onerror=window.hit=1>"\ntags: ["<script>window.hit=1</script>"]\n'
      ).replace('On a', '"</script><script>window.hit = 1</script>"')
    })
    await quoin(['build', root])
    const server = await serveSite(path.join(root, 'dist/site'), '', 0)
    const page = await browser.newPage()
    try {
      for (const address of [
        '',
        '2026/a/',
        'tags/',
        'archive/',
        'quotations/',
        'actors/'
      ]) {
        await page.goto(server.url + address)
        const hit = await page.evaluate(() => 'hit' in window)
        const strange = await page.evaluate(
          () =>
            document.querySelectorAll(
              'script:not([type="application/ld+json"]), iframe, base, object, [onerror], [onload]'
            ).length
        )
        expect([address, hit, strange]).toEqual([address, false, 0])
        expect(page.url().startsWith(server.url)).toBe(true)
      }
    } finally {
      await page.close()
      await server.close()
    }
  })
})
