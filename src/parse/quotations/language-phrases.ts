/**
 * Noun phrases of Spanish, French and German, read rightwards.
 *
 * The mention is the name alone where there is one, else the whole phrase.
 * Titles are no part of the name, whatever their capitals.
 */
import {isFirstName} from '../knowledge/first-names.ts'
import {germanTitleEnd} from '../knowledge/german.ts'
import type {Language} from '../knowledge/language.ts'
import type {Flow, Item} from './flow.ts'
import {itemAt, type Phrase} from './phrases.ts'

/** Whether a word does grammar only. */
export function isGrammar(language: Language, {lower}: Item): boolean {
  return (
    language.determiners.has(lower) ||
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.pronouns.has(lower) ||
    language.adverbs.has(lower) ||
    language.havings.has(lower) ||
    language.beings.has(lower) ||
    language.links.has(lower)
  )
}

/** Whether a word can be part of a name. */
export function isNamePart(flow: Flow, index: number): boolean {
  const item = itemAt(flow, index)
  if (item.kind !== 'word' || !/^\p{Lu}/u.test(item.text)) return false
  if (flow.names.has(item.start)) return true
  const {language} = flow
  if (/^\p{Lu}{2,}$/u.test(item.text)) return true
  return !isGrammar(language, item) && !language.timeWords.has(item.lower)
}

/**
 * Read the phrase that begins at an item; undefined when none does.
 *
 * @param high
 *   The first item not allowed.
 */
export function phraseFrom(
  flow: Flow,
  begin: number,
  high: number
): Phrase | undefined {
  const {language} = flow
  const first = itemAt(flow, begin)
  if (begin >= high || first.kind === 'mark' || first.kind === 'quote')
    return undefined
  const determined = language.determiners.has(first.lower)
  if (language.pronouns.has(first.lower)) return pronoun(first, begin)
  let at = begin
  while (at < high && language.determiners.has(itemAt(flow, at).lower)) at++
  const name = readNoun(flow, begin, at, high, determined)
  if (!name) return undefined
  if (name.kind === 'noun') return apposition(flow, name, high) ?? name
  return joint(flow, name, high)
}

function pronoun({start, end}: Item, from: number): Phrase {
  return {kind: 'pronoun', start, end, from, to: from + 1}
}

/** What a run of capitals hangs on: `el Gobierno`, `de Economía`. */
type Bound = 'article' | 'link' | undefined

/** Words up to a name or to what ends the phrase. */
function readNoun(
  flow: Flow,
  begin: number,
  from: number,
  high: number,
  determined: boolean
): Phrase | undefined {
  const {language} = flow
  let at = from
  let bound: Bound = determined ? 'article' : undefined
  let headed = false
  while (at < high && at - begin < 14) {
    const item = itemAt(flow, at)
    if (isNamePart(flow, at)) {
      const to = endOfName(flow, at, high)
      const person = personIn(flow, at, to, bound)
      if (person) return {...person, from: begin}
      headed ||= isPerson(language, item)
      at = to
      bound = undefined
      continue
    }
    const link = at > from && language.links.has(item.lower)
    const article = bound === 'link' && language.determiners.has(item.lower)
    if (link || article) {
      if (!opensNoun(flow, at + 1, high)) break
      at++
      bound = 'link'
      continue
    }
    if (!isPlainNoun(flow, at, at === from && determined)) break
    headed ||= isPerson(language, item)
    at++
    bound = language.capitalNouns ? bound : undefined
  }
  if (at === from || (!determined && !headed)) return undefined
  const {start} = itemAt(flow, begin)
  const {end} = itemAt(flow, at - 1)
  return {kind: 'noun', start, end, from: begin, to: at}
}

function opensNoun(flow: Flow, index: number, high: number): boolean {
  if (index >= high) return false
  const item = itemAt(flow, index)
  if (item.kind === 'number' || isNamePart(flow, index)) return true
  if (item.kind !== 'word' || flow.language.timeWords.has(item.lower))
    return false
  return (
    flow.language.determiners.has(item.lower) || !isGrammar(flow.language, item)
  )
}

function isPlainNoun(flow: Flow, index: number, first: boolean): boolean {
  const {language} = flow
  const item = itemAt(flow, index)
  if (item.kind === 'number') return first
  if (item.kind !== 'word') return false
  if (isGrammar(language, item) || language.timeWords.has(item.lower))
    return false
  const verb = language.cueVerbs.get(item.lower)
  return !verb || (first && language.nounLike.has(item.lower))
}

