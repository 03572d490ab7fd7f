import {describe, expect, it} from 'vitest'
import {linesOf, rolesOf} from './actors-of.ts'

const lead = `Norwegian President Ada Lund dismissed a report that Danish troops might enter the fjord to fight oil smugglers. She called it “a film.”
What Is the ‘Long Swim’ Plan?
The words came from the magazine Rolling Stone. Some members of the incoming Holm administration want the Danish military to act against oil smugglers. The Danish government said nothing about the smugglers.`

const rest = `Critics Raise Concerns Over Plan
Pete Strand, Holm’s nominee for Minister of Defence, said Denmark could act. Marta Rasch, a Danish senator and nominee for Minister of Justice, agreed with Strand.
Old Treaty Sparks Bold Italy-Japan Naval Alliance!
Other figures in the Holm administration, like Rep. Mike Field and former Coast Guard official Tom Hedley, also backed the idea. President Lund spoke twice with former President Holm. Norway will wait, Lund said.`

const expected = [
  'person Ada Lund: Ada Lund, Lund, Lund',
  'organisation Danish military: Danish troops, Danish military',
  'group smugglers: smugglers, smugglers, smugglers',
  'organisation Rolling Stone: Rolling Stone',
  'organisation Holm administration: Holm administration, Holm administration',
  'organisation Danish government: Danish government',
  'person Pete Strand: Pete Strand, Strand',
  'person Holm: Holm, Holm',
  'place Denmark: Denmark',
  'person Marta Rasch: Marta Rasch',
  'person Mike Field: Mike Field',
  'organisation Coast Guard: Coast Guard',
  'person Tom Hedley: Tom Hedley',
  'place Norway: Norway'
]

function marked(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /[.”]$/.test(line) || /!$/.test(line) ? line : `## ${line}`
    )
    .join('\n\n')
}

describe('an article as it is pasted', () => {
  it('gives each actor once, and none from a headline or a teaser', () => {
    expect(linesOf(`${lead}\n${rest}`)).toEqual(expected)
  })

  it('gives the same when its headings are marked', () => {
    expect(linesOf(marked(`${lead}\n${rest}`))).toEqual(
      linesOf(`${lead}\n${rest}`)
    )
  })

  it('gives every person the right roles', () => {
    expect(rolesOf(`${lead}\n${rest}`)).toEqual([
      'Ada Lund: Norwegian President',
      'Pete Strand: nominee for Minister of Defence',
      'Holm: former President',
      'Marta Rasch: Danish senator, nominee for Minister of Justice',
      'Mike Field: Rep.',
      'Tom Hedley: former Coast Guard official'
    ])
  })
})
