/**
 * Rows B8 to B18 and B32 to B35: bytes, front matter, names and files.
 */
import {pixel} from '../folder.ts'
import {article, body, type Input, letter, matter, raw, run} from './inputs.ts'

const right = article('a', 'The quay is open.')
const bytes = (text: string, encoding: BufferEncoding) =>
  Buffer.from(text, encoding)
const around = (middle: Uint8Array) =>
  Buffer.concat([Buffer.from(right), middle, Buffer.from('end\n')])

const encodings: Input[] = [
  raw('B8 a byte that is not UTF-8', around(Buffer.from([0xff]))),
  raw('B8 an overlong form', around(Buffer.from([0xc0, 0xaf]))),
  raw('B8 half a surrogate', around(Buffer.from([0xed, 0xa0, 0x80]))),
  raw('B8 a cut character', around(Buffer.from([0xf0, 0x9f, 0x90]))),
  raw('B8 UTF-16', bytes(`\ufeff${right}`, 'utf16le')),
  raw('B8 a byte order mark', `\ufeff${right}`),
  raw('B8 carriage returns alone', right.replaceAll('\n', '\r')),
  raw('B8 both line ends', right.replaceAll('\n', '\r\n')),
  raw('B8 NUL', `${right}\0`),
  raw('B8 nothing', ''),
  raw('B8 a picture', pixel)
]

const fences =
  '---js ---javascript ---json ---coffee ---yaml --- js +++ ;;; ---! ```yaml'
    .split(' ')
    .map((fence) =>
      raw(
        `B9 ${fence}`,
        `${fence}\nprocess.exit(1)\n${fence.slice(0, 3)}\nThe quay is open.\n`
      )
    )

const yaml = (name: string, extra: string) =>
  raw(name, article('a', 'The quay is open.', `${extra}\n`))
const list = (
  count: number,
  write: (index: number) => string,
  between = '\n'
) => Array.from({length: count}, (_, index) => write(index)).join(between)

const matters: Input[] = [
  yaml(
    'B10 aliases of aliases',
    `tags: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
      .split('')
      .map(
        (key, at) =>
          `${key}: &${key} [${list(9, () => `*${'abcdefg'[at]}`, ', ')}]`
      )
      .join('\n')}`
  ),
  yaml('B10 an alias of itself', 'tags: &a [*a]'),
  yaml(
    'B10 many aliases',
    `kicker: &a x\ntags: [${list(40, () => '*a', ', ')}]`
  ),
  yaml('B10 above 16 kB', `standfirst: ${'a'.repeat(17_000)}`),
  yaml(
    'B11 20,000 keys',
    list(20_000, (at) => `k${at}: 1`)
  ),
  yaml(
    'B11 2,000 keys',
    list(2000, (at) => `k${at}: 1`)
  ),
  yaml(
    'B11 1,000 decisions',
    `quotes:\n${list(500, (at) => `  q-${String(at).padStart(8, '0')}: {}`)}`
  ),
  yaml('B12 lists in lists', `tags: ${'['.repeat(10_000)}`),
  yaml(
    'B12 lists in lists, closed',
    `tags: ${'['.repeat(5000)}${']'.repeat(5000)}`
  ),
  yaml('B12 maps in maps', `mail: ${'{a: '.repeat(3000)}`),
  yaml('B12 items in items', `tags:\n  ${'- '.repeat(5000)}a`),
  yaml('B12 questions', '? '.repeat(5000)),
  yaml('B13 __proto__', '__proto__: {status: draft}'),
  yaml('B13 constructor', 'constructor: {prototype: {status: draft}}'),
  yaml('B13 a merge', '<<: {status: draft}'),
  yaml(
    'B13 __proto__ among actors',
    'actors: {__proto__: true, constructor: false}'
  ),
  yaml('B13 __proto__ among decisions', 'quotes: {__proto__: {show: true}}'),
  yaml('B13 __proto__ in mail', 'mail: {__proto__: {subject: x}}'),
  yaml('B14 a key twice', 'title: Again'),
  yaml('B14 a function', 'kicker: !!js/function "function () {}"'),
  yaml(
    'B14 a tag of another program',
    'kicker: !!python/object/apply:os.system [id]'
  ),
  yaml('B14 binary', 'kicker: !!binary aGVsbG8='),
  yaml('B14 no', 'kicker: no'),
  yaml('B14 1.10', 'kicker: 1.10'),
  yaml('B14 20 digits', 'kicker: 12345678901234567890'),
  yaml('B14 null', 'kicker: ~'),
  yaml('B14 not a number', 'kicker: .nan'),
  yaml('B14 a directive', '%YAML 9.9\nkicker: a'),
  yaml('B14 two documents', '...\nkicker: a'),
  yaml('B14 a tab', '\tkicker: a'),
  matter('B14 30 February', {date: '2026-02-30'}),
  matter('B14 a date as a number', {date: 20_260_314}),
  matter('B14 a list for a title', {title: ['a']}),
  matter('B14 a map for tags', {tags: {a: 1}}),
  matter('B14 an empty title', {title: ' '}),
  matter('B14 a title with a line end', {title: 'a\nb'})
]

