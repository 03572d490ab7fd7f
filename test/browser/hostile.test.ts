/**
 * What was built of hundreds of hostile inputs, opened in a browser.
 */
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {inputs} from '../hostile/all-inputs.ts'
import {readInBrowser} from '../hostile/browser.ts'
import {buildInputs, builtFiles} from '../hostile/building.ts'
import {startChromium} from './chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
})

afterAll(() => browser.close())

describe('hostile inputs in a browser', () => {
  it('run nothing, in pages, mails and what feeds hold', async () => {
    const building = await buildInputs(inputs)
    try {
      const documents = await builtFiles(building, /\.html$|\.svg$|feed\.json$/)
      const report = await readInBrowser(browser, building.folder, documents)
      expect(report.problems).toEqual([])
      expect(report.pages).toBeGreaterThan(500)
    } finally {
      await building.remove()
    }
  })

  it('would be seen if they did', async () => {
    const texts = [
      '<script>alert(1)</script>',
      '<p onclick="alert(1)">a</p>',
      '<a href="javascript:alert(1)">a</a>',
      '<meta http-equiv="refresh" content="0; url=//evil.example">'
    ]
    for (const text of texts) {
      const document = {input: 'canary', file: 'a.html', text}
      const {problems} = await readInBrowser(browser, '', [document])
      expect([text, problems.length > 0]).toEqual([text, true])
    }
  })
})
