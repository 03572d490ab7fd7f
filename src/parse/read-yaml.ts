/**
 * YAML with a schema: all problems at once, each at its place.
 */
import {distance} from 'fastest-levenshtein'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import {type Document, isMap, isNode, isPair, parseDocument, visit} from 'yaml'
import {toJSONSchema, type ZodType, type z} from 'zod'
import {complain, type Place} from './complain.ts'

/** What each key is expected to be, by its path without list positions. */
export type Expectations = Readonly<Record<string, string>>

/** The values, and where in the file each of them stands. */
export type Yaml<T> = Readonly<{
  value: T
  /** Place of a value, such as `placeOf('corrections', 0, 'date')`. */
  placeOf: (...path: PropertyKey[]) => Place
}>

const maximumLength = 16_000

/**
 * Read a mapping and check it.
 *
 * @param text
 *   The YAML 1.2 text, at most 16,000 characters (an actor register: 1 MB).
 * @param start
 *   Offset of the text in the file.
 * @returns
 *   The checked values; `undefined` when anything was wrong, which then stands
 *   in the messages of the file.
 */
export function readYaml<Schema extends ZodType>(
  file: VFile,
  text: string,
  start: number,
  schema: Schema,
  expected: Expectations,
  limit: number = maximumLength
): Yaml<z.output<Schema>> | undefined {
  const places = location(String(file))
  const point = (offset: number) => places.toPoint(start + offset)
  if (text.length > limit) {
    const reason = `Unexpected ${text.length} characters of YAML, expected at most ${limit}`
    complain(file, 'yaml', reason, point(0))
    return undefined
  }
  const document = parseDocument(text, {version: '1.2', prettyErrors: false})
  for (const error of [...document.errors, ...document.warnings]) {
    complain(file, 'yaml', sentence(error.message), point(error.pos[0]))
  }
  if (document.errors.length + document.warnings.length > 0) return undefined
  const placeOf = (...path: PropertyKey[]) => {
    const range = rangeOf(document, path)
    return (
      range && {
        start: point(range[0]) ?? {line: 1, column: 1},
        end: point(range[1]) ?? {line: 1, column: 1}
      }
    )
  }
  const raw = toPlain(document, file, point(0))
  if (raw === undefined || complainOfHalves(document, text, file, point)) {
    return undefined
  }
  const result = schema.safeParse(raw)
  if (result.success) return {value: result.data, placeOf}
  for (const issue of result.error.issues) {
    report(file, issue, raw, expected, placeOf)
  }
  return undefined
}

/** The keys of a schema with those below them, `mail.subject`; ids left out. */
export function keysIn(schema: ZodType): string[] {
  return keysOf(
    toJSONSchema(schema, {io: 'input', unrepresentable: 'any'}) as JsonSchema
  )
}

type JsonSchema = Readonly<{
  properties?: Readonly<Record<string, JsonSchema>>
  items?: JsonSchema
  additionalProperties?: JsonSchema | boolean
}>

function keysOf(schema: JsonSchema, before = ''): string[] {
  const {properties = {}, items, additionalProperties: others} = schema
  const below = typeof others === 'object' ? others : undefined
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      before + key,
      ...keysOf(value, `${before}${key}.`)
    ]),
    ...[items, below].flatMap((one) => (one ? keysOf(one, before) : []))
  ]
}

/** The name of the key nearest to a misspelt one, if one is near. */
export function nearest(
  word: string,
  known: readonly string[]
): string | undefined {
  const scored = known.map((name) => [distance(word, name), name] as const)
  scored.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1))
  const [best] = scored
  return best && best[0] <= (word.length < 4 ? 1 : Math.max(2, word.length / 3))
    ? best[1]
    : undefined
}

function toPlain(document: Document, file: VFile, place: Place): unknown {
  try {
    const plain = document.toJS({maxAliasCount: 20}) ?? {}
    if (isEndless(plain)) throw new Error('Unexpected alias of what it is in')
    return plain
  } catch (error) {
    complain(file, 'yaml', sentence((error as Error).message), place)
    return undefined
  }
}

/** Whether a value holds itself. */
function isEndless(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (above.includes(value)) return true
  return Object.values(value).some((one) => isEndless(one, [...above, value]))
}

/** An escape can write half of a character, which no output could bear. */
function complainOfHalves(
  document: Document,
  text: string,
  file: VFile,
  point: (offset: number) => Place
): boolean {
  // Written as it is, a half would not be UTF-8.
  if (!text.includes('\\')) return false
  let found = false
  visit(document, {
    Scalar: (_, {value, range}) => {
      if (typeof value !== 'string' || value.isWellFormed()) return
      const reason =
        'Unexpected half of a character, expected a whole one: write it as it is instead of `\\u`'
      complain(file, 'yaml', reason, point(range?.[0] ?? 0))
      found = true
    }
  })
  return found
}

function report(
  file: VFile,
  issue: z.core.$ZodIssue,
  raw: unknown,
  expected: Expectations,
  placeOf: (...path: PropertyKey[]) => Place
): void {
  const names = issue.path.filter((step) => typeof step === 'string')
  if (issue.code === 'unrecognized_keys') {
    const prefix = names.length > 0 ? `${names.join('.')}.` : ''
    const known = knownKeys(expected, prefix)
    for (const key of issue.keys) {
      const near = nearest(key, known)
      const hint = near
        ? `\`${near}\``
        : known.map((k) => `\`${k}\``).join(', ')
      const reason = `Unknown key \`${key}\`, expected ${hint}`
      complain(file, 'unknown-key', reason, placeOf(...issue.path, key))
    }
    return
  }
  const want = wanted(names, expected) ?? issue.message
  const name = names.join('.') || 'the whole'
  const value = valueAt(raw, issue.path)
  if (value === undefined) {
    const place = placeOf(...issue.path.slice(0, -1))
    complain(
      file,
      'missing-key',
      `Missing \`${name}\`, expected ${want}`,
      startOf(place)
    )
    return
  }
  const shown = JSON.stringify(value)?.slice(0, 60)
  complain(
    file,
    'bad-value',
    `Unexpected ${shown} for \`${name}\`, expected ${want}`,
    placeOf(...issue.path)
  )
}

function knownKeys(expected: Expectations, prefix: string): string[] {
  return Object.keys(expected)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((key) => key && !key.includes('.'))
}

function wanted(
  names: readonly string[],
  expected: Expectations
): string | undefined {
  for (let from = 0; from < names.length; from++) {
    const found = expected[names.slice(from).join('.')]
    if (found) return found
  }
  return names.length > 1 ? wanted(names.slice(0, -1), expected) : undefined
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[step]
  }
  return value
}

function rangeOf(
  document: Document,
  path: readonly PropertyKey[]
): readonly [number, number] | undefined {
  if (path.length === 0) return [0, 0]
  const parent = document.getIn(path.slice(0, -1), true)
  const owner = path.length === 1 ? document.contents : parent
  const last = path.at(-1)
  if (isMap(owner)) {
    const pair = owner.items.find(
      (item) => isPair(item) && String(item.key) === String(last)
    )
    if (pair && isNode(pair.key) && pair.key.range) {
      const end = isNode(pair.value) ? pair.value.range?.[1] : undefined
      return [pair.key.range[0], end ?? pair.key.range[1]]
    }
  }
  const node = document.getIn(path as Iterable<unknown>, true)
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined
}

function startOf(place: Place): Place {
  return place && 'start' in place ? place.start : place
}

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:\s]+$/, '')
}
