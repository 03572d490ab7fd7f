import {describe, expect, it} from 'vitest'
import {actorsOf, linesOf, registerOf} from './actors-of.ts'

const lund = {
  id: 'ada-lund',
  name: 'Ada Lund',
  kind: 'person',
  aliases: ['Lund', 'the Iron Lady'],
  never: ['Lund Street', 'Baroness Lund']
} as const

describe('the register', () => {
  const register = registerOf(lund, {
    id: 'forces',
    name: 'United States Armed Forces',
    kind: 'organisation',
    aliases: ['U.S. military']
  })

  it('gives its name, id and kind to the names it has', () => {
    expect(linesOf('In Lund we trust.', {register})).toEqual([
      'person Ada Lund: Lund'
    ])
    expect(actorsOf('In Lund we trust.', {register})[0]?.id).toBe('ada-lund')
  })

  it('finds aliases that no rule would find', () => {
    expect(linesOf('They feared the Iron Lady.', {register})).toEqual([
      'person Ada Lund: Iron Lady'
    ])
  })

  it('takes along what the rules have merged', () => {
    expect(
      linesOf('U.S. troops left. The U.S. military stayed.', {register})
    ).toEqual([
      'organisation United States Armed Forces: U.S. troops, U.S. military'
    ])
  })

  it('takes no name for an actor that must never be', () => {
    expect(linesOf('Ada Lund lives in Lund Street.', {register})).toEqual([
      'person Ada Lund: Ada Lund',
      'place Lund Street: Lund Street'
    ])
    const actors = actorsOf('Baroness Lund came.', {register})
    expect(actors.map(({id}) => id)).not.toContain('ada-lund')
  })

  it('knows a bare surname once the person is in the text by a link or alias', () => {
    const only = registerOf({...lund, aliases: ['the Iron Lady'], never: []})
    const text = 'They feared the Iron Lady. Lund called that “a plan”.'
    expect(linesOf(text, {register: only})).toEqual([
      'person Ada Lund: Iron Lady, Lund'
    ])
  })

  it('leaves a bare surname to the rules when two people bear it', () => {
    const only = registerOf({...lund, aliases: ['the Iron Lady'], never: []})
    const text = 'They feared the Iron Lady. Peter Lund came. Lund sat.'
    expect(linesOf(text, {register: only})).toEqual([
      'person Ada Lund: Iron Lady',
      'person Peter Lund: Peter Lund, Lund'
    ])
  })

  it('leaves a name that must never be behind when it takes others along', () => {
    const only = registerOf({...lund, aliases: [], never: ['Lund']})
    const actors = actorsOf('Ada Lund came. Lund sat. Mrs Ada Lund left.', {
      register: only
    })
    const entry = actors.find(({id}) => id === 'ada-lund')
    expect(entry?.mentions.map(({text}) => text)).toEqual([
      'Ada Lund',
      'Ada Lund'
    ])
  })

  it('leaves a longer name to the rules', () => {
    expect(linesOf('The Lund Foundation paid.', {register})).toEqual([
      'organisation Lund Foundation: Lund Foundation'
    ])
  })

  it('wins with its roles and gender', () => {
    const entry = {
      ...lund,
      gender: 'other',
      roles: [{text: 'poet', status: 'current'}]
    } as const
    const [actor] = actorsOf('Mrs Lund, a lawyer, came.', {
      register: registerOf(entry)
    })
    expect(actor?.gender).toBe('other')
    expect(actor?.roles).toEqual([{text: 'poet', status: 'current'}])
  })

  it('makes no actor of an entry that is not named', () => {
    expect(actorsOf('It rained.', {register})).toEqual([])
  })

  it('gives a name to nobody that two entries have', () => {
    const twins = registerOf(lund, {...lund, id: 'eva-lund', name: 'Eva Lund'})
    const ids = actorsOf('Lund came.', {register: twins}).map(({id}) => id)
    expect(ids).not.toContain('ada-lund')
    expect(ids).not.toContain('eva-lund')
  })
})

describe('a link to actor:ID', () => {
  it('pins its words to the entry of the register', () => {
    const register = registerOf(lund)
    expect(
      linesOf('See [the chief](actor:ada-lund). She sat.', {register})
    ).toEqual(['person Ada Lund: chief'])
  })

  it('makes a new actor of that id, and takes other mentions along', () => {
    const [actor] = actorsOf('[Mayor Ek](actor:lena-ek) came. Ek sat.')
    expect(actor?.id).toBe('lena-ek')
    expect(actor?.mentions.map(({text}) => text)).toEqual(['Ek', 'Ek'])
  })

  it('wins over the register', () => {
    const register = registerOf(lund)
    const ids = actorsOf('[Lund](actor:lund-city) is old.', {register}).map(
      ({id}) => id
    )
    expect(ids).toEqual(['lund-city'])
  })
})
