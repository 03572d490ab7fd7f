import {DomUtils, parseDocument} from 'htmlparser2'
import PostalMime from 'postal-mime'
import {describe, expect, inject, it} from 'vitest'
import {sizeLimit, sizeWarning} from '../../src/publish/email-size.ts'
import {columns} from '../../src/publish/text-width.ts'
import {mailsIn} from './files.ts'

const {getElementsByTagName, textContent} = DomUtils

/** Words of the HTML that people see; the preheader is not one of them. */
function wordsOf(html: string): string[] {
  const [body] = getElementsByTagName('body', parseDocument(html))
  const shown = textContent(body ?? [])
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^\s*/, '')
  return shown.match(/[\p{L}\p{N}]+/gu) ?? []
}

describe.each(inject('publications'))(
  'the mail of the $name',
  ({root, url}) => {
    it('is not cut off by Gmail', async () => {
      for (const {name, html} of await mailsIn(root)) {
        const bytes = Buffer.byteLength(html)
        expect([name, bytes < Math.min(sizeWarning, sizeLimit)]).toEqual([
          name,
          true
        ])
      }
    })

    it('says as text what it says as HTML', async () => {
      for (const {name, html, text} of await mailsIn(root)) {
        const said = new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])
        const words = wordsOf(html)
        const kept = words.filter((word) => said.has(word)).length
        expect([name, kept / words.length > 0.9]).toEqual([name, true])
        expect(text).not.toMatch(/undefined|\[object|<\/(?:p|td)>/)
      }
    })

    it('has text of 72 columns; only addresses are longer', async () => {
      for (const {text} of await mailsIn(root)) {
        const long = text
          .split('\n')
          .filter((line) => columns(line) > 72 && /\s\S/.test(line.trim()))
          .filter((line) => !/https?:\/\//.test(line))
          // Code keeps its lines.
          .filter((line) => !line.startsWith('    '))
        expect(long).toEqual([])
      }
    })

    it('has one first heading, a language, pictures with width and words, full addresses', async () => {
      for (const {html} of await mailsIn(root)) {
        const document = parseDocument(html)
        const [top] = getElementsByTagName('html', document)
        expect(top?.attribs).toMatchObject({
          lang: expect.any(String),
          dir: 'ltr'
        })
        expect(getElementsByTagName('h1', document)).toHaveLength(1)
        for (const {attribs} of getElementsByTagName('img', document)) {
          expect(attribs.alt).not.toBe('')
          expect(Number(attribs.width)).toBeGreaterThan(0)
          expect(Number(attribs.width)).toBeLessThanOrEqual(552)
          expect(attribs.src).toMatch(/^https:.*\.(?:png|jpg|gif)$/)
        }
        for (const {attribs} of getElementsByTagName('a', document)) {
          expect(attribs.href).toMatch(/^(?:https?:\/\/|mailto:)/)
        }
        expect(html).not.toMatch(/&apos;|<script|javascript:|\ufdd0/)
        expect(html).toContain(`href="${url}/`)
      }
    })

    it('is a message that reads back whole', async () => {
      for (const {html, text, eml} of await mailsIn(root)) {
        const message = await new PostalMime().parse(eml)
        expect(message.text?.trimEnd()).toBe(text.trimEnd())
        expect(message.html?.replaceAll('\r\n', '\n').trimEnd()).toBe(
          html.trimEnd()
        )
        expect(message.subject).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      }
    })
  }
)
