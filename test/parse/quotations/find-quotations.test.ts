import {describe, expect, it} from 'vitest'
import {lines, readAlone} from './read.ts'

type Row = [text: string, ...expected: string[]]

const after: Row[] = [
  ['“The quay is ours,” said Ann Moor.', 'direct: The quay is ours | Ann Moor'],
  [
    '“The quay is ours,” Ann Moor said on Friday. “Ask anyone.”',
    'direct: The quay is ours | Ann Moor',
    'direct: Ask anyone. | Ann Moor'
  ],
  [
    '“The quay is ours,” said Ann Moor, “and it always was.”',
    'direct: The quay is ours, and it always was. | Ann Moor'
  ],
  [
    '“The quay,” said Ann Moor, the harbour master, “is ours.”',
    'direct: The quay, is ours. | Ann Moor'
  ],
  [
    '“The tide,” the bespectacled, 71-year-old pilot said.',
    'direct: The tide | the bespectacled, 71-year-old pilot'
  ],
  [
    '“He is a kind man,” Ann Moor said of Paul Reid.',
    'direct: He is a kind man | Ann Moor'
  ],
  [
    'The quay is “a promise,” according to a spokeswoman for the council.',
    'mixed: a promise | a spokeswoman for the council'
  ],
  ['“No comment,” the letter said.', 'direct: No comment | the letter'],
  [
    '“No comment,” the council’s lawyer said.',
    'direct: No comment | the council’s lawyer'
  ],
  [
    '“We will sue,” said Ann Moor and Paul Reid in a joint letter.',
    'direct: We will sue | Ann Moor and Paul Reid'
  ],
  [
    '“The quay is ours,” Ann Moor, who was there, said.',
    'direct: The quay is ours | Ann Moor'
  ],
  ['“Why now?” Ann Moor asked.', 'direct: Why now? | Ann Moor'],
  ['“That is absurd,” Moor fumed.', 'direct: That is absurd | Moor'],
  ['“That is absurd,” Moor blithered.', 'direct: That is absurd | Moor'],
  [
    '“Enough.” That was the answer from Ann Moor.',
    'direct: Enough. | Ann Moor'
  ],
  [
    '“The best harbour in the north.” — Ann Moor',
    'direct: The best harbour in the north. | Ann Moor'
  ],
  [
    '“I was there when Paul Reid said he would pay,” Ann Moor said.',
    'direct: I was there when Paul Reid said he would pay | Ann Moor'
  ]
]

const before: Row[] = [
  [
    'Ann Moor said: “The quay is ours.”',
    'direct: The quay is ours. | Ann Moor'
  ],
  [
    'Ann Moor told Paul Reid that the quay was “never for sale.”',
    'mixed: never for sale | Ann Moor'
  ],
  [
    'Ann Moor said of Paul Reid that he was “a kind man.”',
    'mixed: a kind man | Ann Moor'
  ],
  [
    'Ann Moor, who took over from Paul Reid in May, said it was “sold.”',
    'mixed: sold | Ann Moor'
  ],
  [
    'Ann Moor, 54, a former mate, told the inquiry: “I was asleep.”',
    'direct: I was asleep. | Ann Moor'
  ],
  [
    'The harbour master, Ann Moor, said she was “not amused.”',
    'mixed: not amused | Ann Moor'
  ],
  [
    'Ann Moor dismissed the plan, calling it “a leaflet.”',
    'mixed: a leaflet | Ann Moor'
  ],
  [
    'Ann Moor dismissed the plan and called it “a leaflet.”',
    'mixed: a leaflet | Ann Moor'
  ],
  [
    'Paul Reid’s claim that the quay was “rotten” angered the town.',
    'mixed: rotten | Paul Reid'
  ],
  [
    'In the words of Ann Moor, the quay is “a promise.”',
    'mixed: a promise | Ann Moor'
  ],
  [
    'According to Ann Moor, the quay is “a promise.”',
    'mixed: a promise | Ann Moor'
  ],
  [
    'The plan was called “a disgrace” by Paul Reid.',
    'mixed: a disgrace | Paul Reid'
  ],
  [
    'Officials said the quay would be shut “until further notice.”',
    'mixed: until further notice | Officials'
  ],
  [
    'Asked by Paul Reid to explain, Ann Moor said, “Look at the sea.”',
    'direct: Look at the sea. | Ann Moor'
  ],
  [
    'When Paul Reid came, Ann Moor was blunt: “You are late.”',
    'direct: You are late. | Ann Moor'
  ],
  [
    'Ann Moor said Paul Reid told the council it was “rotten.”',
    'mixed: rotten | Ann Moor'
  ],
  ['Ann Moor rejected cuts, which she called “theft.”', 'mixed: theft | she'],
  ['The crowd chanted “Open the gate!”', 'direct: Open the gate! | The crowd'],
  ['A sign read “No boats.”', 'direct: No boats. | A sign']
]

