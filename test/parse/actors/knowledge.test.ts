import {describe, expect, it} from 'vitest'
import {isHeadline} from '../../../src/parse/actors/headline.ts'
import {
  countryOf,
  foldName,
  knownKind,
  knownName
} from '../../../src/parse/actors/lookup.ts'
import {isCommonWord} from '../../../src/parse/knowledge/common-words.ts'
import {genderOfFirstName} from '../../../src/parse/knowledge/first-names.ts'
import {readSentences} from '../../../src/parse/sentences.ts'

describe('the knowledge', () => {
  it('knows common words and their inflections, and no names', () => {
    for (const word of ['harbour', 'supporters', 'stopped', 'carries']) {
      expect([word, isCommonWord(word)]).toEqual([word, true])
    }
    for (const word of ['lund', 'mexico', 'sheinbaum']) {
      expect([word, isCommonWord(word)]).toEqual([word, false])
    }
  })

  it('finds the country of a name and of a demonym', () => {
    expect(countryOf('U.S.')).toBe('United States')
    expect(countryOf('Mexicans')).toBe('Mexico')
    expect(countryOf('Derby')).toBeUndefined()
  })

  it('knows what a name is, in capitals too', () => {
    expect(knownKind('NATO')).toBe('organisation')
    expect(knownKind('NEW YORK')).toBe('place')
    expect(knownKind('Ada Lund')).toBeUndefined()
    expect(knownName('UN')).toBe('United Nations')
  })

  it('tells the gender of a first name, accents aside', () => {
    expect(genderOfFirstName('Zoë')).toBe('female')
    expect(genderOfFirstName('Joaquín')).toBe('male')
    expect(genderOfFirstName('Robin')).toBeUndefined()
    expect(genderOfFirstName('Xyzzy')).toBeUndefined()
  })

  it('compares names without accents, stops and article', () => {
    expect(foldName('The U.S. Café’s')).toBe("us cafe's")
  })
})

describe('isHeadline', () => {
  const lines: [line: string, headline: boolean][] = [
    ['Mexican President Responds Firmly', true],
    ['What Is the ‘Soft Landing’ Idea?', true],
    ['BREAKING NEWS FROM OSLO', true],
    ['Ada Lund and Peter Holm', false],
    ['Nobody Knew the Way Home.', false],
    ['Nobody knew the way home', false],
    ['Harbour', false]
  ]
  for (const [line, headline] of lines) {
    it(`${headline ? 'takes' : 'does not take'} “${line}” for one`, () => {
      expect(isHeadline(line, '')).toBe(headline)
    })
  }

  it('takes no line for one that the next line carries on', () => {
    expect(isHeadline('The Board of the Harbour Trust', 'met on Monday.')).toBe(
      false
    )
  })
})

describe('readSentences', () => {
  const texts: [text: string, sentences: string[]][] = [
    ['A U.S. Senator came. He sat.', ['A U.S. Senator came.', 'He sat.']],
    ['They left the U.S. The end.', ['They left the U.S.', 'The end.']],
    ['We met J.K. Rowling. So?', ['We met J.K. Rowling.', 'So?']],
    ['It ended at 5 p.m. Lund left.', ['It ended at 5 p.m.', 'Lund left.']]
  ]
  for (const [text, sentences] of texts) {
    it(`cuts “${text}”`, () => {
      expect(
        readSentences(text).map(({start, end}) => text.slice(start, end))
      ).toEqual(sentences)
    })
  }
})
