/**
 * How sure a source is, by what it stands on.
 *
 * Two chances, multiplied: that this phrase is the source of these words (a
 * logistic model of `featuresOf`, one for words in marks and one for reports), and that the phrase means this person (a
 * table by `meansOf`). 0.9 says: of ten such names, nine are right.
 */
import {confidenceWeights} from '../knowledge/confidence-weights.ts'
import {featuresOf, type Grounds, meansOf} from './confidence-features.ts'

/** What confidence is computed with; whole numbers, so it is the same anywhere. */
export type Weights = typeof confidenceWeights

/** Hundredths of a logit by feature, and `bias` for all. */
export type Table = Readonly<Record<string, number>>

/** Set by hand: a name below a block quotation is markup, not a guess. */
const signed = 0.95

/** 0 to 1, rounded to hundredths. */
export function confidenceOf(grounds: Grounds): number {
  if (isSigned(grounds)) return signed
  const {marked, reports, means} = confidenceWeights
  const weights = grounds.passage ? marked : reports
  const share = means[meansOf(grounds)] ?? 100
  return confidenceBy(weights, featuresOf(grounds), share)
}

/**
 * The same with other weights. A feature without a weight counts nothing.
 *
 * @param share
 *   Per cent of right persons behind phrases of this kind.
 */
export function confidenceBy(
  weights: Table,
  features: readonly string[],
  share: number
): number {
  const sum = features.reduce(
    (all, feature) => all + (weights[feature] ?? 0),
    weights.bias ?? 0
  )
  return Math.round(share / (1 + Math.exp(-sum / 100))) / 100
}

function isSigned({attribution, passage}: Grounds): boolean {
  return attribution.pattern === 'signature' && passage?.marked.mark === 'block'
}
