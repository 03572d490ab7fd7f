/**
 * The cues of one sentence, each with the phrase it gives the words to.
 */
import {cueNouns} from '../knowledge/cue-nouns.ts'
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {possessives, prepositions} from '../knowledge/grammar.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import {phraseAfter} from './phrase-after.ts'
import {phraseBefore} from './phrase-before.ts'
import {bareEnd, isPossessive, itemAt, type Phrase} from './phrases.ts'
import {readVerb} from './verb-cues.ts'

/** Words that stand before a source by themselves. */
const bareAccording: ReadonlySet<string> = new Set(['según', 'selon', 'laut'])

/** The first words of all cues, which are few words of a text. */
const openers: ReadonlySet<string> = new Set([
  ...['according', ...bareAccording],
  ...cueNouns,
  ...cueVerbs.keys()
])

/** Find the cues of a sentence, in order. */
export function readCues(
  flow: Flow,
  sentence: readonly [from: number, to: number]
): Cue[] {
  const cues: Cue[] = []
  const [from, to] = sentence
  for (let i = from; i < to; i++) {
    const item = itemAt(flow, i)
    if (item.kind !== 'word' || !openers.has(item.lower)) continue
    const cue =
      readAccording(flow, i, to) ??
      readNoun(flow, i, from, to) ??
      readVerb(flow, i, from, to)
    if (cue) cues.push(cue)
  }
  return cues
}

function readAccording(flow: Flow, i: number, high: number): Cue | undefined {
  const {lower} = itemAt(flow, i)
  const next = itemAt(flow, i + 1).lower
  const width =
    lower === 'according' && next === 'to'
      ? 2
      : bareAccording.has(lower)
        ? 1
        : 0
  if (!width) return undefined
  const subject = phraseAfter(flow, i + width, high)
  if (!subject) return undefined
  return {
    kind: 'according',
    class: 'say',
    from: i,
    to: i + width,
    subject,
    place: 'object',
    passive: false,
    dropsSubject: false
  }
}

function readNoun(
  flow: Flow,
  i: number,
  low: number,
  high: number
): Cue | undefined {
  const item = itemAt(flow, i)
  if (!cueNouns.has(item.lower) || !reports(flow, i + 1)) return undefined
  const subject = possessorBefore(flow, i, low) ?? makerAfter(flow, i, high)
  if (!subject) return undefined
  return {
    kind: 'noun',
    class: 'say',
    from: i,
    to: i + 1,
    subject,
    place: 'possessor',
    passive: false,
    dropsSubject: false
  }
}

/** Whether what was said follows at once: `claim that …`, `words: “…”`. */
function reports(flow: Flow, next: number): boolean {
  const {lower, kind, text} = itemAt(flow, next)
  if (lower === 'of' && /^words?$/.test(itemAt(flow, next - 1).lower))
    return true
  if (/^(?:that|by|from)$/.test(lower) || kind === 'quote' || text === ':')
    return true
  return text === ',' && itemAt(flow, next + 1).kind === 'quote'
}

/** `Smith’s recent claim`, `her claim`. */
function possessorBefore(
  flow: Flow,
  noun: number,
  low: number
): Phrase | undefined {
  for (let i = noun - 1; i >= low && i >= noun - 4; i--) {
    const item = itemAt(flow, i)
    if (possessives.has(item.lower)) {
      return {
        kind: 'pronoun',
        start: item.start,
        end: item.end,
        from: i,
        to: i + 1
      }
    }
    if (isPossessive(flow, i)) {
      const phrase = phraseBefore(flow, i + 1, low)
      return phrase && {...phrase, end: Math.min(phrase.end, bareEnd(item))}
    }
    if (item.kind !== 'word' && !/^['’]$/.test(item.text)) return undefined
    if (
      prepositions.has(item.lower) ||
      cueVerbs.get(item.lower)?.class === 'say'
    )
      return undefined
  }
  return undefined
}

/** `the message from Torres`, `a statement by the group`. */
function makerAfter(
  flow: Flow,
  noun: number,
  high: number
): Phrase | undefined {
  const link = itemAt(flow, noun + 1).lower
  if (!/^(?:by|from|of)$/.test(link)) return undefined
  return phraseAfter(flow, noun + 2, high)
}
