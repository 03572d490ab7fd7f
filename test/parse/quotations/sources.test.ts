import {describe, expect, it} from 'vitest'
import {
  type Actor,
  actorId,
  type Gender,
  type Role
} from '../../../src/actor.ts'
import {findQuotations} from '../../../src/parse/quotations/find-quotations.ts'
import {proseOf} from './read.ts'

type Person = [name: string, gender?: Gender, role?: string]

/** Actors made by hand: every place where the name or the surname stands. */
function people(text: string, persons: readonly Person[]): Actor[] {
  return persons.map(([name, gender, role]) => {
    const pattern = new RegExp(`${name}|\\b${name.split(' ').at(-1)}\\b`, 'g')
    const mentions = [...text.matchAll(pattern)].map(({0: words, index}) => ({
      text: words,
      start: index,
      end: index + words.length
    }))
    const roles: Role[] = role ? [{text: role, status: 'current'}] : []
    const base = {id: actorId(name), name, kind: 'person' as const, roles}
    const rest = {aliases: [], mentions, salience: 0.5}
    return gender ? {...base, ...rest, gender} : {...base, ...rest}
  })
}

const ann: Person = ['Ann Moor', 'female', 'harbour master']
const eve: Person = ['Eve Lund', 'female']
const paul: Person = ['Paul Reid', 'male']

describe('source', () => {
  it.each([
    ['a name', '“Yes,” Ann Moor said.', [ann], ['Ann Moor']],
    ['a surname', 'Ann Moor came. “Yes,” Moor said.', [ann], ['Ann Moor']],
    [
      'a title that stood shortened before the name',
      'Gov. Ann Moor came with Paul Reid. “Yes,” the governor said.',
      [['Ann Moor', 'female', 'Gov.'], paul],
      ['Ann Moor']
    ],
    [
      'a pronoun',
      'Ann Moor met Paul Reid. “Yes,” he said.',
      [ann, paul],
      ['Paul Reid']
    ],
    [
      'the other pronoun',
      'Paul Reid met Ann Moor. “Yes,” she said.',
      [ann, paul],
      ['Ann Moor']
    ],
    [
      'the one who spoke last',
      'Paul Reid came. “Yes,” Tom Hale said.\n\n“No,” he said of Reid.',
      [paul, ['Tom Hale', 'male']],
      ['Tom Hale', 'Tom Hale']
    ],
    [
      'a pronoun before the report',
      'Tom Hale said he agreed with Paul Reid. “It is late,” he said.',
      [paul, ['Tom Hale', 'male']],
      ['Tom Hale', 'Tom Hale']
    ],
    [
      'a role',
      'Ann Moor, harbour master, met Paul Reid. “Yes,” the master said.',
      [paul, ann],
      ['Ann Moor']
    ],
    [
      'no pronoun of another gender',
      'Paul Reid came. “Yes,” she said.',
      [paul],
      [undefined]
    ],
    [
      'they of one unknown',
      'Robin Teague came. “Yes,” they said.',
      [['Robin Teague']],
      ['Robin Teague']
    ],
    [
      'no they of several',
      'Officials met Robin Teague. “Yes,” they said.',
      [['Robin Teague']],
      [undefined]
    ],
    [
      'no they of a woman',
      'Ann Moor came. “Yes,” they said.',
      [ann],
      [undefined]
    ],
    [
      'singular they',
      'Robin Teague came. “Yes,” they said.',
      [['Robin Teague', 'other']],
      ['Robin Teague']
    ],
    [
      'no name that comes later',
      '“Yes,” he said of Paul Reid.',
      [paul],
      [undefined]
    ],
    ['who', 'Ann Moor, who said it was “late,” left.', [ann], ['Ann Moor']],
    [
      'an aside',
      'Ann Moor, a friend of Paul Reid, said it was “late.”',
      [ann, paul],
      ['Ann Moor']
    ],
    [
      'nobody in a heading',
      '# Paul Reid\n\n“Yes,” she said.',
      [paul],
      [undefined]
    ],
    ['no possessor', '“Yes,” Paul Reid’s aide said.', [paul], [undefined]],
    [
      'no single one of two',
      '“Yes,” Ann Moor and Paul Reid said.',
      [ann, paul],
      [undefined]
    ],
    [
      'no person with another title',
      '“Yes,” Mrs. Reid said.',
      [paul],
      [undefined]
    ]
  ] satisfies [string, string, Person[], (string | undefined)[]][])(
    'is %s',
    (_name, text, persons, expected) => {
      const found = findQuotations(proseOf(text), people(text, persons))
      expect(found.map(({source}) => source?.name)).toEqual(expected)
    }
  )

  it('carries id and role of the actor, and the words of the text', () => {
    const text = 'Ann Moor came. “Yes,” she said.'
    const [found] = findQuotations(proseOf(text), people(text, [ann]))
    expect(found?.source).toEqual({
      mention: 'she',
      start: 22,
      end: 25,
      actor: 'ann-moor',
      name: 'Ann Moor',
      role: 'harbour master'
    })
  })

  it('is less sure of a pronoun that two people fit', () => {
    const sure = (before: string) => {
      const text = `${before} “The quay is ours,” she said.`
      const found = findQuotations(proseOf(text), people(text, [ann, eve]))
      return found[0]?.confidence ?? 0
    }
    expect(sure('Ann Moor came.')).toBeGreaterThan(
      sure('Ann Moor and Eve Lund came.')
    )
  })

  it('is less sure the further it is from its words', () => {
    const sure = (text: string) =>
      findQuotations(proseOf(text), people(text, [ann]))[0]?.confidence ?? 0
    const named = sure('“The quay is ours,” Ann Moor said.')
    const pronoun = sure('Ann Moor came. “The quay is ours,” she said.')
    const floating = sure('Ann Moor came.\n\n“The quay is ours.”')
    expect(named).toBeGreaterThanOrEqual(pronoun)
    expect(pronoun).toBeGreaterThan(0.84)
    expect(floating).toBeLessThan(0.84)
    expect(floating).toBeLessThan(pronoun)
    expect(sure('> The quay is ours.')).toBe(0)
  })
})