const around: Row[] = [
  [
    '“Who asked you?” Ann Moor asked Paul Reid.\n\n“You did,” he said.\n\n“When?”\n\n“In May.”',
    'direct: Who asked you? | Ann Moor',
    'direct: You did | he',
    'direct: When? | Ann Moor',
    'direct: In May. | he'
  ],
  [
    '“We began at dawn.\n\n“We ended at noon,” Ann Moor said.',
    'direct: We began at dawn. We ended at noon | Ann Moor'
  ],
  [
    'Ann Moor looked at the sea.\n\n“It has come back.”',
    'direct: It has come back. | Ann Moor'
  ],
  [
    'MOOR: “Will you pay?”\nREID: “I will not.”',
    'direct: Will you pay? | MOOR',
    'direct: I will not. | REID'
  ],
  [
    'MOOR: Will you pay?\n\nREID: I will not.\n\nMOOR: Then go.',
    'direct: Will you pay? | MOOR',
    'direct: I will not. | REID',
    'direct: Then go. | MOOR'
  ],
  [
    '> The best harbour in the north.\n>\n> — Ann Moor, harbour master',
    'direct: The best harbour in the north. | Ann Moor'
  ],
  [
    '> The best harbour in the north.',
    'direct: The best harbour in the north. | –'
  ],
  [
    'Ann Moor wrote in her diary:\n\n> The best harbour\n> in the north.\n>\n> And the wettest.',
    'direct: The best harbour in the north. And the wettest. | Ann Moor'
  ],
  [
    '“We are staying, Moor said. Nobody heard.\n\nThe “gate” stayed shut.',
    'term: gate | –'
  ],
  [
    'Harbour Master Speaks Firmly\nShe called it “a leaflet.”',
    'mixed: a leaflet | She'
  ],
  [
    '- “One,” said Ann Moor.\n- “Two,” said Paul Reid.',
    'direct: One | Ann Moor',
    'direct: Two | Paul Reid'
  ]
]

const terms: Row[] = [
  [
    'A plan called “Blue Water” will cost nine million.',
    'term: Blue Water | –'
  ],
  ['The plan, dubbed “Blue Water”, will cost more.', 'term: Blue Water | –'],
  ['This plan, called a “blue wave,” would cost more.', 'term: blue wave | –'],
  ['# Moor: “We will sue”\n\nAnn Moor spoke.', 'term: We will sue | –'],
  [
    'They starred in “The Long Quay” and sang “Home Again.”',
    'term: The Long Quay | –',
    'term: Home Again | –'
  ],
  [
    '“We are close,” Reid said on the BBC’s “Harbour Hour.”',
    'direct: We are close | Reid',
    'term: Harbour Hour | –'
  ],
  [
    'Joan “Sunny” Marsh said: “Call me Joan.”',
    'term: Sunny | –',
    'direct: Call me Joan. | Joan “Sunny” Marsh'
  ],
  ['The so-called “improvement” cost more.', 'term: improvement | –'],
  ['The “improvement” cost nine million.', 'term: improvement | –'],
  ['The term “soft quay” was first used in May.', 'term: soft quay | –'],
  ['Nobody said “thank you.”', 'term: thank you | –'],
  ['Ann Moor never said “thank you.”', 'term: thank you | –'],
  ['Run `echo "done"` first.']
]

const languages: Row[] = [
  ['«No nos vamos», afirmó Ana Ruiz.', 'direct: No nos vamos | Ana Ruiz'],
  ['Según Ana Ruiz, es “una promesa”.', 'mixed: una promesa | Ana Ruiz'],
  [
    '—No nos vamos —dijo Ana Ruiz—. Nunca.',
    'direct: No nos vamos | Ana Ruiz',
    'direct: Nunca. | Ana Ruiz'
  ],
  ['„Wir bleiben“, sagte Anna Ruiz.', 'direct: Wir bleiben | Anna Ruiz'],
  ['Anna Ruiz sagte: „Wir bleiben.“', 'direct: Wir bleiben. | Anna Ruiz'],
  [
    '« Nous restons », a déclaré Anne Ruiz.',
    'direct: Nous restons | Anne Ruiz'
  ],
  [
    'Selon Anne Ruiz, c’est « une promesse ».',
    'mixed: une promesse | Anne Ruiz'
  ]
]

const reported: Row[] = [
  [
    'Ann Moor said that the quay would open on Monday.',
    'indirect: that the quay would open on Monday | Ann Moor'
  ],
  [
    'The quay will open on Monday, Ann Moor said.',
    'indirect: The quay will open on Monday | Ann Moor'
  ],
  [
    'According to Ann Moor, the quay will open on Monday.',
    'indirect: the quay will open on Monday | Ann Moor'
  ],
  ['Ann Moor did not say when the quay would open.'],
  [
    'Ann Moor thinks the quay will open.',
    'indirect: the quay will open | Ann Moor'
  ],
  ['Nobody said that the quay would open on Monday.'],
  ['Ann Moor never said that the quay would open.']
]

describe('findQuotations', () => {
  it.each(after)('reads a source behind the words: %s', (text, ...expected) => {
    expect(lines(readAlone(text))).toEqual(expected)
  })

  it.each(before)(
    'reads a source before the words: %s',
    (text, ...expected) => {
      expect(lines(readAlone(text))).toEqual(expected)
    }
  )

  it.each(around)('reads a source from around: %s', (text, ...expected) => {
    expect(lines(readAlone(text))).toEqual(expected)
  })

  it.each(terms)('tells terms from speech: %s', (text, ...expected) => {
    expect(lines(readAlone(text))).toEqual(expected)
  })

  it.each(languages)('reads other languages: %s', (text, ...expected) => {
    expect(lines(readAlone(text))).toEqual(expected)
  })

  it.each(reported)('reads reports without marks: %s', (text, ...expected) => {
    expect(lines(readAlone(text))).toEqual(expected)
  })

  it('gives the place of the cue', () => {
    const text = '“Yes,” Ann Moor *said*.'
    const [found] = readAlone(text)
    expect(found?.cue).toEqual({text: 'said', start: 17, end: 21})
  })
})
