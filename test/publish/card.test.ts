import {readFile} from 'node:fs/promises'
import sharp from 'sharp'
import {describe, expect, it} from 'vitest'
import {cardDrawing, developCard} from '../../src/publish/card.ts'
import {renderPages} from '../../src/publish/pages.ts'
import type {Templates} from '../../src/publish/templates.ts'
import {folderOf} from '../folder.ts'
import {sampleArticle, samplePublication, sampleSite} from './sample-site.ts'

const {templates} = sampleSite()

/** The lines of the drawing, in the order of the page. */
function linesOf(title: string, description = 'News.'): string[] {
  const publication = samplePublication({title, description})
  const drawing = cardDrawing(publication, templates) ?? ''
  return [...drawing.matchAll(/<tspan[^>]*>([^<]*)</g)].map(
    ([, text]) => text ?? ''
  )
}

describe('the card', () => {
  it('has the name of the publication and what it is', () => {
    expect(linesOf('The Letter')).toEqual(['The Letter', 'News.'])
  })

  it('breaks what is long, and tells that there is more', () => {
    const lines = linesOf('A name '.repeat(40).trim(), 'News '.repeat(99))
    expect(lines.length).toBeLessThan(7)
    expect(lines[2]).toMatch(/ …$/)
    expect(lines.at(-1)).toMatch(/ …$/)
  })

  it('is not drawn in letters that our fonts do not have', () => {
    expect(linesOf('رسالة')).toEqual([])
    expect(linesOf('The Letter', '🎉 News')).toEqual(['The Letter'])
  })

  it('is drawn twice as large, and stands for pages without a picture', async () => {
    const picture = {path: '/images/a.png', alt: 'A', width: 9, height: 9}
    const articles = [
      sampleArticle(),
      sampleArticle({id: 'b', slug: 'b', picture})
    ]
    const site = sampleSite({articles})
    const found = await developCard(await folderOf({}), site)
    expect(found?.card).toEqual({
      path: '/card.png',
      type: 'image/png',
      width: 1200,
      height: 630
    })
    const drawn = await sharp(await readFile(found?.copy.from ?? '')).metadata()
    expect([drawn.format, drawn.width, drawn.height]).toEqual([
      'png',
      1200,
      630
    ])
    const pages = new Map(
      renderPages({...site, ...(found && {card: found.card})}).map((page) => [
        page.path,
        String(page)
      ])
    )
    const card =
      'property="og:image" content="https://letter.example.org/card.png"'
    expect(pages.get('index.html')).toContain(card)
    expect(pages.get('2026/pier-vote/index.html')).toContain(card)
    expect(pages.get('2026/pier-vote/index.html')).toContain(
      '"image":"https://letter.example.org/card.png"'
    )
    expect(pages.get('2026/b/index.html')).not.toContain('card.png')
  })

  it('says which template is at fault when the designer’s is no drawing', async () => {
    const broken: Templates = (name, values) =>
      name === 'card.svg.liquid' ? '<svg' : templates(name, values)
    const site = sampleSite({templates: broken})
    const root = await folderOf({})
    await expect(developCard(root, site)).rejects.toMatchObject({
      file: 'templates/card.svg.liquid',
      ruleId: 'template'
    })
  })
})
