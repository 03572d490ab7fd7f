/**
 * One place of the text names one actor.
 */
import type {Cluster, Naming} from './clusters.ts'
import type {Sentence} from './reading.ts'

/**
 * Drop the names that share a word with a better one: what an editor pinned
 * wins, then the longer name, then the earlier. Drops clusters left empty.
 */
export function dropOverlaps(clusters: readonly Cluster[]): Cluster[] {
  const kept = new Map<Sentence, Naming[]>()
  const all = clusters.flatMap((cluster) =>
    cluster.namings.map((naming) => ({naming, cluster}))
  )
  all.sort(
    (a, b) =>
      Number(b.cluster.id !== undefined) - Number(a.cluster.id !== undefined) ||
      b.naming.to - b.naming.from - (a.naming.to - a.naming.from) ||
      a.naming.from - b.naming.from
  )
  const left = new Map<Cluster, Naming[]>()
  for (const {naming, cluster} of all) {
    const taken = kept.get(naming.sentence)
    if (taken?.some(({from, to}) => naming.from < to && from < naming.to)) {
      continue
    }
    if (taken) taken.push(naming)
    else kept.set(naming.sentence, [naming])
    const namings = left.get(cluster)
    if (namings) namings.push(naming)
    else left.set(cluster, [naming])
  }
  return clusters.flatMap((cluster) => {
    const namings = left.get(cluster)
    return namings ? [{...cluster, namings}] : []
  })
}
