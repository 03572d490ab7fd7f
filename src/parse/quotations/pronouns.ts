/**
 * Whom a pronoun or a role (`the minister`) means.
 */
import type {Actor, Gender} from '../../actor.ts'
import type {Attribution, Sentence} from './attribution.ts'
import type {Reading} from './passage.ts'
import {before, type State} from './persons.ts'
import {isAboutSeveral} from './plural.ts'
import {
  type NamedPlace,
  type Places,
  pronounGender,
  titleGender
} from './resolve.ts'
import {byRole, rolesOf} from './roles.ts'

/** Whom a phrase means; `lead`: how far the next is behind, 1 for no other. */
export type Antecedent = Readonly<{actor: Actor; lead: number}>

/** Remembers who spoke, within one article. */
export type PronounResolver = Readonly<{
  resolve: (attribution: Attribution) => Antecedent | undefined
  spoke: (actor: Actor, attribution: Attribution) => void
}>

/** Make a resolver for one article. Ask it in the order of the text. */
export function pronounResolver(
  reading: Reading,
  places: Places,
  actors: readonly Actor[]
): PronounResolver {
  const genders = new Map<string, Gender>()
  for (const {id, gender} of actors) if (gender) genders.set(id, gender)
  const state: State = {
    reading,
    places,
    genders,
    roles: rolesOf(actors),
    spoken: []
  }
  readTitles(state)
  return {
    resolve: (attribution) => {
      const {subject, paragraph} = attribution
      const text = reading.paragraphs[paragraph]?.flow.text ?? ''
      const words = text.slice(subject.start, subject.end)
      if (subject.kind === 'noun')
        return alone(byRole(state, attribution, actors, words))
      if (subject.kind !== 'pronoun') return undefined
      const gender = pronounGender(words)
      if (!gender) return undefined
      if (gender === 'any') return alone(antecedent(state, attribution))
      const known = byGender(state, attribution, gender)
      if (known || gender !== 'other') return known
      return alone(onlyOne(state, attribution))
    },
    spoke: (actor, {subject, paragraph}) => {
      state.spoken.push({actor, paragraph, start: subject.start})
    }
  }
}

function alone(actor: Actor | undefined): Antecedent | undefined {
  return actor && {actor, lead: 1}
}

/** `Mrs. Clinton` tells what nobody else does. */
function readTitles({reading, places, genders}: State): void {
  for (const {block, flow} of reading.paragraphs) {
    for (const {start, end, actor} of places[block] ?? []) {
      if (actor.kind !== 'person' || genders.has(actor.id)) continue
      const gender = titleGender(flow.text, start, end)
      if (gender) genders.set(actor.id, gender)
    }
  }
}

