/**
 * Who a marked string is given to by its own sentence.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import {adverbs} from '../knowledge/grammar.ts'
import {fromAfter, fromLater, fromSignature} from './attribute-after.ts'
import {fromBefore} from './attribute-before.ts'
import {
  attributed,
  looksWhole,
  type Sentence,
  type Verdict
} from './attribution.ts'
import {clauseSubject} from './clause-subject.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import type {Marked} from './marked.ts'
import {phraseAfter} from './phrase-after.ts'
import {isCapital, itemAt, type Phrase} from './phrases.ts'

/** Attribute the marked string at item `q` by its own sentence. */
export function attributeWithin(
  sentence: Sentence,
  q: number,
  marked: Marked
): Verdict {
  return (
    fromSignature(sentence, q) ??
    fromAfter(sentence, q, marked) ??
    fromBefore(sentence, q) ??
    fromLater(sentence, q) ??
    fromColon(sentence, q, marked) ??
    fromUnlisted(sentence, q)
  )
}

/** `Torres was blunt: “…”` */
function fromColon(sentence: Sentence, q: number, marked: Marked): Verdict {
  const {flow, from} = sentence
  const lead = itemAt(flow, q - 1).text
  const dash = /^(?:—|–|-|--)$/.test(lead) && looksWhole(flow, marked)
  if ((lead !== ':' && !dash) || q - 1 <= from) return undefined
  const subject =
    clauseSubject(flow, q - 1, from) ?? wholeBefore(flow, from, q - 1)
  if (!subject) return undefined
  const label = subject.from === from && subject.to === q - 1
  const capitals = /^[\p{Lu}\P{L}]+$/u.test(
    flow.text.slice(subject.start, subject.end)
  )
  return attributed(
    sentence,
    label && capitals ? 'transcript' : 'colon',
    subject
  )
}

function wholeBefore(
  flow: Flow,
  from: number,
  colon: number
): Phrase | undefined {
  const phrase = phraseAfter(flow, from, colon)
  return phrase && phrase.to === colon ? phrase : undefined
}

/** `“…,” Torres snapped.`: a verb no list has, right behind the words. */
function fromUnlisted(sentence: Sentence, q: number): Verdict {
  const {flow, to} = sentence
  const begin = itemAt(flow, q + 1).text === ',' ? q + 2 : q + 1
  const inner = flow.text.slice(
    Math.max(0, itemAt(flow, q).end - 3),
    itemAt(flow, q).end
  )
  if (!/[,?!]/.test(inner) && begin === q + 1) return undefined
  const subject = phraseAfter(flow, begin, to)
  if (!subject || subject.kind === 'noun') return undefined
  let v = subject.to
  while (
    adverbs.has(itemAt(flow, v).lower) ||
    /[a-z]ly$/.test(itemAt(flow, v).lower)
  )
    v++
  const verb = itemAt(flow, v)
  if (verb.kind !== 'word' || isCapital(verb)) return undefined
  if (!/(?:ed|s)$/.test(verb.lower) && !cueVerbs.has(verb.lower))
    return undefined
  if (/^(?:was|is|has|does|its|his)$/.test(verb.lower)) return undefined
  const cue: Cue = {
    kind: 'verb',
    class: 'act',
    from: v,
    to: v + 1,
    passive: false,
    dropsSubject: false
  }
  return attributed(sentence, 'after-unlisted', subject, cue)
}
