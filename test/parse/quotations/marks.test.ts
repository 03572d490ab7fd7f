import {describe, expect, it} from 'vitest'
import {findMarked} from '../../../src/parse/quotations/marks.ts'

function words(text: string): string[] {
  return findMarked(text).map(
    ({start, end, closed}) => text.slice(start, end) + (closed ? '' : ' …open')
  )
}

describe('findMarked', () => {
  it.each([
    ['curly', 'She said “yes” twice.', ['yes']],
    ['straight', 'She said "yes" and "no".', ['yes', 'no']],
    ['typewriter', "She said ''yes'' and ``no''.", ['yes', 'no']],
    ['mixed', 'She said “yes" and left.', ['yes']],
    ['closed by an opening mark', 'He said “yes,“ and left.', ['yes,']],
    ['guillemets', '« Oui », dit-elle.', ['Oui']],
    ['narrow spaces', '«\u202fOui\u202f», dit-elle.', ['Oui']],
    ['outward guillemets', '»Ja«, sagte sie.', ['Ja']],
    ['low and high', '„Ja“, sagte sie.', ['Ja']],
    ['single', '‘Yes,’ she said. ‘It’s ours.’', ['Yes,', 'It’s ours.']],
    ['single straight', "'Yes, it's ours,' she said.", ["Yes, it's ours,"]],
    [
      'plural possessive',
      '‘The cooks’ knives are gone,’ he said.',
      ['The cooks’ knives are gone,']
    ],
    ['elisions', "Rock 'n' roll in the '90s, 'twas loud.", []],
    ['nested', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,']],
    [
      'nested the British way',
      '‘He said “no” to me,’ she said.',
      ['He said “no” to me,']
    ],
    ['inches', 'A 12" pipe and a 6" nail. "Both," she said.', ['Both,']],
    ['inches inside', 'He said "a 12" pipe" and left.', ['a 12" pipe']],
    ['dialogue', '—No iré —dijo Ana—. Nunca.', ['No iré', 'Nunca.']],
    ['a dash is no dialogue', '— Ana Ruiz', []],
    ['an open mark', 'He said “it was late', ['it was late …open']],
    ['the last open mark', 'One “two three “four” five.', ['four']],
    ['an empty pair', 'He typed “” and left.', []],
    ['no marks', 'Nothing here.', []]
  ])('reads %s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})
