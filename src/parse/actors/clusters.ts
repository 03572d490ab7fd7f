/**
 * Clusters: candidates that name the same actor, with one kind each.
 */
import type {ActorKind} from '../../actor.ts'
import type {Candidate} from './candidates.ts'
import {type Group, groupCandidates} from './groups.ts'
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
  return groups.flatMap((group) => {
    const found = settled.get(group.key)
    if (!found) return []
    const {kind, certainty} = found
    return [{...makeCluster(group, kind), certainty}]
  })
}

function makeCluster({key, name, candidates}: Group, kind: ActorKind): Cluster {
  const namings = candidates.map(({sentence, from, to, text, title}) => ({
    sentence,
    from,
    to,
    text,
    ...(title && {title})
  }))
  const tokens = key.split(' ')
  return {key, kind, tokens, namings, ...(name && kind !== 'person' && {name})}
}

/** The knowledge has another name for it than the text. */
function isOther({name, namings}: Cluster): boolean {
  return name !== undefined && namings.every(({text}) => text !== name)
}

/** Take the names of another cluster over. */
export function absorb(into: Cluster, other: Cluster): void {
  into.namings.push(...other.namings)
  if (!into.name && other.name && isOther(other)) into.name = other.name
  into.certainty = Math.max(into.certainty ?? 0, other.certainty ?? 0)
}
