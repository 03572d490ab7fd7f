/**
 * Decisions written into the front matter of an article.
 *
 * Only the letters of the decision change: comments, order, quotes, line ends
 * and the text below stay as the editor wrote them.
 */
import {isDeepStrictEqual} from 'node:util'
import {parse} from 'yaml'
import type {QuotationDecision} from './matter.ts'
import {removeAt, setAt} from './yaml-edits.ts'

/** What is decided about: an actor, or who said a quotation and what it is. */
export type Decision =
  | Readonly<{actor: string; is: boolean | undefined}>
  | Readonly<{
      quotation: string
      /** `undefined` takes back who said it and what it is. */
      is: Pick<QuotationDecision, 'source' | 'kind'> | undefined
    }>

/**
 * The text of an article with a decision in its front matter; one that was there
 * about the same is replaced.
 *
 * Throws when the front matter is not such that it can be changed by a line.
 *
 * @param text
 *   As it lies on the disk, with any line ends.
 */
export function decideIn(text: string, decision: Decision): string {
  const plain = text.replace(/\r\n?/g, '\n')
  const {start, end} = fences(plain)
  const before = plain.slice(start, end)
  const after = edit(before, decision)
  if (after === before) return text
  check(before, after, decision)
  return spliced(text, plain, start, before, after)
}

/** The line of front matter that says it, for people. */
export function decisionLine(decision: Decision): string {
  if ('actor' in decision) return `actors: {${decision.actor}: ${decision.is}}`
  const {source, kind} = decision.is ?? {}
  const said = [source && `source: ${source}`, kind && `kind: ${kind}`]
  return `quotes: {${decision.quotation}: {${said.filter(Boolean).join(', ')}}}`
}

function edit(yaml: string, decision: Decision): string {
  if ('actor' in decision) {
    const path = ['actors', decision.actor]
    return decision.is === undefined
      ? removeAt(yaml, path)
      : setAt(yaml, path, String(decision.is))
  }
  let text = yaml
  for (const key of ['source', 'kind'] as const) {
    const path = ['quotes', decision.quotation, key]
    const value = decision.is?.[key]
    text = value === undefined ? removeAt(text, path) : setAt(text, path, value)
  }
  return text
}

/** What was written means the decision, and all else what it meant before. */
function check(before: string, after: string, decision: Decision): void {
  const [was, is] = [before, after].map(plainly)
  if (was && is && isDeepStrictEqual(is, expected(was, decision))) return
  throw new Error(
    `Cannot change this front matter by a line, write it yourself: ${decisionLine(decision)}`
  )
}

type Plain = Record<string, unknown>

function plainly(yaml: string): Plain | undefined {
  try {
    return structuredClone(parse(yaml) ?? {}) as Plain
  } catch {
    return undefined
  }
}

function expected(was: Plain, decision: Decision): Plain {
  const isActor = 'actor' in decision
  const name = isActor ? 'actors' : 'quotes'
  const id = isActor ? decision.actor : decision.quotation
  const group = {...((was[name] ?? {}) as Plain)}
  if (isActor) group[id] = decision.is
  else {
    const {source: _, kind: __, ...others} = (group[id] ?? {}) as Plain
    const entry = {...others, ...decision.is}
    group[id] = Object.keys(entry).length > 0 ? entry : undefined
  }
  if (group[id] === undefined) delete group[id]
  const {[name]: _, ...rest} = was
  return Object.keys(group).length > 0 ? {...rest, [name]: group} : rest
}

/** Where the YAML stands between its fences. */
function fences(text: string): {start: number; end: number} {
  const open = /^\uFEFF?---[ \t]*\n/.exec(text)
  const start = open?.[0].length ?? 0
  const close = /^---[ \t]*$/m.exec(text.slice(start))
  if (!open || !close) {
    throw new Error('Cannot decide in an article without front matter')
  }
  return {start, end: start + close.index}
}

/** The text on the disk with only what differs replaced. */
function spliced(
  text: string,
  plain: string,
  start: number,
  before: string,
  after: string
): string {
  let head = 0
  while (head < before.length && before[head] === after[head]) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const fresh = after.slice(head, after.length - tail)
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  return (
    text.slice(0, rawOffset(text, plain, start + head)) +
    fresh.replaceAll('\n', lineEnd) +
    text.slice(rawOffset(text, plain, start + before.length - tail))
  )
}

/** Where an offset of the plain text stands in the text on the disk. */
function rawOffset(text: string, plain: string, offset: number): number {
  let at = 0
  for (let index = 0; index < offset; index++) {
    at += plain[index] === '\n' && text.startsWith('\r\n', at) ? 2 : 1
  }
  return at
}
