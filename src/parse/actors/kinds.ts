/**
 * The kind of a name, or none: what the model makes of all evidence.
 */
import type {ActorKind} from '../../actor.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {kindWeights} from '../knowledge/kind-weights.ts'
import type {Candidate} from './candidates.ts'
import type {Group} from './groups.ts'
import {kindFeatures} from './kind-features.ts'
import {knownKind} from './lookup.ts'

/** What a name can be; a group of people is composed, never a name. */
export type NameKind = Exclude<ActorKind, 'group'>

/** The chances that a name is of each kind, or names no actor; they sum to 1. */
export type KindChances = Readonly<Record<NameKind | 'none', number>>

/** Hundredths of a logit by feature: person, organisation, place, none. */
const table: ReadonlyMap<string, Int16Array> = new Map(
  kindWeights.split('\n').map((line) => {
    const [name = '', weights = ''] = line.split('\t')
    return [name, Int16Array.from(weights.split(' '), Number)]
  })
)

/** Softmax regression over the features of a group. */
function kindChances({candidates, evidence}: Group): KindChances {
  const sums = [0, 0, 0, 0]
  for (const [name, value] of kindFeatures(candidates, evidence)) {
    const weights = table.get(name)
    if (!weights) continue
    for (let at = 0; at < 4; at++) {
      sums[at] = (sums[at] as number) + (weights[at] as number) * value
    }
  }
  const top = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp((sum - top) / 100))
  const all = powers.reduce((a, b) => a + b, 0)
  const [person = 0, organisation = 0, place = 0, none = 0] = powers
  return {
    person: person / all,
    organisation: organisation / all,
    place: place / all,
    none: none / all
  }
}

/** Above this chance of being no actor a name is none. */
const most = 0.6

/** A group with what the model says of it; `kind` is missing for no actor. */
export type Judged = Readonly<{
  group: Group
  chances: KindChances
  kind?: NameKind
}>

/** Ask the model about a group of candidates; a country is a place anyway. */
export function judge(group: Group): Judged {
  const chances = kindChances(group)
  if (group.candidates.some(isCountry)) return {group, chances, kind: 'place'}
  if (chances.none > most) return {group, chances}
  let kind: NameKind = 'person'
  if (chances.organisation > chances[kind]) kind = 'organisation'
  if (chances.place > chances[kind]) kind = 'place'
  return isDoubtful(group, chances[kind])
    ? {group, chances}
    : {group, chances, kind}
}

/** How sure the model must be of a word that every text may begin with. */
const wordy = 0.7

/** A common word alone, which the model is not sure of. */
function isDoubtful({candidates}: Group, chance: number): boolean {
  const [{text}] = candidates as [Candidate]
  return (
    chance < wordy &&
    !/ /.test(text) &&
    isCommonWord(text.toLowerCase()) &&
    knownKind(text) === undefined
  )
}

function isCountry({text, country}: Candidate): boolean {
  return country !== undefined || countryNames.has(text)
}
