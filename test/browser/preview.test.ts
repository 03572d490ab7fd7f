/**
 * The editor's desk in a real browser: what is saved is seen, what is clicked is
 * written.
 */
import {appendFile, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {articleMd, copyOfSample, folderOf} from '../folder.ts'
import {type Preview, startPreview} from '../preview.ts'
import {violations} from './axe.ts'
import {startChromium, views} from './chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser.close())

const said = '“We never left,” said Ana Torres, the keeper of the bees.'

/** A desk over a folder, and a page that tells of all that goes elsewhere. */
async function opened(
  root: string
): Promise<{preview: Preview; page: Page; noise: string[]}> {
  const preview = await startPreview(root)
  const context = await browser.newContext()
  const page = await context.newPage()
  const noise: string[] = []
  const {origin} = new URL(preview.url)
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) noise.push(url)
  })
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(String(error)))
  onTestFinished(async () => {
    await context.close()
    expect(await preview.end()).toBe(0)
  })
  return {preview, page, noise}
}

const frameText = (page: Page, text: string) =>
  page
    .frameLocator('iframe')
    .getByText(text)
    .locator('visible=true')
    .first()
    .waitFor()

const sheet = (name: string, view = 'page') =>
  `articles/${name}.md?view=${view}`

describe('quoin preview in a browser', () => {
  it('shows an edit without a reload by hand, however the editor saves', async () => {
    const root = await folderOf({'articles/bees.md': articleMd('bees', said)})
    const file = path.join(root, 'articles/bees.md')
    const {preview, page, noise} = await opened(root)
    await page.goto(preview.url + sheet('bees'))
    await frameText(page, 'We never left')
    await page.evaluate(() => Object.assign(window, {mark: 1}))
    await appendFile(file, '\nThe second paragraph.\n')
    await frameText(page, 'The second paragraph.')
    const text = await readFile(file, 'utf8')
    await writeFile(`${file}~`, text.replace('second', 'third'))
    await rename(`${file}~`, file)
    await frameText(page, 'The third paragraph.')
    await rm(file)
    await writeFile(file, text.replace('second', 'fourth'))
    await frameText(page, 'The fourth paragraph.')
    await writeFile(file, text.replace('On bees', 'On wasps'))
    await page.locator('h1', {hasText: 'On wasps'}).waitFor()
    expect(await page.evaluate(() => 'mark' in window)).toBe(true)
    expect(noise).toEqual([])
  })

  it('keeps the last good view of an article that breaks, and says what is wrong where', async () => {
    const root = await folderOf({
      'articles/bees.md': articleMd('bees', said),
      'articles/wasps.md': articleMd('wasps', 'See [bees](bees.md).')
    })
    const file = path.join(root, 'articles/bees.md')
    const text = await readFile(file, 'utf8')
    const {preview, page} = await opened(root)
    await page.goto(preview.url + sheet('bees'))
    await frameText(page, 'We never left')
    await writeFile(file, text.replace('title:', 'titel:'))
    await page.locator('.problems', {hasText: 'articles/bees.md:3:1'}).waitFor()
    expect(await page.locator('.problems').textContent()).toContain('titel')
    await frameText(page, 'We never left')
    await page.goto(preview.url)
    expect(await page.locator('.problems').textContent()).toContain(
      'articles/bees.md:3:1'
    )
    await page.goto(preview.url + sheet('bees'))
    await frameText(page, 'We never left')
    await writeFile(file, `${text}\nAll is well.\n`)
    await frameText(page, 'All is well.')
    expect(await page.locator('.problems').count()).toBe(0)
  })

  it('shows what the check finds in what is saved, and no longer once it is cured', async () => {
    const root = await folderOf({
      'articles/bees.md': articleMd('bees', said),
      'articles/wasps.md': articleMd('wasps', 'Nothing here.')
    })
    const file = path.join(root, 'articles/bees.md')
    const text = await readFile(file, 'utf8')
    const {preview, page, noise} = await opened(root)
    await page.goto(preview.url + sheet('bees'))
    await page.evaluate(() => Object.assign(window, {mark: 1}))
    await writeFile(file, `${text}\nThe hive at the the quay.\n`)
    const item = page.locator('.problems li', {hasText: 'repeated-word'})
    await item.waitFor()
    expect(await item.textContent()).toMatch(
      /^Warning articles\/bees\.md:9:13 .*Take one out\. repeated-word$/
    )
    await page.getByText(/^Checked\. Left to quoin check/).waitFor()
    await item.waitFor()
    await writeFile(file, `${text}\nThe hive at the quay.\n`)
    await item.waitFor({state: 'detached'})
    await page.getByText(/^Checked\. Left to quoin check/).waitFor()
    expect(await item.count()).toBe(0)
    expect(await page.evaluate(() => 'mark' in window)).toBe(true)
    await writeFile(file, `${text}\nThe hive at the the quay.\n`)
    await item.getByRole('link', {name: 'repeated-word'}).click()
    expect(page.url()).toBe(`${preview.url}rules#repeated-word`)
    await page.locator('section:target', {hasText: 'Level:'}).waitFor()
    expect(noise).toEqual([])
  })

  it('lists drafts, the future and what was never right', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', said, 'status: draft\n'),
      'articles/b.md': articleMd('b').replace('2026-03-14', '2199-03-14'),
      'articles/c.md': 'No front matter.\n',
      'articles/issues/001.md':
        '---\nnumber: 1\nid: issue00001\ntitle: One\ndate: 2199-01-01\nstatus: draft\narticles: [a, b]\n---\nDear readers,\n'
    })
    const {preview, page} = await opened(root)
    await page.goto(preview.url)
    const row = (text: string) => page.locator('.files li', {hasText: text})
    expect(await row('On a').textContent()).toContain('draft')
    expect(await row('On b').textContent()).toContain('in the future')
    expect(await row('articles/c.md').textContent()).toContain('1 problem')
    await row('1. One').locator('a').click()
    await frameText(page, 'Dear readers,')
    await page.getByRole('link', {name: 'Mail', exact: true}).click()
    await frameText(page, 'We never left')
    await page.goto(preview.url + sheet('c'))
    expect(await page.locator('main').textContent()).toContain(
      'articles/c.md:1:1'
    )
  })

  it('writes a decision by a click, and shows it', async () => {
    const root = await folderOf({'articles/bees.md': articleMd('bees', said)})
    const file = path.join(root, 'articles/bees.md')
    const before = await readFile(file, 'utf8')
    const {preview, page, noise} = await opened(root)
    await page.goto(preview.url + sheet('bees', 'extraction'))
    const mark = page.locator('.marked mark')
    expect(await mark.textContent()).toBe('We never left')
    expect(await page.locator('.marked .note').textContent()).toMatch(
      /^1 Ana Torres \d\d %$/
    )
    expect(await page.locator('.marked .cue').textContent()).toBe('said')
    await page.getByRole('button', {name: 'Confirm Ana Torres'}).click()
    await page.getByText('decided by you').waitFor()
    const decided = await readFile(file, 'utf8')
    expect(decided).toMatch(
      /^quotes:\n {2}q-[0-9a-f]{8}: \{source: ana-torres\}\n---$/m
    )
    await page.getByRole('button', {name: 'Take back'}).click()
    await page.getByText('shown with the name').waitFor()
    expect(await readFile(file, 'utf8')).toBe(before)
    await page.getByRole('button', {name: 'Not speech'}).click()
    await page.locator('mark.term', {hasText: 'We never left'}).waitFor()
    await page.getByRole('button', {name: 'Into the register'}).click()
    await page.getByText('in the register', {exact: true}).waitFor()
    const register = await readFile(
      path.join(root, 'articles/actors.yaml'),
      'utf8'
    )
    expect(register).toContain('ana-torres:\n  name: Ana Torres')
    expect(noise).toEqual([])
  })

  it('shows mail as phone, dark, and without pictures, and fetches nothing', async () => {
    const {preview, page, noise} = await opened(await copyOfSample())
    const open = (look: string) =>
      page.goto(`${preview.url}${sheet('pier-vote', 'mail')}${look}`)
    const inFrame = <T>(run: () => T) =>
      page.frames().at(-1)?.evaluate(run) as Promise<T>
    const colour = () => getComputedStyle(document.body).backgroundColor
    await open('')
    await frameText(page, 'Dear reader')
    const light = await inFrame(colour)
    expect(
      await inFrame(() =>
        [...document.images].every(({naturalWidth}) => naturalWidth > 0)
      )
    ).toBe(true)
    await open('&scheme=dark&pictures=off&width=phone')
    await frameText(page, 'Dear reader')
    expect(await inFrame(colour)).not.toBe(light)
    expect(
      await inFrame(
        () =>
          [...document.images].filter(({naturalWidth}) => naturalWidth > 0)
            .length
      )
    ).toBe(0)
    const box = await page.locator('iframe').boundingBox()
    expect(Math.round(box?.width ?? 0)).toBeLessThan(400)
    expect(noise).toEqual([])
  })

  it('can be used by everybody, on a phone and in the dark', async () => {
    const {preview} = await opened(await copyOfSample())
    const pages = [
      '',
      ...['page', 'mail', 'text', 'feed', 'extraction'].map((view) =>
        sheet('pier-vote', view)
      ),
      'articles/issues/002.md?view=mail',
      'rules'
    ]
    for (const {name, width, height, colorScheme} of views) {
      const context = await browser.newContext({
        viewport: {width, height},
        colorScheme
      })
      const page = await context.newPage()
      for (const address of pages) {
        await page.goto(preview.url + address)
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
      await context.close()
    }
  })
})
