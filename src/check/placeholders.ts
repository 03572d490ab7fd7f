/**
 * Marks of what is still to come, and fields that nobody fills.
 */
import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {
  type Desk,
  find,
  headWords,
  type Place,
  placer,
  type Text
} from './desk.ts'
import type {CheckRule} from './rule.ts'

/**
 * Marks that editors leave for themselves; TK and TKTK of American desks. Words
 * of a language alone (`TODO` in Spanish) count only with a colon or brackets.
 */
const placeholders: readonly RegExp[] = [
  /(?<![\p{L}\p{N}&])TK(?:TK)*(?![\p{L}\p{N}]| Maxx)/gu,
  /(?<!\p{L})(?:TODO|FIXME)(?=[:(])|(?<=^|\[|\()(?:TODO|FIXME)\b/gu,
  /(?<!\p{L})X{4,}(?!\p{L})/gu,
  /\blorem ipsum\b/giu,
  /\[(?:insert|add here|to come|placeholder|tb[acd]|todo|tk|xx+|check(?: this)?|\?+)(?:[\s:][^\]\n]{0,80})?\]/giu,
  /\?{3,}/gu
]

/** Fields of Liquid, Mailchimp, Sendgrid, printf and their kin. */
const variables: readonly RegExp[] = [
  /\{\{[^{}\n]{1,80}\}\}|\{%[^%\n]{1,80}%\}|<%=?[^%\n]{1,80}%>/gu,
  /\*\|[A-Z][A-Z0-9_:]*\|\*|%%[A-Za-z]\w*%%|%\{\w+\}|\$\{[\w.]+\}/gu,
  /%(?:\w+_)?(?:name|email|date)%|[[{](?:first|last|full)[ _-]?name[\]}]/giu
]

/** Look through the words of all texts. */
export function checkPlaceholders({texts}: Desk): void {
  for (const text of texts) {
    for (const {words, place} of readWords(text)) {
      report(text, words, place, placeholders, 'placeholder')
      report(text, words, place, variables, 'unfilled-variable')
    }
  }
}

/** A run of words, and where a part of it stands. */
type Run = Readonly<{
  words: string
  place: (start: number, end: number) => Place
}>

/** What readers read: text without code and addresses, and the front matter. */
function readWords(text: Text): Run[] {
  const runs: Run[] = headWords(text).map(({words, place}) => ({
    words,
    place: () => place
  }))
  const place = placer(text.file)
  visit(text.tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const from = node.position?.start.offset ?? 0
    runs.push({
      words: withoutCode(node as Nodes, String(text.file)),
      place: (first, last) => place(from + first, from + last)
    })
  })
  return runs
}

/**
 * The source of a block with blanks for code, comments and addresses. Marks of
 * fields look like Markdown, so its nodes would not show them.
 */
function withoutCode(block: Nodes, source: string): string {
  const start = block.position?.start.offset ?? 0
  let words = source.slice(start, block.position?.end.offset)
  visit(block, (node) => {
    if (node === block) return
    const from = (node.position?.start.offset ?? 0) - start
    const to = (node.position?.end.offset ?? 0) - start
    const blank = (first: number) => {
      words = words.slice(0, first) + ' '.repeat(to - first) + words.slice(to)
    }
    if (node.type === 'inlineCode') blank(from)
    if (node.type === 'html' && node.value.startsWith('<!--')) blank(from)
    if (node.type === 'link' || node.type === 'image') {
      const address = words.slice(from, to).lastIndexOf(node.url)
      if (address > 0) blank(from + address)
    }
  })
  return words
}

function report(
  text: Text,
  words: string,
  place: Run['place'],
  forms: readonly RegExp[],
  rule: CheckRule
): void {
  const found = forms
    .flatMap((form) => [...words.matchAll(form)])
    .sort((a, b) => a.index - b.index)
  let end = 0
  for (const {0: mark, index} of found) {
    if (index < end) continue
    end = index + mark.length
    const shown = mark.length > 40 ? `${mark.slice(0, 40)}…` : mark
    const reason =
      rule === 'placeholder'
        ? `Unexpected \`${shown}\`, expected the words it stands for`
        : `Unexpected \`${shown}\`, which nothing fills, expected words`
    find(text.file, rule, place(index, end), reason)
  }
}
