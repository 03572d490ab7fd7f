/**
 * Small words around reports: auxiliaries, times, the end of a sentence.
 */
import {adverbs, auxiliaries, timeWords} from '../knowledge/grammar.ts'
import type {Sentence} from './attribution.ts'
import type {Flow} from './flow.ts'
import {itemAt} from './phrases.ts'

/** A run of items of the flow, half-open. */
export type Words = readonly [from: number, to: number]

/** Whether the word, in lower case, is an English auxiliary with its own form. */
export function isHelper(lower: string): boolean {
  return auxiliaries.has(lower) && !/^(?:'s|a|es|son)$/.test(lower)
}

/** The item behind the last word of a sentence; its stop is no part of it. */
export function endOfWords({flow, from, to}: Sentence): number {
  let end = to
  while (end > from && /^(?:[.!?…:;]|\.{3})$/.test(itemAt(flow, end - 1).text))
    end--
  return end
}

/**
 * Past `on Monday`, `last week` and adverbs, to the first item that is none.
 *
 * Does not pass other adverbials (`in a speech`).
 */
export function pastTimes(flow: Flow, from: number, to: number): number {
  let k = from
  while (k < to) {
    const {lower} = itemAt(flow, k)
    const next = itemAt(flow, k + 1)
    const opens = /^(?:on|in|late|early|last|earlier|this)$/.test(lower)
    if (opens && timeWords.has(next.lower)) k += 2
    else if (timeWords.has(lower)) k++
    else if (adverbs.has(lower) && !/^(?:there|not)$/.test(lower)) k++
    else break
  }
  return k
}
