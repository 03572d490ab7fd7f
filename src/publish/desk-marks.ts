/**
 * The text of an article with its quotations and actors marked.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Span} from '../actor.ts'
import type {Article} from '../article.ts'
import {isAttributed, type Quotation} from '../quotation.ts'

/** A run of prose; `starts` and `ends` say where each character stands. */
export type Passage = Readonly<{
  kind: string
  text: string
  starts: readonly number[]
  ends: readonly number[]
}>

/** How sure it is who said a quotation: as readers see it. */
export type Standing = 'named' | 'unsure' | 'nobody' | 'term'

/** What readers see of who said it. */
export function standingOf(quotation: Quotation, limit: number): Standing {
  if (quotation.kind === 'term') return 'term'
  if (!quotation.source) return 'nobody'
  return isAttributed(quotation, limit) ? 'named' : 'unsure'
}

/** The passages as elements, each quotation with a link to its card. */
export function markedText(
  passages: readonly Passage[],
  {quotations, actors}: Pick<Article, 'quotations' | 'actors'>,
  limit: number
): Element[] {
  const mentions = actors.flatMap((actor) =>
    actor.mentions.map(({start, end}): [Span, string] => [
      [start, end],
      `${actor.name}, ${actor.kind}`
    ])
  )
  return passages.map((passage) => {
    const around: (number | undefined)[] = []
    const inside: (string | undefined)[] = []
    for (const [index, {spans}] of quotations.entries()) {
      for (const span of spans) fill(passage, span, around, index)
    }
    for (const [span, name] of mentions) fill(passage, span, inside, name)
    for (const {cue} of quotations) {
      if (cue) fill(passage, [cue.start, cue.end], inside, cueMark)
    }
    for (const {source} of quotations) {
      if (!source) continue
      const name = `source: ${source.name ?? source.mention}`
      fill(passage, [source.start, source.end], inside, name)
    }
    const runs = runsOf(passage.text.length, around)
    return h(
      tagOf(passage.kind),
      {className: passage.kind},
      runs.flatMap(({from, to, value}) => {
        const words = innerRuns(passage.text, from, to, inside)
        const quotation = quotations[value ?? -1]
        if (value === undefined || !quotation) return words
        const isLast = isEnd(passage, to, quotation)
        return marked(words, quotation, value + 1, limit, isLast)
      })
    )
  })
}

const cueMark = 'cue'

function marked(
  words: ElementContent[],
  quotation: Quotation,
  number: number,
  limit: number,
  isLast: boolean
): ElementContent[] {
  const standing = standingOf(quotation, limit)
  const mark = h('mark', {className: standing}, words)
  if (!isLast) return [mark]
  const label = `${number} ${shortly(quotation, standing)}`
  return [
    mark,
    h(
      'a',
      {
        className: ['note', standing],
        href: `#${quotation.id}`,
        id: `in-${quotation.id}`
      },
      label
    )
  ]
}

function shortly({source, confidence}: Quotation, standing: Standing): string {
  if (standing === 'term') return 'not speech'
  if (!source) return 'nobody'
  return `${source.name ?? source.mention} ${percent(confidence)}`
}

/** 0.974 → `97 %`; only what is certain is 100 %. */
export function percent(confidence: number): string {
  const whole = Math.round(confidence * 100)
  return `${confidence < 1 ? Math.min(99, whole) : whole} %`
}

function innerRuns(
  text: string,
  from: number,
  to: number,
  inside: readonly (string | undefined)[]
): ElementContent[] {
  return runsOf(to - from, inside.slice(from, to)).map((run) => {
    const words = text
      .slice(from + run.from, from + run.to)
      .replaceAll('\uFFFC', '▢')
    if (run.value === undefined) return {type: 'text', value: words}
    const isCue = run.value === cueMark
    const isSource = run.value.startsWith('source: ')
    const className = isCue ? 'cue' : isSource ? 'source' : 'actor'
    return h('span', {className, title: run.value}, words)
  })
}

type Run<T> = {from: number; to: number; value: T | undefined}

/** Neighbours of one value together. */
function runsOf<T>(
  length: number,
  values: readonly (T | undefined)[]
): Run<T>[] {
  const runs: Run<T>[] = []
  for (let at = 0; at < length; at++) {
    const last = runs.at(-1)
    if (last && last.value === values[at]) last.to = at + 1
    else runs.push({from: at, to: at + 1, value: values[at]})
  }
  return runs
}

/** Note a value at the characters that a range of the file holds. */
function fill<T>(
  {text, starts, ends}: Passage,
  [start, end]: Span,
  values: (T | undefined)[],
  value: T
): void {
  if ((ends[text.length - 1] ?? 0) <= start || (starts[0] ?? end) >= end) return
  for (let at = 0; at < text.length; at++) {
    if ((ends[at] ?? 0) > start && (starts[at] ?? end) < end) values[at] = value
  }
}

/** Whether a run that ends here holds the last letters of a quotation. */
function isEnd(passage: Passage, to: number, {spans}: Quotation): boolean {
  const end = spans.at(-1)?.[1] ?? 0
  return (passage.ends[to - 1] ?? 0) >= end
}

function tagOf(kind: string): string {
  if (kind === 'heading') return 'h3'
  return kind === 'quote' ? 'blockquote' : 'p'
}
