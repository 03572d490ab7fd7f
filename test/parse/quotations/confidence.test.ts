import {describe, expect, it} from 'vitest'
import {confidenceWeights} from '../../../src/parse/knowledge/confidence-weights.ts'
import {confidenceBy} from '../../../src/parse/quotations/confidence.ts'
import {
  featuresOf,
  type Grounds,
  meansOf
} from '../../../src/parse/quotations/confidence-features.ts'
import {findQuotations} from '../../../src/parse/quotations/find-quotations.ts'
import {proseOf, read} from './read.ts'

/** The grounds of the first source that is named. */
function grounds(text: string): Grounds {
  const seen: Grounds[] = []
  findQuotations(proseOf(text), [], (one) => seen.push(one))
  return seen[0] as Grounds
}

function sure(text: string): number {
  return read(text)[0]?.confidence ?? 0
}

const said = 'Ana Torres came. “The quay is ours,” Ana Torres said.'

describe('confidence', () => {
  it.each([
    ['a floating quotation', 'Ana Torres came.\n\n“The quay is ours.”'],
    ['one word', 'Ana Torres and a clerk of the port think it is a “joke”.'],
    ['a noun', 'The quay is ours. “We all agree,” the plan of the port said.']
  ])('is lower for %s than for a name beside its words', (_name, text) => {
    expect(sure(text)).toBeLessThan(sure(said))
    expect(sure(text)).toBeLessThan(0.84)
    expect(sure(said)).toBeGreaterThan(0.95)
  })

  it('is low where a pronoun could mean two persons', () => {
    const one = 'Paul Reid came. “The quay is ours,” he said.'
    const two = 'Paul Reid met John Moor and Karl Ford. “It is ours,” he said.'
    expect(sure(one)).toBeGreaterThan(0.84)
    expect(sure(two)).toBeLessThan(0.84)
  })

  it('trusts the signature of a block quotation', () => {
    expect(sure('> The quay is ours.\n>\n> — Ana Torres')).toBe(0.95)
  })

  it('is rounded to hundredths, between 0 and 1', () => {
    const weights = {bias: 100, a: 33, b: -400}
    expect(confidenceBy(weights, ['a'], 100)).toBe(0.79)
    expect(confidenceBy(weights, ['a', 'b'], 100)).toBe(0.06)
    expect(confidenceBy(weights, ['a'], 50)).toBe(0.4)
    expect(confidenceBy({}, ['unknown'], 100)).toBe(0.5)
  })

  it('has whole numbers as weights', () => {
    const {marked, reports, means} = confidenceWeights
    const all = [marked, reports, means].flatMap((one) => Object.values(one))
    expect(all.filter((one) => !Number.isInteger(one))).toEqual([])
    expect(all.length).toBeLessThan(140)
  })
})

describe('features', () => {
  it('say how a source was found, not who it is', () => {
    expect(featuresOf(grounds(said))).toEqual([
      'pattern:after-subject',
      'who:unresolved-name',
      'words:4',
      'shape:led',
      'cue:said',
      'subject:name',
      'right:cue',
      'left:quote',
      'name:2',
      'gap-after:0',
      'rivals-after:0'
    ])
  })

  it('carry over where a source was first found', () => {
    const seen: Grounds[] = []
    const text = `${said} “It will stay so,” she added. “We know it.”`
    findQuotations(proseOf(text), [], (one) => seen.push(one))
    expect(seen.flatMap(featuresOf)).toContain('origin:after-subject')
  })

  it.each([
    [0, 'pronoun-tied'],
    [0.2, 'pronoun-close'],
    [0.4, 'pronoun-ahead'],
    [1, 'pronoun-clear']
  ])('tell how far the next person is behind: %s', (lead, means) => {
    const one = grounds(said)
    expect(meansOf({...one, reference: 'pronoun', lead})).toBe(means)
    expect(meansOf({...one, reference: 'role', lead})).toBe('role')
  })

  it('are the same for the same words with other names', () => {
    const other = said.replaceAll('Ana Torres', 'Uma Winter')
    expect(featuresOf(grounds(other))).toEqual(featuresOf(grounds(said)))
  })
})
