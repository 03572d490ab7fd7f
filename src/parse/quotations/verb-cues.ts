/**
 * Cues that are verbs: active, passive, inverted.
 */
import {type CueVerb, cueVerbs} from '../knowledge/cue-verbs.ts'
import {
  adverbs,
  beForms,
  prepositions,
  relatives,
  timeWords
} from '../knowledge/grammar.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import {phraseAfter} from './phrase-after.ts'
import {isCapital, isPossessive, itemAt, type Phrase} from './phrases.ts'
import {subjectOf} from './verb-subjects.ts'

/**
 * Read the cue at a word; undefined when the word is no verb of ours.
 *
 * @param verbs
 *   The forms to look for; those beside quotations when left out.
 */
export function readVerb(
  flow: Flow,
  i: number,
  low: number,
  high: number,
  verbs: ReadonlyMap<string, CueVerb> = cueVerbs
): Cue | undefined {
  const item = itemAt(flow, i)
  const verb = verbs.get(item.lower)
  if (!verb || isCapital(item)) return undefined
  const base = {
    kind: 'verb',
    class: verb.class,
    from: i,
    to: i + 1,
    dropsSubject: verb.language === 'es'
  } as const
  if (verb.language === 'en' && isNounUse(flow, i, verb)) return undefined
  if (verb.form === 'past' && isPassive(flow, i, low)) {
    const agent = agentAfter(flow, i, high)
    return agent
      ? {...base, subject: agent, place: 'agent', passive: true}
      : {...base, passive: true}
  }
  const after = invertedSubject(flow, i, high, verb)
  if (after) return {...base, subject: after, place: 'inverted', passive: false}
  const found = subjectOf(flow, i, low, verb)
  if (!found) return {...base, passive: false}
  if (found.place === 'reduced' || isNaming(flow, i, verb, found.phrase)) {
    return {...base, passive: true}
  }
  return {...base, subject: found.phrase, place: found.place, passive: false}
}

/** `a report`, `the charge`: the word is a noun here. */
function isNounUse(flow: Flow, i: number, verb: CueVerb): boolean {
  const before = itemAt(flow, i - 1)
  if (
    /^(?:the|a|an|this|that|his|her|its|their|no|any|another|my|our|each|every)$/.test(
      before.lower
    )
  ) {
    return !(before.lower === 'that' && verb.form !== 'base')
  }
  if (prepositions.has(before.lower) && before.lower !== 'to') {
    return (
      verb.form === 'base' ||
      verb.form === 'finite' ||
      (verb.form === 'past' && before.lower !== 'as')
    )
  }
  return (
    isPossessive(flow, i - 1) &&
    (verb.form === 'base' || /s$/.test(itemAt(flow, i).lower))
  )
}

function isPassive(flow: Flow, i: number, low: number): boolean {
  for (let k = i - 1; k >= low && k >= i - 4; k--) {
    const item = itemAt(flow, k)
    if (beForms.has(item.lower)) return true
    if (/^(?:has|have|had|having)$/.test(item.lower)) return false
    if (!adverbs.has(item.lower) && !/ly$/.test(item.lower)) return false
  }
  return false
}

function agentAfter(flow: Flow, i: number, high: number): Phrase | undefined {
  for (let k = i + 1; k < high && k < i + 25; k++) {
    const item = itemAt(flow, k)
    if (item.lower === 'by') {
      const phrase = phraseAfter(flow, k + 1, high)
      if (phrase) return phrase
    }
    if (k > i + 1 && cueVerbs.get(item.lower)?.class === 'say') return undefined
  }
  return undefined
}

/** The subject behind its verb: only where words in marks stand before it. */
function invertedSubject(
  flow: Flow,
  i: number,
  high: number,
  verb: CueVerb
): Phrase | undefined {
  if (verb.form === 'ing' || verb.class === 'name') return undefined
  if (verb.base === 'tell') return undefined
  let before = i - 1
  if (
    /^(?:has|had|a|ha|ont|han|also|so|hat|then)$/.test(
      itemAt(flow, before).lower
    )
  )
    before--
  if (/^(?:,|—|–|-|--|\?|!)$/.test(itemAt(flow, before).text)) before--
  if (itemAt(flow, before).kind !== 'quote' && !closesReport(flow, i))
    return undefined
  let begin = i + 1
  while (begin < high && adverbs.has(itemAt(flow, begin).lower)) begin++
  const phrase = phraseAfter(flow, begin, high)
  if (
    phrase &&
    itemAt(flow, before).kind !== 'quote' &&
    !endsReport(flow, phrase)
  )
    return undefined
  if (
    phrase?.kind === 'pronoun' &&
    !/^(?:he|she|they|we|I|it|er|sie|él|ella|who)$/i.test(
      flow.text.slice(phrase.start, phrase.end)
    )
  )
    return undefined
  return phrase
}

/** `said Torres on Monday.`, not `said Torres was gone`. */
function endsReport(flow: Flow, phrase: Phrase): boolean {
  const next = itemAt(flow, phrase.to)
  return (
    next.kind === 'mark' ||
    prepositions.has(next.lower) ||
    relatives.has(next.lower) ||
    timeWords.has(next.lower)
  )
}

/** `…, said Torres.` behind words without marks. */
function closesReport(flow: Flow, i: number): boolean {
  if (itemAt(flow, i - 1).text !== ',') return false
  const {lower} = itemAt(flow, i)
  if (!/^(?:said|says|wrote|writes|according)$/.test(lower)) return false
  const next = itemAt(flow, i + 1)
  return isCapital(next) || /^(?:the|a|an|one|he|she|his|her)$/.test(next.lower)
}

/** `a play called “Brokers”`: nobody called it so in this text. */
function isNaming(
  flow: Flow,
  i: number,
  verb: CueVerb,
  subject: Phrase
): boolean {
  if (
    verb.form !== 'past' ||
    !/^(?:call|dub|nickname|label|term|brand)$/.test(verb.base)
  )
    return false
  if (itemAt(flow, i + 1).kind !== 'quote') return false
  return (
    subject.kind !== 'pronoun' &&
    !/^(?:which|what|whom|that)$/.test(itemAt(flow, subject.from - 1).lower)
  )
}
