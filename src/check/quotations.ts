/**
 * Quotations: whether they are verbatim wherever they stand, and who says them.
 */
import {visit} from 'unist-util-visit'
import {isAttributed} from '../quotation.ts'
import {
  type Desk,
  find,
  headWords,
  type Place,
  placer,
  type Text
} from './desk.ts'

/** Look at the quotations of all texts. */
export function checkQuotations(desk: Desk): void {
  const bySlug = new Map(
    desk.texts.flatMap((text) =>
      text.matter.slug === undefined ? [] : [[text.matter.slug, text] as const]
    )
  )
  for (const text of desk.texts) {
    if (text.kind === 'article') {
      checkHead(text)
      checkSources(text, desk)
    } else {
      const told = text.matter.articles ?? []
      const articles = told.flatMap((slug) => bySlug.get(slug) ?? [])
      checkLetter(text, articles)
    }
  }
}

/** Words in double marks, whatever their form; single ones are apostrophes. */
const quoted = /[“„«"]([^“”„«»"\n]{4,400})[”“»"]/gu

/** So few words are a term or a title as easily as somebody’s words. */
const fewest = 3

/** So much of the words must be in a sentence of the article to be meant by it. */
const likeness = 0.7

/** Titles and captions quote the article they stand over. */
function checkHead(text: Text): void {
  if (!text.words) return
  for (const {words, place} of headWords(text)) {
    for (const [, said = ''] of words.matchAll(quoted)) {
      compare(text, [text], said, place)
    }
  }
}

/** A letter quotes its articles; what is like nothing in them is its own. */
function checkLetter(letter: Text, articles: readonly Text[]): void {
  for (const {words, place} of headWords(letter)) {
    for (const [, said = ''] of words.matchAll(quoted)) {
      compare(letter, articles, said, place)
    }
  }
  const source = String(letter.file)
  const place = placer(letter.file)
  visit(letter.tree, 'paragraph', (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const raw = source.slice(start, end)
    for (const {0: all, 1: said = '', index} of raw.matchAll(quoted)) {
      const at = place(start + index, start + index + all.length)
      compare(letter, articles, plain(said), at)
    }
  })
}

function compare(
  text: Text,
  articles: readonly Text[],
  said: string,
  place: Place
): void {
  if (wordsOf(said).length < fewest) return
  if (articles.some(({words}) => words?.holds(said))) return
  const near = articles.flatMap(({words}) => words?.nearest(said) ?? [])
  const meant = near.find((sentence) => isLike(said, sentence))
  if (meant === undefined) return
  find(
    text.file,
    'altered-quotation',
    place,
    `Unexpected “${cut(said, 120)}”, expected the words of the article: “${cut(meant, 240)}”`
  )
}

function checkSources(text: Text, {publication}: Desk): void {
  const {article, file, matter} = text
  const place = placer(file)
  for (const quotation of article?.quotations ?? []) {
    const {kind, id, spans, source} = quotation
    const [first] = spans
    const last = spans.at(-1)
    if (kind === 'term' || kind === 'indirect' || !first || !last) continue
    if (matter.quotes && id in matter.quotes) continue
    const shown = `“${cut(quotation.text.replace(/\s+/g, ' '), 80)}” (\`${id}\`)`
    const at = place(first[0], last[1])
    if (!source) {
      if (wordsOf(quotation.text).length < fewest) continue
      find(
        file,
        'unsourced-quotation',
        at,
        `Unexpected quotation ${shown} that nobody says, expected a name beside it, or \`quotes: {${id}: {source: …}}\` in the front matter`
      )
    } else if (!isAttributed(quotation, publication.limits.confidence)) {
      find(
        file,
        'doubtful-source',
        at,
        `Unexpected doubt who says ${shown}, perhaps ${source.name ?? source.mention}, expected \`quotes: {${id}: {source: ${source.actor ?? 'none'}}}\` in the front matter, or another source`
      )
    }
  }
}

function isLike(said: string, sentence: string): boolean {
  const has = new Set(wordsOf(sentence))
  const wanted = wordsOf(said)
  const shared = wanted.filter((word) => has.has(word)).length
  return wanted.length > fewest && shared >= wanted.length * likeness
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? []
}

/** Without marks of emphasis and addresses of links. */
function plain(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_[\]\\`]/g, '')
    .replace(/\s+/g, ' ')
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text
}
