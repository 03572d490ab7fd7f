import {describe, expect, it} from 'vitest'
import {type Role, roleLabel, rolesAt} from '../../src/actor.ts'

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
