/**
 * Headlines name nobody, but a name that the text has is found in them.
 */
import type {Cluster} from './clusters.ts'
import {foldName} from './lookup.ts'
import {type Reading, type Sentence, sliceWords} from './reading.ts'

/** Add the mentions in headlines to the clusters they are names of. */
export function findInHeadlines(
  reading: Reading,
  clusters: readonly Cluster[]
): void {
  const forms = new Map<string, Cluster | undefined>()
  let longest = 1
  for (const cluster of clusters) {
    if (cluster.kind === 'group') continue
    for (const {text, nominal} of cluster.namings) {
      if (nominal) continue
      const key = foldName(text)
      const known = forms.get(key)
      forms.set(key, forms.has(key) && known !== cluster ? undefined : cluster)
      longest = Math.max(longest, text.split(' ').length + 1)
    }
  }
  for (const sentence of reading.sentences) {
    if (sentence.headline) readHeadline(sentence, forms, Math.min(longest, 10))
  }
}

function readHeadline(
  sentence: Sentence,
  forms: ReadonlyMap<string, Cluster | undefined>,
  longest: number
): void {
  const {words} = sentence
  for (let from = 0; from < words.length; from++) {
    if (words[from]?.shape === 'lower' || words[from]?.shape === 'mark')
      continue
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const text = sliceWords(sentence, from, to)
      const cluster = forms.get(foldName(text))
      if (!cluster || words[to - 1]?.shape === 'mark') continue
      cluster.namings.push({sentence, from, to, text})
      from = to - 1
      break
    }
  }
}
