/**
 * Where quotation marks open and close.
 */
import type {Language} from '../knowledge/language.ts'
import {guessLanguage} from '../knowledge/languages.ts'
import {readDialogue} from './dialogue.ts'
import type {Marked} from './marked.ts'
import {readSingle} from './single-marks.ts'

const mark = /[“”„‟«»"‘’‚']|``/g

/**
 * Find the outermost strings between quotation marks.
 *
 * Knows “…”, "…", ''…'', ``…'', ‘…’, '…', «…», »…«, „…“ and mixtures. What
 * stands inside another pair is part of it. Apostrophes, inches and feet are
 * left alone. A mark without partner is dropped, unless it is the last one of
 * the text: then it reaches to the end with `closed: false`.
 *
 * @returns
 *   In order, without overlap; none for a text without marks.
 */
export function findMarked(
  text: string,
  language: Language = guessLanguage([text])
): Marked[] {
  const spoken = readDialogue(text, language)
  if (spoken) return spoken
  const found: Marked[] = []
  let open: Opening | undefined
  let skipTo = 0
  let barren = 0
  for (const match of text.matchAll(mark)) {
    const at = match.index
    if (at < skipTo) continue
    const sign = readSign(text, at, open)
    if (!sign) continue
    skipTo = at + sign.width
    if (sign.kind === 'single') {
      if (open) continue
      const single = readSingle(text, at, barren)
      if (typeof single === 'number') barren = single
      if (typeof single !== 'object') continue
      found.push(single)
      skipTo = single.outerEnd
    } else if (sign.opens) {
      open = reopen(open, sign, at, text)
    } else if (open) {
      pushClosed(found, open, at, sign.width, text)
      open = undefined
    }
  }
  if (open) pushOpen(found, open, text)
  return found
}

type Sign = Readonly<{
  kind: 'double' | 'single' | 'angle'
  opens: boolean
  width: number
}>

type Opening = Readonly<{
  at: number
  width: number
  kind: 'double' | 'angle'
}>

/** A second opening: at the start of a line the quotation goes on. */
function reopen(
  open: Opening | undefined,
  sign: Sign,
  at: number,
  text: string
): Opening {
  const next: Opening = {
    at,
    width: sign.width,
    kind: sign.kind === 'angle' ? 'angle' : 'double'
  }
  if (!open) return next
  if (/\n\s*$/.test(text.slice(Math.max(0, at - 4), at))) return open
  return next
}

function pushClosed(
  found: Marked[],
  open: Opening,
  at: number,
  width: number,
  text: string
): void {
  let start = open.at + open.width
  let end = at
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (end <= start) return
  const {kind, at: outerStart} = open
  found.push({
    start,
    end,
    outerStart,
    outerEnd: at + width,
    mark: kind,
    closed: true
  })
}

function pushOpen(found: Marked[], open: Opening, text: string): void {
  const end = text.trimEnd().length
  const start = open.at + open.width
  if (end - start < 2) return
  const {kind, at: outerStart} = open
  found.push({start, end, outerStart, outerEnd: end, mark: kind, closed: false})
}

function readSign(
  text: string,
  at: number,
  open: Opening | undefined
): Sign | undefined {
  const character = text[at] as string
  const double = /['’‘`]/.test(character) && text[at + 1] === character
  const width = double ? 2 : 1
  const before = text[at - 1] ?? ' '
  const after = text[at + width] ?? ' '
  const openish = /[\s([{—–/\-\uFFFC]/.test(before) && /[^\s,;)]/.test(after)
  const closeish = /[^\s]/.test(before) && /[^\p{L}\p{N}]/u.test(after)
  if (character === '«' || character === '»') {
    return {kind: 'angle', opens: opensAngle(text, at, open), width}
  }
  if (character === '„' || character === '‟') {
    return {kind: 'double', opens: true, width}
  }
  if (character === '“') {
    const opens = !(closeish && !openish) && !(open && closeish)
    return {kind: 'double', opens, width}
  }
  if (character === '”') {
    return {kind: 'double', opens: openish && !closeish && !open, width}
  }
  if (character === '"' || double) {
    if (isMeasure(text, at, width, open)) return undefined
    return {kind: 'double', opens: opensStraight(text, at, width, open), width}
  }
  if (character === '`') return undefined
  return {kind: 'single', opens: true, width}
}

/** « opens in most of Europe, » in German and Danish books. */
function opensAngle(
  text: string,
  at: number,
  open: Opening | undefined
): boolean {
  const outward = text[at] === '«'
  if (open) return false
  if (outward) return true
  return /[\s(]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ')
}

function opensStraight(
  text: string,
  at: number,
  width: number,
  open: Opening | undefined
): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + width] ?? ' '
  if (!open) return true
  if (!/\s/.test(before) && !/[([{—–]/.test(before)) return false
  return /[\p{L}\p{N}([{$¿¡‘'’…]/u.test(after)
}

/** `19" screen`, `6' 2"`: a mark after a figure that nothing opened. */
function isMeasure(
  text: string,
  at: number,
  width: number,
  open: Opening | undefined
): boolean {
  if (width > 1 || !/\d/.test(text[at - 1] ?? '')) return false
  if (!open) return true
  const after = text.slice(at + 1, at + 3)
  if (!/^(?: \p{Ll}|-)/u.test(after)) return false
  const next = text.slice(at + 1).search(/["“”]/)
  if (next < 0) return false
  const place = at + 1 + next
  return (
    !/\s/.test(text[place - 1] ?? ' ') &&
    /[\s.,;]|^$/.test(text[place + 1] ?? '')
  )
}
