/**
 * Turn-taking: words in marks that stand alone in their paragraph.
 */
import type {Attribution, Pattern} from './attribution.ts'
import type {Passage, Reading} from './passage.ts'

/** The same source on other grounds. */
export function again(attribution: Attribution, pattern: Pattern): Attribution {
  return {...attribution, pattern}
}

/** An interview goes to and fro; one person alone goes on. */
export function fromTurns(
  reading: Reading,
  index: number
): Attribution | undefined {
  const passage = reading.passages[index] as Passage
  const previous = lastAttributed(reading, index)
  if (!previous?.attribution) return undefined
  const other = otherParty(reading, index, previous.attribution)
  const asked = /\?$/.test(wordsOf(reading, previous))
  const asks = /\?$/.test(wordsOf(reading, passage))
  const exchange =
    previous.attribution.pattern === 'floating-turn' ||
    answersQuestion(reading, index)
  if (other && (asked || asks || exchange)) return again(other, 'floating-turn')
  return asked ? undefined : again(previous.attribution, 'floating-same')
}

function wordsOf(reading: Reading, passage: Passage): string {
  const {text} = (
    reading.paragraphs[passage.paragraph] as Reading['paragraphs'][number]
  ).flow
  return text.slice(passage.marked.start, passage.marked.end)
}

function lastAttributed(
  {passages}: Reading,
  index: number
): Passage | undefined {
  const here = (passages[index] as Passage).paragraph
  for (let n = index - 1; n >= 0; n--) {
    const one = passages[n] as Passage
    if (here - one.paragraph > 1) return undefined
    if (one.attribution && one.paragraph < here) return one
  }
  return undefined
}

/** Whether the paragraph before the last one asked a question. */
function answersQuestion(reading: Reading, index: number): boolean {
  const here = (reading.passages[index] as Passage).paragraph
  for (let n = index - 1; n >= 0; n--) {
    const one = reading.passages[n] as Passage
    if (here - one.paragraph > 2) return false
    if (here - one.paragraph === 2 && !one.term) {
      return /\?$/.test(wordsOf(reading, one))
    }
  }
  return false
}

/** The other of two who spoke by turns in the last paragraphs. */
function otherParty(
  reading: Reading,
  index: number,
  last: Attribution
): Attribution | undefined {
  const {passages} = reading
  const here = (passages[index] as Passage).paragraph
  const name = nameOf(reading, last)
  for (let n = index - 1; n >= 0; n--) {
    const one = passages[n] as Passage
    if (here - one.paragraph > 4) return undefined
    if (!one.attribution || here - one.paragraph !== 2) continue
    if (nameOf(reading, one.attribution) !== name) return one.attribution
  }
  return undefined
}

function nameOf(reading: Reading, attribution: Attribution): string {
  const {text} = (
    reading.paragraphs[attribution.paragraph] as Reading['paragraphs'][number]
  ).flow
  const words = text.slice(attribution.subject.start, attribution.subject.end)
  return words.split(/\s+/).at(-1) ?? words
}
