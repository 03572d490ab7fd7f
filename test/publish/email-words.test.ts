import {describe, expect, it} from 'vitest'
import {namesOf} from '../../src/publish/email-words.ts'
import {
  sampleActor,
  sampleArticle,
  sampleIssue,
  samplePublication
} from './sample-site.ts'

const actor = (
  id: string,
  salience: number,
  kind: 'person' | 'place' = 'person'
) => sampleActor({id, name: id, salience, kind})

describe('the names of an issue', () => {
  it('come by the article where they matter most, each once', () => {
    const issue = sampleIssue({
      articles: [
        sampleArticle({actors: [actor('ann', 0.3), actor('bob', 0.6)]}),
        sampleArticle({actors: [actor('ann', 0.9), actor('cat', 0.1)]})
      ]
    })
    expect(namesOf(samplePublication(), issue).map(({name}) => name)).toEqual([
      'ann',
      'bob',
      'cat'
    ])
  })

  it('leave places out', () => {
    const issue = sampleIssue({
      articles: [sampleArticle({actors: [actor('harl', 0.9, 'place')]})]
    })
    expect(namesOf(samplePublication(), issue)).toEqual([])
  })
})
