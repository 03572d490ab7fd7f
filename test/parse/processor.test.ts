import {toString as textOf} from 'hast-util-to-string'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {picturesOf} from '../../src/parse/pictures.ts'
import {letterProcessor} from '../../src/parse/processor.ts'
import {selectAll} from './select.ts'

const process = letterProcessor({
  pages: new Map(),
  unpublished: new Set(),
  isPage: () => true,
  actorOf: (id) => id,
  pictures: picturesOf('/nowhere')
})

const treeOf = (markdown: string) =>
  process(new VFile({path: 'articles/a.md', value: markdown}))

describe('the last step of the pipeline', () => {
  const hostile = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///x',
    ' javascript:alert(1)',
    'feed:javascript:x'
  ]
  for (const href of hostile) {
    it(`takes the address ${href.trim()} out, whatever was said before`, async () => {
      const tree = await treeOf(`[x](<${href}>) and ![y](<${href}>)`)
      for (const link of selectAll(tree, 'a')) {
        expect(link.properties.href).toBeUndefined()
      }
      for (const image of selectAll(tree, 'img')) {
        expect(image.properties.src).toBeUndefined()
      }
      expect(textOf(tree)).toContain('x and')
    })
  }

  it('keeps web, mail and site addresses', async () => {
    const tree = await treeOf(
      '[a](https://a.example) [b](mailto:a@b.example) [c](/feeds/)'
    )
    expect(selectAll(tree, 'a').map((link) => link.properties.href)).toEqual([
      'https://a.example',
      'mailto:a@b.example',
      '/feeds/'
    ])
  })

  it('gives headings ids that shadow nothing', async () => {
    const tree = await treeOf('## constructor\n\n## location\n\n## location')
    expect(selectAll(tree, 'h2').map(({properties}) => properties.id)).toEqual([
      'h-constructor',
      'h-location',
      'h-location-1'
    ])
  })

  it('gives footnotes addresses that meet', async () => {
    const tree = await treeOf('a[^x]\n\n[^x]: b')
    const ids = selectAll(tree, '*').flatMap(
      ({properties}) => properties.id ?? []
    )
    const targets = selectAll(tree, 'a').map(({properties}) =>
      String(properties.href).slice(1)
    )
    expect(targets.every((target) => ids.includes(target))).toBe(true)
    expect(targets).toHaveLength(2)
  })
})
