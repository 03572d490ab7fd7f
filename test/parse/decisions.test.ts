import {describe, expect, it} from 'vitest'
import {readFolder} from '../../src/parse/read-folder.ts'
import {articleMd, folderOf} from '../folder.ts'

const now = new Date('2026-06-01T12:00:00Z')

const body = `Ana Torres met Samuel Okafor on the quay of Harl.

“We kept the lamp lit all winter,” Torres said.`

/** The one quotation of the article, under front matter of its own. */
async function decided(extra: string) {
  const root = await folderOf({'articles/a.md': articleMd('a', body, extra)})
  const {articles, files} = await readFolder(root, now)
  return {
    quotation: articles[0]?.quotations[0],
    actors: articles[0]?.actors.map(({id}) => id) ?? [],
    messages: files.flatMap((file) => file.messages.map((m) => m.reason))
  }
}

const {quotation} = await (async () => {
  const {extractor} = await import('../../src/parse/extract.ts')
  return {quotation: extractor()(body).quotations[0]}
})()
const id = quotation?.id ?? ''

describe('an editor’s decision', () => {
  it('gives a quotation to another actor, surely', async () => {
    const found = await decided(`quotes: {${id}: {source: samuel-okafor}}\n`)
    expect(found.messages).toEqual([])
    expect(found.quotation).toMatchObject({
      confidence: 1,
      source: {actor: 'samuel-okafor', name: 'Samuel Okafor'}
    })
  })

  it('takes the name from a quotation', async () => {
    const found = await decided(`quotes: {${id}: {source: none}}\n`)
    expect(found.quotation).toMatchObject({confidence: 0})
    expect(found.quotation).not.toHaveProperty('source')
  })

  it('makes a term of a quotation, or shows it large, and leaves its name', async () => {
    const found = await decided(`quotes: {${id}: {kind: term, show: false}}\n`)
    expect(found.quotation).toMatchObject({
      kind: 'term',
      show: false,
      source: {actor: 'ana-torres'}
    })
  })

  it('takes an actor out, with the name under the words', async () => {
    const found = await decided('actors: {ana-torres: false}\n')
    expect(found.actors).not.toContain('ana-torres')
    expect(found.quotation).not.toHaveProperty('source')
    expect(found.quotation?.text).toMatch(/^We kept the lamp lit all winter/)
  })

  it('about words that are not there any more is a warning', async () => {
    const found = await decided('quotes: {q-00000000: {source: none}}\n')
    expect(found.messages).toEqual([
      'Unknown quotation `q-00000000`, expected the id of one in the text: its words may have changed, see `quoin extract`'
    ])
    expect(found.quotation?.source?.actor).toBe('ana-torres')
  })

  it('for an actor that is not in the article is an error', async () => {
    const found = await decided(`quotes: {${id}: {source: no-one}}\n`)
    expect(found.messages).toEqual([
      'Unknown actor `no-one`, expected the id of an actor of this article, or `none`'
    ])
    expect(found.quotation).toBeUndefined()
  })
})
