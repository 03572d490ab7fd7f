import {characterEntities} from 'character-entities'
import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it, vi} from 'vitest'
import {parseMarkdown} from '../../src/parse/parse-markdown.ts'
import remarkContainers from '../../src/parse/remark-containers.ts'

const runs = Number(process.env.QUOIN_RUNS ?? 2000)
vi.setConfig({testTimeout: 60_000 + runs * 10})

/** The parser that looks for everything in every text. */
const complete = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkContainers)
  .freeze()

function same(text: string): void {
  const expected: Root = complete.parse(text)
  expect(parseMarkdown(new VFile(text))).toEqual(expected)
}

/** What addresses are made of, whole and in pieces, plain and written otherwise. */
const addresses = [
  ...['www.a.example', 'WWW.a.b', 'wWw.a_b.c', 'www.', 'ww', 'w.', 'www'],
  ...['http://a.example/b?c=d#e', 'HTTPS://a.b', 'hTTp://a', 'http:', '//'],
  ...['https://', 'http', 's', '://', 'ftp://a.b', 'a.example', '.b', 'b.c'],
  ...['a@b.example', 'a_b@c.d', '_@b.c', '@', 'a@', '@b.c', '@.b.c', '-@-.c'],
  ...['mailto:a@b.c', 'xmpp:a@b.c/d', 'MAILTO:', 'xmpp:', 'a+b.c@d-e.f'],
  ...['&#64;', '&commat;', '&#x77;', 'h&#116;tp', '&colon;', '&period;'],
  ...['&sol;', '&#46;', '\\@', '\\.', '\\:', '\\/', '&amp;', '&#119;ww'],
  ...['www\\.a.b', 'http&colon;//a.b', 'a&#64;b.c', 'a\\@b.c', '\\&#64;']
]

const markup = [
  ...['*', '**', '_', '__', '~', '~~', '`', '``', '[', ']', '![', '](', ')'],
  ...['(', '][', '[^', '[^a]', '[a]', '[a][b]', '<', '>', '<b>', '</b>'],
  ...['<a href="', '">', '"', "'", '<!--', '-->', ' ', '  ', '\n', '\n\n'],
  ...['\n> ', '\n- ', '\n1. ', '\n- [ ] ', '\n# ', '\n    ', '\n```\n'],
  ...['|', '\n|-|-|\n', '\n:-\n', '\n---\n', '---\n', '\n===\n', '\t', '\\'],
  ...[
    '\n:-:',
    '\n-:',
    '\n-\n',
    ':',
    '-',
    'a\n:-\nb',
    '|a|\n|-|\n|',
    '\n> :-\n> '
  ],
  ...['\\\n', '  \n', '\n[a]: ', '\n[^a]: ', '\n:::pull\n', '\n:::\n', '.'],
  ...[',', '!', '?', ';', ':', '/', '&', 'word', 'é', '点', '\u00a0', '\0']
]

const texts = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: fc.constantFrom(...markup)},
      {weight: 4, arbitrary: fc.constantFrom(...addresses)},
      {weight: 1, arbitrary: fc.string({maxLength: 4})}
    ),
    {maxLength: 24}
  )
  .map((pieces) => pieces.join(''))

/** Blocks of words alone, and nearly. */
const plain = [
  ...['It rained.', 'x', 'Ärger: 3 > 2', '“We wait,” she said – twice.', '点'],
  ...[
    'One line\nand another',
    'One line\n  and a margin',
    'Two  spaces  \nhere'
  ],
  ...[
    '(a) | b',
    "'Tis | so",
    'a\n- b',
    'a\n---',
    'a\n:-|',
    'See www.a.example'
  ],
  ...[
    'a\\',
    'a  ',
    'a\t',
    '\u00a0a\u00a0',
    '\ufeffa',
    '1. a',
    '> a',
    '- a',
    '    a'
  ],
  ...[
    '```',
    '~~~',
    ':::pull',
    ':::',
    '<div>',
    '<!--',
    '-->',
    '<pre>',
    '[a]: b'
  ],
  ...[
    '[^a]: b',
    '[a] and [^a]',
    '*a',
    'b*',
    '`a',
    '# a',
    '---',
    '***',
    '   ',
    ''
  ]
]

/** Blocks behind each other, most of them with a blank line between. */
const blocks = fc
  .array(
    fc.tuple(
      fc.constantFrom(...plain),
      fc.constantFrom('\n\n', '\n\n', '\n\n', '\n\n\n', '\n', '\n \n', '')
    ),
    {maxLength: 12}
  )
  .map((all) => all.flat().join(''))

describe('parseMarkdown', () => {
  it('gives the tree of the whole parser, whatever the text', () => {
    fc.assert(fc.property(texts, same), {numRuns: runs})
  })

  it('gives it of blocks without markup, wherever they stand', () => {
    fc.assert(fc.property(blocks, same), {numRuns: runs})
  })

  it('gives it for each address in each piece of markup', () => {
    const around = [
      ...['*', '**', '_', '__', '~~', '`', '"', '(', '[', '<'],
      ...['> ', '- ', '# ', '|a|\n|-|\n|', '[^n]: ', '    ', ':::pull\n']
    ].map((mark) => (address: string) => `${mark}${address}${mark}`)
    const places = [
      ...around,
      (address: string) => `[${address}](b)`,
      (address: string) => `[a](${address})`,
      (address: string) => `a](${address})`,
      (address: string) => `![${address}](b)`,
      (address: string) => `[${address}][b]\n\n[b]: c`,
      (address: string) => `[${address}]\n\n[${address}]: c`,
      (address: string) => `[b]: ${address}\n\n[b]`,
      (address: string) => `[^${address}]\n\n[^${address}]: c`,
      (address: string) => `[a [b] ${address}](c)`,
      (address: string) => `<b title="${address}">`,
      (address: string) => `---\na: ${address}\n---\nb`,
      (address: string) => `\`\`\`${address}\n${address}\n\`\`\``,
      (address: string) => `a ${address}, b`,
      (address: string) => `a${address}b`
    ]
    for (const address of addresses) {
      for (const place of places) same(place(address))
    }
  })

  it('gives it for every reference to a character of addresses', () => {
    const letters = 'wWhHtTpPsS.:/@'
    const named = Object.entries(characterEntities)
      .filter(([, value]) => [...value].some((one) => letters.includes(one)))
      .map(([name]) => `&${name};`)
    expect(named).toContain('&commat;')
    const numbered = [...letters].flatMap((letter) => [
      `&#${letter.charCodeAt(0)};`,
      `&#x${letter.charCodeAt(0).toString(16)};`
    ])
    for (const reference of [...named, ...numbered]) {
      for (const [before, after] of [
        ['a', 'b.c'],
        ['ww', '.a.b'],
        ['', 'ww.a.b'],
        ['www', 'a.b'],
        ['', 'ttp://a.b'],
        ['htt', '://a.b'],
        ['http', '//a.b'],
        ['http:/', 'a.b']
      ]) {
        same(`a ${before}${reference}${after} b`)
      }
    }
  })

  it('finds bare addresses', () => {
    const tree = parseMarkdown(new VFile('See www.a.example, or a@b.example.'))
    expect(JSON.stringify(tree)).toContain('http://www.a.example')
    expect(JSON.stringify(tree)).toContain('mailto:a@b.example')
  })
})
