/**
 * What an actor is called, and its other names.
 */
import {institutionHeads} from '../knowledge/collective-nouns.ts'
import type {Cluster, Naming} from './clusters.ts'
import {sliceWords} from './reading.ts'

/**
 * The canonical name of a cluster and its aliases.
 *
 * The name is the fullest one without title and nickname; for a country or an organisation
 * the one the knowledge has; for a collective actor the form with the plainest
 * head. Aliases are the other forms in order of the text, with title too.
 */
export function nameOf(cluster: Cluster): {name: string; aliases: string[]} {
  const proper = cluster.namings.filter(({nominal, bare}) => !nominal && !bare)
  const full =
    cluster.name ??
    (proper.length > 0 ? fullest(cluster, proper) : (cluster.label ?? ''))
  const name = cluster.kind === 'person' ? withoutNickname(full) : full
  const aliases = new Set<string>()
  for (const {
    sentence,
    from,
    to,
    text,
    title,
    nominal,
    bare
  } of cluster.namings) {
    if (nominal || bare) continue
    aliases.add(plain(text))
    if (title) {
      const start = title.from
      const last = sentence.words[title.to - 1]
      if (last && title.to <= from)
        aliases.add(plain(sliceWords(sentence, start, to)))
    }
  }
  aliases.delete(name)
  return {name, aliases: [...aliases]}
}

/** `Elizabeth “Bet” Corrigan` → `Elizabeth Corrigan`. */
function withoutNickname(name: string): string {
  return name.replace(/(?<=\S) ["'“‘(][^"'”’)]+["'”’)](?= \S)/u, '')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function fullest(cluster: Cluster, namings: readonly Naming[]): string {
  const counts = new Map<string, number>()
  for (const {text} of namings) {
    counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1)
  }
  const collective = cluster.kind === 'group' || isCollective(cluster)
  let best = ''
  let most = Number.NEGATIVE_INFINITY
  for (const [text, count] of counts) {
    const score = collective
      ? count +
        (cluster.key.endsWith(text.split(' ').at(-1) ?? '') ? 100 : 0) -
        (/[’']s\b/.test(text) ? 200 : 0)
      : text.split(' ').length * 1000 +
        text.length * 10 +
        Math.min(count, 9) -
        (/^[^\p{Ll}]{5,}$/u.test(text) ? 10 : 0)
    if (score > most) {
      most = score
      best = text
    }
  }
  return best
}

function isCollective({key, namings}: Cluster): boolean {
  const last = namings[0]?.text.split(' ').at(-1)?.toLowerCase() ?? ''
  return institutionHeads.has(last) && /^\p{Lu}/u.test(key)
}
