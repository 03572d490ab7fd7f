/**
 * Which quotations are shown large, and where, when the editor set none.
 *
 * A pull-quote repeats words of the text, so there are few, each stands near
 * its source but not right beside it, and only between two paragraphs.
 */
import type {Element, ElementContent, RootContent} from 'hast'
import {toString as textOf} from 'hast-util-to-string'
import type {Article} from '../article.ts'
import type {Quotation, QuotationSource} from '../quotation.ts'
import {saidIn} from './dossiers.ts'

/**
 * A quotation to be shown large; `before` is the index into
 * `article.body.children` of the block it stands before.
 */
export type ChosenPull = Readonly<{
  quotation: Quotation & {source: QuotationSource}
  before: number
}>

/** Fewer words than this, and the article shows none. */
const shortest = 350
/** Words of an article to one pull-quote. */
const wordsEach = 600
/** Words between a pull-quote and its source: less than a phone's two screens. */
const farthest = 200
/** Words between two pull-quotes. */
const apart = 220
/** Words that a paragraph beside a pull-quote has at least. */
const substantial = 18

type Block = Readonly<{
  /** Index into `body.children`. */
  index: number
  tagName: string
  /** Words before it in the article, and in it. */
  start: number
  words: number
  /** Ends in a colon: what follows must follow. */
  leads: boolean
  /** Ids of the elements in it. */
  ids: ReadonlySet<string>
}>

type Choice = ChosenPull & Readonly<{score: number; at: number}>

/**
 * Choose quotations of an article to be shown large, in order of the text.
 *
 * At most one for 600 words, none under 350 words; direct quotations of 8 to 45
 * words, or mixed ones of 12 and more, which begin a sentence and are
 * attributed with at least the confidence `threshold`. Never beside a heading,
 * figure, list or table, and never words that already stand in a block quote.
 * An editor's `show` wins over length and kind, not over the places. Changes
 * nothing.
 */
export function choosePulls(article: Article, threshold: number): ChosenPull[] {
  if (article.words < shortest) return []
  const showable = saidIn(article, threshold).filter(({quotation}) =>
    isShowable(quotation)
  )
  if (showable.length === 0) return []
  const blocks = blocksOf(article)
  const choices = showable.flatMap(({quotation}) =>
    placesFor(quotation, article, blocks)
  )
  const most = Math.max(1, Math.floor(article.words / wordsEach))
  const chosen: Choice[] = []
  while (chosen.length < most) {
    const next = best(choices, chosen)
    if (!next) break
    chosen.push(next)
  }
  return chosen
    .sort((a, b) => a.before - b.before)
    .map(({quotation, before}) => ({quotation, before}))
}

/** It begins with a sentence and is neither a scrap nor a speech; the editor wins. */
function isShowable({kind, text, show}: Quotation): boolean {
  if (show !== undefined) return show
  const words = countWords(text)
  const fewest = kind === 'direct' ? 8 : 12
  return words >= fewest && words <= 45 && !/^\P{L}*\p{Ll}/u.test(text)
}

/** The words as a pull-quote: better when they stand without their context. */
function worth(
  quotation: Quotation & {source: QuotationSource},
  article: Article
): number {
  const words = countWords(quotation.text)
  const {actor} = quotation.source
  const salience = article.actors.find(({id}) => id === actor)?.salience ?? 0
  return (
    // A wrong name under large words is worse than none.
    4 * quotation.confidence +
    (quotation.show ? 10 : 0) +
    (quotation.kind === 'direct' ? 0.5 : 0) +
    (words >= 10 && words <= 30 ? 0.4 : 0) +
    (/[.!?…]\P{L}*$/u.test(quotation.text) ? 0.3 : 0) -
    (quotation.spans.length > 1 ? 0.15 : 0) -
    (leansOnContext.test(quotation.text) ? 0.6 : 0) +
    Math.min(salience, 0.5)
  )
}

/** First words that point at something said before. */
const leansOnContext =
  /^\P{L}*(?:and|but|so|because|he|she|it|they|this|that|these|those|him|her|them|yes|no|then)\b/iu

function placesFor(
  quotation: Quotation & {source: QuotationSource},
  article: Article,
  blocks: readonly Block[]
): Choice[] {
  const source = blocks.findIndex((block) => block.ids.has(quotation.id))
  const home = blocks[source]
  if (home?.tagName !== 'p') return []
  const value = worth(quotation, article)
  return blocks.flatMap((after, place) => {
    const before = blocks[place - 1]
    if (place < 2 || !before || !isQuiet(before, after)) return []
    if (place === source || place === source + 1) return []
    const distance =
      place < source
        ? home.start - after.start
        : after.start - (home.start + home.words)
    if (distance > farthest) return []
    const score =
      value - (1.5 * distance) / farthest - (place > source ? 0.1 : 0)
    return [{quotation, before: after.index, at: after.start, score}]
  })
}

function isQuiet(before: Block, after: Block): boolean {
  return (
    before.tagName === 'p' &&
    after.tagName === 'p' &&
    !before.leads &&
    before.words >= substantial &&
    after.words >= substantial
  )
}

function best(
  choices: readonly Choice[],
  chosen: readonly Choice[]
): Choice | undefined {
  let found: Choice | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const choice of choices) {
    if (chosen.some((other) => crowds(choice, other))) continue
    const heard = chosen.some((other) => isSameSpeaker(choice, other))
    const score = choice.score - (heard ? 1 : 0)
    if (score > highest) {
      found = choice
      highest = score
    }
  }
  return found
}

function crowds(a: Choice, b: Choice): boolean {
  return a.quotation.id === b.quotation.id || Math.abs(a.at - b.at) < apart
}

function isSameSpeaker(a: Choice, b: Choice): boolean {
  const one = a.quotation.source
  const other = b.quotation.source
  return one.actor
    ? one.actor === other.actor
    : (one.name ?? one.mention) === (other.name ?? other.mention)
}

function blocksOf(article: Article): Block[] {
  const blocks: Block[] = []
  let start = 0
  article.body.children.forEach((child: RootContent, index) => {
    if (child.type !== 'element') return
    const text = textOf(child)
    const words = countWords(text)
    const ids = new Set<string>()
    collectIds(child, ids)
    const leads = /:\s*$/.test(text)
    blocks.push({index, tagName: nameOf(child), start, words, leads, ids})
    start += words
  })
  return blocks
}

/** A paragraph that holds a picture is a figure to the reader. */
function nameOf(element: Element): string {
  const pictured = element.children.some(
    (child) => child.type === 'element' && child.tagName === 'img'
  )
  return pictured ? 'figure' : element.tagName
}

function collectIds(node: ElementContent, ids: Set<string>): void {
  if (node.type !== 'element') return
  if (typeof node.properties.id === 'string') ids.add(node.properties.id)
  for (const child of node.children) collectIds(child, ids)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
}
