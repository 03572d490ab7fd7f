import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readTokens, tokensWithin} from '../../src/parse/tokens.ts'

const shown = (text: string) => readTokens(text).map((token) => token.text)

/** Texts of what words are joined and parted by. */
const mixed = fc
  .array(
    fc.constantFrom(
      ...['a', 'Ab', 'U', 'é', 'e\u0301', '点', '𝐀', '1', '½', 's', 'th', '_'],
      ...[' ', '\n', '.', '..', ',', ':', '-', '--', '‑', '—', '&', "'", '’'],
      ...["''", '``', '“', '”', '…', '(', ')', '🎉']
    ),
    {maxLength: 20}
  )
  .map((pieces) => pieces.join(''))

describe('tokensWithin', () => {
  it('gives what the part alone has', () => {
    fc.assert(
      fc.property(mixed, fc.nat(24), fc.nat(24), (text, a, b) => {
        const from = Math.min(a, b, text.length)
        const to = Math.min(Math.max(a, b), text.length)
        const alone = readTokens(text.slice(from, to)).map((token) => ({
          ...token,
          start: token.start + from,
          end: token.end + from
        }))
        const within = tokensWithin(text, readTokens(text), from, to)
        expect(within).toEqual(alone)
      }),
      {numRuns: 20_000}
    )
  })
})

describe('readTokens', () => {
  it('keeps initials, hyphens, apostrophes and possessives in their word', () => {
    expect(shown('The U.S. said so. AT&T’s well-known J. Doe')).toEqual(
      'The,U.S.,said,so,.,AT&T’s,well-known,J,.,Doe'.split(',')
    )
    expect(shown('Zoë’s 1.5, 12th; e.g. A.B. and a')).toEqual(
      'Zoë’s|1.5|,|12th|;|e.g.|A.B.|and|a'.split('|')
    )
  })

  it('has everything but white space in a token, at its place', () => {
    const pieces = fc.constantFrom(
      ...['U.S.', 'a', 'word', '.', ',', '’', '-', '&', 'É', '\u0301', '1.5'],
      ...[' ', '\n', '\u00a0', '“', '...', "''", '\u{1f41d}', '\ud83d', 'A.']
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (some) => {
        const text = some.join('')
        let at = 0
        for (const token of readTokens(text)) {
          expect(text.slice(at, token.start).trim()).toBe('')
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(/^\p{L}/u.test(token.text)).toBe(token.kind === 'word')
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      })
    )
  })

  it('cuts a word the same whatever follows it', () => {
    for (const follower of [' ', ',', '.', ';', '”', '\n', '']) {
      expect(shown(`pier${follower}`)[0]).toBe('pier')
    }
  })
})
