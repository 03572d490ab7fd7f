import {describe, expect, it} from 'vitest'
import type {ExtractedActor} from '../../src/parse/extract.ts'
import {type GoldArticle, readAnnotated} from './annotated.ts'
import {assign} from './assignment.ts'
import {scoreActors} from './score-actors.ts'
import {scoreQuotations} from './score-quotations.ts'

const article = `---
title: The bees are back
lang: en
actors:
  - {key: ana, name: Ana Torres, kind: person, roles: [mayor], main: true}
  - {key: harl, name: Harl, kind: place}
---
Mayor [[ana|Ana Torres]] of [[harl|Harl]] said: <<ana direct|“We never left.”>> [[ana|Torres]] won the [[-|Golden Comb]] and called it <<term|“the comb”>>.`

const gold = readAnnotated(article, 'bees.md')

const perfect = (one: GoldArticle): ExtractedActor[] =>
  one.actors.map((actor) => ({
    id: actor.id,
    name: actor.name,
    kind: actor.type as ExtractedActor['kind'],
    roles: actor.roles.map(({text}) => text),
    aliases: [],
    mentions: actor.mentions,
    salience: actor.salience
  }))

describe('annotated articles', () => {
  it('give their text back without marks', () => {
    expect(gold.text).toBe(
      'Mayor Ana Torres of Harl said: “We never left.” Torres won the Golden Comb and called it “the comb”.'
    )
    for (const {start, end, text} of gold.actors.flatMap((a) => a.mentions)) {
      expect(gold.text.slice(start, end)).toBe(text)
    }
  })

  it('say who said what, and which marks are no speech', () => {
    expect(gold.quotes).toMatchObject([
      {text: '“We never left.”', speaker_canonical: 'Ana Torres'}
    ])
    expect(gold.non_quotes).toMatchObject([{text: '“the comb”'}])
  })

  it('are refused with a mark that nothing closes', () => {
    expect(() => readAnnotated(`${article} [[ana|Torres`, 'bees.md')).toThrow(
      'bees.md: never closed: [[ana|'
    )
  })

  it('are refused with an actor that the front matter does not have', () => {
    expect(() => readAnnotated(`${article} [[eva|Eva]]`, 'bees.md')).toThrow(
      'bees.md: unknown actor eva of Eva'
    )
  })
})

describe('the score of actors', () => {
  it('is full for gold itself', () => {
    const score = scoreActors([gold], [perfect(gold)])
    expect(score.mentions.typed.f1).toBe(100)
    expect(score.actors.typed.f1).toBe(100)
    expect(score.clustering.f1).toBe(100)
    expect(score.roles.f1).toBe(100)
    expect(score.names).toBe(100)
  })

  it('is nothing for nothing', () => {
    const score = scoreActors([gold], [[]])
    expect(score.mentions.untyped.f1).toBe(0)
    expect(score.actors.untyped.f1).toBe(0)
  })

  it('falls when a surname is an actor of its own', () => {
    const [ana, harl] = perfect(gold) as [ExtractedActor, ExtractedActor]
    const split = [
      {...ana, mentions: ana.mentions.slice(0, 1)},
      {...ana, id: 'torres', mentions: ana.mentions.slice(1)},
      harl
    ]
    const score = scoreActors([gold], [split])
    expect(score.mentions.typed.f1).toBe(100)
    expect(score.actors.typed.precision).toBeCloseTo(66.7, 1)
    expect(score.clustering.recall).toBeLessThan(100)
  })

  it('takes no note of what gold leaves open', () => {
    const start = gold.text.indexOf('Golden Comb')
    const comb = {
      id: 'comb',
      name: 'Golden Comb',
      kind: 'organisation' as const,
      roles: [],
      aliases: [],
      mentions: [{start, end: start + 11, text: 'Golden Comb'}],
      salience: 0
    }
    const score = scoreActors([gold], [[...perfect(gold), comb]])
    expect(score.mentions.typed.precision).toBe(100)
  })
})

describe('the score of quotations', () => {
  const words = {
    id: 'q',
    type: 'direct' as const,
    text: '“We never left.”',
    spans: [[31, 47]] as const,
    cue: null,
    confidence: 1
  }
  const by = (name: string) => ({
    ...words,
    source: {mention: name, start: 0, end: 1, name}
  })

  it('is full for the right words by the right person', () => {
    expect(scoreQuotations([gold], [[by('Ana Torres')]]).endToEnd.f1).toBe(100)
  })

  it('keeps the words when the person is wrong', () => {
    const score = scoreQuotations([gold], [[by('Eva Roth')]])
    expect(score.spans.f1).toBe(100)
    expect(score.shown).toBe(0)
    expect(score.endToEnd.f1).toBe(0)
  })
})

describe('the assignment of greatest weight', () => {
  it('gives up a greater pair for a greater sum', () => {
    expect(
      assign([
        [3, 2],
        [2, 0]
      ])
    ).toEqual([1, 0])
  })

  it('leaves a row without weight alone', () => {
    expect(assign([[0], [1]])).toEqual([-1, 0])
    expect(assign([])).toEqual([])
  })
})
