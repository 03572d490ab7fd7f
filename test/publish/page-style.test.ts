/** The stylesheet, which all pages share. */
import {describe, expect, it} from 'vitest'
import {answersOf} from '../../src/publish/answers.ts'
import {withStyle} from '../../src/publish/page-style.ts'
import {renderPages} from '../../src/publish/pages.ts'
import type {Site} from '../../src/publish/site.ts'
import type {Templates} from '../../src/publish/templates.ts'
import {sampleSite} from './sample-site.ts'

const filesOf = (site: Site) =>
  new Map(renderPages(site).map((file) => [file.path, String(file)]))

const linkIn = (html = '') =>
  /<link rel="stylesheet" href="([^"]*)">/.exec(html)?.[1]

/** A site whose designer says more in the stylesheet. */
function restyled(css: string): Site {
  const site = sampleSite()
  const templates: Templates = (name, values) =>
    site.templates(name, values) + (name === 'style.css' ? css : '')
  return {...site, templates}
}

describe('the stylesheet', () => {
  it('is one file that every page names by the same address', () => {
    const files = filesOf(sampleSite())
    const pages = [...files].filter(([name]) => name.endsWith('.html'))
    const links = new Set(pages.map(([, html]) => linkIn(html)))
    expect([...links]).toEqual([
      expect.stringMatching(/^\/style\.css\?v=[\w-]{8}$/)
    ])
    expect(pages.filter(([, html]) => html.includes('<style'))).toEqual([])
    expect(files.get('style.css')).toContain('color-scheme')
  })

  it('has another address as soon as it says anything else', () => {
    const [one, other] = ['', 'p { color: teal }'].map((css) =>
      linkIn(filesOf(restyled(css)).get('index.html'))
    )
    expect(one).toBeDefined()
    expect(other).not.toBe(one)
  })

  it('is taken in by answers to subscribers, which fetch nothing', () => {
    const html = answersOf(sampleSite())({kind: 'linked'})
    expect(linkIn(html)).toBeUndefined()
    expect(html).toMatch(/<style>\s[^<]*color-scheme/)
  })

  it('is put into a page that somebody looks at alone', () => {
    const files = filesOf(sampleSite())
    const css = "p::before { content: '$&' }"
    const html = withStyle(files.get('index.html') ?? '', css)
    expect(linkIn(html)).toBeUndefined()
    expect(html).toContain(`<style>\n${css}</style>`)
  })

  it('is put there however a designer links to it', () => {
    const link = `<link href='/letter/style.css' rel=stylesheet media=screen>`
    expect(withStyle(`<head>${link}</head>`, 'p {}')).toBe(
      '<head><style>\np {}</style></head>'
    )
  })
})
