import {describe, expect, it} from 'vitest'

describe('what other programs may import', () => {
  it('is this, and changes with the version alone', async () => {
    const names = Object.keys(await import('../src/index.ts')).sort()
    expect(names).toEqual([
      'articlePath',
      'extractor',
      'fillUnsubscribe',
      'isAttributed',
      'issuePath',
      'parseArticle',
      'parsePublication',
      'parseRegister',
      'readSite',
      'remarkActors',
      'remarkQuotations',
      'renderFeeds',
      'renderIssue',
      'renderPages',
      'roleLabel',
      'sizeGauge'
    ])
  })
})