const slugs = [
  '../x',
  '/abs',
  '..%2f',
  'a/b',
  'a\\b',
  '.',
  '..',
  'con',
  'nul',
  'a%00',
  'a\0',
  'a'.repeat(300),
  'INDEX',
  'caf\u00e9',
  'cafe\u0301',
  '-a',
  'a--b',
  '',
  'a.html',
  '__proto__',
  'constructor'
].flatMap((slug): Input[] => [
  matter(`B15 a slug ${JSON.stringify(slug)}`, {slug}),
  matter(`B15 an alias ${JSON.stringify(slug)}`, {aliases: [slug]}),
  matter(`B15 a tag ${JSON.stringify(slug)}`, {tags: [slug]})
])

const twins: Input[] = [
  body('B16 a slug twice', 'One.', {
    'articles/b.md': right.replace('a000000000', 'b000000000')
  }),
  body('B16 an id twice', 'One.', {
    'articles/b.md': right.replace('slug: a', 'slug: b')
  }),
  body('B16 an alias of another', 'One.', {
    'articles/b.md': article('b', 'Two.', 'aliases: [a]\n')
  }),
  body('B16 files of one name but for case', 'One.', {
    'articles/A.md': article('b', 'Two.')
  }),
  ...['index', 'feed', 'actors', '404', 'style', 'search'].map((slug) =>
    matter(`B16 the slug ${slug}`, {slug, aliases: [`${slug}-2`]})
  ),
  matter('B16 tags that differ in marks alone', {
    tags: ['Café', 'cafe', 'CAFE', 'caf\u0065\u0301', 'ca fe']
  }),
  body('B16 actors of one name', 'Ann Bee met Ann Bee.', {
    'articles/actors.yaml':
      'ann-bee: {name: Ann Bee, kind: person}\nann: {name: Ann Bee, kind: person}\n'
  })
]

const linked = (
  name: string,
  links: Record<string, string>,
  text = 'One.'
): Input => ({
  ...body(name, text),
  links
})

const specials: Input[] = [
  linked('B17 a link for an article', {'articles/b.md': '/etc/passwd'}),
  linked('B17 a link to a folder', {'articles/b': '/etc'}),
  linked('B17 a loop', {'articles/b': '.'}),
  linked('B17 a link that leads nowhere', {'articles/b.md': 'nowhere.md'}),
  linked('B17 a link for the register', {
    'articles/actors.yaml': '/etc/passwd'
  }),
  linked(
    'B17 a link for a picture',
    {'articles/p.png': '/etc/passwd'},
    '![a](p.png)'
  ),
  linked(
    'B17 a link for a folder of pictures',
    {'articles/i': '/usr/share'},
    '![a](i/p.png)'
  ),
  linked('B17 a link for dist', {dist: '../outside'}),
  linked('B17 a link for .quoin', {'.quoin': '../outside'}),
  linked('B17 a link for templates', {templates: '/etc'}),
  linked('B17 a link for a template', {'templates/page.liquid': '/etc/passwd'}),
  linked('B17 a link for the lock of ids', {
    'articles/ids.lock': '../../outside/ids'
  }),
  {...body('B17 a pipe for an article', 'One.'), pipes: ['articles/b.md']},
  {
    ...body('B17 a pipe for a picture', '![a](p.png)'),
    pipes: ['articles/p.png']
  },
  {
    ...body('B17 a pipe for the register', 'One.'),
    pipes: ['articles/actors.yaml']
  }
]

