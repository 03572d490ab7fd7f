/**
 * Clusters: candidates that name the same actor, with one kind each.
 */
import type {ActorKind} from '../../actor.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {legalForms} from '../knowledge/organisation-words.ts'
import type {Candidate} from './candidates.ts'
import {readContext} from './context.ts'
import {readName, type Votes} from './evidence.ts'
import {
  foldName,
  isOrganisationHead,
  isPlaceHead,
  knownKind,
  knownName
} from './lookup.ts'

/** A name as one place of the text gives it. */
export type Naming = Pick<Candidate, 'sentence' | 'from' | 'to' | 'text'> &
  Readonly<{title?: Candidate['title']; nominal?: boolean}>

/** Names that mean one actor; grown while the text is clustered. */
export type Cluster = {
  key: string
  kind: ActorKind
  /** Words of the fullest name, folded. */
  tokens: readonly string[]
  namings: Naming[]
  /** A name the knowledge or the register gives. */
  name?: string
  id?: string
}

/** One cluster for each string, typed by the votes of all its mentions. */
export function groupCandidates(
  candidates: readonly Candidate[],
  leaders: ReadonlySet<string>
): Cluster[] {
  const groups = new Map<string, Candidate[]>()
  const people = fullNames(candidates)
  for (const candidate of candidates) {
    if (isHeadlined(candidate, people)) continue
    const known = knownName(candidate.text)
    const key = known ? foldName(known) : candidate.key
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  const clusters: Cluster[] = []
  const votes = new Map<string, Votes>()
  for (const [key, group] of groups) votes.set(key, countVotes(group))
  for (const [key, vote] of votes) {
    if (leaders.has(key.split(' ').at(-1) ?? '')) vote.person += 4
  }
  shareVotes(groups, votes)
  for (const [key, group] of groups) {
    const kind = decide(votes.get(key) as Votes, group)
    if (kind) clusters.push(makeCluster(key, kind, group))
  }
  return clusters
}

/** First and last name of each candidate that begins with a first name. */
function fullNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates
      .filter(({text}) => isFirstName(text.split(' ')[0] ?? ''))
      .map(({key}) => key)
      .filter((key) => key.split(' ').length === 2)
  )
}

/** `Ada Lund Speaks` beside `Ada Lund`: a headline inside a sentence. */
function isHeadlined({key}: Candidate, people: ReadonlySet<string>): boolean {
  const tokens = key.split(' ')
  if (tokens.length < 3 || !people.has(tokens.slice(0, 2).join(' '))) {
    return false
  }
  const rest = tokens.slice(2)
  return rest.every(isCommonWord) && !rest.some(isHead)
}

function isHead(token: string): boolean {
  const word = token.charAt(0).toUpperCase() + token.slice(1)
  return isOrganisationHead(word) || isPlaceHead(word)
}

function makeCluster(
  key: string,
  kind: ActorKind,
  group: readonly Candidate[]
): Cluster {
  const [first] = group as [Candidate]
  const name = kind === 'person' ? undefined : knownName(first.text)
  const namings = group.map(({sentence, from, to, text, title}) => ({
    sentence,
    from,
    to,
    text,
    ...(title && {title})
  }))
  return {key, kind, tokens: key.split(' '), namings, ...(name && {name})}
}

/** `geographic information systems (GIS)`: the acronym of a common noun. */
function shortensThing({sentence, from, to, text}: Candidate): boolean {
  const [before, open] = sentence.words.slice(Math.max(0, from - 2), from)
  if (open?.text !== '(' || sentence.words[to]?.text !== ')') return false
  if (before?.shape !== 'lower' || knownKind(text)) return false
  const last = text.replace(/s$/, '').at(-1)?.toLowerCase()
  return /^\p{Lu}{2,}s?$/u.test(text) && before.lower[0] === last
}

const most = 8

function countVotes(group: readonly Candidate[]): Votes {
  const total = readName(group[0] as Candidate)
  if (shortensThing(group[0] as Candidate)) total.organisation -= 8
  const context: Votes = {person: 0, organisation: 0, place: 0}
  for (const candidate of group) {
    const votes = readContext(candidate)
    context.person += votes.person
    context.organisation += votes.organisation
    context.place += votes.place
  }
  const scale = 1 / Math.sqrt(group.length)
  const limit = (sum: number): number =>
    Math.max(-most, Math.min(most, sum * scale))
  total.person += limit(context.person)
  total.organisation += limit(context.organisation)
  total.place += limit(context.place)
  return total
}

const forms: ReadonlySet<string> = new Set([...legalForms].map(foldName))

/** Organisations that are named for the place where they are. */
const localHead =
  / (?:council|police|county|harbour|harbor|port|ports|airport|hospital|school|university|ferry|borough)\b|^(?:university|municipality|port|mayor|bishop|diocese) of /

/** A surname alone votes with the full name, an organisation's word with it. */
function shareVotes(
  groups: ReadonlyMap<string, Candidate[]>,
  votes: ReadonlyMap<string, Votes>
): void {
  const surnames = new Set<string>()
  const givens = new Set<string>()
  const openers = new Set<string>()
  const places = new Set<string>()
  const bases = new Set<string>()
  for (const key of groups.keys()) {
    const tokens = key.split(' ')
    if (tokens.length < 2) continue
    if (forms.has(tokens.at(-1) ?? '')) bases.add(tokens.slice(0, -1).join(' '))
    const vote = votes.get(key) as Votes
    if (vote.person > vote.organisation && vote.person > vote.place) {
      surnames.add(lastName(tokens))
      givens.add(tokens[0] as string)
    } else if (localHead.test(key)) {
      for (const token of tokens) places.add(token)
    } else if (vote.organisation > vote.place) openers.add(tokens[0] as string)
  }
  for (const [key, vote] of votes) {
    if (bases.has(key)) vote.organisation += 8
    if (key.includes(' ')) continue
    if (surnames.has(key))
      vote.person += countryNames.has(groups.get(key)?.[0]?.text ?? '') ? 0 : 6
    else if (givens.has(key)) vote.person += 4
    else if (places.has(key)) vote.place += 3
    else if (openers.has(key)) vote.organisation += 1
  }
}

function decide(
  votes: Votes,
  group: readonly Candidate[]
): Exclude<ActorKind, 'group'> | undefined {
  const {person, organisation, place} = votes
  const best = Math.max(person, organisation, place)
  const [{text}] = group as [Candidate]
  if (best < 0.5) return undefined
  if (best < 2 && !knownKind(text) && onlyFirst(group)) return undefined
  const words = foldName(text).split(' ')
  if (!knownKind(text) && words.every((word) => isCommonWord(word))) {
    if (best < (words.length > 1 ? 2 : 3)) return undefined
  }
  if (place === best) return 'place'
  return person === best ? 'person' : 'organisation'
}

/** One word that only begins sentences, as every word can. */
function onlyFirst(group: readonly Candidate[]): boolean {
  return group.every(
    ({sentence, from, to}) => to - from === 1 && sentence.words[from]?.first
  )
}

/** The surname in a folded name: its last word, `jr` and `sr` aside. */
export function lastName(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? ''
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) ? (tokens.at(-2) ?? last) : last
}

/** Take the names of another cluster over. */
export function absorb(into: Cluster, other: Cluster): void {
  into.namings.push(...other.namings)
  if (other.name && !into.name) into.name = other.name
}
