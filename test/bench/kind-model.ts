/**
 * Fits the model of kinds: softmax regression, trained the same each time.
 */
import type {Features} from '../../src/parse/actors/kind-features.ts'

/** What a name can turn out to be, in the order of the weights. */
export const kinds = ['person', 'organisation', 'place', 'none'] as const
export type Kind = (typeof kinds)[number]

/** One string of one text, with what gold says it is. */
export type Case = Readonly<{
  features: Features
  kind: Kind
  weight: number
  document: number
}>

/** Weights by feature, for each of `kinds`, in hundredths of a logit. */
export type KindTable = Readonly<Record<string, readonly number[]>>

/** A feature that fewer texts have than this says more of the text than of names. */
const seldom = 2
/** How strongly a weight is drawn to 0 (L2), and how often the cases are read. */
const pull = 2
const rounds = 40
/** The first step of AdaGrad (Duchi, Hazan, Singer 2011). */
const step = 0.1
/** Weights below this say nothing and are left out, in hundredths of a logit. */
const least = 5

const size = kinds.length

type Row = Readonly<{
  target: number
  weight: number
  entries: readonly (readonly [at: number, value: number])[]
}>

/** Fit to cases in their order; the same cases give the same weights. */
export function fitKinds(cases: readonly Case[]): KindTable {
  const names = frequentFeatures(cases)
  const index = new Map(names.map((name, n) => [name, n * size]))
  const rows = cases.map(({features, kind, weight}): Row => {
    const entries = [...features].flatMap(([name, value]) => {
      const at = index.get(name)
      return at === undefined ? [] : [[at, value] as const]
    })
    return {target: kinds.indexOf(kind), weight, entries}
  })
  return tableOf(names, descend(rows, names.length))
}

function frequentFeatures(cases: readonly Case[]): string[] {
  const texts = new Map<string, Set<number>>()
  for (const {features, document} of cases) {
    for (const name of features.keys()) {
      const set = texts.get(name)
      if (set) set.add(document)
      else texts.set(name, new Set([document]))
    }
  }
  return [...texts]
    .filter(([, set]) => set.size >= seldom)
    .map(([name]) => name)
    .sort()
}

/** Read the cases again and again and follow the slope. */
function descend(rows: readonly Row[], features: number): Float64Array {
  const weights = new Float64Array(features * size)
  const seen = new Float64Array(features * size).fill(1e-3)
  const counts = new Float64Array(features * size)
  for (const {entries} of rows) {
    for (const [at] of entries) counts[at] = (counts[at] ?? 0) + 1
  }
  for (let turn = 0; turn < rounds * rows.length; turn++) {
    // A fixed stride, so that neighbours in one text are not read in a row.
    const {target, weight, entries} = rows[(turn * 7919) % rows.length] as Row
    const chances = softmax(sumsOf(entries, weights))
    for (const [at, value] of entries) {
      for (let kind = 0; kind < size; kind++) {
        const place = at + kind
        const old = weights[place] ?? 0
        const off = (kind === target ? 1 : 0) - (chances[kind] ?? 0)
        const slope = weight * off * value - (pull * old) / (counts[at] ?? 1)
        const sum = (seen[place] ?? 0) + slope * slope
        seen[place] = sum
        weights[place] = old + (step * slope) / Math.sqrt(sum)
      }
    }
  }
  return weights
}

function sumsOf(entries: Row['entries'], weights: Float64Array): Float64Array {
  const sums = new Float64Array(size)
  for (const [at, value] of entries) {
    for (let kind = 0; kind < size; kind++) {
      sums[kind] = (sums[kind] ?? 0) + (weights[at + kind] ?? 0) * value
    }
  }
  return sums
}

/** Around their mean, rounded: only differences between kinds count. */
function tableOf(names: readonly string[], weights: Float64Array): KindTable {
  return Object.fromEntries(
    names.flatMap((name, n): [string, number[]][] => {
      const row = [...weights.slice(n * size, n * size + size)]
      const mean = row.reduce((a, b) => a + b, 0) / size
      const whole = row.map((one) => Math.round(100 * (one - mean)) || 0)
      return whole.some((one) => Math.abs(one) >= least) ? [[name, whole]] : []
    })
  )
}

function softmax(sums: Float64Array): Float64Array {
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - top))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}

/** The kind that a table gives to a name. */
export function guessKind(table: KindTable, features: Features): Kind {
  const sums = new Float64Array(size)
  for (const [name, value] of features) {
    for (const [kind, weight] of (table[name] ?? []).entries()) {
      sums[kind] = (sums[kind] ?? 0) + (weight * value) / 100
    }
  }
  return kinds[sums.indexOf(Math.max(...sums))] as Kind
}
