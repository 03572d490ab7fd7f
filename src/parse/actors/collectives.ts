/**
 * Collective actors: a modifier and a head noun, `Mexican government`,
 * `U.S. troops`, `Trump administration`, and groups without a modifier.
 */
import {recurringGroups} from '../knowledge/collective-nouns.ts'
import {speakingVerbs} from '../knowledge/context-words.ts'
import type {Candidate} from './candidates.ts'
import type {Cluster, Naming} from './clusters.ts'
import {
  type Head,
  leaderHead,
  type Modifier,
  readHead,
  readModifier
} from './collective-heads.ts'
import {isCapital} from './name-words.ts'
import {type Sentence, sliceWords, type Word} from './reading.ts'

/** What composition made of a text: its actors, and what is left of names. */
export type Collectives = Readonly<{
  clusters: readonly Cluster[]
  /** Candidates that are no part of a collective actor. */
  rest: readonly Candidate[]
  /** Folded names that lead one: `trump` of `Trump administration`. */
  leaders: ReadonlySet<string>
}>

type Draft = {
  clusters: Map<string, Cluster>
  /** The last composed actor of each institution class or group noun. */
  last: Map<string, Cluster>
  bare: Map<string, Naming[]>
  leaders: Set<string>
}

/**
 * Compose collective actors, sentence by sentence.
 *
 * A group counts when it stands at least twice, a group that is one word at
 * least three times; an institution behind a country or a name counts once.
 */
export function composeCollectives(
  sentences: readonly Sentence[],
  candidates: ReadonlyMap<Sentence, readonly Candidate[]>
): Collectives {
  const draft: Draft = {
    clusters: new Map(),
    last: new Map(),
    bare: new Map(),
    leaders: new Set()
  }
  const rest: Candidate[] = []
  for (const sentence of sentences) {
    if (sentence.headline) continue
    compose(sentence, candidates.get(sentence) ?? [], draft)
  }
  addBareGroups(draft)
  const clusters = [...draft.clusters.values()].filter(
    ({kind, namings}) => kind !== 'group' || namings.length > 1
  )
  const taken = takenNamings(clusters)
  for (const [sentence, names] of candidates) {
    const inside = taken.get(sentence) ?? []
    for (const name of names) {
      if (!inside.some(({from, to}) => name.from < to && from < name.to)) {
        rest.push(name)
      }
    }
  }
  return {clusters, rest, leaders: draft.leaders}
}

function takenNamings(clusters: readonly Cluster[]): Map<Sentence, Naming[]> {
  const taken = new Map<Sentence, Naming[]>()
  for (const {namings} of clusters) {
    for (const naming of namings) {
      const list = taken.get(naming.sentence)
      if (list) list.push(naming)
      else taken.set(naming.sentence, [naming])
    }
  }
  return taken
}

function compose(
  sentence: Sentence,
  names: readonly Candidate[],
  draft: Draft
): void {
  const {words} = sentence
  for (let index = 0; index < words.length; index++) {
    const head = readHead(words, index)
    if (!head) continue
    const modifier = readModifier(sentence, head, names)
    if (modifier) addComposed(sentence, head, modifier, draft)
    else addBare(sentence, head, draft)
    index = head.to - 1
  }
}

function addComposed(
  sentence: Sentence,
  head: Head,
  modifier: Modifier,
  draft: Draft
): void {
  const key = `${modifier.key} ${head.name}`
  const whole = makeNaming(sentence, modifier.from, head.to)
  const alone = makeNaming(sentence, head.from, head.to)
  const naming = modifier.possessive ? {...alone, bare: true} : whole
  const kind = head.group ? 'group' : 'organisation'
  const known = draft.clusters.get(key)
  const cluster: Cluster = known ?? {
    key,
    kind,
    tokens: key.split(' '),
    namings: [],
    label: whole.text
  }
  cluster.namings.push(naming)
  draft.clusters.set(key, cluster)
  draft.last.set(head.name, cluster)
  if (leaderHead.test(head.name)) draft.leaders.add(modifier.key)
}

/** A head alone: the last composed actor of it, or a group that may recur. */
function addBare(sentence: Sentence, head: Head, draft: Draft): void {
  const {words} = sentence
  const last = words[head.to - 1] as Word
  const before = words[head.from - 1]
  const after = words[head.to]
  const phrase =
    before && (before.shape === 'lower' || before.first)
      ? `${before.lower} ${last.lower}`
      : last.lower
  const from =
    recurringGroups.has(phrase) && phrase !== last.lower
      ? head.from - 1
      : head.from
  const naming = makeNaming(sentence, from, head.to)
  const first = words[head.from] as Word
  if (first.shape !== 'lower' && !first.first) {
    const owner = draft.last.get(head.name)
    const alone = before?.lower === 'the' && !isCapital(after)
    if (owner && alone) owner.namings.push({...naming, bare: true})
    return
  }
  const composed = draft.last.get(head.name)
  if (
    composed &&
    (head.group || (before?.lower === 'the' && endsPhrase(after)))
  ) {
    if (!head.group || before?.lower === 'the')
      composed.namings.push({...naming, nominal: true})
    return
  }
  if (!recurringGroups.has(phrase) && !recurringGroups.has(last.lower)) return
  const bare = draft.bare.get(head.name)
  if (bare) bare.push(naming)
  else draft.bare.set(head.name, [naming])
}

/** No noun follows, so the head is the head. */
function endsPhrase(after: Word | undefined): boolean {
  return (
    after === undefined ||
    after.shape === 'mark' ||
    speakingVerbs.has(after.lower) ||
    /\p{Ll}ed$/u.test(after.lower) ||
    /^(?:in|on|at|to|of|and|or|that|which|who|is|was|has|had|will|would|can|could|said|says|did|does|also|for|from|by|with|as|were|have|are|may|must)$/.test(
      after.lower
    )
  )
}

/** Groups without a modifier; they join the only composed one of their noun. */
function addBareGroups(draft: Draft): void {
  for (const [name, namings] of draft.bare) {
    const composed = [...draft.clusters.values()].filter(
      ({key, kind}) => kind === 'group' && key.endsWith(` ${name}`)
    )
    const [only] = composed
    const phrases = namings.filter(({from, to}) => to - from > 1)
    if (composed.length === 1 && only) {
      only.namings.push(...namings)
      const phrase = phrases[0]
      if (phrase && namings.length > only.namings.length / 2)
        only.name = phrase.text.toLowerCase()
      continue
    }
    if (namings.length < (phrases.length > 1 ? 2 : 3)) continue
    const label = (phrases[0] ?? (namings[0] as Naming)).text.toLowerCase()
    draft.clusters.set(name, {
      key: name,
      kind: 'group',
      tokens: [name],
      namings,
      name: label
    })
  }
}

function makeNaming(sentence: Sentence, from: number, to: number): Naming {
  return {sentence, from, to, text: sliceWords(sentence, from, to)}
}
