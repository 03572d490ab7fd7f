/**
 * What the model of kinds sees of a name: its form, what the knowledge and the
 * hand-set votes say, and the words beside each of its mentions.
 */
import {isCity} from '../knowledge/cities.ts'
import {clubs} from '../knowledge/clubs.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {genderOfFirstName} from '../knowledge/first-names.ts'
import {frequentSurnames, knownSurnames} from '../knowledge/known-people.ts'
import {buildingHeads, legalForms} from '../knowledge/organisation-words.ts'
import {isFrequentSurname} from '../knowledge/world-surnames.ts'
import type {Candidate} from './candidates.ts'
import type {Votes} from './evidence.ts'
import {addContexts, sortOf} from './kind-contexts.ts'
import {
  countryOf,
  isDemonym,
  isOrganisationHead,
  isPlaceHead,
  knownKind
} from './lookup.ts'
import type {Word} from './reading.ts'

/** What the hand-set rules make of a name before the model is asked. */
export type Evidence = Readonly<{
  /** Votes of the name's own form. */
  form: Votes
  /** Votes of its contexts. */
  context: Votes
  /** How other names of the text speak for it: `surname`, `given`, … */
  shared: readonly string[]
  /** The text is a report of sport. */
  sport: boolean
}>

/** Features by name; most are 0 or 1, none is above 3 or below −3. */
export type Features = ReadonlyMap<string, number>

/** The features of all mentions of one string; never empty. */
export function kindFeatures(
  group: readonly Candidate[],
  evidence: Evidence
): Features {
  const features = new Map<string, number>([['bias', 1]])
  const [first] = group as [Candidate]
  const words = first.sentence.words
    .slice(first.from, first.to)
    .filter(({shape}) => shape !== 'mark')
  addVotes(features, 'form', evidence.form)
  addVotes(features, 'context', evidence.context)
  for (const one of evidence.shared) features.set(`shared:${one}`, 1)
  addForm(features, first, words)
  if (evidence.sport) addSport(features, first)
  addPlaces(features, group, words)
  if (words.length > 1) addWords(features, words)
  else if (words[0]) addWord(features, words[0])
  addContexts(features, group)
  return features
}

function addVotes(
  features: Map<string, number>,
  name: string,
  votes: Votes
): void {
  for (const kind of ['person', 'organisation', 'place'] as const) {
    const value = Math.max(-3, Math.min(3, votes[kind] / 4))
    if (value !== 0) features.set(`${name}:${kind}`, value)
  }
}

/** What holds for the whole string. */
function addForm(
  features: Map<string, number>,
  {text, title}: Candidate,
  words: readonly Word[]
): void {
  const add = (name: string): void => void features.set(name, 1)
  add(`words:${Math.min(words.length, 5)}`)
  const known = knownKind(text)
  if (known) add(countryOf(text) ? 'known:country' : `known:${known}`)
  if (isCity(text)) add('known:city')
  if (clubs.has(text)) add('known:club')
  if (title) add('titled')
  for (const small of ['of', 'for', 'and', 'the', 'de', '&']) {
    if (text.includes(` ${small} `)) add(`holds:${small}`)
  }
  if (/\p{N}/u.test(text)) add('holds:number')
  if (/[-‐‑]/.test(text)) add('holds:hyphen')
  if (/[’']/.test(text)) add('holds:apostrophe')
  const common = words.filter(({lower}) => isCommonWord(lower)).length
  add(
    common === 0
      ? 'common:none'
      : common === words.length
        ? 'common:all'
        : 'common:some'
  )
}

/** In a report of sport a city may be its club. */
function addSport(features: Map<string, number>, {text}: Candidate): void {
  const known = sortOf(text)
  features.set('sport', 1)
  features.set(`sport:${known ?? 'unknown'}`, 1)
}

/** Where the string stands: only at starts of sentences, how often. */
function addPlaces(
  features: Map<string, number>,
  group: readonly Candidate[],
  words: readonly Word[]
): void {
  const starts = group.every(({sentence, from}) => sentence.words[from]?.first)
  const common = words.every(({lower}) => isCommonWord(lower))
  if (starts) {
    features.set('starts', 1)
    if (words.length === 1)
      features.set(common ? 'starts:word' : 'starts:one', 1)
  }
  features.set('often', Math.log(group.length))
}

function addWords(features: Map<string, number>, words: readonly Word[]): void {
  const add = (name: string): void => void features.set(name, 1)
  const first = words[0] as Word
  const last = words.at(-1) as Word
  add(`first=${first.lower}`)
  add(`last=${last.lower}`)
  for (const {lower} of words.slice(1, -1)) add(`inner=${lower}`)
  add(`ending=${last.lower.slice(-3)}`)
  add(`open:ending=${first.lower.slice(-2)}`)
  const gender = genderOfFirstName(first.text)
  if (gender) add('first:given')
  if (isCommonWord(first.lower)) add('first:common')
  if (isCommonWord(last.lower)) add('last:common')
  if (isDemonym(first.text)) add('first:demonym')
  const opens = knownKind(first.text)
  if (opens) add(`first:${opens}`)
  if (isOrganisationHead(last.text)) add('last:organisation')
  if (isPlaceHead(last.text)) add('last:place')
  if (buildingHeads.has(last.text)) add('last:building')
  if (legalForms.has(last.text)) add('last:legal')
  if (frequentSurnames.has(last.text)) add('last:surname')
  if (isFrequentSurname(last.text)) add('last:family')
  const of = words.findIndex(({text}) => text === 'of' || text === 'for')
  if (of > 0) add(`head=${(words[of - 1] as Word).lower}`)
  add(`shapes=${words.map(shapeOf).slice(0, 5).join('')}`)
}

function addWord(features: Map<string, number>, word: Word): void {
  const add = (name: string): void => void features.set(name, 1)
  const {lower, text} = word
  add(`only=${lower}`)
  add(`shape=${shapeOf(word)}`)
  for (const length of [2, 3, 4]) {
    if (lower.length > length) add(`ending=${lower.slice(-length)}`)
  }
  add(`opening=${lower.slice(0, 3)}`)
  if (knownSurnames.has(text)) add('surname:known')
  else if (frequentSurnames.has(text)) add('surname:frequent')
  if (genderOfFirstName(text)) add('only:given')
  if (isFrequentSurname(text)) add('only:family')
  if (shapeOf(word) === 'A') add(`capitals:${Math.min(text.length, 6)}`)
}

/** `A` capitals, `X` camel case, `i` initial, `a` small, `0` number, `C` else. */
function shapeOf({text, shape}: Word): string {
  if (shape === 'lower') return 'a'
  if (shape === 'number') return '0'
  if (/^\p{Lu}\.?$/u.test(text)) return 'i'
  if (/^[\p{Lu}\p{N}.&-]{2,}s?$/u.test(text)) return 'A'
  return /\p{Ll}\p{Lu}/u.test(text) ? 'X' : 'C'
}
