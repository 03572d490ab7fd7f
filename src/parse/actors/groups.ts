/**
 * Groups: the candidates of one string, with the evidence for its kind.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {knownSurnames} from '../knowledge/known-people.ts'
import {legalForms} from '../knowledge/organisation-words.ts'
import type {Candidate} from './candidates.ts'
import {readContext} from './context.ts'
import {readName, type Votes} from './evidence.ts'
import type {Evidence} from './kind-features.ts'
import {knownNames} from './known-names.ts'
import {foldName, isOrganisationHead, isPlaceHead, knownKind} from './lookup.ts'

/** All candidates of one folded string; never empty. */
export type Group = Readonly<{
  key: string
  /** The name that the knowledge has for it: `United States` of `U.S.`. */
  name?: string
  candidates: readonly Candidate[]
  evidence: Evidence
}>

/**
 * One group for each string, in order of the text.
 *
 * @param leaders
 *   Folded names that lead a government or a campaign: they are persons.
 * @param sport
 *   Whether the text is a report of sport; see `isSport`.
 */
export function groupCandidates(
  candidates: readonly Candidate[],
  leaders: ReadonlySet<string>,
  sport: boolean
): Group[] {
  const groups = new Map<string, Candidate[]>()
  const names = new Map<string, string>()
  const people = fullNames(candidates)
  const inside = insideWords(candidates)
  const nameOf = knownNames(candidates)
  for (const candidate of candidates) {
    if (isHeadlined(candidate, people)) continue
    if (beginsForeign(candidate) && !inside.has(candidate.key)) continue
    const known = nameOf(candidate)
    const key = known ? foldName(known) : candidate.key
    if (known) names.set(key, known)
    const group = groups.get(key)
    if (group) group.push(candidate)
    else groups.set(key, [candidate])
  }
  const drafts = [...groups].map(([key, group]) => ({
    key,
    name: names.get(key),
    candidates: group,
    form: formVotes(group),
    context: contextVotes(group)
  }))
  const shared = shareEvidence(drafts, leaders)
  return drafts.map(({key, name, candidates, form, context}) => ({
    key,
    ...(name && {name}),
    candidates,
    evidence: {form, context, shared: shared.get(key) ?? [], sport}
  }))
}

/** The words of names that do not begin their sentence. */
function insideWords(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({sentence, from, to, key}) =>
      to - from > 1 || !sentence.words[from]?.first ? key.split(' ') : []
    )
  )
}

/**
 * A word at the start of a sentence in a language whose common words are not
 * all known.
 */
function beginsForeign({sentence, from, to, text, title}: Candidate): boolean {
  if (!sentence.language || title || to - from > 1) return false
  return (
    sentence.words[from]?.first === true &&
    !knownKind(text) &&
    !isFirstName(text) &&
    !knownSurnames.has(text) &&
    /^\p{Lu}\p{Ll}+$/u.test(text)
  )
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

/** `geographic information systems (GIS)`: the acronym of a common noun. */
function shortensThing({sentence, from, to, text}: Candidate): boolean {
  const [before, open] = sentence.words.slice(Math.max(0, from - 2), from)
  if (open?.text !== '(' || sentence.words[to]?.text !== ')') return false
  if (before?.shape !== 'lower' || knownKind(text)) return false
  const last = text.replace(/s$/, '').at(-1)?.toLowerCase()
  return /^\p{Lu}{2,}s?$/u.test(text) && before.lower[0] === last
}

/** What the name itself says, which is the same at each place. */
function formVotes(group: readonly Candidate[]): Votes {
  const votes = readName(group[0] as Candidate)
  if (shortensThing(group[0] as Candidate)) votes.organisation -= 8
  return votes
}

const most = 8

/** What the places say together; ten say little more than three. */
function contextVotes(group: readonly Candidate[]): Votes {
  const sums: Votes = {person: 0, organisation: 0, place: 0}
  for (const candidate of group) {
    const votes = readContext(candidate)
    sums.person += votes.person
    sums.organisation += votes.organisation
    sums.place += votes.place
  }
  const scale = 1 / Math.sqrt(group.length)
  const limit = (sum: number): number =>
    Math.max(-most, Math.min(most, sum * scale))
  return {
    person: limit(sums.person),
    organisation: limit(sums.organisation),
    place: limit(sums.place)
  }
}

const forms: ReadonlySet<string> = new Set([...legalForms].map(foldName))

/** Organisations that are named for the place where they are. */
const localHead =
  / (?:council|police|county|harbour|harbor|port|ports|airport|hospital|school|university|ferry|borough)\b|^(?:university|municipality|port|mayor|bishop|diocese) of /

type Draft = Readonly<{
  key: string
  candidates: readonly Candidate[]
  form: Votes
  context: Votes
}>

/** What longer names of the text say of the words they are made of. */
function shareEvidence(
  drafts: readonly Draft[],
  leaders: ReadonlySet<string>
): ReadonlyMap<string, readonly string[]> {
  const owners = readOwners(drafts)
  return new Map(
    drafts.map(({key, candidates}) => {
      const shared: string[] = []
      if (leaders.has(key.split(' ').at(-1) ?? '')) shared.push('leader')
      if (owners.bases.has(key)) shared.push('base')
      if (!key.includes(' ')) {
        const country = countryNames.has(candidates[0]?.text ?? '')
        if (owners.surnames.has(key) && !country) shared.push('surname')
        else if (owners.givens.has(key)) shared.push('given')
        else if (owners.places.has(key)) shared.push('place')
        else if (owners.openers.has(key)) shared.push('opener')
      }
      return [key, shared]
    })
  )
}

type Owners = Readonly<
  Record<'surnames' | 'givens' | 'openers' | 'places' | 'bases', Set<string>>
>

function readOwners(drafts: readonly Draft[]): Owners {
  const owners: Owners = {
    surnames: new Set(),
    givens: new Set(),
    openers: new Set(),
    places: new Set(),
    bases: new Set()
  }
  for (const {key, form, context} of drafts) {
    const tokens = key.split(' ')
    if (tokens.length < 2) continue
    if (forms.has(tokens.at(-1) ?? '')) {
      owners.bases.add(tokens.slice(0, -1).join(' '))
    }
    const person = form.person + context.person
    const organisation = form.organisation + context.organisation
    const place = form.place + context.place
    if (person > organisation && person > place) {
      owners.surnames.add(lastName(tokens))
      owners.givens.add(tokens[0] as string)
    } else if (localHead.test(key)) {
      for (const token of tokens) owners.places.add(token)
    } else if (organisation > place) owners.openers.add(tokens[0] as string)
  }
  return owners
}

/** The surname in a folded name: its last word, `jr` and `sr` aside. */
export function lastName(tokens: readonly string[]): string {
  const last = tokens.at(-1) ?? ''
  return /^(?:jr|sr|ii|iii|iv)$/.test(last) ? (tokens.at(-2) ?? last) : last
}
