import {describe, expect, it} from 'vitest'
import {isMoment, readMoment} from '../../src/parse/moment.ts'

describe('readMoment', () => {
  const right: [string, string, string][] = [
    ['2026-03-14', 'Europe/London', '2026-03-14T00:00:00+00:00'],
    ['2026-07-01', 'Europe/London', '2026-07-01T00:00:00+01:00'],
    ['2026-07-01 09:30', 'Europe/London', '2026-07-01T09:30:00+01:00'],
    ['2026-07-01T09:30:15', 'America/New_York', '2026-07-01T09:30:15-04:00'],
    ['2026-07-01T23:30:00Z', 'Pacific/Auckland', '2026-07-02T11:30:00+12:00'],
    ['2026-07-01T09:30:00+02:00', 'Europe/London', '2026-07-01T08:30:00+01:00']
  ]
  for (const [text, zone, iso] of right) {
    it(`reads ${text} in ${zone}`, () => {
      const moment = readMoment(text, zone)
      expect(moment?.iso).toBe(iso)
      expect(moment?.day).toBe(iso.slice(0, 10))
      expect(moment?.at).toBe(Date.parse(iso))
    })
  }

  it('moves a time that summer time skips forward', () => {
    expect(readMoment('2026-03-29 01:30', 'Europe/London')?.iso).toBe(
      '2026-03-29T02:30:00+01:00'
    )
  })

  it('knows that a day may not begin at midnight', () => {
    expect(readMoment('2018-11-04', 'America/Sao_Paulo')?.iso).toBe(
      '2018-11-04T01:00:00-02:00'
    )
  })

  for (const text of [
    '',
    '2026',
    '14.03.2026',
    '2026-02-30',
    '2026-13-01',
    '2026-03-14 25:00',
    '2026-03-14T09:30+2',
    '2026-02-30T00:00:00Z',
    'yesterday',
    '02026-03-14',
    '0999-03-14'
  ]) {
    it(`takes “${text}” for no date`, () => {
      expect(readMoment(text, 'Europe/London')).toBeUndefined()
    })
  }
})

describe('isMoment', () => {
  it.each([
    '2026-07-01',
    '2026-03-14 09:30',
    '2026-03-14T09:30:00+02:00',
    '2026-03-14 09:30Z'
  ])('takes %j', (text) => {
    expect(isMoment(text)).toBe(true)
  })

  it.each([
    '',
    'Monday',
    '2026-02-30',
    '0999-01-01',
    '2026-03-14 25:00',
    '2026-03-14T09:30:00+25:00'
  ])('refuses %j, as readMoment does', (text) => {
    expect(isMoment(text)).toBe(false)
    expect(readMoment(text, 'UTC')).toBeUndefined()
  })
})
