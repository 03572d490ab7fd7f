/**
 * Merging the names of organisations and places: acronyms, legal forms,
 * shorter forms.
 */
import {countryDemonyms, countryNames} from '../knowledge/countries.ts'
import {legalForms} from '../knowledge/organisation-words.ts'
import {absorb, type Cluster} from './clusters.ts'
import {foldName, isOrganisationHead, knownKind} from './lookup.ts'

/** Long names met so far, by what a shorter one can look like. */
type Index = Readonly<{
  byFirst: Map<string, Set<Cluster>>
  byLast: Map<string, Set<Cluster>>
  byAcronym: Map<string, Set<Cluster>>
}>

/**
 * Merge clusters of organisations and places, the longest names first.
 *
 * A name that could stand for two longer ones is left alone.
 */
export function mergeNames(clusters: readonly Cluster[]): Cluster[] {
  const long = [...clusters].sort((a, b) => b.tokens.length - a.tokens.length)
  const index: Index = {
    byFirst: new Map(),
    byLast: new Map(),
    byAcronym: new Map()
  }
  const kept: Cluster[] = []
  for (const cluster of long) {
    const same = findLonger(cluster, index)
    const [only] = same
    if (same.size === 1 && only) {
      absorb(only, cluster)
      noteAcronyms(cluster, only, index)
      continue
    }
    kept.push(cluster)
    const tokens = plainTokens(cluster)
    note(index.byFirst, tokens[0] ?? '', cluster)
    note(index.byLast, tokens.at(-1) ?? '', cluster)
    noteAcronyms(cluster, cluster, index)
  }
  return kept
}

function note(
  map: Map<string, Set<Cluster>>,
  key: string,
  cluster: Cluster
): void {
  const set = map.get(key)
  if (set) set.add(cluster)
  else map.set(key, new Set([cluster]))
}

/** Note the acronyms of a name for the cluster it now belongs to. */
function noteAcronyms(named: Cluster, owner: Cluster, index: Index): void {
  if (named.tokens.length < 2) return
  for (const key of initials(named)) note(index.byAcronym, key, owner)
  for (const {sentence, to} of named.namings) {
    const [open, word, close] = sentence.words.slice(to, to + 3)
    if (open?.text === '(' && close?.text === ')' && word) {
      note(index.byAcronym, foldName(word.text), owner)
    }
  }
}

function findLonger(short: Cluster, index: Index): ReadonlySet<Cluster> {
  if (isAcronym(short)) {
    const spelled = index.byAcronym.get(short.key)
    if (spelled) return spelled
  }
  const tokens = plainTokens(short)
  const begun = [...(index.byFirst.get(tokens[0] ?? '') ?? [])]
  const same = begun.filter((long) => isSame(short, tokens, long))
  if (same.length > 0) return new Set(same)
  const ended = [...(index.byLast.get(tokens.at(-1) ?? '') ?? [])]
  return new Set([
    ...ended.filter((long) => endsName(short, tokens, long)),
    ...begun.filter((long) => extendsName(short, tokens, long))
  ])
}

function extendsName(
  short: Cluster,
  tokens: readonly string[],
  long: Cluster
): boolean {
  if (short.kind !== long.kind) return false
  if (short.kind === 'place') return false
  const other = plainTokens(long)
  const firm = generic.test(other.at(-1) ?? '')
  if (short.name && !firm) return false
  if (knownKind(short.namings[0]?.text ?? '') === 'place') return false
  const extra = other.length - tokens.length
  return (
    extra > 0 &&
    extra < 3 &&
    tokens.every((token, position) => token === other[position])
  )
}

/** Words that say no more than that it is a company: `Apple Computer`. */
const generic =
  /^(?:computers?|motors?|company|corporation|group|holdings?|technologies|electronics|airlines|airways|pharmaceuticals)$/

/** The same name but for legal form and country. */
function isSame(
  short: Cluster,
  tokens: readonly string[],
  long: Cluster
): boolean {
  const other = plainTokens(long)
  return short.kind === long.kind && tokens.join(' ') === other.join(' ')
}

/** `Nuggets` of `Denver Nuggets`; no head such as `Bank`, no known name. */
function endsName(
  short: Cluster,
  tokens: readonly string[],
  long: Cluster
): boolean {
  if (short.kind !== 'organisation' || long.kind !== 'organisation')
    return false
  const last = short.namings[0]?.text.split(' ').at(-1) ?? ''
  if (short.name || isOrganisationHead(last)) return false
  const other = plainTokens(long)
  const extra = other.length - tokens.length
  return (
    extra > 0 && extra < 3 && other.slice(extra).join(' ') === tokens.join(' ')
  )
}

function isAcronym({namings, tokens}: Cluster): boolean {
  const text = namings[0]?.text ?? ''
  return (
    tokens.length === 1 &&
    /^\p{Lu}(?:[.\p{Lu}\p{N}&]+s?|[ao]\p{Lu}+)$/u.test(text)
  )
}

/** Initials with and without small words: `fbi`, `oecd`. */
function initials({namings}: Cluster): ReadonlySet<string> {
  const words = (namings[0]?.text ?? '').split(/[\s-]+/)
  const big = words.filter(
    (word) => /^\p{Lu}/u.test(word) && !legalForms.has(word)
  )
  const join = (list: readonly string[]): string =>
    foldName(list.map((word) => word[0] ?? '').join(''))
  return new Set([join(big), join(words)])
}

const forms: ReadonlySet<string> = new Set([...legalForms].map(foldName))

/** Without legal form and a country in front: `us state department`. */
function plainTokens({tokens, namings, kind}: Cluster): readonly string[] {
  const [first = ''] = (namings[0]?.text ?? '').split(' ')
  let end = tokens.length
  while (end > 1 && forms.has(tokens[end - 1] ?? '')) end--
  if (kind === 'place') {
    return tokens[0] === 'state' && tokens[1] === 'of'
      ? tokens.slice(2)
      : tokens
  }
  const national = countryNames.has(first) || countryDemonyms.has(first)
  return tokens.slice(end > 2 && national ? 1 : 0, end)
}
