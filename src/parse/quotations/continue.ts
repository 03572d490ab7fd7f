/**
 * Who a marked string is given to by what stands around its sentence.
 */
import type {Attribution, Pattern, Sentence} from './attribution.ts'
import {clauseSubject} from './clause-subject.ts'
import {again, fromTurns} from './interview.ts'
import {clauseSubjectIn} from './language-subjects.ts'
import type {Passage, Reading} from './passage.ts'
import {phraseAfter} from './phrase-after.ts'
import {itemAt, type Phrase} from './phrases.ts'

/** Attribute what its own sentence left open, in order of the text. */
export function attributeAround(reading: Reading): void {
  const {passages} = reading
  shareContinued(passages)
  passages.forEach((passage, index) => {
    if (passage.attribution || passage.term || passage.unspoken) return
    const previous =
      passage.continues === undefined ? undefined : passages[passage.continues]
    passage.attribution = previous?.attribution
      ? again(previous.attribution, 'continued')
      : around(reading, passage, index)
  })
}

/** The last paragraph of a long quotation may be the one that names it. */
function shareContinued(passages: readonly Passage[]): void {
  for (let n = passages.length - 1; n > 0; n--) {
    const here = passages[n] as Passage
    if (here.continues === undefined || !here.attribution) continue
    const earlier = passages[here.continues] as Passage
    earlier.attribution ??= again(here.attribution, 'continued-back')
  }
}

function around(
  reading: Reading,
  passage: Passage,
  index: number
): Attribution | undefined {
  if (passage.verdict?.kind === 'dropped-subject')
    return droppedSubject(reading, passage)
  const before = neighbour(reading, passage, index, -1)
  if (!passage.whole) {
    if (before?.attribution && isFragmentAfter(reading, passage, before)) {
      return again(before.attribution, 'continued-fragment')
    }
    return undefined
  }
  if (before?.attribution) return again(before.attribution, 'continued')
  const after = neighbour(reading, passage, index, 1)
  if (
    after?.attribution &&
    after.sentence === passage.sentence + 1 &&
    startsSentence(reading, after)
  ) {
    return again(after.attribution, 'continued-back')
  }
  return (
    fromNextSentence(reading, passage) ?? fromPrevious(reading, passage, index)
  )
}

/** The next passage of the same paragraph in a direction, terms left out. */
function neighbour(
  reading: Reading,
  passage: Passage,
  index: number,
  step: 1 | -1
): Passage | undefined {
  for (let n = index + step; ; n += step) {
    const other = reading.passages[n]
    if (!other || other.paragraph !== passage.paragraph) return undefined
    if (!other.term && !other.unspoken) return other
  }
}

function sentenceOf(
  reading: Reading,
  passage: Passage,
  step = 0
): Sentence | undefined {
  return reading.sentences[passage.paragraph]?.[passage.sentence + step]
}

function startsSentence(reading: Reading, passage: Passage): boolean {
  return sentenceOf(reading, passage)?.from === passage.item
}

/** `It was “a disaster.”` right behind a sentence with a source. */
function isFragmentAfter(
  reading: Reading,
  passage: Passage,
  before: Passage
): boolean {
  if (before.sentence === passage.sentence) return !before.term
  const sentence = sentenceOf(reading, passage)
  if (!sentence || passage.sentence - before.sentence > 1) return false
  return !sentence.cues.some((cue) => cue.subject)
}

/** `“Enough.” That was the message from Torres.` */
function fromNextSentence(
  reading: Reading,
  passage: Passage
): Attribution | undefined {
  const next = sentenceOf(reading, passage, 1)
  if (!next) return undefined
  const {flow, from, to} = next
  if (!/^(?:that|this|those|these|so|such)$/.test(itemAt(flow, from).lower))
    return undefined
  const cue = next.cues.find((one) => one.subject)
  if (cue?.subject) {
    return {
      pattern: 'next-sentence',
      subject: cue.subject,
      paragraph: passage.paragraph
    }
  }
  for (let i = from + 2; i < to && i < from + 9; i++) {
    if (!/^(?:from|of|by|according)$/.test(itemAt(flow, i).lower)) continue
    const subject = phraseAfter(flow, i + 1, to)
    if (subject)
      return {pattern: 'next-sentence', subject, paragraph: passage.paragraph}
  }
  return undefined
}

/** The sentence, or the paragraph, before. */
function fromPrevious(
  reading: Reading,
  passage: Passage,
  index: number
): Attribution | undefined {
  const same = sentenceOf(reading, passage, -1)
  if (same) return fromSentence(same, 'previous-sentence')
  const paragraph = reading.paragraphs[passage.paragraph - 1]
  const list = reading.sentences[passage.paragraph - 1]
  const last = list?.at(-1)
  if (!paragraph || !last || paragraph.kind === 'heading') return undefined
  if (passage.item < 0) return blockLead(last)
  if (itemAt(last.flow, last.to - 1).text === ':')
    return fromSentence(last, 'colon-paragraph')
  const turn = fromTurns(reading, index)
  if (turn) return turn
  const short = list?.length === 1 && last.to - last.from <= 14
  return short ? fromSentence(last, 'floating-subject') : undefined
}

/** A block quotation is led in by a colon or a cue. */
function blockLead(last: Sentence): Attribution | undefined {
  const colon = itemAt(last.flow, last.to - 1).text === ':'
  const cue = last.cues.some((one) => one.subject && one.class === 'say')
  return colon || cue ? fromSentence(last, 'block-quote') : undefined
}

/** The source of the last cue of a sentence, or its subject. */
export function fromSentence(
  sentence: Sentence,
  pattern: Pattern
): Attribution | undefined {
  const {flow, from, to, cues, paragraph} = sentence
  const cue = cues.findLast(
    (one) => one.subject && one.kind === 'verb' && one.class !== 'act'
  )
  const english = flow.language.code === 'en'
  const subject: Phrase | undefined =
    cue?.subject ??
    (english
      ? (clauseSubject(flow, to, from) ?? phraseAfter(flow, from, to))
      : clauseSubjectIn(flow, to, from))
  if (!subject) return undefined
  const attribution = {pattern, subject, paragraph}
  return cue
    ? {
        ...attribution,
        cue: {
          start: itemAt(flow, cue.from).start,
          end: itemAt(flow, cue.to - 1).end
        }
      }
    : attribution
}

/** Spanish leaves the subject out: it is that of the last sentence with one. */
function droppedSubject(
  reading: Reading,
  passage: Passage
): Attribution | undefined {
  const {sentences} = reading
  const earlier = [
    ...(sentences[passage.paragraph - 1] ?? []),
    ...(sentences[passage.paragraph] ?? []).slice(0, passage.sentence)
  ].slice(-5)
  for (const sentence of earlier.reverse()) {
    const found = fromSentence(sentence, 'dropped-subject')
    if (found) return found
  }
  return undefined
}
