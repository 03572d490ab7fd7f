/**
 * Noun phrases read rightwards, from the verb or the words before them.
 */
import {determiners, prepositions, relatives} from '../knowledge/grammar.ts'
import type {Flow} from './flow.ts'
import {endOfWords} from './phrase-end.ts'
import {
  attaches,
  bareEnd,
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

const objectPronouns = new Set(['him', 'her', 'them', 'me', 'us'])

/** Read the phrase that begins at an item. `high` is the first item not allowed. */
export function phraseAfter(
  flow: Flow,
  begin: number,
  high: number,
  depth = 0
): Phrase | undefined {
  const first = itemAt(flow, begin)
  if (begin >= high) return undefined
  const pronoun =
    pronounOf(first) ??
    (objectPronouns.has(first.lower) && isEdge(flow, begin + 1)
      ? first.lower
      : undefined)
  if (pronoun) {
    return {
      kind: 'pronoun',
      start: first.start,
      end: first.start + pronoun.length,
      from: begin,
      to: begin + 1
    }
  }
  const to = endOfWords(flow, begin, high)
  if (to === begin) return undefined
  const last = itemAt(flow, to - 1)
  if (isFunctionWord(last) && !isCapital(last) && to - begin === 1) {
    const lone = lonePhrase(flow, begin)
    return lone && extendAfter(flow, lone, high, depth)
  }
  const base = isCapital(last)
    ? nameAfter(flow, begin, to, high)
    : ({
        kind: 'noun',
        start: first.start,
        end: last.end,
        from: begin,
        to
      } as const)
  if (
    base.kind === 'noun' &&
    !determiners.has(first.lower) &&
    first.kind !== 'number' &&
    !isHead(last) &&
    !hasPossessive(flow, begin, to)
  )
    return undefined
  return extendAfter(flow, base, high, depth)
}

function hasPossessive(flow: Flow, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPossessive(flow, i)) return true
  return false
}

function isEdge(flow: Flow, index: number): boolean {
  const item = itemAt(flow, index)
  return item.kind !== 'word' || isFunctionWord(item)
}

function nameAfter(
  flow: Flow,
  begin: number,
  to: number,
  high: number
): Phrase {
  const run = nameEndingAt(flow, to - 1, begin)
  const and = itemAt(flow, to)
  if (
    /^(?:and|y|und|et)$/.test(and.lower) &&
    to + 1 < high &&
    isCapital(itemAt(flow, to + 1))
  ) {
    const end = endOfWords(flow, to + 1, high)
    if (isCapital(itemAt(flow, end - 1))) {
      return {
        kind: 'joint',
        start: run.start,
        end: bareEnd(itemAt(flow, end - 1)),
        from: begin,
        to: end
      }
    }
  }
  return {kind: 'name', start: run.start, end: run.end, from: begin, to}
}

function extendAfter(
  flow: Flow,
  base: Phrase,
  high: number,
  depth: number
): Phrase {
  const link = itemAt(flow, base.to)
  const head = itemAt(flow, base.to - 1)
  if (base.kind === 'noun' && link.text === ',')
    return appositionAfter(flow, base, high)
  if (depth > 2 || !attaches.test(link.lower) || base.kind === 'joint')
    return base
  if (
    base.kind === 'name' &&
    !(link.lower === 'of' && orgHeads.test(head.lower))
  ) {
    return base
  }
  const right = phraseAfter(flow, base.to + 1, high, depth + 1)
  if (!right || right.kind === 'pronoun') return base
  return {...base, end: right.end, to: right.to}
}

/** `the group’s president, Jane Doe,`: the name is the source. */
function appositionAfter(flow: Flow, base: Phrase, high: number): Phrase {
  const at = base.to + 1
  if (at >= high || !isCapital(itemAt(flow, at))) return base
  const end = endOfWords(flow, at, high)
  if (!isCapital(itemAt(flow, end - 1))) return base
  const next = itemAt(flow, end)
  if (
    next.kind === 'word' &&
    !prepositions.has(next.lower) &&
    !relatives.has(next.lower)
  )
    return base
  const run = nameEndingAt(flow, end - 1, at)
  if (end - run.from !== end - at) return base
  return {
    kind: 'name',
    start: base.start,
    end: run.end,
    from: base.from,
    to: end
  }
}
