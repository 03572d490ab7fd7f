/**
 * Marked strings of an article with what their sentences say of them.
 */
import {attributeWithin} from './attribute.ts'
import type {Attribution, Sentence} from './attribution.ts'
import {readCues} from './cues.ts'
import type {Flow} from './flow.ts'
import {chain, linkParagraphs} from './joins.ts'
import {attributeIn} from './language-attribute.ts'
import {readCuesIn} from './language-cues.ts'
import {isTermIn} from './language-terms.ts'
import type {Marked} from './marked.ts'
import type {Paragraph} from './paragraphs.ts'
import type {Passage, Reading} from './passage.ts'
import {isCapital, itemAt, type Phrase} from './phrases.ts'
import {findTurns, readTurn} from './structure.ts'
import {followsCue, isNickname, isTerm, usesDouble} from './terms.ts'
import {applySignatures, pushUnmarked, readUnmarked} from './unmarked.ts'

/** Read all passages; those of headings and captions are terms at most. */
export function readPassages(paragraphs: readonly Paragraph[]): Reading {
  const passages: Passage[] = []
  const turns = findTurns(paragraphs)
  const scare = usesDouble(paragraphs)
  const sentences = paragraphs.map((paragraph, index) => {
    const unmarked = readUnmarked(paragraph, index, turns.get(index))
    const list = readSentences(paragraphs, index)
    if (unmarked === 'none') return list
    if (unmarked) pushUnmarked(passages, paragraphs, unmarked)
    else
      list.forEach((one, at) => {
        pushMarked(passages, paragraph, one, at, scare)
      })
    return list
  })
  linkParagraphs(passages, paragraphs)
  applySignatures(passages, paragraphs)
  return {paragraphs, sentences, passages}
}

function isSpoken({kind}: Paragraph): boolean {
  return kind !== 'heading' && kind !== 'caption'
}

function readSentences(
  paragraphs: readonly Paragraph[],
  index: number
): Sentence[] {
  const paragraph = paragraphs[index] as Paragraph
  const {flow} = paragraph
  const needed = isSpoken(paragraph)
  return flow.sentences.map(([from, to]) => {
    const read = flow.language.code === 'en' ? readCues : readCuesIn
    const cues = needed ? read(flow, [from, to]) : []
    return {flow, from, to, cues, paragraph: index}
  })
}

function pushMarked(
  passages: Passage[],
  paragraph: Paragraph,
  sentence: Sentence,
  at: number,
  scare: boolean
): void {
  const first = passages.length
  for (let q = sentence.from; q < sentence.to; q++) {
    const passage = readPassage(paragraph, sentence, at, q, scare)
    if (passage) passages.push(passage)
  }
  chain(passages, first, sentence.flow)
}

function readPassage(
  paragraph: Paragraph,
  sentence: Sentence,
  at: number,
  q: number,
  scare: boolean
): Passage | undefined {
  const {flow} = sentence
  const item = itemAt(flow, q)
  if (item.kind !== 'quote') return undefined
  const marked = paragraph.marked[item.marked ?? -1]
  if (!marked || isRunaway(flow, marked)) return undefined
  const spoken = isSpoken(paragraph)
  const english = flow.language.code === 'en'
  const attribute = english ? attributeWithin : attributeIn
  const verdict = spoken ? attribute(sentence, q, marked) : undefined
  const attribution =
    labelled(flow, marked, sentence.paragraph) ??
    (verdict?.kind === 'attributed' ? verdict.attribution : undefined)
  const term =
    !spoken ||
    (scare && marked.mark === 'single') ||
    isNickname(sentence, q, marked) ||
    ((english ? isTerm : isTermIn)(flow, q, marked) && !followsCue(sentence, q))
  return {
    paragraph: sentence.paragraph,
    item: q,
    sentence: at,
    marked,
    whole: isWhole(sentence),
    partial: isPartial(sentence, q, marked),
    term,
    unspoken: verdict?.kind === 'unspoken',
    attribution: term ? undefined : attribution,
    verdict,
    continues: undefined,
    joins: undefined
  }
}

/** `“WALLACE: Will you?”`: a transcript inside marks. */
function labelled(
  flow: Flow,
  {start, end}: Marked,
  paragraph: number
): Attribution | undefined {
  const turn = readTurn(flow.text, start, end)
  if (!turn) return undefined
  const subject: Phrase = {
    kind: 'name',
    start,
    end: turn.labelEnd,
    from: 0,
    to: 1
  }
  return {pattern: 'transcript', subject, paragraph}
}

/** A mark that nothing closes and that swallows its own attribution. */
function isRunaway(flow: Flow, {closed, start, end}: Marked): boolean {
  if (closed) return false
  const words = flow.text.slice(start, end)
  return /[,?!] (?:\p{L}+\.? ){0,3}(?:said|says|asked|wrote|told|added)\b/u.test(
    words
  )
}

function isWhole(sentence: Sentence): boolean {
  const {flow, from, to} = sentence
  for (let i = from; i < to; i++) {
    const {kind, text} = itemAt(flow, i)
    if (kind === 'quote' || (kind === 'mark' && !/[:]/.test(text))) continue
    return false
  }
  return true
}

/** Whether the words in marks are only a part of what was reported. */
function isPartial(sentence: Sentence, q: number, marked: Marked): boolean {
  const {flow, from} = sentence
  const before = itemAt(flow, q - 1)
  const words = flow.text.slice(marked.start, marked.end)
  const capital = /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(words)
  if (q === from) return false
  if (before.kind === 'mark') {
    if (/^[:—–]$|^--$/.test(before.text)) return false
    if (before.text === ',') return !capital && !endsWithCue(sentence, q - 1)
    return !capital
  }
  if (before.kind === 'quote') return false
  if (!capital) return true
  const cue = sentence.cues.some((one) => one.to === q && one.class !== 'name')
  if (cue) return false
  return (
    before.lower === 'that' ||
    words.split(/\s+/).length < 5 ||
    isCapital(before)
  )
}

/** `…,” he said, “and …`: the comma belongs to an attribution. */
function endsWithCue(sentence: Sentence, comma: number): boolean {
  const {flow, cues} = sentence
  return cues.some((cue) => {
    if (cue.place === 'inverted' && cue.subject)
      return cue.subject.to <= comma && comma - cue.subject.to < 12
    return (
      cue.to <= comma &&
      comma - cue.to < 8 &&
      itemAt(flow, comma - 1).kind === 'word'
    )
  })
}
