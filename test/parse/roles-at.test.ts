import {describe, expect, it} from 'vitest'
import {type Role, roleLabel, roleLabelIn, rolesAt} from '../../src/actor.ts'

const roles: Role[] = [
  {
    text: 'Chair of the Union',
    status: 'former',
    from: '2015-06-01',
    to: '2026-08-31'
  },
  {
    text: 'Mayor of Harl',
    status: 'elect',
    from: '2026-07-03',
    to: '2026-08-31'
  },
  {text: 'Mayor of Harl', status: 'current', from: '2026-09-01'},
  {text: 'teacher', status: 'former'}
]

const at = (day: string) => rolesAt(roles, day).map(roleLabel)

describe('rolesAt', () => {
  it('knows a role that has ended since as current then', () => {
    expect(at('2020-01-01')).toEqual(['Chair of the Union', 'former teacher'])
  })

  it('puts what is in force first', () => {
    expect(at('2026-07-10')).toEqual([
      'Chair of the Union',
      'Mayor-elect of Harl',
      'former teacher'
    ])
    expect(at('2026-09-01')).toEqual([
      'Mayor of Harl',
      'former Chair of the Union',
      'former teacher'
    ])
  })

  it('takes the last day as a day in the role', () => {
    expect(at('2026-08-31')).toContain('Chair of the Union')
    expect(at('2026-08-31')).not.toContain('Mayor of Harl')
  })

  it('reads years and months as widely as they are written', () => {
    const role: Role = {
      text: 'clerk',
      status: 'current',
      from: '2019',
      to: '2020-03'
    }
    expect(rolesAt([role], '2018-12-31')).toEqual([])
    expect(rolesAt([role], '2019-01-01').map(roleLabel)).toEqual(['clerk'])
    expect(rolesAt([role], '2020-03-31').map(roleLabel)).toEqual(['clerk'])
    expect(rolesAt([role], '2020-04-01').map(roleLabel)).toEqual([
      'former clerk'
    ])
  })

  it('has nothing to say of nobody', () => {
    expect(rolesAt([], '2026-01-01')).toEqual([])
  })
})

describe('roleLabelIn', () => {
  it('tells the status of a role as the language of its text does', () => {
    const told = (language: string, status: Role['status']) =>
      roleLabelIn(language, {text: 'mayor of Harl', status})
    expect(told('en-GB', 'elect')).toBe('mayor-elect of Harl')
    expect(told('es', 'former')).toBe('ex mayor of Harl')
    expect(told('fr', 'acting')).toBe('mayor of Harl par intérim')
    expect(told('de-AT', 'former')).toBe('Ex-mayor of Harl')
    expect(told('pt', 'former')).toBe('former mayor of Harl')
    expect(told('es', 'current')).toBe('mayor of Harl')
  })

  it('repeats no status that the text says, and keeps every sign of it', () => {
    expect(roleLabelIn('en', {text: 'Acting $& chief', status: 'acting'})).toBe(
      'Acting $& chief'
    )
    expect(roleLabelIn('de', {text: '{head} $1', status: 'former'})).toBe(
      'Ex-{head} $1'
    )
  })
})
