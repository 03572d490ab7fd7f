/**
 * Changes to front matter that leave everything else as a person wrote it:
 * comments, order, quotes, folds.
 */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  stringify
} from 'yaml'

/** Where the YAML of a text stands, from behind the first `---`. */
type Matter = Readonly<{
  text: string
  start: number
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[]
}>

/**
 * Set a key to a word or line; a new one stands below another.
 *
 * @param text
 *   A whole file with front matter that is right.
 * @example
 *   setValue('---\nid: a\n---\n', 'slug', 'on-bees', 'id') // => '---\nid: a\nslug: on-bees\n---\n'
 */
export function setValue(
  text: string,
  key: string,
  value: string,
  below: string
): string {
  const matter = read(text)
  const written = stringify(value, {lineWidth: 0}).trimEnd()
  const node = nodeOf(matter, key)
  if (!node) return insertBelow(matter, below, `${key}: ${written}`)
  const [from, to] = rangeOf(node)
  return splice(matter, from, to, written)
}

/**
 * Add to the end of a list; a new list stands below another key.
 *
 * @param value
 *   A word, or a mapping of words.
 */
export function addToList(
  text: string,
  key: string,
  value: string | Readonly<Record<string, string>>,
  below: string
): string {
  const matter = read(text)
  const node = nodeOf(matter, key)
  const isShort = typeof value === 'string'
  if (!isSeq(node) || node.items.length === 0) {
    const fresh = isShort
      ? `${key}: [${flow(value)}]`
      : `${key}:\n${block(value, '  ')}`
    if (!node) return insertBelow(matter, below, fresh)
    const [from, to] = rangeOf(node)
    return splice(matter, from, to, fresh.slice(key.length + 1).trimStart())
  }
  const [from, to] = rangeOf(node)
  if (node.flow) {
    return splice(matter, to - 1, to - 1, `, ${flow(value)}`)
  }
  const lines = matter.text.slice(0, matter.start + from).split('\n')
  const indent = ' '.repeat(lines.at(-1)?.length ?? 2)
  const last = node.items.at(-1)
  const [, end] = isNode(last) ? rangeOf(last) : [from, to]
  return insertLine(matter, end, block(value, indent))
}

/** Change a word inside of a list; nothing when it is not there. */
export function renameInList(
  text: string,
  key: string,
  from: string,
  to: string
): string {
  const matter = read(text)
  const node = nodeOf(matter, key)
  const item = isSeq(node)
    ? node.items.find((one) => isScalar(one) && one.value === from)
    : undefined
  if (!isNode(item)) return text
  const [start, end] = rangeOf(item)
  return splice(matter, start, end, to)
}

function read(text: string): Matter {
  const start = text.indexOf('\n') + 1
  const end = text.slice(start).search(/^---[ \t]*$/m)
  if (!text.startsWith('---') || end < 0) {
    throw new Error('Cannot change front matter: there is none')
  }
  const {contents} = parseDocument(text.slice(start, start + end))
  return {text, start, pairs: isMap(contents) ? contents.items : []}
}

function nodeOf({pairs}: Matter, key: string): ParsedNode | undefined {
  return pairs.find((pair) => String(pair.key) === key)?.value ?? undefined
}

/** From the first to behind the last sign of a value, without a comment. */
function rangeOf(node: {
  range?: readonly [number, number, number] | null
}): [number, number] {
  const [from, to] = node.range ?? [0, 0]
  return [from, to]
}

function insertBelow(matter: Matter, below: string, line: string): string {
  const pair = matter.pairs.find(({key}) => String(key) === below)
  const node = pair?.value ?? pair?.key
  const [, end] = node ? rangeOf(node) : [0, 0]
  return insertLine(matter, end, line)
}

/** Below the line of an offset; collections and folds may end with their line. */
function insertLine(matter: Matter, end: number, line: string): string {
  const whole = matter.text.slice(matter.start)
  const isEnd = whole[end - 1] === '\n'
  // Behind a comment on the same line
  const at = isEnd ? end : end + whole.slice(end).indexOf('\n') + 1
  return splice(matter, at, at, `${line}\n`)
}

function splice(
  {text, start}: Matter,
  from: number,
  to: number,
  by: string
): string {
  return text.slice(0, start + from) + by + text.slice(start + to)
}

function flow(value: string | Readonly<Record<string, string>>): string {
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false
  }).trimEnd()
}

function block(
  value: string | Readonly<Record<string, string>>,
  indent: string
): string {
  const lines = stringify(value, {lineWidth: 0}).trimEnd().split('\n')
  const rest = ' '.repeat(indent.length + 2)
  return lines
    .map((line, index) => `${index > 0 ? rest : `${indent}- `}${line}`)
    .join('\n')
}
