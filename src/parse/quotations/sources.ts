/**
 * From an attribution to the source a reader is shown.
 */
import {type Actor, roleLabel} from '../../actor.ts'
import type {QuotationCue, QuotationSource} from '../../quotation.ts'
import {type Block, type Prose, sourceSpan} from '../prose.ts'
import type {Attribution} from './attribution.ts'
import type {Reading} from './passage.ts'
import type {Phrase} from './phrases.ts'
import {type Antecedent, pronounResolver} from './pronouns.ts'
import {
  actorOfPhrase,
  type NamedPlace,
  type Places,
  titleGender
} from './resolve.ts'

/** How a phrase became an actor. */
export type Reference =
  | 'named'
  | 'pronoun'
  | 'they'
  | 'role'
  | 'unresolved-name'
  | 'unresolved'

/** A source, its cue, and how the person behind it was found. */
export type Resolved = Readonly<{
  reference: Reference
  /** How far the next person who fits is behind, 0 to 1. */
  lead: number
  source: QuotationSource
  cue?: QuotationCue
}>

/**
 * Make the function that names the source of an attribution.
 *
 * Ask in the order of the text: pronouns look back to who spoke last.
 */
export function sourceResolver(
  prose: Prose,
  reading: Reading,
  places: Places,
  actors: readonly Actor[]
): (attribution: Attribution) => Resolved {
  const pronouns = pronounResolver(reading, places, actors)
  const memory = new Map<string, Antecedent | undefined>()
  return (attribution) => {
    const {subject} = attribution
    const block = blockOf(prose, reading, attribution)
    const key = `${attribution.paragraph}:${subject.start}`
    const known = memory.has(key)
    const named = namedActor(reading, places, attribution)
    const meant = known
      ? memory.get(key)
      : named
        ? {actor: named, lead: 1}
        : pronouns.resolve(attribution)
    memory.set(key, meant)
    const actor = meant?.actor
    if (actor) pronouns.spoke(actor, attribution)
    const source = sourceOf(prose, block, subject, actor)
    const words = textOf(reading, attribution)
    const singular = !/^the[ym]/i.test(words) || actor?.gender === 'other'
    const reference = referenceOf(subject, singular, named, actor)
    const cue = cueOf(prose, block, attribution)
    const lead = meant?.lead ?? 1
    return cue ? {reference, lead, source, cue} : {reference, lead, source}
  }
}

function blockOf(
  prose: Prose,
  reading: Reading,
  attribution: Attribution
): Block {
  const paragraph = reading.paragraphs[attribution.paragraph]
  return prose.blocks[paragraph?.block ?? 0] as Block
}

function namedActor(
  reading: Reading,
  places: Places,
  {subject, paragraph}: Attribution
): Actor | undefined {
  if (subject.kind !== 'name') return undefined
  const list: readonly NamedPlace[] =
    places[reading.paragraphs[paragraph]?.block ?? 0] ?? []
  const actor = actorOfPhrase(list, subject.start, subject.end)
  const text = reading.paragraphs[paragraph]?.flow.text ?? ''
  const title = titleGender(text, subject.start, subject.end)
  const clashes = title && actor?.gender && actor.gender !== title
  return clashes ? undefined : actor
}

function sourceOf(
  prose: Prose,
  block: Block,
  {start: from, end: to}: Phrase,
  actor: Actor | undefined
): QuotationSource {
  const [start, end] = sourceSpan(block, from, to)
  const mention = prose.source.slice(start, end)
  if (!actor) return {mention, start, end}
  const role = actor.roles[0]
  const source = {mention, start, end, actor: actor.id, name: actor.name}
  return role ? {...source, role: roleLabel(role)} : source
}

function cueOf(
  prose: Prose,
  block: Block,
  {cue}: Attribution
): QuotationCue | undefined {
  if (!cue) return undefined
  const [start, end] = sourceSpan(block, cue.start, cue.end)
  return {text: prose.source.slice(start, end), start, end}
}

function textOf(reading: Reading, {paragraph, subject}: Attribution): string {
  const text = reading.paragraphs[paragraph]?.flow.text ?? ''
  return text.slice(subject.start, subject.end)
}

function referenceOf(
  subject: Phrase,
  singular: boolean,
  named: Actor | undefined,
  actor: Actor | undefined
): Reference {
  if (named) return 'named'
  if (actor && subject.kind !== 'pronoun') return 'role'
  if (actor) return singular ? 'pronoun' : 'they'
  if (subject.kind === 'name') return 'unresolved-name'
  return subject.kind === 'pronoun' ? 'unresolved' : 'named'
}
