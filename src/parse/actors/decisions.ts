/**
 * Applying the editor's decisions to the clusters the rules have made.
 */
import type {Register, RegisterEntry} from '../../actor.ts'
import type {Cluster, Naming} from './clusters.ts'
import {foldName} from './lookup.ts'
import {isNever, overlaps, type Pin} from './pins.ts'
import type {Sentence} from './reading.ts'

/**
 * Give every pinned name to its actor, and with it the names the rules have
 * taken for the same actor; entries that are not named make no cluster.
 *
 * A name the rules found that is wider than a pinned one stands (`Sheinbaum
 * Foundation` is not Sheinbaum), unless the rest of it is a title.
 */
export function applyDecisions(
  clusters: readonly Cluster[],
  pins: readonly Pin[],
  register: Register | undefined
): Cluster[] {
  if (pins.length === 0) return [...clusters]
  const settled = new Map<string, Cluster>()
  const bySentence = groupPins(pins)
  const used = new Set<Pin>()
  const rest = clusters.flatMap((cluster) =>
    settle(cluster, bySentence, settled, used, register)
  )
  for (const pin of pins) {
    if (used.has(pin)) continue
    const entry = register?.get(pin.id)
    clusterOf(settled, pin.id, entry, undefined).namings.push(pin.naming)
  }
  return [...settled.values(), ...rest]
}

function groupPins(pins: readonly Pin[]): Map<Sentence, Pin[]> {
  const groups = new Map<Sentence, Pin[]>()
  for (const pin of pins) {
    const group = groups.get(pin.naming.sentence)
    if (group) group.push(pin)
    else groups.set(pin.naming.sentence, [pin])
  }
  return groups
}

function clusterOf(
  settled: Map<string, Cluster>,
  id: string,
  entry: RegisterEntry | undefined,
  like: Cluster | undefined
): Cluster {
  const known = settled.get(id)
  if (known) return known
  const key = entry ? foldName(entry.name) : (like?.key ?? id)
  const made: Cluster = {
    key,
    kind: entry?.kind ?? like?.kind ?? 'person',
    tokens: key.split(' '),
    namings: [],
    id,
    ...(entry && {name: entry.name})
  }
  settled.set(id, made)
  return made
}

/** Move what is pinned; returns the cluster when something is left of it. */
function settle(
  cluster: Cluster,
  pins: ReadonlyMap<Sentence, readonly Pin[]>,
  settled: Map<string, Cluster>,
  used: Set<Pin>,
  register: Register | undefined
): Cluster[] {
  const ids = new Map<string, number>()
  const left: Naming[] = []
  for (const naming of cluster.namings) {
    const near =
      pins
        .get(naming.sentence)
        ?.filter((pin) => overlaps(pin.naming, naming)) ?? []
    const pin = near.find((one) => fits(one, naming))
    if (!pin) {
      if (!near.every((one) => isWider(naming, one))) continue
      for (const one of near) used.add(one)
      left.push(naming)
      continue
    }
    used.add(pin)
    const weight = naming.text.split(' ').length
    ids.set(pin.id, Math.max(ids.get(pin.id) ?? 0, weight))
    clusterOf(settled, pin.id, register?.get(pin.id), cluster).namings.push(
      naming
    )
  }
  if (ids.size === 0)
    return left.length > 0 ? [{...cluster, namings: left}] : []
  const id = heaviest(ids)
  const entry = register?.get(id)
  const denied = left.filter(({text}) => isNever(entry, text))
  clusterOf(settled, id, entry, cluster).namings.push(
    ...left.filter(({text}) => !isNever(entry, text))
  )
  return denied.length > 0 ? [{...cluster, namings: denied}] : []
}

/** The pin names this very name, or the name with its title. */
function fits({naming: pinned, linked}: Pin, naming: Naming): boolean {
  if (pinned.to === naming.to && pinned.from === naming.from) return true
  if (linked) return pinned.from <= naming.from && pinned.to >= naming.to
  const start = naming.title?.from ?? naming.from
  return (
    pinned.to === naming.to && pinned.from >= start && pinned.from < naming.from
  )
}

function isWider(naming: Naming, {naming: pinned, linked}: Pin): boolean {
  return !linked && naming.from <= pinned.from && naming.to >= pinned.to
}

/** The id that the fullest name was given to. */
function heaviest(ids: ReadonlyMap<string, number>): string {
  let best = ''
  let most = -1
  for (const [id, weight] of ids) {
    if (weight > most) {
      best = id
      most = weight
    }
  }
  return best
}
