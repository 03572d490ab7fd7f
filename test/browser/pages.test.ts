import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type StaticServer, serveSite} from '../../src/serve/static-site.ts'
import {quoin} from '../cli/run.ts'
import {articleMd, copyOfSample, folderOf} from '../folder.ts'
import {violations} from './axe.ts'
import {startChromium, views} from './chromium.ts'

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
    '/search/',
    '/colophon/',
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

  it('search what somebody said, under a policy that allows no other script', async () => {
    const server = await served(await copyOfSample())
    const page = await browser.newPage()
    const noise: string[] = []
    page.on('console', (message) => noise.push(message.text()))
    page.on('pageerror', (error) => noise.push(String(error)))
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      const headers = {
        ...response.headers(),
        'content-security-policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'"
      }
      await route.fulfill({response, headers})
    })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    try {
      await page.goto(`${server.url}search/`)
      expect(asked).not.toContain('/search/index.json')
      await page.fill('#q', 'What has Nell Varley said about the pier?')
      await page.waitForSelector('[data-found=quotation]:not([hidden]) li')
      expect(await page.textContent('#status')).toMatch(
        /^\d+ results for “What has Nell/
      )
      const said = page.locator('[data-found=quotation] li', {
        hasText: 'It is not the whole pier'
      })
      expect(await said.count()).toBe(1)
      expect(await said.textContent()).toContain('Nell Varley')
      expect(await violations(page)).toEqual([])
      const context = await said
        .locator('figcaption a')
        .last()
        .getAttribute('href')
      await page.goto(new URL(context ?? '', server.url).href)
      expect(await page.textContent(':target')).toContain('not the whole pier')
      await page.goto(`${server.url}search/?q=zzzz`)
      await page.waitForFunction(
        () => document.querySelector('#status')?.textContent !== ''
      )
      expect(await page.textContent('#status')).toBe(
        'Nothing was found for “zzzz”.'
      )
      expect(noise).toEqual([])
    } finally {
      await page.close()
      await server.close()
    }
  })

  it('say when the index cannot be fetched, and try again', async () => {
    const server = await served(await copyOfSample())
    const page = await browser.newPage()
    await page.route('**/index.json', (route) => route.abort(), {times: 2})
    try {
      await page.goto(`${server.url}search/?q=pier`)
      await page.waitForSelector('text=could not be fetched')
      await page.press('#q', 'Enter')
      await page.waitForSelector('text=could not be fetched')
      await page.press('#q', 'Enter')
      await page.waitForSelector('[data-found=article]:not([hidden]) li')
    } finally {
      await page.close()
      await server.close()
    }
  })

  it('lead from the search to the archive without a script', async () => {
    const server = await served(await copyOfSample())
    const context = await browser.newContext({javaScriptEnabled: false})
    const page = await context.newPage()
    try {
      await page.goto(`${server.url}search/`)
      await page.fill('#q', 'pier')
      await page.press('#q', 'Enter')
      await page.waitForURL('**/archive/?q=pier')
    } finally {
      await context.close()
      await server.close()
    }
  })

  it('lead the keyboard past the menu, and tell without colours of their own where a link led', async () => {
    const server = await served(await copyOfSample())
    const page = await browser.newPage()
    try {
      await page.goto(`${server.url}2026/pier-vote/`)
      await page.keyboard.press('Tab')
      const skip = page.locator('.skip:focus-visible')
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0)
      await page.keyboard.press('Enter')
      expect(await page.locator('main:focus').count()).toBe(1)
      const id = await page.locator('.quotation[id]').first().getAttribute('id')
      await page.goto(`${server.url}2026/pier-vote/#${id}`)
      const styleOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const {outlineStyle, color} = getComputedStyle(element)
            return {outlineStyle, color}
          })
      expect(await styleOf('.quotation:target')).toMatchObject({
        outlineStyle: 'none'
      })
      await page.emulateMedia({forcedColors: 'active'})
      expect(await styleOf('.quotation:target')).toMatchObject({
        outlineStyle: 'solid'
      })
      await page.emulateMedia({forcedColors: 'none', contrast: 'more'})
      const [small, text] = [await styleOf('.meta'), await styleOf('body')]
      expect(small.color).toBe(text.color)
    } finally {
      await page.close()
      await server.close()
    }
  })

  it('run from right to left in an article of such a language', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        'قالت رئيسة البلدية إن العمل انتهى.\n\n- الأول',
        'lang: ar\nkicker: الميناء\n'
      )
    })
    const server = await served(root)
    const page = await browser.newPage()
    try {
      await page.goto(`${server.url}2026/a/`)
      const style = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const {direction, letterSpacing} = getComputedStyle(element)
            return [direction, letterSpacing]
          })
      expect(await style('main h1')).toEqual(['rtl', 'normal'])
      expect(await style('main .kicker')).toEqual(['rtl', 'normal'])
      expect((await style('main .meta'))[0]).toBe('ltr')
      expect((await style('.mast'))[0]).toBe('ltr')
      expect(await violations(page)).toEqual([])
    } finally {
      await page.close()
      await server.close()
    }
  })
})
