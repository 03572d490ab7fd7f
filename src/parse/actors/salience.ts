/**
 * How much an article is about an actor.
 */
import type {Cluster} from './clusters.ts'
import {foldName} from './lookup.ts'
import {position} from './merge.ts'
import type {Reading} from './reading.ts'

/**
 * 0 to 1: many mentions, an early first one and a wide spread count
 * (log(1 + n) − 2 · first + spread, AUC 86 against GUM's summaries), squashed.
 * A name in the headline counts as standing first.
 *
 * @param title
 *   The headline, folded.
 */
export function salienceOf(
  cluster: Cluster,
  name: string,
  aliases: readonly string[],
  reading: Reading,
  title: string | undefined
): number {
  const length = Math.max(1, reading.length)
  const [first] = cluster.namings
  const last = cluster.namings.at(-1)
  const start = first ? position(first) / length : 1
  const end = last ? position(last) / length : 1
  const named = title !== undefined && inTitle(title, [name, ...aliases])
  const raw =
    Math.log(1 + cluster.namings.length) -
    2 * (named ? 0 : start) +
    (end - start)
  return Math.round(1000 / (1 + Math.exp(1 - raw))) / 1000
}

function inTitle(title: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${title} `.includes(` ${foldName(name)} `))
}
