import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect, it} from 'vitest'
import {articleMd, folderOf, publicationYaml} from '../folder.ts'
import {quoin} from './run.ts'

const now = ['--now', '2026-11-01T00:00:00Z']

it('stops a build that would change an id readers know, until the editor lets it', async () => {
  const text = articleMd('bees').replace(/^id: .*$/m, 'id: aaaaaa')
  const root = await folderOf({'articles/bees.md': text})
  const lock = path.join(root, 'articles/ids.lock')
  const first = await quoin(['build', root, ...now])
  expect(first.out).toContain('articles/ids.lock')
  expect(first.out).toContain('new ids: commit it')
  expect(await readFile(lock, 'utf8')).toContain('aaaaaa /2026/bees/\n')

  await writeFile(
    path.join(root, 'articles/bees.md'),
    text.replace('id: aaaaaa', 'id: bbbbbb')
  )
  await writeFile(
    path.join(root, 'publication.yaml'),
    publicationYaml.replace('letter.example,2026', 'letter.example,2025')
  )
  const feed = await readFile(path.join(root, 'dist/site/feed.xml'), 'utf8')
  const second = await quoin(['build', root, ...now])
  expect(second.code).toBe(1)
  expect(second.err).toContain(
    'Unexpected `id` bbbbbb, expected aaaaaa, by which feed readers know the article: with another they get it once more. Put it back, or delete line 5 of articles/ids.lock to let it'
  )
  expect(second.err).toContain(
    'Unexpected `tag_authority` letter.example,2025, expected letter.example,2026'
  )
  expect(await readFile(path.join(root, 'dist/site/feed.xml'), 'utf8')).toBe(
    feed
  )

  const lines = (await readFile(lock, 'utf8')).split('\n')
  await writeFile(lock, lines.slice(0, 3).join('\n'))
  const third = await quoin(['build', root, ...now])
  expect(third.err).toBe('')
  expect(await readFile(lock, 'utf8')).toContain(
    'tag:letter.example,2025\nbbbbbb /2026/bees/\n'
  )
})

it('writes the lock only when there is something new', async () => {
  const root = await folderOf({'articles/bees.md': articleMd('bees')})
  await quoin(['build', root, ...now])
  const second = await quoin(['build', root, '--json', ...now])
  expect(JSON.parse(second.out).hasNewIds).toBe(false)
})
