/**
 * Attribution by what stands behind the words in marks.
 */
import {
  adverbs,
  auxiliaries,
  determiners,
  prepositions,
  timeWords
} from '../knowledge/grammar.ts'
import {
  attributed,
  gapBefore,
  looksWhole,
  type Sentence,
  type Verdict
} from './attribution.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import type {Marked} from './marked.ts'
import {phraseAfter} from './phrase-after.ts'
import {isCapital, itemAt, type Phrase} from './phrases.ts'

/** `“…” ― Ana Torres`, to the end of the line. */
export function fromSignature(sentence: Sentence, q: number): Verdict {
  const {flow, to} = sentence
  if (!/^(?:[—–―]|--)$/.test(itemAt(flow, q + 1).text)) return undefined
  const subject = phraseAfter(flow, q + 2, to)
  if (subject?.kind !== 'name') return undefined
  const next = itemAt(flow, subject.to)
  if (subject.to < to && !/^[,(.;]$/.test(next.text)) return undefined
  if (next.text === ',' && sentence.cues.some((cue) => cue.from > subject.to))
    return undefined
  return attributed(sentence, 'signature', subject)
}

/** Whether the words in marks end as before an attribution. */
function endsOpen(flow: Flow, q: number, marked: Marked): boolean {
  const last = flow.text[marked.end - 1] ?? ''
  return /[,?!—–…-]/.test(last) || /^[,—–]$|^--$/.test(itemAt(flow, q + 1).text)
}

/** `“…,” said X`, `“…,” X, who …, said`, `“…,” according to X`. */
export function fromAfter(
  sentence: Sentence,
  q: number,
  marked: Marked
): Verdict {
  const {flow, cues, to} = sentence
  if (isLedIn(sentence, q)) return undefined
  const open = endsOpen(flow, q, marked)
  const partial = startsSmall(flow, q, marked)
  let begin = q + 1
  while (begin < to && /^(?:,|—|–|-|--|\?|!)$/.test(itemAt(flow, begin).text))
    begin++
  for (const cue of cues) {
    if (cue.from < begin || !cue.subject) continue
    if (cue.kind === 'according' && cue.from === begin) {
      return attributed(sentence, 'according', cue.subject, cue)
    }
    if (
      cue.place === 'inverted' &&
      cue.from <= begin + 1 &&
      (open || cue.class === 'say')
    ) {
      return attributed(sentence, 'after-inverted', cue.subject, cue)
    }
    if (cue.kind !== 'verb' || cue.passive || cue.subject.from !== begin)
      continue
    if (!open && !looksWhole(flow, marked)) continue
    if (cue.subject.to > cue.from) continue
    if (partial && !closesSentence(flow, cue)) continue
    const aside = cue.place === 'apposition'
    if (cue.place !== 'adjacent' && !aside) continue
    return attributed(
      sentence,
      aside ? 'after-aside' : 'after-subject',
      cue.subject,
      cue
    )
  }
  return open ? fromLongSubject(sentence, begin) : undefined
}

/** `…,” the bespectacled, 71-year-old diplomat said`: up to the cue. */
function fromLongSubject(sentence: Sentence, begin: number): Verdict {
  const {flow, to, cues} = sentence
  if (
    !determiners.has(itemAt(flow, begin).lower) &&
    !isCapital(itemAt(flow, begin))
  )
    return undefined
  const cue = cues.find((one) => one.from > begin)
  if (cue?.kind !== 'verb' || cue.class !== 'say' || cue.from - begin > 14)
    return undefined
  if (
    !/^(?:said|says|asked|added|wrote|told)$/.test(itemAt(flow, cue.from).lower)
  )
    return undefined
  for (let i = begin; i < cue.from; i++) {
    const {lower, text, kind} = itemAt(flow, i)
    if (
      kind === 'quote' ||
      /^[.;:—–]$/.test(text) ||
      auxiliaries.has(lower) ||
      /^(?:who|which|that|as|when|while|but)$/.test(lower)
    )
      return undefined
  }
  if (!closesSentence(flow, cue) || cue.to > to) return undefined
  const last = itemAt(flow, cue.from - 1)
  const subject: Phrase = {
    kind: 'noun',
    start: itemAt(flow, begin).start,
    end: last.end,
    from: begin,
    to: cue.from
  }
  return attributed(sentence, 'after-aside', subject, cue)
}

/** `Torres said, “…,” she added`: the first cue is the nearer one. */
function isLedIn({flow, cues}: Sentence, q: number): boolean {
  if (!/^[,:]$/.test(itemAt(flow, q - 1).text)) return false
  return cues.some((cue) => {
    if (
      !cue.subject ||
      cue.class === 'act' ||
      cue.passive ||
      cue.kind !== 'verb'
    )
      return false
    if (cue.place === 'inverted' || cue.subject.to > cue.from) return false
    return (
      cue.to === q - 1 ||
      (cue.to < q &&
        gapBefore(flow, cue, q) < 4 &&
        !cues.some((one) => one.from > cue.from && one.from < q))
    )
  })
}

/** Words that run on from the clause before them. */
function startsSmall(flow: Flow, q: number, marked: Marked): boolean {
  const before = itemAt(flow, q - 1)
  return (
    before.kind === 'word' &&
    before.start > 0 &&
    /^\p{Ll}/u.test(flow.text.slice(marked.start, marked.start + 1))
  )
}

/** `…,” Torres said on Monday`, not `…,” Torres feels free to go`. */
function closesSentence(flow: Flow, cue: Cue): boolean {
  if (cue.class === 'name' || cue.class === 'act') return false
  const next = itemAt(flow, cue.to)
  return (
    next.kind !== 'word' ||
    prepositions.has(next.lower) ||
    timeWords.has(next.lower) ||
    adverbs.has(next.lower) ||
    cue.class === 'say'
  )
}

/** `It is “a joke” and “a farce,” Torres said.` */
export function fromLater(sentence: Sentence, q: number): Verdict {
  const {flow, cues} = sentence
  for (const cue of cues) {
    if (cue.from <= q || !cue.subject) continue
    if (cue.kind === 'according')
      return attributed(sentence, 'according', cue.subject, cue)
    if (cue.kind !== 'verb' || cue.passive) continue
    const before = itemAt(
      flow,
      (cue.place === 'inverted' ? cue.from : cue.subject.from) - 1
    )
    if (before.text !== ',' && before.kind !== 'quote') continue
    if (cue.place === 'inverted')
      return attributed(sentence, 'after-later', cue.subject, cue)
    const next = itemAt(flow, cue.to)
    if (
      next.kind === 'mark' ||
      prepositions.has(next.lower) ||
      timeWords.has(next.lower)
    ) {
      return attributed(sentence, 'after-later', cue.subject, cue)
    }
  }
  return undefined
}
