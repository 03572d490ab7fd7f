import {describe, expect, it} from 'vitest'
import {examineSpf} from '../../src/send/spf.ts'
import {dnsOf} from './dns.ts'

const examine = (records: Record<string, string[]>) =>
  examineSpf('letter.example', dnsOf(records))

const problem = async (records: Record<string, string[]>) => {
  const answer = await examine(records)
  return answer.state === 'wrong' ? answer.problem : answer.state
}

describe('examineSpf', () => {
  it('counts the questions of a record and of all it includes', async () => {
    expect(
      await examine({
        'letter.example': [
          'v=spf1 a mx include:relay.example ip4:192.0.2.1 ~all',
          'other'
        ],
        'relay.example': ['v=spf1 include:deeper.example -all'],
        'deeper.example': [
          'v=spf1 ip6:2001:db8::/32 exists:%{i}.x.example -all'
        ]
      })
    ).toEqual({state: 'right', lookups: 5})
  })

  it('says what makes a record worthless', async () => {
    const include = Array.from({length: 11}, (_, at) => `a:h${at}.example`)
    expect(
      await problem({'letter.example': [`v=spf1 ${include.join(' ')} -all`]})
    ).toContain('more than 10 questions')
    expect(
      await problem({'letter.example': ['v=spf1 -all', 'v=spf1 ~all']})
    ).toContain('2 SPF records, expected one')
    expect(await problem({'letter.example': ['v=spf1 +all']})).toContain(
      'lets everybody in'
    )
    expect(await problem({'letter.example': ['v=spf1 a']})).toContain(
      'has no end'
    )
    expect(
      await problem({'letter.example': ['v=spf1 include:gone.example -all']})
    ).toContain('includes gone.example, which has none')
  })

  it('ends when records include each other', async () =>
    expect(
      await problem({
        'letter.example': ['v=spf1 include:b.example -all'],
        'b.example': ['v=spf1 include:letter.example -all']
      })
    ).toContain('more than 10 questions'))

  it('tells none from not known', async () => {
    expect(await problem({})).toBe('none')
    expect(await problem({'letter.example': []})).toBe('away')
  })
})
