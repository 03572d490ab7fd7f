import {toString as textOf} from 'hast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Pull} from '../../src/article.ts'
import {extractor} from '../../src/parse/extract.ts'
import {readFolder} from '../../src/parse/read-folder.ts'
import remarkContainers from '../../src/parse/remark-containers.ts'
import {articleMd, folderOf} from '../folder.ts'
import {selectAll} from './select.ts'

const now = new Date('2026-06-01T12:00:00Z')

const text = `Ana Torres met Samuel Okafor on the quay of Harl.

“We kept the *lamp* lit all
winter,” Torres said. Nobody in the town had seen it burn. “I won’t go.”

“The status quo,” said Okafor, “is a hole in the ground. My father used to say, ‘The sea takes the paint.’”

“Are we open?” Okafor asked. He held 1,500 lamps.

Torres said that the lamp would burn. It is “a door with opinions”.`

const ids = new Map(
  extractor()(text).quotations.map(({id, text}) => [text.slice(0, 6), id])
)

/** The text, with pull-quotes behind it and front matter of its own. */
async function articleWith(pulls: string, extra = '') {
  const root = await folderOf({
    'articles/a.md': articleMd('a', `${text}\n\n${pulls}`, extra)
  })
  const {articles, files} = await readFolder(root, now)
  return {
    article: articles[0],
    messages: files.flatMap((file) =>
      file.messages.map(({line, column, reason, ruleId}) => ({
        // The text ends on line 17.
        at: `${(line ?? 0) - 17}:${column}`,
        reason,
        rule: ruleId
      }))
    )
  }
}

/** What the build says of one pull-quote. */
async function said(pull: string, extra?: string) {
  const {messages} = await articleWith(pull, extra)
  return messages.map(({at, reason, rule}) => `${at} ${reason} (${rule})`)
}

/** What is shown of one pull-quote, its place left out. */
async function shown(
  pull: string,
  extra?: string
): Promise<Omit<Pull, 'before'>> {
  const {article, messages} = await articleWith(pull, extra)
  expect(messages).toEqual([])
  const {before: _, ...words} = article?.pulls?.[0] ?? {before: 0, text: ''}
  return words
}

const pull = (words: string, attributes = '') =>
  `:::pull${attributes}\n${words}\n:::`

describe('a pull-quote of the editor', () => {
  it.each([
    ['We kept the lamp lit all winter', 'We kept the lamp lit all winter'],
    [
      '"We kept the lamp lit\n all winter."',
      'We kept the lamp lit all winter.'
    ],
    ['“We kept the lamp lit all winter,”', 'We kept the lamp lit all winter'],
    ['the *lamp*\n\nlit', 'the lamp lit'],
    ["I won't go", 'I won’t go'],
    ['The status quo is a hole', 'The status quo is a hole'],
    ['Are we open', 'Are we open?'],
    ['Nobody in the town', 'Nobody in the town'],
    ['He held 1,500 lamps.', 'He held 1,500 lamps.'],
    ['“a door with opinions”', '“a door with opinions”']
  ])('shows the words of the text: %s', async (words, expected) => {
    expect((await shown(pull(words))).text).toBe(expected)
  })

  it('knows the quotation its words are of', async () => {
    expect(await shown(pull('the lamp lit all'))).toEqual({
      text: 'the lamp lit all',
      quotation: ids.get('We kep')
    })
    expect(await shown(pull('Nobody in the town'))).toEqual({
      text: 'Nobody in the town'
    })
  })

  it('shows all of a quotation by its id, or part of it', async () => {
    const of = `{of="${ids.get('The st')}"}`
    const whole = await shown(`:::pull${of}\n:::`)
    expect(whole.text).toMatch(/^The status quo is a hole in the ground\. My/)
    expect((await shown(pull('My father', of))).text).toBe('My father')
  })

  it('names nobody for words that the speaker only repeats', async () => {
    expect(await shown(pull('The sea takes the paint'))).toMatchObject({
      by: 'none',
      quotation: ids.get('The st')
    })
  })

  it('prefers who says the words to who repeats them', async () => {
    const {article} = await articleWith(
      `“The sea takes the paint,” Torres said.\n\n${pull('The sea takes the paint')}`
    )
    expect(article?.pulls?.[0]).toMatchObject({
      quotation: article?.quotations.at(-1)?.id
    })
    expect(article?.pulls?.[0]).not.toHaveProperty('by')
  })

  it('takes the name of the editor, also by an earlier id', async () => {
    const words = 'Nobody in the town'
    expect(await shown(pull(words, '{by=ana-torres}'))).toEqual({
      text: words,
      by: 'ana-torres'
    })
    const register =
      'ana-torres: {name: Ana Torres, kind: person, formerly: [a-torres]}\n'
    const root = await folderOf({
      'articles/actors.yaml': register,
      'articles/a.md': articleMd(
        'a',
        `${text}\n\n${pull('I won’t go', '{by=a-torres}')}`
      )
    })
    const {articles} = await readFolder(root, now)
    expect(articles[0]?.pulls?.[0]?.by).toBe('ana-torres')
  })

  it('follows a decision on its quotation', async () => {
    const id = ids.get('We kep')
    const extra = `quotes: {${id}: {source: samuel-okafor}}\n`
    const words = pull('We kept the lamp', '{by=samuel-okafor}')
    expect((await shown(words, extra)).by).toBe('samuel-okafor')
  })
})

