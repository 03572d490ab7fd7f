/**
 * Rows B1 to B7: what stands in the text of an article.
 */
import {pixel} from '../folder.ts'
import {article, body, type Input, letter, matter, run} from './inputs.ts'

const elements = [
  `<script>${run}</script>`,
  `<ScRiPt src=//evil.example/x.js></sCrIpT>`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="javascript:${run}"></iframe>`,
  '<style>*{background:url(//evil.example)}</style>',
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<button formaction="javascript:${run}">x</button>`,
  `<input autofocus onfocus=${run}>`,
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href="//evil.example/">',
  `<object data="data:text/html,<script>${run}</script>"></object>`,
  `<embed src="javascript:${run}">`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
  `<math href="javascript:${run}">x</math>`,
  `<img src=x onerror=${run}>`,
  `<img src="x" onerror="${run}" `,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<body onload=${run}>`,
  `<a href="javascript:${run}">x</a>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template><script>${run}</script></template>`,
  `<textarea></textarea><script>${run}</script>`,
  `<title></title><script>${run}</script>`,
  `<xmp><p title="</xmp><script>${run}</script>">`,
  `<select><template><img src=x onerror=${run}></template></select>`,
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<plaintext>',
  `<?xml-stylesheet href="javascript:${run}"?>`,
  `<![CDATA[<script>${run}</script>]]>`,
  `<!DOCTYPE html><script>${run}</script>`,
  `<a href="x" style="position:fixed" onclick=${run}>x</a>`
]

const html = elements.flatMap((element, index): Input[] => [
  body(`B1 block ${index} ${element}`, `One.\n\n${element}\n\nTwo.`),
  body(`B1 inline ${index} ${element}`, `One ${element} two.`)
])

const broken = [
  `B1 a fence that does not close \`\`\`<script>${run}</script>`,
  `B1 a table |<script>${run}</script>|`,
  `B1 a title of a link [a](/ "</a><script>${run}</script>")`,
  `B1 the text of a picture ![</figure><script>${run}</script>](p.png)`,
  `B1 a language of code`,
  `B1 entities &lt;script&gt;${run}&lt;/script&gt;`,
  `B1 a pull`
].map((name): Input => {
  const texts: Record<string, string> = {
    'a fence': `\`\`\`\n<script>${run}</script>`,
    'a table': `|a|b|\n|-|-|\n|<script>${run}</script>|\`<script>${run}</script>\`|`,
    'a title': `[a](https://a.example "</a><script>${run}</script>")`,
    'the text': `![</figure><script>${run}</script>" onerror="${run}](p.png)`,
    'a language': `\`\`\`"><script>${run}</script>\nx\n\`\`\``,
    entities: `&lt;script&gt;${run}&lt;/script&gt; &#60;script&#62; \\<script>`,
    'a pull': `“So <b>it</b> is,” said Ann Bee.\n\n:::pull{by="<script>${run}</script>"}\nSo\n:::`
  }
  const key = Object.keys(texts).find((start) => name.startsWith(`B1 ${start}`))
  return body(name, texts[key ?? ''] ?? '', {'articles/p.png': pixel})
})

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java&Tab;script:${run}`,
  `javascript&colon;${run}`,
  `&#106;&#97;vascript:${run}`,
  `\u0001javascript:${run}`,
  `%6aavascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+`,
  `vbscript:msgbox(1)`,
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'view-source:https://a.example'
]

const places: Record<string, (address: string) => string> = {
  'a link': (address) => `[a](<${address}>)`,
  'a reference': (address) => `[a][b]\n\n[b]: <${address}>`,
  'an autolink': (address) => `<${address}>`,
  'a picture': (address) => `![a](<${address}>)`,
  'a note': (address) => `A[^n].\n\n[^n]: [b](<${address}>)`
}

const schemes = addresses.flatMap((address): Input[] => [
  ...Object.entries(places).map(([place, write]) =>
    body(`B2 ${place} ${address}`, write(address))
  ),
  matter(`B2 the picture of an article ${address}`, {
    image: address,
    image_alt: 'A quay'
  }),
  matter(`B2 the canonical address ${address}`, {canonical: address})
])

const hosts = [
  '//evil.example/x',
  '\\\\\\\\evil.example\\\\x',
  '/\\\\evil.example/x',
  'https://evil.example/x.png',
  'HTTPS://evil.example/pixel.gif?id=1',
  '../../../../etc/passwd',
  '%2e%2e/%2e%2e/x.md',
  'a.md#%',
  '%',
  '#%ff',
  'https://[::1',
  'http://a.example:99999999'
].flatMap((address): Input[] => [
  body(`B3 a link ${address}`, `[a](<${address}>)`),
  body(`B3 a picture ${address}`, `![a quay](<${address}>)`)
])

const names =
  'constructor __proto__ prototype location toString hasOwnProperty name body'
    .split(' ')
    .flatMap((name): Input[] => [
      body(
        `B4 a heading ${name}`,
        `## ${name}\n\n[a](#h-${name})\n\n## ${name}`
      ),
      body(`B4 a note ${name}`, `A[^${name}].\n\n[^${name}]: B.`),
      matter(
        `B4 a tag and an actor ${name}`,
        {tags: [name], actors: {}, kicker: name},
        {
          'articles/actors.yaml': `${name.toLowerCase().replace(/[^a-z]/g, '')}:\n  name: ${name}\n  kind: person\n`
        }
      ),
      body(`B4 a reference ${name}`, `[${name}] and [a][${name}]`)
    ])

