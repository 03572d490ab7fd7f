import {describe, expect, it} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

const spring = `Ana Torres met Samuel Okafor on the quay of Harl.

“We kept the lamp lit all winter,” Torres said.

“Nobody asked us to,” said Okafor.

The so-called “improvement” cost a crown.`

const summer = `Ana Torres opened the gate.

“=SUM(1), as they say,” Torres said.

“It rained.”`

async function publication() {
  return folderOf({
    'articles/spring.md': articleMd('spring', spring, 'tags: [Quay]\n'),
    'articles/summer.md': articleMd('summer', summer).replace(
      '2026-03-14',
      '2026-04-14'
    ),
    'articles/draft.md': articleMd(
      'draft',
      '“Not yet,” said Ada Ferrant.',
      'status: draft\n'
    )
  })
}

/** The words that `quoin quotes` lists as JSON. */
async function words(root: string, ...options: string[]): Promise<string[]> {
  const {out, err} = await quoin(['quotes', root, '--json', ...options])
  expect(err).toBe('')
  return JSON.parse(out).map(({text}: {text: string}) =>
    text.replace(/[,.]$/, '')
  )
}

describe('quoin quotes', () => {
  it('lists speech, newest article first, and leaves terms out', async () => {
    expect(await words(await publication())).toEqual([
      '=SUM(1), as they say',
      'It rained',
      'We kept the lamp lit all winter',
      'Nobody asked us to'
    ])
  })

  it('lists what one actor said, since a day, or under a tag', async () => {
    const root = await publication()
    expect(await words(root, '--actor', 'samuel-okafor')).toEqual([
      'Nobody asked us to'
    ])
    expect(await words(root, '--since', '2026-04-01')).toHaveLength(2)
    expect(await words(root, '--tag', 'quay')).toHaveLength(2)
    expect(await words(root, '--kind', 'term')).toEqual(['improvement'])
    expect(await words(root, '--drafts', '--actor', 'ada-ferrant')).toEqual([
      'Not yet'
    ])
  })

  it('lists for review what readers see without a name, and how to decide', async () => {
    const {out, code} = await quoin([
      'quotes',
      await publication(),
      '--unattributed'
    ])
    expect(code).toBe(0)
    expect(out).toContain('“It rained')
    expect(out).toContain('articles/summer.md:11:2')
    expect(out).not.toContain('We kept the lamp lit')
    expect(out).toMatch(/quotes:\n +q-[0-9a-f]{8}: \{source: /)
  })

  it('writes CSV that no spreadsheet runs', async () => {
    const {out} = await quoin(['quotes', await publication(), '--csv'])
    const [head, first] = out.split('\n')
    expect(head).toBe(
      'id,kind,text,source,actor,role,cue,confidence,shown,published,title,file,offset,url'
    )
    expect(first).toContain(`"'=SUM(1), as they say`)
    expect(first).toContain(',true,2026-04-14,')
  })

  it('names a --since that is no day', async () => {
    const {code, err} = await quoin(['quotes', '--since', 'May'])
    expect(code).toBe(2)
    expect(err).toContain('expected a day such as 2026-03-14')
  })

  it('names articles that are wrong, lists the others, and ends with 1', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', spring),
      'articles/b.md': 'nothing'
    })
    const {code, out, err} = await quoin(['quotes', root])
    expect(code).toBe(1)
    expect(err).toContain('articles/b.md')
    expect(out).toContain('We kept the lamp lit')
  })
})
