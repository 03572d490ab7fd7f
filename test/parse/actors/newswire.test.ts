import {describe, expect, it} from 'vitest'
import {linesOf, rolesOf} from './actors-of.ts'

/** What desks write: results, datelines, bylines, institutions, firms. */
const cases: [does: string, text: string, actors: string[]][] = [
  [
    'reads the code of a country behind a name',
    'Silje Brandvold (NOR) beat Mio Kurosaki (JPN) in three sets.',
    [
      'person Silje Brandvold: Silje Brandvold',
      'place Norway: NOR',
      'person Mio Kurosaki: Mio Kurosaki',
      'place Japan: JPN'
    ]
  ],
  [
    'joins the code of a country with its name',
    'Italy won. The fastest were Bruno Conti, ITA, and his brother.',
    ['place Italy: Italy, ITA', 'person Bruno Conti: Bruno Conti']
  ],
  [
    'reads a place in capitals at the head of a report',
    'LISBON (Reuters) - Prices fell in Lisbon on Monday.',
    ['place Lisbon: LISBON, Lisbon', 'organisation Reuters: Reuters']
  ],
  [
    'reads states as agencies shorten them',
    'The fire began near Redmond, Ore., and spread towards Boise, Idaho.',
    [
      'place Redmond: Redmond',
      'place Oregon: Ore.',
      'place Boise: Boise',
      'place Idaho: Idaho'
    ]
  ],
  [
    'reads the names in a byline',
    'The talks failed on Monday.\n\n(Reporting by Aibek Nurlanov in Bishkek; Editing by Hugh Pemberton)',
    [
      'person Aibek Nurlanov: Aibek Nurlanov',
      'place Bishkek: Bishkek',
      'person Hugh Pemberton: Hugh Pemberton'
    ]
  ],
  [
    'names a country and its ministry apart',
    'Kyrgyzstan’s Defence Ministry said shots were fired.',
    [
      'place Kyrgyzstan: Kyrgyzstan',
      'organisation Kyrgyzstan’s Defence Ministry: Defence Ministry'
    ]
  ],
  [
    'keeps “and” inside an institution',
    'The Institute of Volcanology and Seismology warned the National Disaster Risk Reduction and Management Council.',
    [
      'organisation Institute of Volcanology and Seismology: Institute of Volcanology and Seismology',
      'organisation National Disaster Risk Reduction and Management Council: National Disaster Risk Reduction and Management Council'
    ]
  ],
  [
    'takes a head with a capital for the only institution that has it',
    'The Federal Trade Commission sued. The Commission said it would win.',
    [
      'organisation Federal Trade Commission: Federal Trade Commission, Commission'
    ]
  ],
  [
    'leaves a head alone that two institutions have',
    'The High Court and the Crown Court differ. The Court was silent.',
    [
      'organisation High Court: High Court',
      'organisation Crown Court: Crown Court'
    ]
  ],
  [
    'joins a firm with its name without legal form, also at the start',
    'Norvind A/S rose. Brightwell Biosciences Inc. fell. Norvind and Brightwell merged.',
    [
      'organisation Norvind A/S: Norvind A/S, Norvind',
      'organisation Brightwell Biosciences Inc.: Brightwell Biosciences Inc., Brightwell'
    ]
  ],
  [
    'takes an acronym that the text spells out for that, whatever else is called so',
    'The New People’s Party won. The NPP was glad.',
    ['organisation New People’s Party: New People’s Party, NPP']
  ],
  [
    'joins a firm with the name it is known by, and not with another of its things',
    'Apple Computer grew. Apple showed the Apple Corps label.',
    [
      'organisation Apple Computer: Apple Computer, Apple',
      'organisation Apple Corps: Apple Corps'
    ]
  ],
  [
    'joins a club with its nickname',
    'The Denver Nuggets won at home. The Nuggets led by ten.',
    ['organisation Denver Nuggets: Denver Nuggets, Nuggets']
  ],
  [
    'gives a surname the kind of the full name',
    'Consuelo Urrejola leads the union. Urrejola called the strike.',
    ['person Consuelo Urrejola: Consuelo Urrejola, Urrejola']
  ],
  [
    'keeps a nickname inside the name',
    'The driver was Teofilo “Boy” Magsalin of Cebu.',
    ['person Teofilo Magsalin: Teofilo “Boy” Magsalin', 'place Cebu: Cebu']
  ],
  [
    'leaves out letters behind a name',
    'Philippa Ebdon QC told the jury.',
    ['person Philippa Ebdon: Philippa Ebdon']
  ],
  [
    'keeps the number of a road and of a unit',
    'The 101st Airborne Division closed U.S. Highway 20.',
    [
      'organisation 101st Airborne Division: 101st Airborne Division',
      'place U.S. Highway 20: U.S. Highway 20'
    ]
  ],
  [
    'leaves the model of a maker out',
    'She drove a Ford F-150 to the fair.',
    ['organisation Ford: Ford']
  ],
  [
    'names the maker where the thing is no actor',
    'He won the Google Science Fair.',
    ['organisation Google: Google']
  ],
  [
    'takes a spelled-out number at the start for no name',
    'Forty-three people left. Two-year yields rose.',
    []
  ],
  [
    'reads a name with a web ending',
    'Shares of Booking.com rose.',
    ['organisation Booking.com: Booking.com']
  ],
  [
    'keeps the article of The Hague',
    'They met in The Hague on Monday.',
    ['place The Hague: The Hague']
  ]
]

describe('newswire', () => {
  for (const [does, text, actors] of cases) {
    it(does, () => expect(linesOf(text)).toEqual(actors))
  }
})

describe('roles as desks give them', () => {
  it('reads places in a team', () => {
    expect(
      rolesOf(
        'Substitute Kwabena Osei scored. French referee Mathieu Delorme blew.'
      )
    ).toEqual(['Kwabena Osei: Substitute', 'Mathieu Delorme: French referee'])
  })

  it('reads a trade behind an age', () => {
    expect(rolesOf('Gulnara Asanova, a 41-year-old seamstress, fled.')).toEqual(
      ['Gulnara Asanova: seamstress']
    )
  })

  it('takes “a major” before a name for no rank', () => {
    expect(rolesOf('It was a major Warhol show. Andy Warhol smiled.')).toEqual([
      'Andy Warhol: '
    ])
  })

  it('reads Spanish roles before and behind a name', () => {
    const text =
      'La ministra de Sanidad, Ana Ruiz Peña, dimitió ayer. El exalcalde Luis Soto y Marta Gil, portavoz de la policía, dijeron que no lo sabían.'
    expect(rolesOf(text)).toEqual([
      'Ana Ruiz Peña: ministra de Sanidad',
      'Luis Soto: former alcalde',
      'Marta Gil: portavoz de la policía'
    ])
  })

  it('reads French and German roles', () => {
    expect(
      rolesOf(
        'Le maire de Lyon, Paul Roux, et l’ancien président Marc Petit ont dit que les travaux sont finis.'
      )
    ).toEqual(['Paul Roux: maire de Lyon', 'Marc Petit: former président'])
    expect(
      rolesOf(
        'Der frühere Innenminister Karl Huber sagte am Montag, er sei mit der Arbeit nicht zufrieden.'
      )
    ).toEqual(['Karl Huber: former Innenminister'])
  })
})
