/**
 * Where a noun phrase ends.
 */
import {documentNouns, personNouns} from '../knowledge/cue-nouns.ts'
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  determiners,
  nameParticles,
  possessives,
  timeWords
} from '../knowledge/grammar.ts'
import type {Flow, Item} from './flow.ts'
import {
  isCapital,
  isFunctionWord,
  isHead,
  isPossessive,
  itemAt
} from './phrases.ts'

/** The item behind the words of a phrase; `begin` itself when there are none. */
export function endOfWords(flow: Flow, begin: number, high: number): number {
  let to = begin
  while (to < high && to - begin < 12) {
    const item = itemAt(flow, to)
    const before = itemAt(flow, to - 1)
    if (/^['’]$/.test(item.text) && to > begin && isPossessive(flow, to - 1)) {
      to++
      continue
    }
    if ((item.text === '&' && to > begin) || isAge(flow, to, begin)) {
      to++
      continue
    }
    if (
      item.kind === 'quote' &&
      to > begin &&
      isCapital(before) &&
      isCapital(itemAt(flow, to + 1)) &&
      item.end - item.start < 20
    ) {
      to++
      continue
    }
    if (item.kind !== 'word' && item.kind !== 'number') break
    if (to > begin && endsWords(flow, item, before, to)) break
    if (
      to === begin &&
      isFunctionWord(item) &&
      !isCapital(item) &&
      !determiners.has(item.lower)
    )
      break
    to++
  }
  while (to - 1 > begin && trails(itemAt(flow, to - 1))) to--
  return isVerbLike(flow, begin, to) ? to - 1 : to
}

/** `Torres shook`: a lower-case last word behind a head is a verb. */
function isVerbLike(flow: Flow, begin: number, to: number): boolean {
  const last = itemAt(flow, to - 1)
  const before = itemAt(flow, to - 2)
  if (to - begin < 2 || last.kind !== 'word' || isCapital(last)) return false
  if (isHead(last) || isPossessive(flow, to - 2)) return false
  if (!takesObject(itemAt(flow, to))) return false
  if (!isCapital(before)) return personNouns.has(before.lower)
  return (
    !determiners.has(itemAt(flow, begin).lower) ||
    isCapital(itemAt(flow, begin))
  )
}

/** What follows a verb rather than a noun. */
function takesObject(next: Item): boolean {
  if (next.kind === 'quote' || possessives.has(next.lower)) return true
  if (cueVerbs.has(next.lower) || auxiliaries.has(next.lower)) return false
  return (
    determiners.has(next.lower) ||
    adverbs.has(next.lower) ||
    /^(?:back|up|out|on|off|to|at)$/.test(next.lower)
  )
}

/** The hyphen of `46-year-old`. */
function isAge(flow: Flow, index: number, begin: number): boolean {
  return (
    itemAt(flow, index).text === '-' &&
    index > begin &&
    itemAt(flow, index - 1).kind === 'number' &&
    /^year/.test(itemAt(flow, index + 1).lower)
  )
}

function trails(item: Item): boolean {
  return (
    (timeWords.has(item.lower) && !/^(?:May|June|April)$/.test(item.text)) ||
    adverbs.has(item.lower) ||
    /^[a-z]+ly$/.test(item.text)
  )
}

function endsWords(
  flow: Flow,
  item: Item,
  before: Item,
  index: number
): boolean {
  if (isCapital(item)) return false
  if (
    nameParticles.has(item.text) &&
    isCapital(before) &&
    isCapital(itemAt(flow, index + 1))
  )
    return false
  if (possessives.has(item.lower) || determiners.has(item.lower)) {
    return !(determiners.has(before.lower) && !isCapital(before))
  }
  if (isFunctionWord(item)) return true
  const verb = cueVerbs.get(item.lower)
  if (
    verb &&
    (verb.form !== 'base' || verb.class === 'say') &&
    !documentNouns.has(item.lower)
  )
    return true
  if (!isCapital(before) && !isHead(before)) return false
  if (/(?:ed|ing)$/.test(item.lower)) return true
  return (
    /[^s]s$/.test(item.lower) &&
    !isHead(before) &&
    !startsVerb(flow, index + 1) &&
    !isPerson(item)
  )
}

/** `supporters`: the plural of somebody. */
function isPerson(item: Item): boolean {
  const {lower} = item
  const singular = lower.replace(/(?:ies|s)$/, (end) =>
    end === 'ies' ? 'y' : ''
  )
  return personNouns.has(singular) || /(?:er|or|ist|ian|ant|ent)s$/.test(lower)
}

function startsVerb(flow: Flow, index: number): boolean {
  const {lower} = itemAt(flow, index)
  return (
    cueVerbs.has(lower) ||
    auxiliaries.has(lower) ||
    adverbs.has(lower) ||
    lower === 'who'
  )
}
