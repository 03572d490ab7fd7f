import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {readProse, sourceSpan, sourceSpans} from '../../src/parse/prose.ts'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

const proseOf = (source: string) => readProse(processor.parse(source), source)

/** What the source says where a word of the prose stands. */
function sliceOf(source: string, word: string): string {
  for (const block of proseOf(source).blocks) {
    const at = block.text.indexOf(word)
    if (at >= 0) {
      const [start, end] = sourceSpan(block, at, at + word.length)
      return source.slice(start, end)
    }
  }
  return ''
}

describe('readProse', () => {
  it('names what each block is to a reader', () => {
    const source =
      '# Head\n\nText.\n\n> Said.\n\n- Item\n\n| A |\n| - |\n| Cell |\n\nNote[^1]\n\n[^1]: Small.\n'
    expect(proseOf(source).blocks.map(({kind, text}) => [kind, text])).toEqual([
      ['heading', 'Head'],
      ['paragraph', 'Text.'],
      ['quote', 'Said.'],
      ['item', 'Item'],
      ['cell', 'A'],
      ['cell', 'Cell'],
      ['paragraph', 'Note'],
      ['note', 'Small.']
    ])
  })

  const places: [string, string, string, string][] = [
    ['inside emphasis', 'We *never* left.', 'never', 'never'],
    ['across emphasis', 'We *never* left.', 'We never left', 'We *never* left'],
    [
      'in a link',
      '[Ana Torres](https://a.example) spoke.',
      'Ana Torres',
      'Ana Torres'
    ],
    ['behind an entity', 'Fish &amp; Sons said no.', 'Sons', 'Sons'],
    [
      'across an entity',
      'Fish &amp; Sons said no.',
      'Fish & Sons',
      'Fish &amp; Sons'
    ],
    ['behind a numeric entity', '&#8220;No&#x201D; he said', 'he', 'he'],
    ['behind an escape', '\\*No\\* he said', 'he', 'he'],
    ['across an escape', 'a \\_b\\_ c', '_b_', '\\_b\\_'],
    [
      'on the next line of a block quote',
      '> one\n> two three',
      'three',
      'three'
    ],
    ['on a lazy line', '> one\ntwo three', 'three', 'three'],
    ['on an indented line of a list', '- one\n  two three', 'three', 'three'],
    ['behind a hard break', 'one  \ntwo three', 'three', 'three'],
    ['behind a footnote mark', 'one[^1] three\n\n[^1]: x', 'three', 'three'],
    ['behind an astral letter', '𝒳 said three', 'three', 'three'],
    ['behind inline code', 'run `x > y` three', 'three', 'three'],
    [
      'behind a named entity of two code points',
      '&NotEqualTilde; three',
      'three',
      'three'
    ],
    ['behind a bare address', 'see https://a.example/b three', 'three', 'three']
  ]

  for (const [name, source, word, expected] of places) {
    it(`finds the place of words ${name}`, () => {
      expect(sliceOf(source, word)).toBe(expected)
    })
  }

  it('cuts a quotation of a block quote into one span a line', () => {
    const source = '> We have no money.  \n> We have no time.\n'
    const [block] = proseOf(source).blocks
    const spans = block ? sourceSpans(block, 0, block.text.length) : []
    expect(spans.map(([start, end]) => source.slice(start, end))).toEqual([
      'We have no money.',
      'We have no time.'
    ])
  })

  it('has no blocks for a text without prose', () => {
    expect(proseOf('---\n\n```\ncode\n```\n\n<div>x</div>\n').blocks).toEqual(
      []
    )
  })

  it('maps each plain word back to itself, whatever stands around it', () => {
    const piece = fc.constantFrom(
      ' word ',
      '*a* ',
      '**b** ',
      '\\* ',
      '&amp; ',
      '&lt;c&gt; ',
      '[d](e) ',
      '`f` ',
      '[^1] ',
      '\n',
      '\n\n',
      '\n\n> ',
      '\n> ',
      '\n\n- ',
      '  \n',
      '“',
      '” ',
      '𝒳 ',
      '![g](h) '
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const source = pieces.join('')
        for (const block of proseOf(source).blocks) {
          expect(block.starts).toHaveLength(block.text.length)
          expect(block.ends).toHaveLength(block.text.length)
          for (const match of block.text.matchAll(/word/g)) {
            const [start, end] = sourceSpan(block, match.index, match.index + 4)
            expect(source.slice(start, end)).toBe('word')
          }
        }
      }),
      {numRuns: 500}
    )
  })
})