const comments = [
  `<!-- ${run} -->`,
  `<!--[if mso]><script>${run}</script><![endif]-->`,
  `<!--><script>${run}</script>-->`,
  `<!-- a --!><script>${run}</script>`,
  `<!--`
].flatMap((comment, index): Input[] => [
  body(`B5 in an article ${index} ${comment}`, `One ${comment} two.`),
  body(`B5 in a letter ${index} ${comment}`, 'One.', {
    'articles/issues/1.md': letter(`Dear ${comment} readers.`)
  })
])

const times = (text: string, count: number) => text.repeat(count)
const counted = (
  count: number,
  write: (index: number) => string,
  between = '\n'
) => Array.from({length: count}, (_, index) => write(index)).join(between)

const bombs: readonly (readonly [string, string])[] = [
  ['items on a line', `${times('- ', 2000)}a`],
  ['numbers on a line', `${times('1. ', 2000)}a`],
  ['quotes on a line', `${times('>', 50_000)}a`],
  ['quotes and items', `${times('> - ', 1000)}a`],
  ['items below each other', counted(400, (at) => `${times('  ', at)}- a`)],
  ['rules of stars', times('* ', 20_000)],
  ['emphasis', times('*a_', 20_000)],
  ['bold', times('**', 8000)],
  ['emphasis inside emphasis', times('*a **b ', 300) + times('c** d*', 300)],
  ['strokes', times('~a', 4000)],
  ['brackets', times('[', 20_000)],
  ['links that do not close', times('[](', 10_000)],
  ['links inside links', `${times('[', 500)}a${times('](b)', 500)}`],
  ['pictures inside pictures', `${times('![', 500)}a${times('](b)', 500)}`],
  ['titles that do not close', times('[a]("', 5000)],
  ['definitions', counted(5000, (at) => `[${at}]: https://a.example "`)],
  [
    'references',
    `[a]: https://a.example/${times('b', 50_000)}\n\n${times('[a]', 5000)}`
  ],
  ['code of all lengths', counted(200, (at) => times('`', at + 1), ' ')],
  ['tags that do not close', times('<a b="', 5000)],
  ['comments that do not close', times('<!--', 10_000)],
  ['directives', times(':a[', 5000)],
  ['containers', times(':::pull\n', 5000)],
  [
    'a wide table',
    `${times('|a', 1500)}|\n${times('|-', 1500)}|\n${times('|\n', 1500)}`
  ],
  ['many cells', `|a|b|\n|-|-|\n${times('|c|d|\n', 5000)}`],
  ['notes', counted(800, (at) => `[^${at}]: A[^${(at + 1) % 800}].`, '\n\n')],
  ['one note, many times', `${times('[^a]', 3000)}\n\n[^a]: B.`],
  ['entities', times('&amp;', 20_000)],
  ['addresses', times('www.a.', 5000)],
  ['mail addresses', times('a@', 10_000)],
  ['hyphens', `${times('a-', 30_000)} a@b.example`],
  ['quotation marks', times('“', 20_000)],
  ['quotations', times('“a” ', 4000)],
  ['quotations that do not close', times('“a ', 5000)],
  [
    'names',
    counted(
      3000,
      (at) =>
        `${'ABCDEFGHIJ'[at % 10]}${times('a', at % 7)}b ${'KLMNOPQRST'[Math.floor(at / 10) % 10]}${times('o', at % 11)}d.`,
      ' '
    )
  ],
  ['stops', times('A. ', 10_000)],
  ['spaces', `a${times(' ', 90_000)}b`],
  ['tabs', times('\t', 90_000)],
  ['backslashes', times('\\', 50_000)],
  ['one long word', times('a', 90_000)],
  ['combining marks', `e${times('\u0301', 50_000)}`],
  ['headings', counted(3000, () => '## a', '\n\n')],
  ['lines', times('a\n', 20_000)],
  ['paragraphs', times('a\n\n', 20_000)]
]

const heavy = bombs.map(([name, text]) => body(`B6 ${name}`, `One.\n\n${text}`))

const large: Input[] = [
  body('B7 an article above 1 MB', times('The quay is open. ', 60_000)),
  body('B7 a line of 900 kB', times('The quay is open. ', 50_000)),
  body('B7 10 MB', times('a', 10_000_000)),
  {
    name: 'B7 500 articles',
    files: {
      ...body('', 'One.').files,
      ...Object.fromEntries(
        Array.from({length: 500}, (_, at) => [
          `articles/n/${at}.md`,
          article(`n-${at}`, 'The quay is open.')
        ])
      )
    }
  }
]

/** Markup of all kinds, links, names and bombs. */
export const markup: readonly Input[] = [
  ...html,
  ...broken,
  ...schemes,
  ...hosts,
  ...names,
  ...comments,
  ...heavy,
  ...large
]
