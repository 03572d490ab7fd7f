/**
 * Head nouns of collective actors, and the modifiers before them.
 */
import {
  groupHeads,
  headModifiers,
  institutionHeads
} from '../knowledge/collective-nouns.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import type {Candidate} from './candidates.ts'
import {countryOf, foldName, isDemonym, knownKind} from './lookup.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

/** A head noun; `name` is its institution class, or the group noun. */
export type Head = Readonly<{
  from: number
  to: number
  name: string
  group: boolean
}>

/** The first word of every head noun: few words of a text are any. */
const openers: ReadonlySet<string> = new Set(
  [...institutionHeads.keys(), ...groupHeads].map(
    (head) => head.split(' ', 1)[0] as string
  )
)

/** The head noun that begins at a word: two words before one. */
export function readHead(
  words: readonly Word[],
  from: number
): Head | undefined {
  if (!openers.has((words[from] as Word).lower)) return undefined
  for (const length of [2, 1]) {
    const part = words.slice(from, from + length)
    if (
      part.length < length ||
      part.slice(0, -1).some(({possessive}) => possessive)
    )
      continue
    const text = part.map(({lower}) => lower).join(' ')
    const institution = institutionHeads.get(text)
    if (institution)
      return {from, to: from + length, name: institution, group: false}
    const plain = (part.at(-1) as Word).shape === 'lower' || part[0]?.first
    if (groupHeads.has(text) && plain) {
      const name = (part.at(-1) as Word).lower
      return {from, to: from + length, name, group: true}
    }
  }
  return undefined
}

/** Where the modifier begins, and the country or name it stands for. */
export type Modifier = Readonly<{
  from: number
  key: string
  /** `Mexico’s government`: the country is named by itself. */
  possessive: boolean
}>

/** What stands before a head and makes it one actor; else `undefined`. */
export function readModifier(
  sentence: Sentence,
  head: Head,
  names: readonly Candidate[]
): Modifier | undefined {
  const {words} = sentence
  const wider = ({from, to}: Candidate): boolean =>
    from < head.to && to > head.to
  const whole = ({from, to, text}: Candidate): boolean =>
    from < head.from && to === head.to && knownKind(text) !== undefined
  const opened = ({from, to, title}: Candidate): boolean =>
    to === head.to &&
    !title &&
    /^(?:Royal|Imperial|National|Federal|State)$/.test(words[from]?.text ?? '')
  if (names.some((name) => wider(name) || whole(name) || opened(name))) {
    return undefined
  }
  let end = head.from
  while (end > head.from - 2 && headModifiers.has(words[end - 1]?.text ?? ''))
    end--
  const spaced = words.slice(end, head.to).every((word) => word.spaced)
  const last = words[end - 1]
  if (!last || !spaced || last.shape === 'mark' || last.shape === 'lower')
    return undefined
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const country = countryOf(sliceWords(sentence, from, end))
    if (country && !personal.test(head.name)) {
      return {from, key: country, possessive: last.possessive}
    }
  }
  if (isDemonym(last.text) && !personal.test(head.name)) {
    return {from: end - 1, key: foldName(last.text), possessive: false}
  }
  const name = names.find(({from, to}) => from < end && to >= end)
  if (!name || (name.to > end && name.to !== head.to)) return undefined
  if (last.possessive) return undefined
  if (name.to === head.to && !isLeader(words.slice(name.from, end))) {
    return undefined
  }
  const fits = leaderHead.test(head.name) || localHead.test(head.name)
  if (head.group ? name.title : !fits) return undefined
  const key = (words[end - 1] as Word).text
  return {from: name.from, key: foldName(key), possessive: false}
}

/** Heads that belong to one person, not to a country. */
const personal = /^(?:campaign|transition team)$/

/** Institutions that are called after their leader. */
export const leaderHead: RegExp =
  /^(?:administration|government|cabinet|regime|campaign|transition team)$/
const localHead = /^(?:police|military|army|embassy|ministry)$/

/** `Biden Administration`, but not `Food and Drug Administration`. */
function isLeader(words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (!last || words.length > 2 || isCommonWord(last.lower)) return false
  return words.length === 1 || isFirstName((words[0] as Word).text)
}