/** `Cohen, who said`: the person before the comma. */
function antecedent(
  state: State,
  {subject, paragraph}: Attribution
): Actor | undefined {
  const text = state.reading.paragraphs[paragraph]?.flow.text ?? ''
  const near = before(state, paragraph, subject.start).filter(
    ({end}) => subject.start - end < 120
  )
  const open = near.find(
    ({actor, end}) =>
      actor.kind === 'person' &&
      /^(?:,| \(|,? who\b)/.test(text.slice(end, end + 5))
  )
  return (open ?? near.find(({end}) => subject.start - end < 3))?.actor
}

const reach = 14

/**
 * The most salient person who fits: near, a subject, a source before.
 *
 * Looks back over 14 sentences, not over headings.
 */
function byGender(
  state: State,
  {subject, paragraph}: Attribution,
  gender: Gender
): Antecedent | undefined {
  const scores = new Map<Actor, number>()
  let distance = 0
  for (let p = paragraph; p >= 0 && distance <= reach; p--) {
    const kind = state.reading.paragraphs[p]?.kind
    if (kind === 'heading') distance += 2
    if (kind === 'heading' || kind === 'caption') continue
    const sentences = state.reading.sentences[p] ?? []
    for (let s = sentences.length - 1; s >= 0; s--) {
      const sentence = sentences[s] as Sentence
      const limit = p === paragraph ? subject.start : Number.POSITIVE_INFINITY
      if ((sentence.flow.items[sentence.from]?.start ?? 0) >= limit) continue
      scoreSentence(state, sentence, limit, gender, distance, scores)
      distance++
    }
    distance += 0.5
  }
  return best(scores)
}

/** `they` for the one person in sight whose pronoun nobody knows. */
function onlyOne(
  state: State,
  {subject, paragraph}: Attribution
): Actor | undefined {
  const {reading, places, genders} = state
  for (let p = paragraph; p >= Math.max(0, paragraph - 1); p--) {
    const limit = p === paragraph ? subject.start : Number.POSITIVE_INFINITY
    const list = places[reading.paragraphs[p]?.block ?? -1] ?? []
    const sentences = reading.sentences[p] ?? []
    if (sentences.some((one) => isAboutSeveral(one, list, limit))) {
      return undefined
    }
    const persons = new Set(
      before(state, p, limit).flatMap(({actor}) =>
        actor.kind === 'person' && !genders.has(actor.id) ? [actor] : []
      )
    )
    if (persons.size > 1) return undefined
    for (const person of persons) return person
  }
  return undefined
}

function best(scores: ReadonlyMap<Actor, number>): Antecedent | undefined {
  let found: Actor | undefined
  let most = 0
  let next = 0
  for (const [actor, score] of scores) {
    if (score > most) {
      next = most
      most = score
      found = actor
    } else if (score > next) next = score
  }
  return found && {actor: found, lead: 1 - next / most}
}

function scoreSentence(
  state: State,
  sentence: Sentence,
  limit: number,
  gender: Gender,
  distance: number,
  scores: Map<Actor, number>
): void {
  const {flow, from, to, paragraph} = sentence
  const start = flow.items[from]?.start ?? 0
  const end = Math.min(limit, flow.items[to - 1]?.end ?? 0)
  const weight = 1 / (1 + distance * 0.55)
  const add = (actor: Actor, value: number) => {
    const match = agreement(state, actor, gender)
    if (!match) return
    const score = value * weight * match
    const known = scores.get(actor) ?? 0
    scores.set(actor, Math.max(known, score) + Math.min(known, score) * 0.15)
  }
  for (const {actor, paragraph: p, start: at} of state.spoken.slice(-8)) {
    if (p === paragraph && at >= start && at < end) add(actor, 1.7)
  }
  for (let i = from + 1; i < to; i++) {
    const item = flow.items[i]
    if (!item || item.end > end) break
    const actor =
      /^(?:the|its|her|his)$/.test(flow.items[i - 1]?.lower ?? '') &&
      state.roles.get(item.lower)
    if (actor) add(actor, i === from + 1 ? 1.2 : 0.7)
  }
  for (const place of before(state, paragraph, end)) {
    if (place.start < start) break
    add(place.actor, standing(state, sentence, place))
  }
}

/** 0 when the person cannot be meant, more when the gender is known. */
function agreement({genders}: State, actor: Actor, gender: Gender): number {
  if (actor.kind !== 'person') return 0
  const known = genders.get(actor.id)
  if (gender === 'other') return known === 'other' ? 1.5 : 0
  return known === undefined ? 1 : known === gender ? 1.5 : 0
}

/** How much a place in its sentence makes a person the topic. */
function standing(
  {reading}: State,
  {flow, cues, paragraph}: Sentence,
  place: NamedPlace
): number {
  const marked = reading.paragraphs[paragraph]?.marked ?? []
  if (
    marked.some((m) => m.outerStart < place.start && place.end < m.outerEnd)
  ) {
    return 0.15
  }
  const said = cues.some(
    ({subject, kind}) =>
      kind === 'verb' &&
      subject &&
      subject.start <= place.start &&
      place.end <= subject.end
  )
  if (said) return 1.5
  if (
    /^[^.;“"]{0,60}\b(?:was|were|is|,) asked\b/.test(
      flow.text.slice(place.end, place.end + 75)
    )
  )
    return 1.6
  if (/^['’]s?(?!\p{L})/u.test(flow.text.slice(place.end, place.end + 3)))
    return 0.55
  const lead = flow.text.slice(Math.max(0, place.start - 60), place.start)
  if (
    /(?:^|[.!?…]["”’']*\s+|\n)(?:(?!(?:of|for|with|by|to|and)\s)[\p{L}.-]+,?\s+){0,4}$/u.test(
      lead
    )
  )
    return 1.3
  return /\b(?:of|for|with|to|against|by|about|like)\s+(?:[\p{Lu}][\p{L}.]+\s+){0,2}$/u.test(
    lead
  )
    ? 0.6
    : 0.85
}
