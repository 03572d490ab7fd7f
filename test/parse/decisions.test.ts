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

describe('decisions and the edits of others', () => {
  const text = (first: string, last: string) =>
    `${first}\n\n“We kept the lamp lit all winter,” Torres said.\n\nAna Torres met Samuel Okafor. “We will stay,” said Okafor.\n\n${last}`

  async function read(body: string, decisions: readonly string[] = []) {
    const extra = decisions.length
      ? `quotes:\n${decisions.map((line) => `  ${line}\n`).join('')}`
      : ''
    const root = await folderOf({'articles/a.md': articleMd('a', body, extra)})
    const {articles, files} = await readFolder(root, now)
    expect(files.flatMap((file) => file.messages)).toEqual([])
    return (articles[0]?.quotations ?? []).map(
      ({id, kind, text, source, confidence, show}) =>
        JSON.stringify({id, kind, text, actor: source?.actor, confidence, show})
    )
  }

  const idsOf = (lines: readonly string[]): string[] =>
    lines.map((line) => JSON.parse(line).id)

  it('survive: ids do not know the paragraphs around', async () => {
    const before = await read(text('The quay is open.', 'It rained.'))
    const ids = idsOf(before)
    const decisions = [`${ids[0]}: {source: samuel-okafor}`]
    const edited = await read(
      text(
        '## A head\n\nIt snowed. “A new one,” Torres said.\n\n- a\n- b',
        'It *rained*, and Okafor said: “Let it.”'
      ),
      decisions
    )
    expect(idsOf(edited)).toEqual([
      expect.any(String),
      ...ids,
      expect.any(String)
    ])
    expect(JSON.parse(edited[1] ?? '')).toMatchObject({
      actor: 'samuel-okafor',
      confidence: 1
    })
    expect(edited[2]).toBe(before[1])
  })

  it('tell the same words apart, in order', async () => {
    const twice = text('x', '“We will stay,” said Torres.')
    const ids = idsOf(await read(twice))
    expect(new Set(ids).size).toBe(3)
    const changed = await read(twice, [`${ids[2]}: {source: none}`])
    expect(idsOf(changed)).toEqual(ids)
    expect(JSON.parse(changed[1] ?? '').actor).toBe('samuel-okafor')
    expect(JSON.parse(changed[2] ?? '')).not.toHaveProperty('actor')
  })

  it('are diffable: one line more changes one quotation', async () => {
    const body = text('The quay is open.', '“Let it,” Okafor said.')
    const before = await read(body)
    const [one, two, three] = idsOf(before)
    const lines = [`${one}: {show: true}`, `${three}: {kind: term}`]
    const some = await read(body, lines)
    const more = await read(body, [...lines, `${two}: {source: none}`])
    const differ = (a: string[], b: string[]) =>
      idsOf(b.filter((line) => !a.includes(line)))
    expect(differ(before, some)).toEqual([one, three])
    expect(differ(some, more)).toEqual([two])
  })
})
