/**
 * Characters that nobody sees, that turn the text, or that were read wrongly.
 */
import type {VFile} from 'vfile'
import {type Desk, find, placer} from './desk.ts'

/**
 * Zero-width spaces and joiners, byte order marks, operators of mathematics,
 * fillers, controls, separators of lines, tags (Unicode 17.0 §23). Joiners (ZWJ,
 * ZWNJ) shape scripts and emoji, soft hyphens are wanted: neither is among them.
 */
const invisible =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u115f\u1160\u180e\u200b\u2028\u2029\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]|(?<=[A-Za-z])[\u200c\u200d](?=[A-Za-z])/gu

const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Letters that run from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/**
 * UTF-8 read as Windows-1252, as the pairs it makes of typographic marks and of
 * letters with accents; and the mark of what could not be read.
 */
const broken =
  /\ufffd+|â€[™œ\u009d“”˜¦"\u0153\u017e]?|Ã[\u0080-\u00bf]|Â[\u00a0«»°·£§©®]/gu

/** Look through every file that was read. */
export function checkCharacters({files}: Desk): void {
  for (const file of files) {
    if (typeof file.value !== 'string') continue
    checkInvisible(file)
    checkTurning(file)
    checkBroken(file)
  }
}

function checkInvisible(file: VFile): void {
  const text = String(file)
  const place = placer(file)
  for (const {0: found, index} of text.matchAll(invisible)) {
    const mended = /[\u2028\u2029]/.test(found) ? ' ' : ''
    find(
      file,
      'invisible-character',
      place(index, index + found.length),
      `Unexpected invisible character ${nameOf(found)}, expected none: take it out`,
      mended
    )
  }
}

/**
 * Marks of direction: where nothing runs from right to left they do nothing but
 * mislead; elsewhere they must be closed in their line, and none may override.
 */
function checkTurning(file: VFile): void {
  const place = placer(file)
  let offset = 0
  for (const line of String(file).split('\n')) {
    const found = [...line.matchAll(turning)]
    const isMixed = rightToLeft.test(line)
    const open = isMixed ? unclosed(line) : undefined
    for (const {0: mark, index} of found) {
      const at = place(offset + index, offset + index + mark.length)
      if (!isMixed) {
        find(
          file,
          'bidi-character',
          at,
          `Unexpected ${nameOf(mark)}, which turns the direction of text, expected it only beside letters that run from right to left: take it out`,
          ''
        )
      } else if (/[\u202d\u202e]/.test(mark)) {
        find(
          file,
          'bidi-character',
          at,
          `Unexpected ${nameOf(mark)}, which overrides the order of letters: what is read is not what is written; take it out`
        )
      } else if (open?.has(index)) {
        find(
          file,
          'bidi-character',
          at,
          `Unexpected ${nameOf(mark)} that is not closed, expected its end in the same line`
        )
      }
    }
    offset += line.length + 1
  }
}

/** Places of embeddings and isolates without their other half. */
function unclosed(line: string): ReadonlySet<number> {
  const open: {index: number; ends: string}[] = []
  const alone = new Set<number>()
  for (const {0: mark, index} of line.matchAll(turning)) {
    if (/[\u202a-\u202b\u202d\u202e]/.test(mark)) {
      open.push({index, ends: '\u202c'})
    } else if (/[\u2066-\u2068]/.test(mark)) {
      open.push({index, ends: '\u2069'})
    } else if (/[\u202c\u2069]/.test(mark)) {
      const last = open.findLastIndex(({ends}) => ends === mark)
      if (last < 0) alone.add(index)
      else open.splice(last, 1)
    }
  }
  for (const {index} of open) alone.add(index)
  return alone
}

function checkBroken(file: VFile): void {
  const place = placer(file)
  for (const {0: found, index} of String(file).matchAll(broken)) {
    const meant = reread(found)
    find(
      file,
      'broken-character',
      place(index, index + found.length),
      `Unexpected \`${found}\`, expected ${meant ? `\`${meant}\`` : 'the character that was meant'}: the text was read in the wrong encoding`
    )
  }
}

/** What the bytes are in UTF-8, where they are a character. */
function reread(text: string): string | undefined {
  const bytes = [...text].map((sign) => windows1252[sign] ?? sign.charCodeAt(0))
  if (bytes.some((byte) => byte > 255)) return undefined
  const meant = Buffer.from(bytes).toString('utf8')
  return meant.includes('\ufffd') ? undefined : meant
}

/** The bytes of Windows-1252 that are not those of Latin-1. */
const windows1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '˜': 0x98,
  '™': 0x99,
  œ: 0x9c,
  ž: 0x9e,
  '¦': 0xa6
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
