/**
 * Where the words of a pull-quote stand in an article, and who says them.
 */
import type {Quotation} from '../quotation.ts'
import {wordsAlone} from '../quotation.ts'
import type {Prose} from './prose.ts'
import {
  type FoldedPull,
  type FoldedText,
  findVerbatim,
  foldPull,
  foldText,
  nearestText,
  type Verbatim
} from './pull-words.ts'
import {readSentences} from './sentences.ts'

/** Words of the text, with the quotation they are of. */
export type Found = Verbatim & Readonly<{quotation?: Quotation}>

/** Looks for words in one article. */
export type PullFinder = Readonly<{
  /** The quotation of an id. */
  quotation: (id: string) => Quotation | undefined
  ids: readonly string[]
  /**
   * The words in the quotation given, or anywhere: in a quotation of each
   * speaker that says them, else in the prose. None when they are not there.
   */
  find: (words: string, quotation?: Quotation) => Found[]
  /** The sentence of the text, or the words of the quotation, most like these. */
  nearest: (words: string, quotation?: Quotation) => string | undefined
}>

/** Make a finder of what was read of an article. */
export function pullFinder(
  {blocks}: Prose,
  quotations: readonly Quotation[]
): PullFinder {
  const texts = blocks.map(({text}) => foldText(text))
  const spoken = quotations.filter(isSpoken).map(readSpoken)
  const byId = new Map(quotations.map((one) => [one.id, one]))
  return {
    quotation: (id) => byId.get(id),
    ids: spoken.map(({quotation}) => quotation.id),
    find(words, of) {
      const pull = foldPull(words)
      const among = of
        ? spoken.filter(({quotation}) => quotation === of)
        : spoken
      const said = among.flatMap((one) => findSpoken(pull, one))
      if (said.length > 0) return onePerSpeaker(said)
      const written = of ? undefined : findIn(pull, texts)
      return written ? [{...written, borrowed: false}] : []
    },
    nearest(words, of) {
      const said = of ? [of] : spoken.map(({quotation}) => quotation)
      const known = said.map(({text}) => text)
      if (!of) known.push(...sentencesOf(blocks))
      const found = nearestText(words, known)?.replace(/\s+/g, ' ')
      return found?.replace(/\uFFFC/g, '').replace(/^“([^“”]*)”$/, '$1')
    }
  }
}

/** Whether the words of a quotation stand in marks and were said. */
export function isSpoken({kind}: Quotation): boolean {
  return kind === 'direct' || kind === 'mixed'
}

/** A quotation with its words, as they stand and as they read alone. */
type Spoken = Readonly<{quotation: Quotation; texts: readonly FoldedText[]}>

function readSpoken(quotation: Quotation): Spoken {
  const forms = new Set([quotation.text, wordsAlone(quotation)])
  return {quotation, texts: [...forms].map(foldText)}
}

function findSpoken(pull: FoldedPull, {quotation, texts}: Spoken): Found[] {
  const found = findIn(pull, texts)
  return found ? [{...found, quotation}] : []
}

function findIn(
  pull: FoldedPull,
  texts: readonly FoldedText[]
): Verbatim | undefined {
  for (const form of pull.forms) {
    for (const text of texts) {
      const found = findVerbatim(form, pull, text)
      if (found) return found
    }
  }
  return undefined
}

/** Who says words in their own name comes before who repeats them. */
function onePerSpeaker(said: readonly Found[]): Found[] {
  const own = said.filter(({borrowed}) => !borrowed)
  const speakers = new Map<string, Found>()
  for (const found of own.length > 0 ? own : said) {
    const {source} = found.quotation ?? {}
    const speaker = source?.actor ?? source?.name ?? ''
    if (!speakers.has(speaker)) speakers.set(speaker, found)
  }
  return [...speakers.values()]
}

function sentencesOf(blocks: Prose['blocks']): string[] {
  return blocks.flatMap(({text}) =>
    readSentences(text).map(({start, end}) => text.slice(start, end))
  )
}
