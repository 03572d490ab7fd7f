import {describe, expect, it} from 'vitest'
import {readFolder} from '../../src/parse/read-folder.ts'
import {articleMd, folderOf} from '../folder.ts'

const now = new Date('2026-06-01T12:00:00Z')

describe('the kinds of actors', () => {
  it('are one for all articles, with the register above the text', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        'Ada Ferrant lives in Norwick. She walked to Norwick and back from Norwick.'
      ),
      'articles/b.md': articleMd('b', 'Norwick said no, Ada Ferrant wrote.'),
      'articles/actors.yaml': 'norwick:\n  name: Norwick\n  kind: place\n'
    })
    const {articles} = await readFolder(root, now)
    const kinds = articles.flatMap(({actors}) =>
      actors.filter(({id}) => id === 'norwick').map(({kind}) => kind)
    )
    expect(kinds).toEqual(['place', 'place'])
  })
})
