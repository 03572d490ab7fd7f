/**
 * Noun phrases read leftwards, from the verb behind them.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {determiners, prepositions, timeWords} from '../knowledge/grammar.ts'
import type {Flow, Item} from './flow.ts'
import {
  attaches,
  isCapital,
  isFunctionWord,
  isHead,
  isPossessive,
  itemAt,
  lonePhrase,
  nameEndingAt,
  orgHeads,
  type Phrase,
  pronounOf
} from './phrases.ts'

/** Read the phrase that ends before an item. `low` is the first item allowed. */
export function phraseBefore(
  flow: Flow,
  end: number,
  low: number,
  depth = 0
): Phrase | undefined {
  let last = end - 1
  if (last < low) return undefined
  let item = itemAt(flow, last)
  if (/^['’]$/.test(item.text)) item = itemAt(flow, --last)
  if (timeWords.has(item.lower) && last > low && !isCapital(item)) {
    const on = prepositions.has(itemAt(flow, last - 1).lower)
    return phraseBefore(flow, on ? last - 1 : last, low, depth)
  }
  const pronoun = pronounOf(item)
  if (pronoun) {
    const stop = item.start + pronoun.length
    return {
      kind: 'pronoun',
      start: item.start,
      end: stop,
      from: last,
      to: last + 1
    }
  }
  if (
    item.kind === 'number' &&
    isCapital(itemAt(flow, last - 1)) &&
    last > low
  ) {
    const name = nameBefore(flow, last - 1, low)
    return {...name, end: item.end, to: last + 1}
  }
  if (item.kind !== 'word') return undefined
  const base = isCapital(item)
    ? nameBefore(flow, last, low)
    : nounBefore(flow, last, low)
  return base && extendBefore(flow, base, low, depth)
}

function nameBefore(flow: Flow, last: number, low: number): Phrase {
  const run = nameEndingAt(flow, last, low)
  let from = run.from
  const and = itemAt(flow, from - 1)
  const other = itemAt(flow, from - 2)
  if (
    from - 2 >= low &&
    /^(?:and|y|und|et)$/.test(and.lower) &&
    isCapital(other)
  ) {
    const first = nameEndingAt(flow, from - 2, low)
    if (
      first.from === low ||
      !prepositions.has(itemAt(flow, first.from - 1).lower)
    ) {
      return {
        kind: 'joint',
        start: first.start,
        end: run.end,
        from: first.from,
        to: last + 1
      }
    }
  }
  for (let n = 0; n < 6 && from - 1 >= low; n++) {
    const before = itemAt(flow, from - 1)
    if (before.kind !== 'word') break
    if (determiners.has(before.lower)) {
      from--
      break
    }
    if (isFunctionWord(before) || cueVerbs.has(before.lower)) break
    from--
  }
  return {kind: 'name', start: run.start, end: run.end, from, to: last + 1}
}

/** `the minister`, `campaign officials`, `Smith’s lawyer`. */
function nounBefore(flow: Flow, last: number, low: number): Phrase | undefined {
  if (isFunctionWord(itemAt(flow, last))) return lonePhrase(flow, last)
  let from = last
  let determined = false
  for (let n = 0; n < 7 && from - 1 >= low; n++) {
    const before = itemAt(flow, from - 1)
    if (before.kind === 'number') {
      from--
      determined = true
      continue
    }
    if (/^['’]$/.test(before.text) && isPossessive(flow, from - 2)) {
      from--
      continue
    }
    if (before.kind !== 'word') break
    if (before.lower === 'that') break
    if (determiners.has(before.lower)) {
      from--
      determined = true
      break
    }
    if (!isCapital(before) && (isFunctionWord(before) || stopsNoun(before)))
      break
    if (isPossessive(flow, from - 1)) determined = true
    from--
  }
  if (!determined && !isHead(itemAt(flow, last))) return undefined
  const start = itemAt(flow, from).start
  return {kind: 'noun', start, end: itemAt(flow, last).end, from, to: last + 1}
}

function stopsNoun(item: Item): boolean {
  const verb = cueVerbs.get(item.lower)
  return (
    verb !== undefined &&
    (verb.class === 'say' || verb.form === 'finite') &&
    !/s$/.test(item.lower)
  )
}

function extendBefore(
  flow: Flow,
  base: Phrase,
  low: number,
  depth: number
): Phrase {
  const link = base.from - 1
  if (depth > 2 || link <= low || base.kind === 'joint') return base
  if (!attaches.test(itemAt(flow, link).lower)) return base
  if (isCapital(itemAt(flow, link))) return base
  const left = phraseBefore(flow, link, low, depth + 1)
  if (!left || left.kind === 'pronoun' || left.kind === 'joint') return base
  const head = itemAt(flow, left.to - 1)
  const plain = left.from === low && left.to - left.from === 1 && isHead(head)
  if (left.kind === 'name' && !plain) {
    const whole = itemAt(flow, link).lower === 'of' && orgHeads.test(head.lower)
    return whole
      ? {...left, end: base.end, to: base.to}
      : {...left, to: base.to}
  }
  if (!isHead(head) && depth === 0 && !isHead(itemAt(flow, left.from)))
    return base
  return {
    kind: 'noun',
    start: left.start,
    end: base.end,
    from: left.from,
    to: base.to
  }
}
