import {gzipSync} from 'node:zlib'
import {describe, expect, inject, it} from 'vitest'
import {textsIn} from './files.ts'

/** Bytes of a page as it travels, pictures left out. */
const heaviest = 50_000

describe.each(inject('publications'))('the pages of the $name', ({root}) => {
  it('weigh little and need no script', async () => {
    const pages = await textsIn(root, /\.html$/)
    const [[, css] = ['', '']] = await textsIn(root, /^style\.css$/)
    expect(css).not.toBe('')
    const weight = (html: string) =>
      gzipSync(html).length + gzipSync(css).length
    const heavy = pages
      .map(([name, html]) => [name, weight(html)] as const)
      .filter(([, bytes]) => bytes > heaviest)
    expect(heavy).toEqual([])
    const scripted = pages.filter(([, html]) =>
      /<script(?! type="application\/ld\+json">)/.test(html)
    )
    expect(scripted.map(([name]) => name)).toEqual(['search/index.html'])
  })

  it('hold no character that HTML and XML forbid, and nothing that waits', async () => {
    const files = await textsIn(root, /\.(?:html|xml|json)$/)
    const strange = files.filter(
      ([, text]) =>
        !text.isWellFormed() ||
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|SECRET/.test(
          text
        )
    )
    expect(strange.map(([name]) => name)).toEqual([])
  })
})
