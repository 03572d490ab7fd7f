import {describe, expect, it} from 'vitest'
import {actorsOf, linesOf} from './actors-of.ts'

const cases: [does: string, text: string, actors: string[]][] = [
  [
    'joins a surname and a titled one to the full name',
    'Ada Lund came. Lund sat. Ms. Lund spoke. Ada smiled.',
    ['person Ada Lund: Ada Lund, Lund, Lund, Ada']
  ],
  [
    'joins initials and middle names',
    'John Albert Smith met us. J. Smith wrote. John Smith left.',
    ['person John Albert Smith: John Albert Smith, J. Smith, John Smith']
  ],
  [
    'keeps two of one surname apart and gives each the mentions that fit',
    'Tomas Varley met Nell Varley. Mr Varley sat. Mrs Varley stood.',
    [
      'person Tomas Varley: Tomas Varley, Varley',
      'person Nell Varley: Nell Varley, Varley'
    ]
  ],
  [
    'keeps a surname with whoever bore it first alone',
    'Walter Pask Jr. kept the light. Pask sat. His father, Walter Pask Sr., built it. Pask has his chair.',
    [
      'person Walter Pask Jr.: Walter Pask Jr., Pask, Pask',
      'person Walter Pask Sr.: Walter Pask Sr.'
    ]
  ],
  [
    'takes the plural of a surname for nobody',
    'Tomas Varley met Nell Varley. Both Varleys laughed.',
    ['person Tomas Varley: Tomas Varley', 'person Nell Varley: Nell Varley']
  ],
  [
    'joins an acronym that the text defines',
    'The National Maritime Agency (NMA) called. The NMA waited.',
    [
      'organisation National Maritime Agency: National Maritime Agency, NMA, NMA'
    ]
  ],
  [
    'joins an acronym to the only name it can stand for',
    'The Carrant Ports Board met. The CPB waited.',
    ['organisation Carrant Ports Board: Carrant Ports Board, CPB']
  ],
  [
    'joins a company without its legal form',
    'Loy Line Ltd sails. Loy Line waits.',
    ['organisation Loy Line Ltd: Loy Line Ltd, Loy Line']
  ],
  [
    'joins the names of one country',
    'The United States, or the U.S., is America. Britain is the UK.',
    [
      'place United States: United States, U.S., America',
      'place United Kingdom: Britain, UK'
    ]
  ],
  [
    'joins a surname with its particles',
    'Étienne de la Haye came. Then de la Haye sat. De la Haye spoke.',
    ['person Étienne de la Haye: Étienne de la Haye, de la Haye, De la Haye']
  ]
]

describe('clusters', () => {
  for (const [does, text, actors] of cases) {
    it(does, () => expect(linesOf(text)).toEqual(actors))
  }

  it('lists the other forms as aliases, those with a title too', () => {
    const [lund] = actorsOf('President Ada Lund came. Mr Lund sat. Lund spoke.')
    expect(lund?.aliases).toEqual(['President Ada Lund', 'Lund', 'Mr Lund'])
  })

  it('gives every actor of an article its own id', () => {
    const ids = actorsOf(
      'Peter Holm is 40. The town of Holm is old. Holm, a town, sleeps.'
    ).map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('puts the actor first whom the article is about', () => {
    const [first] = actorsOf(
      'Ada Lund came. Lund sat. Lund spoke. At last Peter Holm left.'
    )
    expect(first?.name).toBe('Ada Lund')
    expect(first?.salience).toBeGreaterThan(0.5)
    expect(first?.salience).toBeLessThanOrEqual(1)
  })

  it('lets a name in the title count as standing first', () => {
    const text = `${'It rained all day. '.repeat(20)}Then Ada Lund came.`
    const [plain] = actorsOf(text)
    const [titled] = actorsOf(text, {title: 'Rain stops for Ada Lund'})
    expect(titled?.salience).toBeGreaterThan(plain?.salience ?? 1)
  })
})

describe('gender', () => {
  const told: [text: string, gender: string | undefined][] = [
    ['Mr Sorvik came.', 'male'],
    ['Spokeswoman Robin Sorvik came.', 'female'],
    ['Mary Sorvik came.', 'female'],
    ['Robin Sorvik came. She sat.', 'female'],
    ['Robin Sorvik came.', undefined],
    ['Ostrek Council met. He left.', undefined]
  ]
  for (const [text, gender] of told) {
    it(`is ${gender ?? 'not known'} in “${text}”`, () => {
      expect(actorsOf(text)[0]?.gender).toBe(gender)
    })
  }
})
