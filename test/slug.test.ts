import {describe, expect, it} from 'vitest'
import {actorId, roleLabel} from '../src/actor.ts'
import {slugOf} from '../src/slug.ts'

describe('slugOf', () => {
  const cases: [string, string][] = [
    ['José’s “Grand” Façade: 1–2', 'joses-grand-facade-1-2'],
    ['Łódź & Straße', 'lodz-strasse'],
    ['word '.repeat(40), `${'word-'.repeat(11)}word-`],
    ['日本', 'none-'],
    ['C++', 'c-'],
    ['', 'none-'],
    ['../../etc/passwd', 'etc-passwd']
  ]
  for (const [text, slug] of cases) {
    it(`makes ${slug} of “${text.slice(0, 30)}”`, () => {
      const made = slugOf(text, 'none')
      expect(slug.endsWith('-') ? made.replace(/[0-9a-f]{8}$/, '') : made).toBe(
        slug
      )
      expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    })
  }

  it('keeps texts apart that look the same in ASCII', () => {
    expect(slugOf('日本', 'x')).not.toBe(slugOf('中国', 'x'))
    expect(slugOf('C++', 'x')).not.toBe(slugOf('C#', 'x'))
    expect(slugOf('a '.repeat(50), 'x')).not.toBe(slugOf('a '.repeat(51), 'x'))
  })
})

describe('actorId', () => {
  const cases: [string, string][] = [
    ['Claudia Sheinbaum', 'claudia-sheinbaum'],
    ['Étienne de la Haye', 'etienne-de-la-haye'],
    ['J.K. Rowling', 'jk-rowling'],
    ['U.S. military', 'us-military'],
    ['Jean O’Neill', 'jean-oneill'],
    ['AT&T', 'at-t']
  ]
  for (const [name, id] of cases) {
    it(`is ${id} for ${name}`, () => expect(actorId(name)).toBe(id))
  }
})

describe('roleLabel', () => {
  const cases: [string, Parameters<typeof roleLabel>[0]['status'], string][] = [
    ['mayor of Harl', 'current', 'mayor of Harl'],
    ['mayor of Harl', 'former', 'former mayor of Harl'],
    ['mayor of Harl', 'elect', 'mayor-elect of Harl'],
    ['Secretary of State', 'nominee', 'nominee for Secretary of State'],
    ['minister', 'acting', 'acting minister'],
    ['Acting Minister', 'acting', 'Acting Minister'],
    ['Mayor-elect of Harl', 'elect', 'Mayor-elect of Harl']
  ]
  for (const [text, status, label] of cases) {
    it(`says ${label}`, () => expect(roleLabel({text, status})).toBe(label))
  }
})
