import {describe, expect, it} from 'vitest'
import {actorsOf, rolesOf} from './actors-of.ts'

const cases: [does: string, text: string, roles: string[]][] = [
  [
    'reads a title before the name',
    'Mexican President Ada Lund met Captain Tomas Varley.',
    ['Ada Lund: Mexican President', 'Tomas Varley: Captain']
  ],
  [
    'takes a form of address for no role',
    'Mr Holm met Dr. Ek.',
    ['Holm: ', 'Ek: ']
  ],
  [
    'reads a title of several words with its complement',
    'Minister of Health Anna Berg met Secretary of State Peter Holm.',
    ['Anna Berg: Minister of Health', 'Peter Holm: Secretary of State']
  ],
  [
    'reads a role noun before the name, without the verb or adjective',
    'We asked former Border Patrol official Tom Homan and film director Lena Ek.',
    ['Tom Homan: former Border Patrol official', 'Lena Ek: film director']
  ],
  [
    'reads an apposition behind the name',
    'Ada Lund, the mayor of Derby, spoke. Peter Holm, 71, a retired clerk, sat.',
    ['Ada Lund: mayor of Derby', 'Peter Holm: former clerk']
  ],
  [
    'reads an apposition before the name',
    'The mayor of Derby, Ada Lund, spoke. Norway’s prime minister, Peter Holm, sat.',
    ['Ada Lund: mayor of Derby', 'Peter Holm: Norway’s prime minister']
  ],
  [
    'does not cut at the stop of U.S., and reads two roles of one person',
    'Marco Lund, a U.S. Senator and nominee for Secretary of State, spoke.',
    ['Marco Lund: U.S. Senator, nominee for Secretary of State']
  ],
  [
    'reads whose nominee someone is',
    'Pete Lund, Holm’s nominee for Secretary of Defense, spoke.',
    ['Pete Lund: nominee for Secretary of Defense', 'Holm: ']
  ],
  [
    'does not run over “and” into the role of someone else',
    'Like Rep. Mike Lund and former mayor Peter Holm, she left.',
    ['Mike Lund: Rep.', 'Peter Holm: former mayor']
  ],
  [
    'ends an apposition where “and” brings in someone else',
    'Ada Lund, the mayor of Derby and Peter Holm, a lawyer, came.',
    ['Ada Lund: mayor of Derby', 'Peter Holm: lawyer']
  ],
  [
    'does not give an apposition to the name behind it',
    'Ada Lund, a lawyer from Derby, Peter Holm and Lena Ek came.',
    ['Ada Lund: lawyer from Derby', 'Peter Holm: ', 'Lena Ek: ']
  ],
  [
    'reads “as” and a relative clause',
    'Ada Lund, as the minister of finance, spoke. Peter Holm, who is the mayor of Derby, sat.',
    ['Ada Lund: minister of finance', 'Peter Holm: mayor of Derby']
  ],
  [
    'tells acting, elect, candidate and then',
    'Acting mayor Ada Lund met President-elect Luis Soto, Lena Ek, a candidate for mayor, and then-Governor Max Roy.',
    [
      'Ada Lund: acting mayor',
      'Luis Soto: President-elect',
      'Lena Ek: candidate for mayor',
      'Max Roy: former Governor'
    ]
  ],
  [
    'leaves out what says less of the same',
    'Mexican President Ada Lund came. President Lund spoke.',
    ['Ada Lund: Mexican President']
  ],
  [
    'lets a status win over the bare title',
    'President Lund spoke. Former President Lund left.',
    ['Lund: former President']
  ],
  [
    'takes a clause behind a comma for no role',
    'Ada Lund, made the chair herself.',
    ['Ada Lund: ']
  ]
]

describe('roles', () => {
  for (const [does, text, roles] of cases) {
    it(does, () => expect(rolesOf(text)).toEqual(roles))
  }

  it('gives no role to an organisation', () => {
    const [board] = actorsOf('The Ports Board, the keeper of the pier, met.')
    expect(board?.roles).toEqual([])
  })
})