/** The head of a PNG that says it is so many pixels wide and high. */
function png(width: number, height: number): Uint8Array {
  const copy = Buffer.from(pixel)
  copy.writeUInt32BE(width, 16)
  copy.writeUInt32BE(height, 20)
  return copy
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`

const shown = (name: string, content: string | Uint8Array, file = 'p.png') =>
  body(name, `![a quay](<${encodeURI(file)}>)`, {[`articles/${file}`]: content})

const pictures: Input[] = [
  body('B18 a picture that is not there', '![a](p.png)'),
  body('B18 a picture without words', '![](p.png)', {'articles/p.png': pixel}),
  shown('B18 a picture of nothing', ''),
  shown('B18 a cut picture', pixel.slice(0, 40)),
  shown('B18 HTML for a picture', `<script>${run}</script>`),
  shown('B18 a picture of 60,000 pixels each way', png(60_000, 60_000)),
  shown('B18 a picture of 0 pixels', png(0, 0)),
  shown(
    'B18 a picture of too many bytes',
    Buffer.concat([pixel, Buffer.alloc(21_000_000)])
  ),
  shown('B18 a drawing with a script', svg(`<script>${run}</script>`), 'p.svg'),
  shown(
    'B18 a drawing with a handler',
    svg(`<rect onload="${run}" width="1" height="1"/>`),
    'p.svg'
  ),
  shown(
    'B18 a drawing with foreign HTML',
    svg(
      `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${run}"/></foreignObject>`
    ),
    'p.svg'
  ),
  shown(
    'B18 a drawing of a file',
    svg('<image href="file:///etc/passwd" width="9" height="9"/>'),
    'p.svg'
  ),
  shown(
    'B18 a drawing of another host',
    svg('<image href="https://evil.example/x.png" width="9" height="9"/>'),
    'p.svg'
  ),
  shown(
    'B18 a drawing with an entity bomb',
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${svg('<text>&c;</text>')}`,
    'p.svg'
  ),
  shown(
    'B18 a drawing with a file as entity',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('<text>&a;</text>')}`,
    'p.svg'
  ),
  shown(
    'B18 a drawing a million wide',
    svg('').replace('"10"', '"1000000"'),
    'p.svg'
  ),
  shown('B18 a name with marks', pixel, 'p<b>&"\'.png'),
  shown('B18 a name with a percent sign', pixel, '100%.png'),
  shown('B18 a name that looks encoded', pixel, 'a%20b.png'),
  shown('B18 a name with a space', pixel, 'a b.png')
]

const days: Input[] = [
  matter('B32 an article of the future', {
    date: '2999-01-01',
    title: 'SECRET canary'
  }),
  matter('B32 a draft', {status: 'draft', title: 'SECRET canary'}),
  matter('B32 a correction of the future', {
    corrections: [{date: '2999-01-01', text: 'x'}]
  }),
  matter('B32 year 0', {date: '0000-01-01'}),
  matter('B32 year 9999', {date: '9999-12-31'}),
  matter('B32 a leap second', {date: '2026-12-31 23:59:60'}),
  body(
    'B33 a page of another host inside',
    '![a](https://169.254.169.254/latest/meta-data)'
  ),
  matter('B33 a picture of another host', {
    image: 'http://127.0.0.1:1/x.png',
    image_alt: 'x'
  }),
  body('B34 a plugin beside', 'One.', {
    'quoin.config.js': 'process.exit(1)',
    'package.json': '{"scripts": {"prebuild": "exit 1"}}',
    '.remarkrc.js': 'process.exit(1)',
    'articles/_x.js': 'process.exit(1)'
  }),
  body(
    'B35 secrets in the environment',
    `One {{ env.QUOIN_CANARY }} \${QUOIN_CANARY} $QUOIN_CANARY.`,
    {
      'articles/issues/1.md': letter('{{ process.env.QUOIN_CANARY }}')
    }
  ),
  body('B35 a secret in the settings', 'One.', {
    'publication.yaml': `${body('', '').files['publication.yaml']}smtp_password: CANARY-8c1d18\n`
  })
]

/** Everything but the markup of a text. */
export const files: readonly Input[] = [
  ...encodings,
  ...fences,
  ...matters,
  ...slugs,
  ...twins,
  ...specials,
  ...pictures,
  ...days
]