/** Whether a noun stands for somebody who speaks. */
export function isPerson(language: Language, {lower}: Item): boolean {
  const {people} = language
  if (people.has(lower) || people.has(lower.replace(/s$/, ''))) return true
  return language.capitalNouns && germanTitleEnd.test(lower)
}

/** The item behind a run of capitals with the particles between them. */
function endOfName(flow: Flow, from: number, high: number): number {
  const {particles} = flow.language
  let to = from + 1
  while (to < high) {
    if (isNamePart(flow, to)) {
      to++
      continue
    }
    let next = to
    while (next < to + 3 && particles.has(itemAt(flow, next).lower)) next++
    if (next === to || next >= high || !isNamePart(flow, next)) break
    if (flow.language.capitalNouns && itemAt(flow, to).lower === 'der') break
    to = next + 1
  }
  return to
}

/**
 * The person a run of capitals names: all of it, or what stands behind a title
 * (`Economía Ana Ruiz`, `Ministerin Weber`).
 *
 * @param bound
 *   What the run hangs on; alone, behind `de`, it names no source.
 */
function personIn(
  flow: Flow,
  from: number,
  to: number,
  bound: Bound
): Phrase | undefined {
  const {language} = flow
  let start = from
  while (start < to - 1 && isTitle(language, itemAt(flow, start))) start++
  const titled = start > from
  const begins = flow.names.has(itemAt(flow, from).start)
  if (!titled && (!begins || bound === 'link')) {
    for (let at = from + 1; at < to; at++) {
      const item = itemAt(flow, at)
      const given = isFirstName(item.text) && at + 1 < to
      const fits = !isFirstName(itemAt(flow, from).text)
      if (!flow.names.has(item.start) && !(given && fits)) continue
      if (language.particles.has(itemAt(flow, at - 1).lower) && !given) continue
      start = at
      break
    }
  }
  const known = flow.names.has(itemAt(flow, start).start)
  if (!titled && start === from) {
    if (bound === 'link') return undefined
    const given =
      known || (to - from > 1 && isFirstName(itemAt(flow, from).text))
    if (bound === 'article' && !given) return undefined
    if (bound && language.links.has(itemAt(flow, to).lower)) return undefined
  }
  if (to - start === 1 && isPerson(language, itemAt(flow, start)))
    return undefined
  return {
    kind: 'name',
    start: itemAt(flow, start).start,
    end: itemAt(flow, to - 1).end,
    from: start,
    to
  }
}

function isTitle(language: Language, item: Item): boolean {
  return (
    isPerson(language, item) ||
    /^(?:Herr|Herrn|Frau|Dr\.?|Prof\.?|M\.|Mme|MM\.|Me|Sr\.|Sra\.|Don|Doña)$/.test(
      item.text
    )
  )
}

/** `el alcalde de Lima, Ana Ruiz,`: the name is the source. */
function apposition(
  flow: Flow,
  base: Phrase,
  high: number
): Phrase | undefined {
  const at = base.to + 1
  if (itemAt(flow, base.to).text !== ',' || at >= high) return undefined
  if (!isNamePart(flow, at)) return undefined
  const to = endOfName(flow, at, high)
  const next = itemAt(flow, to)
  const {language} = flow
  const ends =
    next.kind !== 'word' ||
    isGrammar(language, next) ||
    language.timeWords.has(next.lower) ||
    language.cueVerbs.has(next.lower)
  if (!ends) return undefined
  const person = personIn(flow, at, to, undefined)
  return person && {...person, from: base.from}
}

/** `Ana Ruiz y Luis Gil` */
function joint(flow: Flow, name: Phrase, high: number): Phrase {
  if (!/^(?:y|e|et|und)$/.test(itemAt(flow, name.to).lower)) return name
  if (name.to + 1 >= high || !isNamePart(flow, name.to + 1)) return name
  const to = endOfName(flow, name.to + 1, high)
  if (
    flow.language.capitalNouns &&
    !flow.names.has(itemAt(flow, name.to + 1).start)
  )
    return name
  return {...name, kind: 'joint', end: itemAt(flow, to - 1).end, to}
}
