/**
 * How verbs of saying, thinking and wanting take what they report.
 *
 * Source: the valency of English verbs as any grammar gives it, written by
 * hand for Quoin.
 */
import {type CueVerb, inflect} from './cue-verbs.ts'

/**
 * `clause`: with or without `that`; `that`: only with it; `infinitive`:
 * `promised to go`; `question`: `asked whether`; the `person` frames have the
 * one spoken to in between (`told her that`, `urged her to`).
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'infinitive'
  | 'question'
  | 'person-clause'
  | 'person-infinitive'

const byFrame: Readonly<Record<Frame, string>> = {
  clause: `say claim argue insist warn believe think hope feel suggest predict
    fear know assert contend note acknowledge admit announce confirm declare
    explain maintain suspect expect guess worry joke swear vow promise pledge
    testify tweet reveal indicate conclude estimate realize realise recall agree
    complain concede boast imagine figure assume speculate learn wish bet doubt
    show`,
  that: `add find deny decide report hear understand write state observe remark
    reply respond stress emphasize emphasise comment propose demand request
    recommend allege charge mention disclose proclaim repeat reiterate counter
    caution advise affirm attest lament marvel muse opine quip reason recount
    retort signal theorize underscore consider judge anticipate cite see point
    specify stipulate hint protest answer relate remember forget prove dispute`,
  infinitive: `want hope plan intend promise vow pledge threaten propose wish
    claim`,
  question: `ask wonder explain discuss describe debate tell say reveal inquire
    specify`,
  'person-clause': `tell remind inform assure warn promise advise notify
    convince persuade ask`,
  'person-infinitive': `ask urge want expect`
}

/** Those that bring no words in marks; the others are cue verbs. */
const others = `know/knew/known plan+ intend decide assume learn hear/heard/heard
  realize realise understand/understood/understood wish bet/bet/bet estimate
  judge anticipate see/saw/seen remember forget/forgot/forgotten prove dispute
  debate notify convince persuade discuss`

function frames(): Map<string, Set<Frame>> {
  const map = new Map<string, Set<Frame>>()
  for (const [frame, list] of Object.entries(byFrame)) {
    for (const base of list.trim().split(/\s+/)) {
      const known = map.get(base) ?? new Set()
      map.set(base, known.add(frame as Frame))
    }
  }
  return map
}

function forms(): Map<string, CueVerb> {
  const map = new Map<string, CueVerb>()
  for (const entry of others.trim().split(/\s+/)) {
    const base = (entry.split('/')[0] ?? '').replace('+', '')
    for (const [text, form] of inflect(entry)) {
      if (map.has(text)) continue
      map.set(text, {base, class: 'think', form, language: 'en'})
    }
  }
  return map
}

/** What each verb can take, by its base form. */
export const reportFrames: ReadonlyMap<string, ReadonlySet<Frame>> = frames()

/** Forms of verbs that report without marks only, in lower case. */
export const reportVerbs: ReadonlyMap<string, CueVerb> = forms()
