/**
 * Clusters: candidates that name the same actor, with one kind each.
 */
import type {ActorKind} from '../../actor.ts'
import type {Candidate} from './candidates.ts'
import {groupCandidates} from './groups.ts'
import {knownName} from './lookup.ts'
import {settleNames} from './settle-names.ts'

/** A name as one place of the text gives it. */
export type Naming = Pick<Candidate, 'sentence' | 'from' | 'to' | 'text'> &
  Readonly<{
    title?: Candidate['title']
    /** A common noun: `the cartels`. */
    nominal?: boolean
    /** A head that its country stands before: `Mexico’s government`. */
    bare?: boolean
  }>

/** Names that mean one actor; grown while the text is clustered. */
export type Cluster = {
  key: string
  kind: ActorKind
  /** Words of the fullest name, folded. */
  tokens: readonly string[]
  namings: Naming[]
  /** A name the knowledge or the register gives. */
  name?: string
  /** 0 to 1: how sure the kind is. */
  certainty?: number
  /** What it is called when no mention says all of it. */
  label?: string
  id?: string
}

/** One cluster for each string that names an actor, with its kind. */
export function clusterCandidates(
  candidates: readonly Candidate[],
  leaders: ReadonlySet<string>,
  sport: boolean
): Cluster[] {
  const groups = groupCandidates(candidates, leaders, sport)
  const settled = settleNames(groups)
  return groups.flatMap(({key, candidates: own}) => {
    const found = settled.get(key)
    if (!found) return []
    const {kind, certainty} = found
    return [{...makeCluster(key, kind, own), certainty}]
  })
}

function makeCluster(
  key: string,
  kind: ActorKind,
  group: readonly Candidate[]
): Cluster {
  const [first] = group as [Candidate]
  const name =
    kind === 'person' ? undefined : (first.country ?? knownName(first.text))
  const namings = group.map(({sentence, from, to, text, title}) => ({
    sentence,
    from,
    to,
    text,
    ...(title && {title})
  }))
  return {key, kind, tokens: key.split(' '), namings, ...(name && {name})}
}

/** Take the names of another cluster over. */
export function absorb(into: Cluster, other: Cluster): void {
  into.namings.push(...other.namings)
  if (other.name && !into.name) into.name = other.name
  into.certainty = Math.max(into.certainty ?? 0, other.certainty ?? 0)
}
