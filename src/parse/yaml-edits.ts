/**
 * Small changes to YAML text that leave every other letter as it is.
 */
import {
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  type Scalar,
  stringify,
  type YAMLMap
} from 'yaml'

/**
 * Set the scalar at a path of keys; maps on the way are made when missing.
 *
 * @param value
 *   Plain letters of YAML, such as `true`; a string is quoted when it must be.
 * @returns
 *   The text anew; as it was when it has that value.
 */
export function setAt(
  text: string,
  path: readonly string[],
  value: string
): string {
  const {map, depth} = deepest(text, path)
  const key = path[depth] as string
  const rest = path.slice(depth + 1)
  const written = value === 'true' || value === 'false' ? value : quoted(value)
  if (!map) return withLine(text, text.length, entry([key, ...rest], written))
  const pair = pairOf(map, key)
  if (pair) return replaced(text, pair, rest, written)
  if (map.flow)
    return insertedInFlow(text, map, inline([key, ...rest], written))
  if (map.items.length === 0) {
    return withLine(text, text.length, entry([key, ...rest], written))
  }
  const indent = ' '.repeat(columnOf(text, startOf(map.items[0])))
  const line =
    depth === 0
      ? entry([key, ...rest], written)
      : `${inline([key, ...rest], written)}\n`
  return withLine(text, lineAfter(text, map), line.replace(/^(?=.)/gm, indent))
}

/**
 * Take out what stands at a path of keys, and the maps that are empty then.
 *
 * Comments on lines of their own stay. Nothing is done when it is not there.
 */
export function removeAt(text: string, path: readonly string[]): string {
  const {map, depth} = deepest(text, path)
  const pair = map && pairOf(map, path.at(-1) as string)
  if (!map || !pair || depth < path.length - 1) return text
  if (map.items.length === 1 && path.length > 1) {
    return removeAt(text, path.slice(0, -1))
  }
  const [start, end] = [startOf(pair), endOf(pair)]
  if (!map.flow) {
    return (
      text.slice(0, lineStart(text, start)) + text.slice(lineEnd(text, end))
    )
  }
  const index = map.items.indexOf(pair)
  const next = map.items[index + 1]
  const previous = map.items[index - 1]
  if (next) return text.slice(0, start) + text.slice(startOf(next))
  return text.slice(0, previous ? endOf(previous) : start) + text.slice(end)
}

/** The last map that is there on the way to a path. */
function deepest(
  text: string,
  path: readonly string[]
): {map: YAMLMap | undefined; depth: number} {
  const {contents} = parseDocument(text)
  let map = isMap(contents) ? (contents as YAMLMap) : undefined
  let depth = 0
  while (map && depth < path.length - 1) {
    const value = pairOf(map, path[depth] as string)?.value
    if (!isMap(value)) break
    map = value as YAMLMap
    depth++
  }
  return {map, depth}
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** A key that has a scalar, or nothing yet where a map shall stand. */
function replaced(
  text: string,
  {key, value}: Pair,
  rest: readonly string[],
  written: string
): string {
  const [start = 0, end = start] = (value as Scalar | null)?.range ?? []
  const isNothing = start === end
  const whole = rest.length > 0 ? `{${inline(rest, written)}}` : written
  if (!isNothing) return text.slice(0, start) + whole + text.slice(end)
  const colon = text.indexOf(':', (key as Scalar).range?.[1] ?? start) + 1
  return `${text.slice(0, colon)} ${whole}${text.slice(colon)}`
}

function insertedInFlow(text: string, map: YAMLMap, written: string): string {
  const close = (map.range?.[1] ?? 0) - 1
  const last = map.items.at(-1)
  if (!last) return `${text.slice(0, close)}${written}${text.slice(close)}`
  const end = endOf(last)
  return `${text.slice(0, end)}, ${written}${text.slice(end)}`
}

/** `a:` with the rest below it, as people write what may get longer. */
function entry([first, ...rest]: readonly string[], written: string): string {
  return rest.length === 0
    ? `${first}: ${written}\n`
    : `${first}:\n  ${inline(rest, written)}\n`
}

/** `a: {b: value}` */
function inline([first, ...rest]: readonly string[], written: string): string {
  return rest.length === 0
    ? `${first}: ${written}`
    : `${first}: {${inline(rest, written)}}`
}

function quoted(value: string): string {
  return stringify(value, {lineWidth: 0}).trimEnd()
}

function startOf(pair: Pair | undefined): number {
  return (pair?.key as Scalar | undefined)?.range?.[0] ?? 0
}

function endOf({key, value}: Pair): number {
  const [, end = 0] = (value as Scalar | null)?.range ?? []
  return Math.max(end, (key as Scalar).range?.[1] ?? 0)
}

/** Where the line begins behind the last entry of a block map. */
function lineAfter(text: string, map: YAMLMap): number {
  const last = map.items.at(-1)
  return last ? lineEnd(text, endOf(last)) : text.length
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Behind the line end at or after an offset; a value may end with its line. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function withLine(text: string, at: number, line: string): string {
  const gap = at > 0 && text[at - 1] !== '\n' ? '\n' : ''
  return text.slice(0, at) + gap + line + text.slice(at)
}
