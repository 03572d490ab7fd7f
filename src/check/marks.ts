/**
 * Quotation marks: whether they close, and whether they are of one kind.
 */
import type {Nodes, Paragraph} from 'mdast'
import {visit} from 'unist-util-visit'
import {type Desk, find, placer, type Text} from './desk.ts'

/** A mark and where it stands in the file. */
type Mark = Readonly<{sign: string; at: number}>

/** Look at the marks of all texts. */
export function checkMarks({texts}: Desk): void {
  for (const text of texts) {
    const paragraphs = readParagraphs(text)
    checkPairs(text, paragraphs)
    checkKinds(text, paragraphs)
  }
}

function readParagraphs({tree, file}: Text): Mark[][] {
  const source = String(file)
  const paragraphs: Mark[][] = []
  visit(tree, 'paragraph', (node: Paragraph) => {
    const marks: Mark[] = []
    for (const child of node.children) readMarks(child, source, marks)
    paragraphs.push(marks)
  })
  return paragraphs
}

function readMarks(node: Nodes, source: string, marks: Mark[]): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return
  if ('children' in node) {
    for (const child of node.children) readMarks(child, source, marks)
  } else if (node.type === 'text') {
    const raw = source.slice(start, end)
    // Inches and seconds stand behind digits
    for (const {0: sign, index} of raw.matchAll(/[“”„«»]|(?<![\d\\])"/g)) {
      marks.push({sign, at: start + index})
    }
  }
}

/** How a text pairs its marks; by the first it has, as languages differ. */
const pairings: readonly Readonly<{open: string; close: string}>[] = [
  {open: '„', close: '“'},
  {open: '“', close: '”'},
  {open: '«', close: '»'},
  {open: '»', close: '«'}
]

/**
 * A quotation of several paragraphs opens each of them anew and closes the last
 * one alone.
 */
function checkPairs(text: Text, paragraphs: readonly Mark[][]): void {
  const all = paragraphs.flat().map(({sign}) => sign)
  const pairing = pairings.find(({open}) => open === firstOf(all))
  if (!pairing || !all.includes(pairing.close)) return
  const {open, close} = pairing
  for (const [index, marks] of paragraphs.entries()) {
    const waiting: Mark[] = []
    for (const mark of marks) {
      if (mark.sign === open) waiting.push(mark)
      else if (mark.sign === close && !waiting.pop()) {
        tell(text, mark, `Unexpected \`${close}\`, which closes nothing`, open)
      }
    }
    const [lone] = waiting
    const goesOn = paragraphs[index + 1]?.[0]?.sign === open
    if (lone && !goesOn) {
      tell(text, lone, `Unexpected \`${open}\`, which is never closed`, close)
    }
  }
}

function firstOf(signs: readonly string[]): string | undefined {
  // “ closes in German and opens in English: what comes first says which
  return signs.find((sign) => sign !== '"' && sign !== '”')
}

function checkKinds(text: Text, paragraphs: readonly Mark[][]): void {
  const all = paragraphs.flat()
  const straight = all.find(({sign}) => sign === '"')
  if (!straight || !all.some(({sign}) => sign !== '"')) return
  const place = placer(text.file)(straight.at, straight.at + 1)
  find(
    text.file,
    'mixed-marks',
    place,
    'Unexpected straight `"`, expected the curly marks that the text has elsewhere'
  )
}

function tell(text: Text, {at}: Mark, reason: string, other: string): void {
  const place = placer(text.file)(at, at + 1)
  find(text.file, 'unclosed-mark', place, `${reason}, expected \`${other}\``)
}
