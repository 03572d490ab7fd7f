/**
 * The words that say it was said, with whom they give it to.
 */
import type {CueVerb} from '../knowledge/cue-verbs.ts'
import type {Phrase} from './phrases.ts'

/** How the subject of a cue was found; confidence hangs on it. */
export type SubjectPlace =
  | 'adjacent'
  | 'inverted'
  | 'apposition'
  | 'relative'
  | 'clause'
  | 'agent'
  | 'possessor'
  | 'object'

/** One cue; `from` and `to` are items of the flow. */
export type Cue = Readonly<{
  kind: 'verb' | 'noun' | 'according'
  class: CueVerb['class']
  from: number
  to: number
  subject?: Phrase
  place?: SubjectPlace
  /** Somebody is spoken of by nobody named: `was called`. */
  passive: boolean
  dropsSubject: boolean
}>