describe('the text around a pull-quote', () => {
  const words = 'We kept the lamp lit all winter'

  it('is the same as without it: words, quotations, actors, HTML', async () => {
    const {article: bare} = await articleWith('')
    const {article} = await articleWith(pull(words))
    expect(article?.words).toBe(bare?.words)
    expect(article?.quotations).toEqual(bare?.quotations)
    expect(article?.actors).toEqual(bare?.actors)
    expect(article && textOf(article.body).trim()).toBe(
      bare && textOf(bare.body).trim()
    )
    expect(article && selectAll(article.body, 'aside')).toEqual([])
    expect(bare).not.toHaveProperty('pulls')
  })

  it('says where it stands: before the block that follows, or at the end', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        `${pull('I won’t go')}\n\n${text}\n\n${pull('Nobody')}\n\n## Last\n\n${pull(words)}`
      )
    })
    const [article] = (await readFolder(root, now)).articles
    const {children} = article?.body ?? {children: []}
    const last = article?.pulls?.at(-1)?.before
    expect(children[last ?? -1]).toMatchObject({type: 'text', value: '\n'})
    const behind = article?.pulls?.map(({before}) =>
      children
        .slice(before)
        .flatMap((node) => (node.type === 'element' ? node.tagName : []))
    )
    expect(behind).toEqual([['p', 'p', 'p', 'p', 'p', 'h2'], ['h2'], []])
    expect(article?.summary).toMatch(/^Ana Torres met/)
  })

  it('is read the same by the extractor', () => {
    const [only, ...others] = extractor()(
      `${pull('“We stay”')}\n\n“We stay,” Ana Torres said.`
    ).quotations
    expect(others).toEqual([])
    expect(only?.spans[0]?.[0]).toBeGreaterThan(20)
  })

  it('loses nothing to the extractor when the end is missing', () => {
    const found = extractor()(':::pull\n\n“We stay,” Ana Torres said.')
    expect(found.quotations[0]?.source?.name).toBe('Ana Torres')
  })
})

