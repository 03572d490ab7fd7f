import {describe, expect, it} from 'vitest'
import type {Article, MailKind} from '../src/article.ts'
import {goneOut, repeatsOf, selectDigest, skipText} from '../src/selection.ts'

/** As much of an article as is looked at. */
function article(slug: string, day: string, as: MailKind = 'digest'): Article {
  const at = Date.parse(day)
  return {
    id: `id-${slug}`,
    slug,
    published: {at, iso: day, day},
    mail: {as}
  } as unknown as Article
}

const nothing = {mailed: new Map(), planned: [], most: 12}

describe('selectDigest', () => {
  it('takes what was never mailed and says why it leaves the rest', () => {
    const {chosen, skipped} = selectDigest(
      [
        article('new', '2026-05-01'),
        article('sent', '2026-04-01'),
        article('planned', '2026-04-02'),
        article('alone', '2026-04-03', 'single'),
        article('web', '2026-04-04', 'never'),
        article('old', '2025-01-01')
      ],
      {
        mailed: new Map([['id-sent', 41]]),
        planned: [
          {number: 42, file: 'articles/issues/042.md', articles: ['planned']}
        ],
        since: '2026-01-01',
        most: 12
      }
    )
    expect(chosen.map(({slug}) => slug)).toEqual(['new'])
    expect(
      skipped.map(({article, reason}) => `${article.slug} ${skipText(reason)}`)
    ).toEqual([
      'sent was mailed in issue 41',
      'planned is in issue 42, which has a file',
      'alone has `mail: single`: quoin single gives it an issue of its own',
      'web has `mail: never`',
      'old is older than 2026-01-01'
    ])
  })

  it('takes no more than it may', () => {
    const all = ['a', 'b', 'c'].map((slug) => article(slug, '2026-05-01'))
    const {chosen, skipped} = selectDigest(all, {...nothing, most: 2})
    expect(chosen).toHaveLength(2)
    expect(skipped.map(({reason}) => skipText(reason))).toEqual([
      'comes after the 2 that --most allows'
    ])
  })

  it('knows an article by its id, though its slug has changed', () => {
    const moved = {...article('moved', '2026-05-01'), id: 'id-before'}
    const mailed = new Map([['id-before', 7]])
    expect(goneOut(moved, {mailed, planned: []})).toEqual({
      kind: 'mailed',
      issue: 7
    })
  })
})

describe('repeatsOf', () => {
  it('finds what another issue took to the list, not what this one did', () => {
    const mailed = new Map([
      ['id-a', 1],
      ['id-b', 2]
    ])
    const articles = ['a', 'b', 'c'].map((slug) => article(slug, '2026-05-01'))
    const repeats = repeatsOf({number: 2, articles}, mailed)
    expect(repeats.map(({article}) => article.slug)).toEqual(['a'])
  })
})
