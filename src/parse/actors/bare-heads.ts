/**
 * `the Commission`, `the Court`: an institution by its head alone.
 */
import type {Cluster} from './clusters.ts'
import {isOrganisationHead} from './lookup.ts'
import {position} from './merge.ts'
import {isCapital} from './name-words.ts'
import type {Reading, Sentence} from './reading.ts'

/**
 * Add the mentions of organisations by their head, with a capital and `the`.
 *
 * Only where one organisation of the text has that head, and behind its first
 * mention: `the Court` beside two courts is left alone.
 */
export function findBareHeads(
  reading: Reading,
  clusters: readonly Cluster[]
): void {
  const owners = readOwners(clusters)
  if (owners.size === 0) return
  for (const sentence of reading.sentences) {
    if (sentence.headline) continue
    for (const [index, {text}] of sentence.words.entries()) {
      const owner = owners.get(text)
      if (!owner || !standsAlone(sentence, index)) continue
      const naming = {sentence, from: index, to: index + 1, text}
      const known = owner.namings.some(
        (one) => position(one) < position(naming)
      )
      if (known) owner.namings.push({...naming, bare: true})
    }
  }
}

/** The only organisation with each head. */
function readOwners(clusters: readonly Cluster[]): Map<string, Cluster> {
  const owners = new Map<string, Cluster | undefined>()
  for (const cluster of clusters) {
    if (cluster.kind !== 'organisation') continue
    const heads = new Set(cluster.namings.flatMap(({text}) => headsOf(text)))
    for (const head of heads) {
      owners.set(head, owners.has(head) ? undefined : cluster)
    }
  }
  return new Map(
    [...owners].flatMap(([head, owner]) => (owner ? [[head, owner]] : []))
  )
}

/** `Supreme Court` → `Court`, `Bank of England` → `Bank`. */
function headsOf(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2) return []
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  const head = words[(of > 0 ? of : words.length) - 1] ?? ''
  return isOrganisationHead(head) ? [head] : []
}

function standsAlone({words}: Sentence, index: number): boolean {
  if (words[index - 1]?.lower !== 'the' || words[index]?.first) return false
  const after = words[index + 1]?.text ?? ''
  return !isCapital(words[index + 1]) && !/^(?:of|for)$/.test(after)
}
