/**
 * Where the characters of a text node stand in the Markdown source.
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'

/**
 * For each UTF-16 code unit of a text, the half-open range of the source that
 * it was made from: one unit for a plain letter, more for `&amp;` or `\*`.
 */
export type Offsets = Readonly<{
  starts: readonly number[]
  ends: readonly number[]
}>

const reference = /&(?:#[xX]([\da-fA-F]{1,6})|#(\d{1,7})|([\da-zA-Z]+));/y

/** Offsets of the value of a text node, as `addOffsets` finds them. */
export function textOffsets(
  value: string,
  source: string,
  start: number,
  end: number
): Offsets {
  const offsets = {starts: [], ends: []}
  addOffsets(offsets, value, source, start, end)
  return offsets
}

/**
 * Align the value of a text node with the source it was parsed from.
 *
 * Follows what a CommonMark parser takes away: backslash escapes (§2.4),
 * character references (§2.5), trailing spaces, and the indentation and `>`
 * at the start of a continued line. Where the two cannot be brought together,
 * the rest of the value is mapped to the end, so offsets never leave the node.
 *
 * @param start
 *   Offset of the node in the source, in UTF-16 code units.
 * @param end
 *   Offset of its end.
 * @param offsets
 *   Gets as many ranges as `value` is long.
 */
export function addOffsets(
  {starts, ends}: {starts: number[]; ends: number[]},
  value: string,
  source: string,
  start: number,
  end: number
): void {
  // Nothing was taken away, as in nearly all texts.
  if (end - start === value.length && source.startsWith(value, start)) {
    for (let at = start; at < end; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
    return
  }
  let at = start
  let index = 0
  while (index < value.length) {
    const unit = readUnit(value, index, source, at, end)
    for (let k = 0; k < unit.length; k++) {
      starts.push(unit.start)
      ends.push(unit.end)
    }
    index += unit.length
    at = unit.end
  }
}

/** Index of the first of rising offsets that is not smaller than a wanted one. */
export function firstFrom(offsets: readonly number[], wanted: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

type Unit = {length: number; start: number; end: number}

function readUnit(
  value: string,
  index: number,
  source: string,
  at: number,
  end: number
): Unit {
  const atLineStart = index > 0 && value[index - 1] === '\n'
  const from = skip(value[index], source, at, end, atLineStart)
  if (from >= end) return {length: 1, start: end, end}
  if (source[from] === '\\' && source[from + 1] === value[index]) {
    if (value[index] !== '\\' || source[from + 1] === '\\') {
      return {length: 1, start: from, end: from + 2}
    }
  }
  if (source[from] === '&') {
    const decoded = readReference(source, from)
    if (decoded && value.startsWith(decoded.text, index)) {
      return {length: decoded.text.length, start: from, end: decoded.end}
    }
  }
  if (value[index] === '\n' && source[from] === '\r') {
    const width = source[from + 1] === '\n' ? 2 : 1
    return {length: 1, start: from, end: from + width}
  }
  return {length: 1, start: from, end: from + 1}
}

/** Pass over what the parser dropped before the next character. */
function skip(
  character: string | undefined,
  source: string,
  at: number,
  end: number,
  atLineStart: boolean
): number {
  let from = at
  if (atLineStart) {
    while (from < end && /[ \t>]/.test(source[from] as string)) {
      if (source[from] === character && source[from] !== '>') break
      from++
    }
    return from
  }
  if (character === '\n') {
    while (from < end && /[ \t]/.test(source[from] as string)) from++
  }
  return from
}

function readReference(
  source: string,
  at: number
): {text: string; end: number} | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match) return undefined
  const [all, hexadecimal, decimal, name] = match
  const text = hexadecimal
    ? decodeNumericCharacterReference(hexadecimal, 16)
    : decimal
      ? decodeNumericCharacterReference(decimal, 10)
      : decodeNamedCharacterReference(name as string)
  return text === false ? undefined : {text, end: at + all.length}
}
