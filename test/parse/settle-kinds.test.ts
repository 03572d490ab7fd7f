import {describe, expect, it} from 'vitest'
import type {Actor, ActorKind} from '../../src/actor.ts'
import type {Article} from '../../src/article.ts'
import {settleKinds} from '../../src/parse/settle-kinds.ts'

/** An article with one actor, named `times`. */
function article(id: string, kind: ActorKind, times: number): Article {
  const mention = {start: 0, end: 1, text: 'N'}
  const actor: Actor = {
    id,
    name: id,
    kind,
    roles: [],
    aliases: [],
    mentions: Array.from({length: times}, () => mention),
    salience: 0.5
  }
  return {actors: [actor]} as unknown as Article
}

const kindsOf = (articles: Article[]) =>
  articles.flatMap(({actors}) => actors.map(({kind}) => kind))

describe('settleKinds', () => {
  it('gives an actor the kind that most of its mentions have', () => {
    const settled = settleKinds([
      article('norwick', 'organisation', 1),
      article('norwick', 'place', 3),
      article('norwick', 'organisation', 1)
    ])
    expect(kindsOf(settled)).toEqual(['place', 'place', 'place'])
  })

  it('takes the first in the alphabet of kinds that are level', () => {
    const settled = settleKinds([
      article('norwick', 'place', 1),
      article('norwick', 'group', 1)
    ])
    expect(kindsOf(settled)).toEqual(['group', 'group'])
  })

  it('leaves actors alone that agree, and has nothing to do without articles', () => {
    const settled = settleKinds([
      article('a', 'place', 1),
      article('b', 'group', 9)
    ])
    expect(kindsOf(settled)).toEqual(['place', 'group'])
    expect(settleKinds([])).toEqual([])
  })
})
