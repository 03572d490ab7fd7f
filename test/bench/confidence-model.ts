/**
 * Fits the weights of confidence to attributions that gold has judged.
 */
import {
  confidenceBy,
  type Table,
  type Weights
} from '../../src/parse/quotations/confidence.ts'
import type {Case} from './confidence-cases.ts'

/** Features seen less often than this are left out; patterns are kept longer. */
const seldom = 40
const seldomPattern = 10
/** How strongly a weight is drawn to 0 (L2). */
const pull = 3

/** Logistic regression by damped Newton steps, one weight at a time at once. */
function fitFeatures(cases: readonly Case[]): Table {
  const count = new Map<string, number>()
  for (const {features} of cases)
    for (const one of features) count.set(one, (count.get(one) ?? 0) + 1)
  const names = [...count].flatMap(([one, n]) =>
    n >= (one.startsWith('pattern:') ? seldomPattern : seldom) ? [one] : []
  )
  names.sort()
  const index = new Map(names.map((one, n) => [one, n + 1]))
  const rows = cases.map(({features}) => [
    0,
    ...features.flatMap((one) => index.get(one) ?? [])
  ])
  const weights = new Float64Array(names.length + 1)
  for (let step = 0; step < 1500; step++) {
    const slope = weights.map((weight, n) => (n ? -pull * weight : 0))
    const curve = weights.map((_, n) => (n ? pull : 1e-6))
    rows.forEach((row, n) => {
      const sum = row.reduce((all, at) => all + (weights[at] ?? 0), 0)
      const chance = 1 / (1 + Math.exp(-sum))
      const off = (cases[n]?.right ? 1 : 0) - chance
      for (const at of row) {
        slope[at] = (slope[at] ?? 0) + off
        curve[at] = (curve[at] ?? 0) + chance * (1 - chance) * row.length
      }
    })
    slope.forEach((value, at) => {
      weights[at] = (weights[at] ?? 0) + value / (curve[at] ?? 1)
    })
  }
  return Object.fromEntries(
    ['bias', ...names].map((one, n) => [
      one,
      Math.round(100 * (weights[n] ?? 0))
    ])
  )
}

/** What is guessed of the persons behind right words before any are seen. */
const guesses: Readonly<Record<string, number>> = {
  named: 0.8,
  role: 0.8,
  they: 0.8,
  unresolved: 0.6,
  'unresolved-name': 0.8,
  'pronoun-tied': 0.8,
  'pronoun-close': 0.8,
  'pronoun-ahead': 0.8,
  'pronoun-clear': 0.8
}

/** Per cent of right persons behind right words; a guess weighs two cases. */
function fitMeans(cases: readonly Case[]): Table {
  return Object.fromEntries(
    Object.entries(guesses).map(([means, guess]) => {
      const known = cases.filter(
        (one) => one.means === means && one.mention && one.person !== undefined
      )
      const right = known.filter(({person}) => person).length
      const share = (right + 2 * guess) / (known.length + 2)
      return [means, Math.round(100 * share)]
    })
  )
}

/** Fit all weights; the same cases in the same order give the same. */
export function fitWeights(cases: readonly Case[]): Weights {
  const marked = cases.filter(({report}) => !report)
  return {
    marked: fitFeatures(marked),
    reports: fitFeatures(cases.filter(({report}) => report)),
    means: fitMeans(marked)
  }
}

/** The confidence that weights give to a case. */
export function guess({marked, reports, means}: Weights, one: Case): number {
  const table = one.report ? reports : marked
  return confidenceBy(table, one.features, means[one.means] ?? 100)
}
