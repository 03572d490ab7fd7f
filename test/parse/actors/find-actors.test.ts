import {describe, expect, it} from 'vitest'
import {linesOf} from './actors-of.ts'

type Case = [does: string, text: string, actors: string[]]

function table(cases: Case[]): void {
  for (const [does, text, actors] of cases) {
    it(does, () => expect(linesOf(text)).toEqual(actors))
  }
}

describe('names', () => {
  table([
    ['finds nobody in a text that names nobody', 'It rained all day.', []],
    [
      'leaves title, article and possessive out of a mention',
      'President Ada Lund praised the Harbour Trust’s work.',
      ['person Ada Lund: Ada Lund', 'organisation Harbour Trust: Harbour Trust']
    ],
    [
      'keeps particles and initials inside a name',
      'Ursula von der Leyen met J. R. Hartley and K.C. Maurer.',
      [
        'person Ursula von der Leyen: Ursula von der Leyen',
        'person J. R. Hartley: J. R. Hartley',
        'person K.C. Maurer: K.C. Maurer'
      ]
    ],
    [
      'calls a person without the nickname that stands inside the name',
      'Then Bartholomew “Barty” Quince sang.',
      ['person Bartholomew Quince: Bartholomew “Barty” Quince']
    ],
    [
      'reads “and”, “of” and “for” inside an organisation',
      'The Food and Drug Administration wrote to the University of Derby and the Institute for Public Health.',
      [
        'organisation Food and Drug Administration: Food and Drug Administration',
        'organisation University of Derby: University of Derby',
        'organisation Institute for Public Health: Institute for Public Health'
      ]
    ],
    [
      'keeps two people joined by “and” apart',
      'Peter Lund and Marie Holm agreed.',
      ['person Peter Lund: Peter Lund', 'person Marie Holm: Marie Holm']
    ],
    [
      'reads a possessive inside an organisation',
      'Members of the Inshore Fishermen’s Union stayed at sea.',
      ['organisation Inshore Fishermen’s Union: Inshore Fishermen’s Union']
    ],
    [
      'reads a possessive that belongs to a known name',
      'Shares of McDonald’s fell.',
      ["organisation McDonald's: McDonald’s"]
    ],
    [
      'keeps the stop of a legal form',
      'Workers at Halloran Marine Inc. walked out.',
      ['organisation Halloran Marine Inc.: Halloran Marine Inc.']
    ],
    [
      'cuts a model off the name of its maker',
      'Boeing delayed the Boeing 787 and Airbus the A380.',
      ['organisation Boeing: Boeing, Boeing', 'organisation Airbus: Airbus']
    ],
    [
      'takes no day, month, language, unit or plain acronym for a name',
      'On Monday in May the CEO watched TV in English at 3 GHz.',
      []
    ],
    [
      'tells Theresa May from the month',
      'Theresa May left in May.',
      ['person Theresa May: Theresa May']
    ],
    [
      'splits two countries joined by a hyphen and leaves “-based” out',
      'The US-China talks were held by a Beijing-based firm.',
      [
        'place United States: US',
        'place China: China',
        'place Beijing: Beijing'
      ]
    ],
    [
      'does not read across blocks',
      'We asked Anna\n\nBerg is a town.',
      ['person Anna: Anna', 'place Berg: Berg']
    ],
    [
      'takes the title of a work for nobody',
      'She read “Lanterns of Home” twice.',
      []
    ]
  ])
})

describe('the start of a sentence', () => {
  table([
    [
      'takes no common word for a name',
      'Nobody came. Police arrived. Fishing stopped. Councils met.',
      []
    ],
    [
      'counts a common word when it stands capitalized inside a sentence',
      'Stone spoke first. We asked Emma Stone again.',
      ['person Emma Stone: Stone, Emma Stone']
    ],
    [
      'drops a common word before a name',
      'Yesterday Emma Stone spoke. When Peter Lund came, all rose.',
      ['person Emma Stone: Emma Stone', 'person Peter Lund: Peter Lund']
    ],
    [
      'keeps a first name that is a common word as well',
      'Mike Waltz spoke. Grace Kelly sang.',
      ['person Mike Waltz: Mike Waltz', 'person Grace Kelly: Grace Kelly']
    ],
    [
      'counts the word behind an opening mark as a first one',
      'She said: “Fishing is over,” and “nothing helps.”',
      []
    ]
  ])
})

describe('headlines', () => {
  const teaser = 'ACSA Agreement Sparks Bold Italy-Japan Military Alliance!'
  table([
    [
      'takes no name from a heading',
      '## Mexican President Responds Firmly\n\nIt was late.',
      []
    ],
    ['takes no name from a pasted teaser', `It was late.\n\n${teaser}`, []],
    [
      'takes no name from a headline inside a pasted paragraph',
      `It was late.\n${teaser}\nNobody knew.`,
      []
    ],
    [
      'takes no name from a line in capitals',
      'BREAKING NEWS FROM OSLO TODAY\n\nIt was late.',
      []
    ],
    [
      'finds a name that the text has in a heading',
      '## Ada Lund Speaks Again\n\nWe met Ada Lund.',
      ['person Ada Lund: Ada Lund, Ada Lund']
    ],
    [
      'takes no headline inside a sentence for a longer name',
      'We met Ada Lund. See also Ada Lund Speaks Again and more.',
      ['person Ada Lund: Ada Lund']
    ],
    [
      'takes a sentence of capitals and small words for no headline',
      'Ada Lund and Peter Holm left for Oslo.',
      [
        'person Ada Lund: Ada Lund',
        'person Peter Holm: Peter Holm',
        'place Oslo: Oslo'
      ]
    ]
  ])
})

describe('kinds', () => {
  table([
    [
      'votes once for all mentions of a string',
      'Halden is an airline. Shares of Halden fell. She flew to Halden.',
      ['organisation Halden: Halden, Halden, Halden']
    ],
    [
      'tells a place by what stands beside it',
      'He lives in Varmo, a town near Skarvik. The port of Skarvik is shut.',
      ['place Varmo: Varmo', 'place Skarvik: Skarvik, Skarvik']
    ],
    [
      'tells a person by age, verb or “who”',
      'Talboth, 34, sang. Ombrask, who danced, was born here.',
      ['person Talboth: Talboth', 'person Ombrask: Ombrask']
    ],
    [
      'lets a country be a place even where it acts',
      'France said no. The US agreed.',
      ['place France: France', 'place United States: US']
    ],
    [
      'tells a person from the place of the same word',
      'Paris Hilton flew to Paris. Georgia Meloni left Georgia.',
      [
        'person Paris Hilton: Paris Hilton',
        'place Paris: Paris',
        'person Georgia Meloni: Georgia Meloni',
        'place Georgia: Georgia'
      ]
    ],
    [
      'lets an article speak against a person unless it is another noun’s',
      'We saw the Nadia Zrinek film. We met the Zarel Union.',
      [
        'person Nadia Zrinek: Nadia Zrinek',
        'organisation Zarel Union: Zarel Union'
      ]
    ],
    [
      'takes a demonym alone for nobody',
      'The Mexican and a German met two Americans.',
      []
    ]
  ])
})
