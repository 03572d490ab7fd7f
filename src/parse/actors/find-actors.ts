/**
 * Whom a prose speaks of: from candidates over kinds and clusters to actors.
 */
import {type Actor, actorId, type Mention, type Register} from '../../actor.ts'
import {languageOf} from '../knowledge/languages.ts'
import type {Prose} from '../prose.ts'
import {sourceSpan} from '../prose.ts'
import {findBareHeads} from './bare-heads.ts'
import {type Candidate, readCandidates} from './candidates.ts'
import {type Cluster, clusterCandidates, type Naming} from './clusters.ts'
import {type Collectives, composeCollectives} from './collectives.ts'
import {applyDecisions} from './decisions.ts'
import {genderOf} from './gender.ts'
import {type Group, groupCandidates} from './groups.ts'
import {findInHeadlines} from './headline-names.ts'
import {foldName} from './lookup.ts'
import {mergeClusters, position} from './merge.ts'
import {nameOf} from './naming.ts'
import {dropOverlaps} from './overlaps.ts'
import {readPins} from './pins.ts'
import {isSport, type Reading, readDocument, type Sentence} from './reading.ts'
import {chooseRoles, readRoles} from './roles.ts'
import {readRuns} from './runs.ts'
import {salienceOf} from './salience.ts'
import {pinSurnames} from './surnames.ts'

/** What the finder may know beforehand. */
export type ActorOptions = Readonly<{
  /** The editor's register; it wins over whatever the text seems to say. */
  register?: Register
  /** The headline: names in it count for salience, not as mentions. */
  title?: string
  /** Language tag (BCP 47); guessed from the text without. */
  language?: string
}>

/**
 * Find the actors of a prose.
 *
 * @returns
 *   Most salient first; ids are unique. None for a prose that names nobody.
 *   Pronouns are not followed.
 */
export function findActors(prose: Prose, options: ActorOptions): Actor[] {
  const texts = prose.blocks.map(({text}) => text)
  const reading = readDocument(prose, languageOf(options.language, texts))
  const found = readClusters(reading)
  findBareHeads(reading, found)
  findInHeadlines(reading, found)
  const named = readPins(reading, options.register)
  const pins = [
    ...named,
    ...pinSurnames(named, found, reading, options.register)
  ]
  const clusters = dropOverlaps(applyDecisions(found, pins, options.register))
  const {register} = options
  const title = options.title && foldName(options.title)
  const ids = new Set(clusters.flatMap(({id}) => id ?? []))
  return clusters
    .map((cluster) => makeActor(cluster, prose, reading, {register, title}))
    .sort(
      (a, b) =>
        b.salience - a.salience ||
        (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0)
    )
    .map(({pinned, ...actor}) =>
      pinned ? actor : {...actor, id: uniqueId(actor.id, ids)}
    )
}

function readClusters(reading: Reading): Cluster[] {
  const {clusters, rest, leaders} = readCollectives(reading)
  return [
    ...mergeClusters(clusterCandidates(rest, leaders, isSport(reading))),
    ...clusters
  ]
}

function readCollectives(reading: Reading): Collectives {
  const candidates = new Map<Sentence, Candidate[]>()
  for (const sentence of reading.sentences) {
    if (sentence.headline) continue
    const found = readRuns(sentence).flatMap((run) =>
      readCandidates(sentence, run, reading.cases)
    )
    if (found.length > 0) candidates.set(sentence, found)
  }
  return composeCollectives(reading.sentences, candidates)
}

/**
 * The strings that may be names, before their kinds are decided: what the
 * model of kinds is trained on.
 */
export function findGroups(prose: Prose, options: ActorOptions): Group[] {
  const texts = prose.blocks.map(({text}) => text)
  const reading = readDocument(prose, languageOf(options.language, texts))
  const {rest, leaders} = readCollectives(reading)
  return groupCandidates(rest, leaders, isSport(reading))
}

/** What an actor is made with; the headline is folded. */
type About = Readonly<{
  register: Register | undefined
  title: string | undefined
}>

function makeActor(
  cluster: Cluster,
  prose: Prose,
  reading: Reading,
  {register, title}: About
): Actor & {pinned: boolean} {
  const namings = [...cluster.namings].sort((a, b) => position(a) - position(b))
  const sorted = {...cluster, namings}
  const {name, aliases} = nameOf(sorted)
  const entry = cluster.id ? register?.get(cluster.id) : undefined
  const person = cluster.kind === 'person'
  const gender =
    entry?.gender ?? (person ? genderOf(sorted, reading) : undefined)
  const wikidata = entry?.wikidata
  return {
    id: cluster.id ?? actorId(name),
    name,
    kind: cluster.kind,
    ...(gender && {gender}),
    roles: chooseRoles(entry?.roles ?? [], person ? readRoles(sorted) : []),
    aliases: [...new Set([...(entry?.aliases ?? []), ...aliases])],
    mentions: namings.map((naming) => makeMention(naming, prose.source)),
    salience: salienceOf(sorted, name, aliases, reading, title),
    ...(entry === undefined && certaintyOf(cluster)),
    ...(wikidata && {wikidata}),
    pinned: cluster.id !== undefined
  }
}

/** Rounded, so that it is the same on every machine; none for a country. */
function certaintyOf({certainty, name}: Cluster): {certainty?: number} {
  if (certainty === undefined || name !== undefined) return {}
  return {certainty: Math.round(certainty * 10) / 10}
}

function makeMention(naming: Naming, source: string): Mention {
  const {sentence, from, to} = naming
  const first = sentence.words[from]
  const last = sentence.words[to - 1]
  const [start, end] = sourceSpan(
    sentence.block,
    first?.start ?? 0,
    last?.end ?? 1
  )
  return {start, end, text: source.slice(start, end)}
}

function uniqueId(id: string, taken: Set<string>): string {
  let unique = id
  for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`
  taken.add(unique)
  return unique
}
