import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {changedIds, emptyLock, lockText} from '../src/id-lock.ts'
import {readIdLock} from '../src/parse/read-id-lock.ts'
import {sampleArticle} from './publish/sample-site.ts'

const bees = sampleArticle({id: 'aaaaaa', slug: 'bees'})
const ants = sampleArticle({id: 'bbbbbb', slug: 'ants'})

/** The lock that a build of these articles leaves. */
function lockOf(articles = [bees, ants], before = emptyLock) {
  return readIdLock(
    new VFile(lockText(before, 'letter.example,2026', articles))
  )
}

/** Slug and expected id of what would change. */
function changes(lock: ReturnType<typeof lockOf>, articles: (typeof bees)[]) {
  return changedIds(lock, articles).map(({article, was}) => [
    article.slug,
    was.value
  ])
}

describe('the lock of ids', () => {
  it('is text that reads back, one line an article, sorted by address', () => {
    const text = lockText(emptyLock, 'letter.example,2026', [bees, ants])
    expect(text.split('\n').slice(3)).toEqual([
      'tag:letter.example,2026',
      'bbbbbb /2026/ants/',
      'aaaaaa /2026/bees/',
      ''
    ])
    const lock = readIdLock(new VFile(text))
    expect(lock.authority).toEqual({value: 'letter.example,2026', line: 4})
    expect(lock.ids.get('/2026/bees/')).toEqual({value: 'aaaaaa', line: 6})
  })

  it('finds an article whose id is another now', () => {
    const changed = {...bees, id: 'cccccc'}
    expect(changes(lockOf(), [changed, ants])).toEqual([['bees', 'aaaaaa']])
    expect(changes(lockOf(), [bees, ants])).toEqual([])
    expect(changes(emptyLock, [changed])).toEqual([])
  })

  it('lets an article move with its id, and another take its place', () => {
    const moved = {...bees, slug: 'the-bees'}
    const successor = {...ants, id: 'dddddd', slug: 'bees'}
    const articles = [moved, ants, successor]
    expect(changes(lockOf(), articles)).toEqual([])
    const next = lockOf(articles, lockOf())
    expect([...next.ids].map(([path, {value}]) => [path, value])).toEqual([
      ['/2026/ants/', 'bbbbbb'],
      ['/2026/bees/', 'dddddd'],
      ['/2026/the-bees/', 'aaaaaa']
    ])
  })

  it('finds two articles that have exchanged their ids', () => {
    const exchanged = [
      {...bees, id: ants.id},
      {...ants, id: bees.id}
    ]
    expect(changes(lockOf(), exchanged)).toEqual([
      ['bees', 'aaaaaa'],
      ['ants', 'bbbbbb']
    ])
  })

  it('remembers what is no longer published', () => {
    const lock = lockOf([ants], lockOf())
    expect(changes(lock, [{...bees, id: 'cccccc'}])).toEqual([
      ['bees', 'aaaaaa']
    ])
  })

  it('is wrong where a merge left its marks or an address twice', () => {
    const file = new VFile({
      path: 'articles/ids.lock',
      value:
        'aaaaaa /2026/bees/\n<<<<<<< HEAD\nbbbbbb /2026/bees/\n=======\n\n# a note'
    })
    readIdLock(file)
    expect(file.messages.map(({line, ruleId}) => [line, ruleId])).toEqual([
      [2, 'ids-lock'],
      [3, 'ids-lock'],
      [4, 'ids-lock']
    ])
  })
})
