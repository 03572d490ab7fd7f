/**
 * Sentences of a text.
 */
import {
  plainAbbreviations,
  titleAbbreviations
} from './knowledge/abbreviations.ts'
import type {Range} from './tokens.ts'

const stop = /[.!?…]+(?:[”’"'»)\]]|'')*(?=\s|$)/g

/**
 * Cut a text into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or `…` with the closing marks that follow,
 * unless the stop belongs to an abbreviation or an initial, or the next word is
 * not capitalized: `“Why?” she asked.` is one sentence. Does not look at
 * headings or lists; each block is a text of its own.
 *
 * @returns
 *   Ranges in order that cover all but white space; none for blank text.
 */
export function readSentences(text: string): Range[] {
  const sentences: Range[] = []
  let start = 0
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, start, match.index, match[0], end)) continue
    pushTrimmed(sentences, text, start, end)
    start = end
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

function pushTrimmed(
  list: Range[],
  text: string,
  start: number,
  end: number
): void {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from] as string)) from++
  while (to > from && /\s/.test(text[to - 1] as string)) to--
  if (to > from) list.push({start: from, end: to})
}

function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  end: number
): boolean {
  const next = /^\s+[([]*(?:[“‘"'«„]|``|'')*([^\s])/u.exec(
    text.slice(end, end + 12)
  )
  if (!next) return true
  const follower = next[1] as string
  if (/\p{Ll}/u.test(follower)) return false
  if (marks[0] !== '.' || marks.length > 1) return true
  if (/^[^\S\n]*\n/.test(text.slice(end, end + 8)) && endsLongLine(text, at))
    return true
  const before = text.slice(Math.max(start, at - 12), at)
  return !isAbbreviated(before, follower, text.slice(end, end + 24))
}

/** Whether a line is too long to be wrapped by hand: it is a paragraph. */
function endsLongLine(text: string, at: number): boolean {
  return at - text.lastIndexOf('\n', at - 1) > 120
}

/** Words that begin a sentence behind `in the U.S.`, not a name with it. */
const starter =
  /^\s+(?:The|A|An|This|That|These|Those|It|Its|He|She|They|We|I|You|His|Her|Their|Our|My|But|And|Or|So|In|On|At|For|From|By|With|As|If|When|While|After|Before|Since|Although|Though|However|There|Some|Many|Most|Both|What|Who|Why|How|Now|Then|Still|Yet|No|Not|One|Two|Last|Meanwhile|Despite|According|Also)\b/

/** Initials that stand before a name: `U.S. Senator`, `J.K. Rowling`. */
function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) && !/^[AP]\.M$/.test(word)
}

/** Whether the words before a single full stop keep the sentence open. */
function isAbbreviated(
  before: string,
  follower: string,
  after: string
): boolean {
  const word = /(?:^|[\s(“‘"'—–-])([\p{L}.]+)$/u.exec(before)?.[1]
  if (!word) return false
  if (titleAbbreviations.has(word)) return true
  if (/^\p{Lu}$/u.test(word)) return true
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) {
    return (
      !/\p{Lu}/u.test(follower) || (isInitials(word) && !starter.test(after))
    )
  }
  return plainAbbreviations.has(word) && !/\p{Lu}/u.test(follower)
}
