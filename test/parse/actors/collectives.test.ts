import {describe, expect, it} from 'vitest'
import {linesOf} from './actors-of.ts'

const cases: [does: string, text: string, actors: string[]][] = [
  [
    'composes a country or demonym and an institution',
    'The Mexican government and the German parliament disagreed.',
    [
      'organisation Mexican government: Mexican government',
      'organisation German parliament: German parliament'
    ]
  ],
  [
    'merges the forces of one country and keeps its government apart',
    'U.S. troops left. The U.S. military and American forces stayed. The U.S. government slept.',
    [
      'organisation U.S. military: U.S. troops, U.S. military, American forces',
      'organisation U.S. government: U.S. government'
    ]
  ],
  [
    'keeps the forces of two countries apart',
    'Russian troops met Ukrainian troops.',
    [
      'organisation Russian troops: Russian troops',
      'organisation Ukrainian troops: Ukrainian troops'
    ]
  ],
  [
    'takes an administration for no mention of its leader',
    'The Trump administration paused. Then Trump spoke of Trump’s nominee.',
    [
      'organisation Trump administration: Trump administration',
      'person Trump: Trump, Trump'
    ]
  ],
  [
    'takes the leader of an administration for a person',
    'The Zorvat administration paused. Then Zorvat left.',
    [
      'organisation Zorvat administration: Zorvat administration',
      'person Zorvat: Zorvat'
    ]
  ],
  [
    'gives a word to one actor only, to the longer name',
    'The U.S. military drug cartels file and the U.S. military drug cartels list were lost.',
    [
      'group U.S. military drug cartels: U.S. military drug cartels, U.S. military drug cartels'
    ]
  ],
  [
    'reads an administration in capitals',
    'The Biden Administration ended. Joe Biden left.',
    [
      'organisation Biden Administration: Biden Administration',
      'person Joe Biden: Joe Biden'
    ]
  ],
  [
    'gives a later bare head to the last composed actor',
    'The Mexican government met. Later the government said no.',
    ['organisation Mexican government: Mexican government, government']
  ],
  [
    'leaves a bare head alone that only describes a noun',
    'The Mexican government met. Later the government building burned.',
    ['organisation Mexican government: Mexican government']
  ],
  [
    'lets the head decide for a group, which must recur',
    'U.S. officials spoke. German officials were silent. U.S. officials left.',
    ['group U.S. officials: U.S. officials, U.S. officials']
  ],
  [
    'finds a lower-case group when it recurs',
    'They fight drug cartels. The cartels grow. No law stops drug cartels.',
    ['group drug cartels: drug cartels, cartels, drug cartels']
  ],
  [
    'leaves a lower-case group out that does not recur',
    'They fight drug cartels at night.',
    []
  ],
  [
    'leaves a known organisation as it is',
    'The U.S. Senate voted. Singapore Airlines flew.',
    [
      'organisation Senate: U.S. Senate',
      'organisation Singapore Airlines: Singapore Airlines'
    ]
  ]
]

describe('collective actors', () => {
  for (const [does, text, actors] of cases) {
    it(does, () => expect(linesOf(text)).toEqual(actors))
  }
})
