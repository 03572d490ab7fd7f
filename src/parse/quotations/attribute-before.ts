/**
 * Attribution by what stands before the words in marks.
 */
import {
  attributed,
  gapBefore,
  isNegated,
  type Pattern,
  type Sentence,
  type Verdict
} from './attribution.ts'
import type {Cue} from './cue.ts'
import type {Flow} from './flow.ts'
import {itemAt} from './phrases.ts'

/** The nearest cue on the left that knows its subject. */
export function fromBefore(sentence: Sentence, q: number): Verdict {
  const {flow, cues} = sentence
  for (let n = cues.length - 1; n >= 0; n--) {
    const cue = cues[n] as Cue
    if (cue.to > q) continue
    if (cue.kind === 'according' && hasSayer(sentence, n)) continue
    const gap = gapBefore(flow, cue, q)
    if (
      cue.class === 'act' &&
      (gap > 1 || !/^[,:]$/.test(itemAt(flow, q - 1).text))
    )
      continue
    if (!cue.subject) {
      if (cue.dropsSubject) return {kind: 'dropped-subject', cue}
      if (cue.passive && gap <= 8 && cue.class === 'name') {
        return {kind: 'unspoken'}
      }
      continue
    }
    if (cue.subject.from <= q && cue.subject.to > q) continue
    if (cue.class === 'say' && isNegated(flow, cue)) return {kind: 'unspoken'}
    const outer = outermost(sentence, n)
    const by = outer.subject ?? cue.subject
    return attributed(
      sentence,
      patternBefore(outer, gapBefore(flow, outer, q)),
      by,
      outer
    )
  }
  return undefined
}

/** `told the committee, according to the report, that …` */
function hasSayer({flow, cues}: Sentence, n: number): boolean {
  const according = cues[n] as Cue
  if (itemAt(flow, according.from - 1).text !== ',') return false
  return cues
    .slice(0, n)
    .some((cue) => cue.class === 'say' && cue.kind === 'verb' && cue.subject)
}

/**
 * The cue that reports a cue: `Ross said Obama had told leaders …` is Ross's.
 *
 * A relative clause is not part of the report: `cartels, which he called …`.
 */
function outermost({flow, cues}: Sentence, inner: number): Cue {
  let cue = cues[inner] as Cue
  for (let n = inner - 1; n >= 0; n--) {
    const outer = cues[n] as Cue
    if (!outer.subject || !cue.subject || outer.kind !== 'verb') continue
    if (outer.passive || outer.class === 'name' || outer.class === 'act')
      continue
    if (
      cue.place === 'clause' ||
      cue.place === 'inverted' ||
      cue.kind === 'according'
    )
      break
    if (cue.subject.from < outer.to || outer.subject.to > outer.from) continue
    if (!governs(flow, outer.to, cue.subject.from)) break
    cue = outer
  }
  return cue
}

/** Whether nothing between a cue and a subject ends the reported clause. */
function governs(flow: Flow, after: number, to: number): boolean {
  const from = itemAt(flow, after).lower === 'that' ? after + 1 : after
  for (let i = from; i < to; i++) {
    const {kind, text, lower} = itemAt(flow, i)
    if (kind === 'quote' || /^[;:]$/.test(text)) return false
    if (
      /^(?:which|who|whom|whose|what|but|while|as|because|when|after)$/.test(
        lower
      )
    )
      return false
    if (
      text === ',' &&
      !/^(?:in|on|at|after|with|for|if)$/.test(itemAt(flow, from).lower)
    )
      return false
  }
  return !/^(?:as|because|when|after|what|which|who|whom)$/.test(
    itemAt(flow, to - 1).lower
  )
}

function patternBefore(cue: Cue, gap: number): Pattern {
  if (cue.kind === 'according') return 'according'
  if (cue.place === 'agent') return 'agent'
  if (cue.place === 'possessor') return 'possessor'
  if (cue.class === 'act') return 'before-act'
  if (cue.place === 'relative') return 'before-relative'
  if (cue.place === 'clause') return 'before-participle'
  return gap === 0 ? 'before-direct' : gap <= 8 ? 'before-near' : 'before-far'
}
