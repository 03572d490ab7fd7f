/**
 * Titles inside a run of capitals: `Mexican President`, `Secretary of State`.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {honorifics, titles} from '../knowledge/titles.ts'
import {isOrganisationHead, isPlaceHead, knownKind} from './lookup.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

/** Index behind the longest title that begins at a word; the same if none. */
export function titleEnd(
  words: readonly Word[],
  from: number,
  to: number
): number {
  let name = ''
  let end = from
  if (words[from]?.shape === 'mark') return from
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const word = words[at] as Word
    if (word.text === '.') {
      if (end === at) end = at + 1
      continue
    }
    name += `${name && ' '}${word.lower.replace(/-(?:elect|designate)$|^(?:vice|deputy|co|ex)-/, '')}`
    const one = name.replace(/s$/, '')
    if (titles.has(name) || titles.has(one) || honorifics.has(name)) {
      end = at + 1
    }
    if (word.possessive) break
  }
  const next = words[end]
  return end > from && end < to && next?.text === '.' ? end + 1 : end
}

/** Titles that are names as well: only with a longer name behind them. */
const nameLike =
  /^(?:dean|earl|duke|marshal|baker|bishop|king|major|prince|judge|farmer|carpenter|gardener|baron|head|chief|general|private|saint|queen|count|model|star|host|pilot|volunteer|critic|justice|driver|skipper|don|father|brother|sister|miss|lady|lord|general|don|chair|keeper)$/

/** Words of a title in a run, and where the name behind it begins. */
export type Title = Readonly<{from: number; to: number; nameFrom: number}>

/**
 * The last title in a run that a name can stand behind, with its `of …`;
 * `undefined` when the run has none.
 */
export function findTitle(
  sentence: Sentence,
  from: number,
  to: number
): Title | undefined {
  const {words} = sentence
  let found: Title | undefined
  for (let at = from; at < to; at++) {
    const end = titleEnd(words, at, to)
    if (end === at) continue
    if (!fitsTitle(words, from, at, end, to)) continue
    const nameFrom = skipComplement(sentence, end, to)
    found = {from: at, to: nameFrom > end ? nameFrom : end, nameFrom}
    at = nameFrom - 1
  }
  return found
}

function fitsTitle(
  words: readonly Word[],
  from: number,
  at: number,
  end: number,
  to: number
): boolean {
  const title = (words[at] as Word).lower
  const last = words[to - 1] as Word
  const single = end - at === 1
  const headed = isOrganisationHead(last.text) || isPlaceHead(last.text)
  if (at === from) {
    if (end === to) return true
    if (words[end]?.text === 'of' || words[end]?.text === 'for') return true
    if (single && nameLike.test(title))
      return (
        !headed &&
        !isOrganisationHead(words[end]?.text ?? '') &&
        (to - end > 1 || !isFirstName((words[at] as Word).text))
      )
    return !headed || to - end === 1 || isFirstName((words[end] as Word).text)
  }
  const before = words[at - 1] as Word
  if (isFirstName(before.text) && !isOrganisationHead(before.text) && single)
    return false
  if (/^[\p{Lu}]$|^\.$/u.test(before.text) && single) return false
  if (end === to) return !(single && nameLike.test(title))
  return !headed || isFirstName(words[end]?.text ?? '')
}

/** Pass over `of State`, `of Mexico`; to the end when no name is behind it. */
function skipComplement(sentence: Sentence, end: number, to: number): number {
  const {words} = sentence
  if (!/^(?:of|for)$/.test(words[end]?.text ?? '')) return end
  let at = end + 1
  if (words[at]?.text === 'the') at++
  for (let stop = to; stop > at; stop--) {
    if (knownKind(sliceWords(sentence, at, stop))) return stop
  }
  const begin = at
  while (at < to) {
    const word = words[at] as Word
    const plain = word.shape === 'lower' || isCommonWord(word.lower)
    if (at > begin && (!plain || isFirstName(word.text))) break
    at++
  }
  return at
}
