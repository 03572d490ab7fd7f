/**
 * Rows B19 to B27: words that mean something to whatever they are put into.
 */
import {publicationYaml} from '../folder.ts'
import {article, body, type Input, letter, matter, run} from './inputs.ts'

const characters = {
  'B19 a backspace': 'a\bb',
  'B19 an escape': 'a\u001bb',
  'B19 a form feed': 'a\fb',
  'B19 a character that is none': 'a\ufffeb\uffffc',
  'B19 half of a pair': 'a\ud83db',
  'B19 a line separator': 'a\u2028b\u2029c',
  'B19 beyond the first plane': 'a\u{1f41d}\u{10ffff}b',
  'B19 controls of the second set': 'a\u0085b\u009fc',
  'B20 the end of a section': ']]>',
  'B20 two ends of a section': `]]]]>><![CDATA[<script>${run}</script>]]>`,
  'B21 turned around': '\u202egnp.exe\u202c',
  'B21 turned around and left open': '\u202e\u2067abc',
  'B21 isolates that close too often': 'a\u2069\u2069b',
  'B21 no width': 'a\u200bb\u200dc\ufeffd\u00ade',
  'B22 a family at the cut': `${'a'.repeat(58)}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}`,
  'B22 flags': '\u{1f1ea}\u{1f1fa}'.repeat(14),
  'B22 marks on a letter': `e${'\u0301'.repeat(57)}`,
  'B23 a script behind a title': `</title><script>${run}</script>`,
  'B23 a picture behind an attribute': `"><img src=x onerror=${run}>`,
  'B23 a handler behind an attribute': `' autofocus onfocus='${run}`,
  'B23 a script in JSON-LD': `</script><script>${run}</script><!--`,
  'B23 Liquid': '{{ 7 | times: 7 }}{% raw %}{% include "x" %}',
  'B23 JavaScript': '$'.concat('{alert(1)}`+alert(1)+`'),
  'B23 mail merge': '%recipient% *|FNAME|* {{unsubscribe}} [[x]]',
  'B23 MJML': '</mj-text><mj-raw><script>alert(1)</script></mj-raw>',
  'B23 a header': 'a\rBcc: evil@evil.example',
  'B23 an address': 'a&b=c#d?e/../f%00',
  'B23 a formula': '=cmd|"/c calc"!A1',
  'B23 escaped once': '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;',
  'B24 an include': '<mj-include path="/etc/passwd" />',
  'B24 a style': '<mj-style inline="inline">*{display:none}</mj-style>',
  'B25 an href': `" href="javascript:${run}`
}

const fields: Record<
  string,
  (value: string) => Readonly<Record<string, unknown>>
> = {
  title: (title) => ({title}),
  standfirst: (standfirst) => ({standfirst, kicker: standfirst}),
  author: (author) => ({author}),
  tag: (tag) => ({tags: [tag]}),
  correction: (text) => ({corrections: [{date: '2026-03-15', text}]})
}

const inMatter = Object.entries(characters).flatMap(([name, value]) =>
  Object.entries(fields).map(([field, change]) =>
    matter(`${name}, in ${field}`, change(value), {
      'articles/issues/1.md': letter('Dear readers.')
    })
  )
)

const inText = Object.entries(characters).flatMap(([name, value]): Input[] => [
  body(
    `${name}, in the text`,
    `## ${value}\n\n“${value} it is,” said Ann Bee of ${value}.\n\n- ${value}\n\n\`${value}\` [${value}](https://a.example/${encodeURIComponent(value.toWellFormed())})\n\n:::pull\nit is\n:::`,
    {'articles/issues/1.md': letter(`Dear ${value} readers.`, value)}
  ),
  body(`${name}, in the register`, 'Ann Bee came. “So it is,” she said.', {
    'articles/actors.yaml': `ann-bee:\n  name: Ann Bee\n  kind: person\n  aliases: [${JSON.stringify(value)}]\n  roles: [{role: ${JSON.stringify(value)}}]\n`
  }),
  {
    name: `${name}, in the publication`,
    files: {
      'publication.yaml': publicationYaml
        .replace(/title: .*/, `title: ${JSON.stringify(value)}`)
        .replace(/description: .*/, `description: ${JSON.stringify(value)}`)
        .replace(
          /postal_address: .*/,
          `postal_address: ${JSON.stringify(value)}`
        )
        .replace(/name: [^,]*,/, `name: ${JSON.stringify(value)},`),
      'articles/a.md': article('a', 'One.'),
      'articles/issues/1.md': letter('Dear readers.')
    }
  }
])

const settings = [
  'url: javascript:alert(1)',
  'url: https://a.example/"><script>',
  'url: https://user:pass@a.example',
  'url: //a.example',
  'url: https://a.example/../..',
  'time_zone: ../../etc/passwd',
  'language: "en\\"><script>"',
  'tag_authority: "a b"',
  'sender: {name: "a\\r\\nBcc: x@x.example", address: a@a.example}',
  'sender: {name: a, address: "a@a.example\\r\\nBcc: x@x.example"}',
  'hub: javascript:alert(1)',
  'subscribe_url: javascript:alert(1)',
  'reply_to: "<script>"',
  'limits: {page: 0}',
  'limits: {page: 99999999999}',
  'limits: {feed: -1}'
].map((line): Input => {
  const key = line.slice(0, line.indexOf(':'))
  const rest = publicationYaml.replace(new RegExp(`^${key}: .*\\n`, 'm'), '')
  return {
    name: `B23 settings ${line}`,
    files: {
      'publication.yaml': `${rest}${line}\n`,
      'articles/a.md': article('a', 'One.'),
      'articles/issues/1.md': letter('Dear readers.')
    }
  }
})

const mail: Input[] = [
  body('B27 a mail that is too long', 'One.', {
    'articles/issues/1.md': letter(
      'The quay is open today, too. \n\n'.repeat(4000)
    )
  })
]

/** Words that break out of what holds them. */
export const words: readonly Input[] = [
  ...inMatter,
  ...inText,
  ...settings,
  ...mail
]
