/**
 * A person subscribes, confirms, chooses and leaves, in a browser without
 * scripts.
 */
import {readFile} from 'node:fs/promises'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {linkIn, serviceUrl, serviceWorld, type World} from '../serve/world.ts'
import {violations} from './axe.ts'
import {startChromium, views} from './chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser.close())

/** A page that reaches the service at its public address, and nothing else. */
async function pageOf(
  world: World,
  options: Parameters<Browser['newContext']>[0] = {}
): Promise<{page: Page; noise: string[]}> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const noise: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') noise.push(message.text())
  })
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    if (!url.startsWith(serviceUrl)) {
      noise.push(url)
      return route.abort()
    }
    if (url.endsWith('/favicon.ico')) return route.fulfill({status: 204})
    const here = `http://127.0.0.1:${world.running.port}`
    const response = await route.fetch({
      url: here + url.slice(serviceUrl.length),
      maxRedirects: 0
    })
    return route.fulfill({response})
  })
  return {page, noise}
}

const lists = {main: 'All articles', monthly: 'The digest'}

describe('the service in a browser', () => {
  it('lets a person subscribe, confirm, choose and leave, without a script', async () => {
    const world = await serviceWorld({publication: {lists}})
    const {page, noise} = await pageOf(world, {javaScriptEnabled: false})
    const address = 'ada@example.org'
    const heading = () => page.textContent('h1')
    const stateOf = async (list: string) => {
      const {subscriptions} = await world.ledger.find({address})
      return subscriptions.find((each) => each.list === list)?.state
    }

    await page.goto(`${serviceUrl}/subscribe`)
    await page.fill('input[type=email]', address)
    await page.click('button')
    // Nobody is so fast: the page asks to press once more
    expect(await page.inputValue('input[type=email]')).toBe(address)
    expect(await page.textContent('[role=status]')).toContain('once more')
    world.later(4000)
    await page.click('button')
    expect(await heading()).toBe('Almost there')
    await world.settle()

    await page.goto(serviceUrl + linkIn(world.notes[0]))
    expect(await stateOf('main')).toBe('pending')
    await page.click('button')
    expect(await heading()).toBe('You are subscribed')
    expect(await stateOf('main')).toBe('confirmed')

    const {subscriber} = await world.ledger.find({address})
    if (!subscriber) throw new Error('Nobody subscribed')
    const leave = serviceUrl + world.path('u', subscriber)
    await page.goto(leave)
    expect(await page.textContent('main')).not.toContain(address)
    await page.click('text=Change what you get')
    await page.click('button')
    expect(await heading()).toBe('A mail is on its way')
    await world.settle()
    await page.goto(serviceUrl + linkIn(world.notes[1], 'preferences'))
    expect(await page.isChecked('text=All articles')).toBe(true)
    await page.check('text=The digest')
    await page.uncheck('text=All articles')
    await page.selectOption('select[name=often-monthly]', 'monthly')
    await page.selectOption('select[name=rest]', {label: 'For 30 days'})
    await page.click('button')
    expect(await page.textContent('[role=status]')).toBe('Saved.')
    expect(await page.isChecked('text=The digest')).toBe(true)
    expect(await page.inputValue('select[name=often-monthly]')).toBe('monthly')
    expect(await page.inputValue('select[name=rest]')).toBe('keep')
    // Saved once more, nothing changes
    await page.click('button')
    expect(await world.ledger.audience('monthly')).toMatchObject({
      reachable: 0,
      resting: 1
    })
    await page.selectOption('select[name=rest]', {label: 'No pause'})
    await page.click('button')
    expect(await page.inputValue('select[name=rest]')).toBe('')
    expect((await world.ledger.audience('monthly')).reachable).toBe(1)
    expect([await stateOf('main'), await stateOf('monthly')]).toEqual([
      'left',
      'confirmed'
    ])

    await page.click('main >> text=Unsubscribe')
    await page.click('button')
    expect(await heading()).toBe('You are unsubscribed')
    expect(await stateOf('monthly')).toBe('left')
    const events = await world.ledger.consentOf(subscriber.id)
    expect(events.map(({kind, list}) => [kind, list])).toEqual([
      ['asked', 'main'],
      ['confirmed', 'main'],
      ['confirmed', 'monthly'],
      ['left', 'main'],
      ['adjusted', 'monthly'],
      ['adjusted', undefined],
      ['adjusted', undefined],
      ['left', undefined]
    ])
    expect(noise).toEqual([])
    await page.context().close()
  })

  it('gives a person everything, and erases it', async () => {
    const world = await serviceWorld()
    const {page, noise} = await pageOf(world)
    const who = await world.member('ada@example.org')
    await page.goto(serviceUrl + world.path('preferences', who))
    await page.click('text=See or erase')
    await page.click('button')
    await world.settle()
    await page.goto(serviceUrl + linkIn(world.notes[0], 'export'))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button')
    ])
    const text = await readFile(await download.path(), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      address: who.address,
      consent: [{kind: 'confirmed', list: 'main'}]
    })
    await page.goto(serviceUrl + linkIn(world.notes[0], 'erase'))
    await page.click('button')
    expect(await page.textContent('h1')).toBe('Erased')
    const {subscriber, suppressions} = await world.ledger.find({
      address: who.address
    })
    expect(subscriber?.address).toBeUndefined()
    expect(suppressions.map(({reason}) => reason)).toEqual(['erased'])
    expect(noise).toEqual([])
    await page.context().close()
  })

  it('can be used by everybody, and fits the screen', async () => {
    const world = await serviceWorld({publication: {lists}})
    await world.ask('ben@example.org')
    await world.settle()
    const who = await world.member('ada@example.org')
    const paths = [
      '/subscribe',
      linkIn(world.notes[0]),
      world.path('u', who),
      `${world.path('u', who)}/preferences`,
      world.path('preferences', who),
      world.path('export', who),
      world.path('erase', who),
      '/u/nothing'
    ]
    for (const {name, width, height, colorScheme} of views) {
      const viewport = {width, height}
      // axe is a script that the policy of the page would not let in
      const {page} = await pageOf(world, {
        viewport,
        colorScheme,
        bypassCSP: true
      })
      for (const path of paths) {
        await page.goto(serviceUrl + path)
        expect([name, path, await violations(page)]).toEqual([name, path, []])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth
        )
        expect([name, path, overflow <= 0]).toEqual([name, path, true])
      }
      await page.context().close()
    }
  })
})
