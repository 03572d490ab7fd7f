import {describe, expect, it} from 'vitest'
import {read, readAlone} from './read.ts'

/** `words | mention` of the reports of a text. */
function reports(text: string): string[] {
  return readAlone(text)
    .filter(({kind}) => kind === 'indirect')
    .map((one) => `${one.text} | ${one.source?.mention ?? '–'}`)
}

type Row = [text: string, ...expected: string[]]

const behind: Row[] = [
  [
    'Ann Moor said that the quay was shut.',
    'that the quay was shut | Ann Moor'
  ],
  ['Ann Moor said fishermen want a quay.', 'fishermen want a quay | Ann Moor'],
  ['Ann Moor believes the quay will open.', 'the quay will open | Ann Moor'],
  [
    'Ann Moor said on Friday that the quay was shut.',
    'that the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor said in a speech on Friday that the quay was shut.',
    'that the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor told reporters that the quay was shut.',
    'that the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor told Paul Reid she would sell the quay.',
    'she would sell the quay | Ann Moor'
  ],
  ['Ann Moor promised to open the quay.', 'to open the quay | Ann Moor'],
  [
    'Ann Moor urged Paul Reid to open the quay.',
    'Paul Reid to open the quay | Ann Moor'
  ],
  [
    'Ann Moor asked whether the quay was safe.',
    'whether the quay was safe | Ann Moor'
  ],
  [
    'About three in 10 said they never saw the quay.',
    'they never saw the quay | About three in 10'
  ],
  [
    'Ann Moor said the film “Low Tide” was too long for children.',
    'the film “Low Tide” was too long for children | Ann Moor'
  ]
]

const around: Row[] = [
  ['The quay is shut, Ann Moor said on Friday.', 'The quay is shut | Ann Moor'],
  [
    'The quay is shut, said Ann Moor, the harbour master.',
    'The quay is shut | Ann Moor'
  ],
  [
    'The quay, Ann Moor said, will be shut by Monday.',
    'The quay will be shut by Monday | Ann Moor'
  ],
  [
    'Still, the quay will open, Ann Moor said.',
    'the quay will open | Ann Moor'
  ],
  [
    'The quay will be shut, Ann Moor said, and she has the key.',
    'The quay will be shut | Ann Moor'
  ],
  [
    'As Ann Moor noted, the quay was always dry.',
    'the quay was always dry | Ann Moor'
  ],
  [
    'The quay, according to Ann Moor, is always dry.',
    'The quay is always dry | Ann Moor'
  ],
  [
    'The quay is always dry, according to Ann Moor.',
    'The quay is always dry | Ann Moor'
  ]
]

const ends: Row[] = [
  [
    'Ann Moor said the quay was shut, while Paul Reid swam.',
    'the quay was shut | Ann Moor'
  ],
  [
    'While Ann Moor said the quay was shut, the boats came in.',
    'the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor said the quay was shut, adding that nobody had the key.',
    'the quay was shut | Ann Moor',
    'that nobody had the key | Ann Moor'
  ],
  [
    'Ann Moor said she liked the quay but noted that it leaked.',
    'she liked the quay | Ann Moor',
    'that it leaked | Ann Moor'
  ],
  [
    'Ann Moor said the quay was shut, and she left.',
    'the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor said the quay was shut, and the pilots said they were glad.',
    'the quay was shut | Ann Moor',
    'they were glad | the pilots'
  ],
  [
    'Ann Moor said the quay was shut; the boats came in.',
    'the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor said the quay was shut, which pleased nobody.',
    'the quay was shut | Ann Moor'
  ],
  [
    'Ann Moor said the pilots knew that the quay was shut.',
    'the pilots knew that the quay was shut | Ann Moor'
  ]
]

const none: Row[] = [
  ['Ann Moor never said that the quay would open.'],
  ['Ann Moor doesn’t believe that the quay will open.'],
  ['Nobody said that the quay would open on Monday.'],
  ['It was said that the quay would open on Monday.'],
  ['Ann Moor repeated that promise in a letter.'],
  ['Ann Moor told a meeting of the harbour council on Friday.'],
  ['Ann Moor found a key to the shed of the harbour.'],
  ['“The quay is shut,” Ann Moor said aboard her boat on Monday.'],
  ['Ann Moor said the quay was “a promise to the town” and left.']
]

describe('readReports', () => {
  it.each(behind)('reads what stands behind a cue: %s', (text, ...expected) => {
    expect(reports(text)).toEqual(expected)
  })

  it.each(around)(
    'reads what a cue follows or breaks: %s',
    (text, ...expected) => {
      expect(reports(text)).toEqual(expected)
    }
  )

  it.each(ends)('ends where the writer takes over: %s', (text, ...expected) => {
    expect(reports(text)).toEqual(expected)
  })

  it.each(none)('finds nothing: %s', (text) => {
    expect(reports(text)).toEqual([])
  })

  it('gives the parts of a broken report as spans of the source', () => {
    const text = 'The quay, Ann Moor said, will be *shut* by Monday.'
    const [report] = read(text)
    expect(report?.spans.map(([from, to]) => text.slice(from, to))).toEqual([
      'The quay',
      'will be *shut* by Monday'
    ])
  })

  it('reads a long row of cues in little time', () => {
    const text = `${'Ann Moor said that she knew, '.repeat(4000)}.`
    const start = performance.now()
    reports(text)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('a report inside quoted words', () => {
  it('is not a second quotation, in a transcript either', () => {
    const text = `Ann Teague and Tom Venn spoke in the chamber.

TEAGUE: Chair, may I ask what we get back after sixty years?
VENN: A pier.
TEAGUE: This one?`
    expect(read(text).map(({kind}) => kind)).toEqual([
      'direct',
      'direct',
      'direct'
    ])
  })
})
