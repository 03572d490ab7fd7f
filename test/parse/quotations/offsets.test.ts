import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lines, read, readAlone} from './read.ts'

const word = fc.constantFrom('boats', 'we', 'mend', 'nets', 'at', 'dawn', 'São')
const piece = fc.oneof(
  word,
  word.map((w) => `*${w}*`),
  word.map((w) => `**${w}**`),
  word.map((w) => `[${w}](https://example.org/a_b)`),
  fc.constantFrom('salt &amp; rope', 'five \\* six', 'caf&eacute;', '\\[sic\\]')
)
const speech = fc
  .array(piece, {minLength: 0, maxLength: 6})
  .map((pieces) => ['We', ...pieces, 'wait'].join(' '))

describe('offsets', () => {
  it('slice back through emphasis, links, entities and escapes', () => {
    fc.assert(
      fc.property(speech, (said) => {
        const text = `*Early* on [Monday](b.md). “${said},” Ann Moor said.`
        const [found] = read(text)
        const [span] = found?.spans ?? []
        expect(text.slice(...(span ?? [0, 0]))).toBe(said)
        const {start = 0, end = 0} = found?.source ?? {}
        expect(text.slice(start, end)).toBe('Ann Moor')
      }),
      {numRuns: 150}
    )
  })

  it('give one span for each line of a block quotation', () => {
    fc.assert(
      fc.property(fc.array(speech, {minLength: 1, maxLength: 4}), (said) => {
        const quote = said.map((line) => `> ${line}`).join('\n')
        const text = `Ann Moor wrote to the council:\n\n${quote}\n`
        const [found] = read(text)
        expect(found?.spans.map(([a, b]) => text.slice(a, b))).toEqual(said)
      }),
      {numRuns: 60}
    )
  })

  it('stay inside the text, whatever it is, and nothing is thrown', () => {
    const mess = fc
      .array(
        fc.constantFrom(
          '“',
          '”',
          '"',
          "'",
          '‘',
          '’',
          '«',
          '»',
          '„',
          '—',
          '\n\n',
          '\n',
          '> ',
          '# ',
          ' ',
          '.',
          ',',
          ':',
          'said',
          'Ann Moor',
          'she',
          'who',
          'and',
          'the minister',
          '5"',
          '``',
          "''",
          '&amp;',
          '*'
        ),
        {maxLength: 40}
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(mess, fc.string({maxLength: 80})), (text) => {
        const found = readAlone(text)
        for (const {spans, source, cue} of found) {
          const places = [
            ...spans,
            ...[source, cue].flatMap((one) =>
              one ? [[one.start, one.end] as const] : []
            )
          ]
          for (const [start, end] of places) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
        expect(new Set(found.map(({id}) => id)).size).toBe(found.length)
        expect(lines(readAlone(text))).toEqual(lines(found))
      }),
      {numRuns: 300}
    )
  })
})
