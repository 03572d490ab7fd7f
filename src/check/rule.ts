/**
 * What a rule is.
 */
import type {Level} from '../publication.ts'

/**
 * One rule.
 *
 * `must`: what breaks it cannot be published; no setting and no comment
 * silences it.
 */
export type Rule = Readonly<{
  level: Level | 'must'
  /** What is wrong, one sentence. */
  what: string
  /** What to do about it, one sentence. */
  cure: string
  /** Whether `--fix` mends it, where the finding says how. */
  fix?: true
  /** Found only when other hosts may be asked. */
  online?: true
}>

/** Rules that are found here; those of the build are named where they are found. */
export type CheckRule =
  | 'placeholder'
  | 'unfilled-variable'
  | 'repeated-word'
  | 'indefinite-article'
  | 'invisible-character'
  | 'bidi-character'
  | 'broken-character'
  | 'altered-quotation'
  | 'unsourced-quotation'
  | 'doubtful-source'
  | 'unclosed-mark'
  | 'mixed-marks'
  | 'unregistered-actor'
  | 'role-at-date'
  | 'name-spelling'
  | 'own-address'
  | 'insecure-link'
  | 'shortened-link'
  | 'tracked-link'
  | 'placeholder-link'
  | 'reused-link'
  | 'vague-link'
  | 'empty-link'
  | 'dead-link'
  | 'moved-link'
  | 'heading-order'
  | 'undefined-reference'
  | 'unused-definition'
  | 'duplicate-definition'
  | 'hidden-cell'
  | 'alt-text'
  | 'duplicate-title'
  | 'date-order'
  | 'far-date'
  | 'clock-time'
  | 'wrong-weekday'
  | 'embargo-notice'
  | 'subject-length'
  | 'loud-subject'
  | 'preheader-length'
  | 'mail-footer'
  | 'mail-link'
  | 'already-mailed'
  | 'issue-gap'
  | 'lost-address'
  | 'gone-article'
  | 'copyright-year'
  | 'contrast'
  | 'silence'
