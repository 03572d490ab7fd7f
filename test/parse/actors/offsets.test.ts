import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {actorsOf, linesOf, registerOf} from './actors-of.ts'

describe('offsets', () => {
  it('include the markup inside a name and leave out what is around it', () => {
    expect(linesOf('So *Ada* **Lund** met **Peter Holm**.')).toEqual([
      'person Ada Lund: Ada* **Lund',
      'person Peter Holm: Peter Holm'
    ])
  })

  it('reach over a reference, a line end and the mark of a quotation', () => {
    expect(linesOf('> So Ada\n> Lund met Zo&euml; Berg.')).toEqual([
      'person Ada Lund: Ada\n> Lund',
      'person Zoë Berg: Zo&euml; Berg'
    ])
  })

  it('are those of a link’s words, not of its address', () => {
    const text = 'We asked [Ada Lund](https://example.org "Ada Lund") again.'
    const [actor] = actorsOf(text)
    expect(actor?.mentions).toEqual([{start: 10, end: 18, text: 'Ada Lund'}])
  })
})

const names = fc.constantFrom(
  'Ada Lund',
  'President Ada Lund',
  'Lund',
  'the U.S. military',
  'the Harbour Trust (HT)',
  'HT',
  'Étienne de la Haye',
  'AT&amp;T',
  'Zo&euml; *Berg*',
  '**Mexican** government',
  '[Peter Holm](actor:peter)',
  '[Varmo](https://example.org)',
  'St. Orrin',
  'Walter “Wally” Pask Jr.',
  '`code`',
  '\\*Ostrey\\*',
  'drug cartels',
  'MAY',
  '😀 Ek',
  'O’Neil',
  'Gen.',
  'Rep',
  'Minister of',
  'Secretary of State',
  'Bank of',
  'Food and',
  'Inc',
  'A',
  'Washington, D.C',
  'St',
  'Joe “',
  'President-elect',
  'US-'
)
const glue = fc.constantFrom(
  ' ',
  ' said ',
  ', ',
  ', the mayor of ',
  ' and ',
  '. ',
  '’s ',
  '\n',
  '  \n',
  '[^1] ',
  ' of ',
  ': “',
  '” ',
  ' — ',
  '.',
  ' & '
)
const frames = fc.constantFrom(
  (text: string) => text,
  (text: string) => `> ${text.replaceAll('\n', '\n> ')}`,
  (text: string) => `- ${text.replaceAll('\n', '\n  ')}`,
  (text: string) => `## ${text.replaceAll('\n', ' ')}`,
  (text: string) => `[^1]: ${text.replaceAll('\n', '\n    ')}`,
  (text: string) => `| ${text.replaceAll('\n', ' ')} |\n|---|\n| Ada Lund |`,
  (text: string) => text.replaceAll('\n', '\r\n')
)
const blocks = fc
  .tuple(frames, fc.array(fc.tuple(names, glue), {maxLength: 8}))
  .map(([frame, parts]) => frame(parts.flat().join('')))
const documents = fc
  .array(blocks, {maxLength: 6})
  .map((parts) => parts.join('\n\n'))

const register = registerOf({
  id: 'ada',
  name: 'Ada Lund',
  kind: 'person',
  aliases: ['Lund', 'President Lund'],
  never: ['Lund Street']
})

describe('any Markdown', () => {
  it('gives back the text of every mention at its offsets', () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (text, registered) => {
        for (const actor of actorsOf(text, registered ? {register} : {})) {
          expect(actor.mentions.length).toBeGreaterThan(0)
          for (const {start, end, text: claimed} of actor.mentions) {
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(claimed)
          }
        }
      }),
      {numRuns: 600}
    )
  })

  it('gives no two actors one id, and no place of the text to two', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const actors = actorsOf(text, {register})
        const ids = actors.map(({id}) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const spans = actors
          .flatMap(({mentions}) => mentions)
          .sort((a, b) => a.start - b.start)
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
      }),
      {numRuns: 300}
    )
  })

  it('throws on nothing and finds the same twice', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'})),
        (text) => {
          expect(actorsOf(text, {register})).toEqual(actorsOf(text, {register}))
        }
      ),
      {numRuns: 300}
    )
  })
})