describe('a pull-quote that is wrong', () => {
  const empty =
    '1:1 Unexpected empty pull-quote, expected words of the text, or `of="…"` with the id of a quotation (pull-quote)'

  it.each([
    [
      'altered by one letter',
      pull('We keep the lamp lit all winter'),
      '1:1 Unexpected pull-quote “We keep the lamp lit all winter”, expected words of the text: did you mean “We kept the lamp lit all winter”? (pull-quote)'
    ],
    [
      'in another case',
      pull('nobody in the town had seen it burn'),
      '1:1 Unexpected pull-quote “nobody in the town had seen it burn”, expected words of the text: did you mean “Nobody in the town had seen it burn.”? (pull-quote)'
    ],
    [
      'cut inside a word',
      pull('I won'),
      '1:1 Unexpected pull-quote “I won”, expected words of the text: did you mean “I won’t go.”? (pull-quote)'
    ],
    [
      'cut at the start of a word',
      pull('obody in the town'),
      '1:1 Unexpected pull-quote “obody in the town”, expected words of the text: did you mean “Nobody in the town had seen it burn.”? (pull-quote)'
    ],
    [
      'cut inside a number',
      pull('500 lamps'),
      '1:1 Unexpected pull-quote “500 lamps”, expected words of the text: did you mean “He held 1,500 lamps.”? (pull-quote)'
    ],
    [
      'that makes a statement of a question',
      pull('Are we open.'),
      '1:1 Unexpected pull-quote “Are we open.”, expected words of the text: did you mean “Are we open?”? (pull-quote)'
    ],
    [
      'like nothing in the text',
      pull('Bees sing'),
      '1:1 Unexpected pull-quote “Bees sing”, expected words of the text (pull-quote)'
    ],
    [
      'of words that another quotation has',
      pull('I won’t go', `{of=${ids.get('We kep')}}`),
      `1:1 Unexpected pull-quote “I won’t go”, expected words of \`${ids.get('We kep')}\` (pull-quote)`
    ],
    [
      'of a quotation that is not there',
      ':::pull{of="q-00000000"}\n:::',
      '1:1 Unexpected pull-quote of `q-00000000`, expected the id of a quotation of this article: its words may have changed, see `quoin extract` (pull-quote)'
    ],
    [
      'of a term',
      `:::pull{of="${ids.get('a door')}"}\n:::`,
      `1:1 Unexpected pull-quote of \`${ids.get('a door')}\`, which is a term, expected a quotation in marks that somebody says (pull-quote)`
    ],
    [
      'by an actor of another article',
      pull('I won’t go', '{by=ana-tores}'),
      '1:1 Unknown actor `ana-tores` of a pull-quote, expected `ana-torres`, or `none` (unknown-actor)'
    ],
    ['of no words', ':::pull\n:::', empty],
    ['with an empty id', ':::pull{of=""}\n:::', empty],
    [
      'with something else than words',
      pull('- I won’t go'),
      '1:1 Unexpected list in a pull-quote, expected words alone (pull-quote)'
    ],
    [
      'with a label',
      ':::pull[I won’t go]\n:::',
      '1:1 Unexpected label in a pull-quote, expected words alone (pull-quote)'
    ],
    [
      'with code',
      pull('I `won’t` go'),
      '1:1 Unexpected picture or code in a pull-quote, expected words alone (pull-quote)'
    ],
    [
      'with another attribute',
      pull('I won’t go', '{#q-1}'),
      '1:1 Unexpected `id` of a pull-quote, expected `of="q-0a1b2c3d"` or `by="ana-torres"` (pull-quote)'
    ],
    [
      'behind another',
      `${pull('I won’t go')}\n\n${pull('the lamp')}`,
      '5:1 Unexpected pull-quote behind another, expected text between (pull-quote)'
    ],
    [
      'without end',
      ':::pull\nI won’t go\n\nMore text.',
      '1:1 Unexpected `:::pull` without end, expected a line `:::` below its words (directive)'
    ],
    [
      'after twenty others',
      Array(22).fill(pull('the lamp')).join('\n\nMore text.\n\n'),
      '121:1 Unexpected pull-quote, expected at most 20 in an article (pull-quote)'
    ],
    [
      'inside of a list',
      '- :::pull\n  I won’t go\n  :::',
      '1:3 Unexpected `:::pull` inside of another block, expected it between two paragraphs of the text (directive)'
    ],
    [
      'that is another directive',
      ':::note\nI won’t go\n:::',
      '1:1 Unexpected `:::note`, expected `:::pull`, the only directive there is (directive)'
    ],
    [
      'with a space before its name',
      'More.\n::: pull\nI won’t go\n:::',
      '2:1 Unexpected `::: pull`, expected `:::pull` alone on its line, and `:::` on one below its words (`\\:::` for the signs) (directive)'
    ],
    [
      'with a colon too few',
      '::pull{of="q-00000000"}',
      '1:1 Unexpected `::pull{of="q-00000000"}`, expected `:::pull` alone on its line, and `:::` on one below its words (`\\:::` for the signs) (directive)'
    ]
  ])('%s says what to do', async (_, pull, message) => {
    expect(await said(pull)).toEqual([message])
  })

  it('with an end that is too short asks for a longer one', async () => {
    const [message] = await said('::::pull\nI won’t go\n:::')
    expect(message).toBe(
      '1:1 Unexpected `::::pull` without end, expected a line `::::` below its words (directive)'
    )
  })

  it('under another name than the text has names both', async () => {
    const [message] = await said(pull('We kept', '{by=samuel-okafor}'))
    expect(message).toContain(
      `by \`samuel-okafor\`, expected \`ana-torres\`, who says it in the text; if that is wrong, say \`quotes: {${ids.get('We kep')}: {source: samuel-okafor}}\``
    )
  })

  it('of words that two say asks for the quotation', async () => {
    const [message] = await said(
      `“I won’t go,” Okafor said.\n\n${pull('I won’t go')}`
    )
    expect(message).toMatch(/which two speakers say, expected `of="q-\w+"` or/)
  })

  it('of a quotation that is not to be shown is told so', async () => {
    const id = ids.get('We kep')
    const [message] = await said(
      `:::pull{of="${id}"}\n:::`,
      `quotes: {${id}: {show: false}}\n`
    )
    expect(message).toContain('`show: false`')
  })

  it('in a letter is told so', async () => {
    const letter = `---\nnumber: 1\nid: letter0001\ntitle: One\ndate: 2026-03-15\narticles: [a]\n---\n${pull('x')}`
    const root = await folderOf({
      'articles/a.md': articleMd('a', text),
      'articles/issues/001.md': letter
    })
    const {files} = await readFolder(root, now)
    expect(files.flatMap((file) => file.messages.map(String))).toEqual([
      'articles/issues/001.md:8:1: Unexpected `:::pull` in a letter, expected it in an article'
    ])
  })
})

describe('containers', () => {
  const processor = unified().use(remarkParse).use(remarkContainers).freeze()
  const typesOf = (markdown: string) =>
    processor.parse(new VFile(markdown)).children.map(({type}) => type)

  it('leave colons in the text alone', () => {
    const source = 'At 5:actor, a :b[c]{d} and\n\n::leaf[x]\n\nx:::y'
    const {children} = processor.parse(source)
    expect(typesOf(source)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(JSON.stringify(children)).not.toContain('Directive')
  })

  it('stand in no other container', () => {
    const [first] = processor.parse(':::a\n:::a\nx\n:::').children
    expect(JSON.stringify(first).match(/containerDirective/g)).toHaveLength(1)
  })

  it('are read in a time that grows with the text', () => {
    const time = (source: string) => {
      const start = performance.now()
      processor.parse(source)
      return performance.now() - start
    }
    // Nested, 1,000 took 3 s and 2,000 took 17 s.
    expect(time(':::a\n'.repeat(2000))).toBeLessThan(3000)
    expect(time(':::a\n:::\n'.repeat(2000))).toBeLessThan(3000)
  })
})
