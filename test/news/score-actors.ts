/**
 * How good found actors are against annotated ones.
 *
 * Mentions: F1 of exact spans, with the kind and without. Actor set: in each
 * article the best one-to-one assignment, a found actor counting when at least
 * half of its mentions that touch gold touch this one. B3-hit: clustering of
 * the mentions both sides have (Bagga and Baldwin 1998). Roles: right when half
 * of the words of the shorter one are shared. Groups are left out: gold has few.
 */
import type {ExtractedActor} from '../../src/parse/extract.ts'
import type {GoldArticle} from './annotated.ts'
import {assign} from './assignment.ts'

/** Per cent. */
export type Rate = Readonly<{precision: number; recall: number; f1: number}>

/** All figures in per cent. */
export type ActorScore = Readonly<{
  mentions: Readonly<{typed: Rate; untyped: Rate}>
  actors: Readonly<{typed: Rate; untyped: Rate}>
  /** Share of the actors found whose name is gold's. */
  names: number
  /** Share of the main actors that are found. */
  salient: number
  clustering: Rate
  roles: Rate
  /** Chance that a main actor is ranked above another (AUC). */
  salience: number
}>

type Scored = Readonly<{
  name: string
  type: string
  salience: number
  roles: readonly string[]
  mentions: readonly Readonly<{start: number; end: number}>[]
}>

type Count = {right: number; found: number; gold: number; recalled: number}

const kinds = new Set(['person', 'organization', 'place'])

/** A name as names are compared. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|el|la|los|las) /, '')
}

/** Score what was found in each article, in the order of the articles. */
export function scoreActors(
  gold: readonly GoldArticle[],
  found: readonly (readonly ExtractedActor[])[]
): ActorScore {
  const counts = new Map<string, Count>()
  const count = (name: string): Count => {
    const known = counts.get(name)
    if (known) return known
    const fresh = {right: 0, found: 0, gold: 0, recalled: 0}
    counts.set(name, fresh)
    return fresh
  }
  const ranked: [main: boolean, salience: number][] = []
  gold.forEach((article, index) => {
    const wanted = article.actors
      .filter(({type}) => kinds.has(type))
      .map((actor) => ({...actor, roles: actor.roles.map(({text}) => text)}))
    const given = readFound(article, found[index] ?? [])
    scoreMentions(wanted, given, count)
    scoreSets(wanted, given, count, ranked)
    scoreClusters(wanted, given, count('clustering'))
  })
  const rate = (name: string): Rate => rateOf(count(name))
  return {
    mentions: {typed: rate('typed'), untyped: rate('untyped')},
    actors: {typed: rate('actors typed'), untyped: rate('actors untyped')},
    names: share(count('names')),
    salient: share(count('salient')),
    clustering: rate('clustering'),
    roles: rate('roles'),
    salience: areaUnder(ranked)
  }
}

function readFound(
  article: GoldArticle,
  actors: readonly ExtractedActor[]
): Scored[] {
  const golden = new Set(
    article.actors.flatMap(({mentions}) => mentions.map(keyOf))
  )
  const ignored = (mention: {start: number; end: number}): boolean =>
    !golden.has(keyOf(mention)) &&
    article.ignore.some(
      ([start, end]) => mention.start >= start && mention.end <= end
    )
  return actors
    .map((actor) => ({
      name: actor.name,
      type: actor.kind.replace('organisation', 'organization'),
      salience: actor.salience,
      roles: actor.roles,
      mentions: actor.mentions.filter((mention) => !ignored(mention))
    }))
    .filter(({type, mentions}) => kinds.has(type) && mentions.length > 0)
}

type Counter = (name: string) => Count
type Place = Readonly<{start: number; end: number}>

const keyOf = ({start, end}: Place): string => `${start},${end}`
const overlap = (a: Place, b: Place): boolean =>
  a.start < b.end && b.start < a.end

function kindAt(actors: readonly Scored[]): Map<string, string> {
  return new Map(
    actors.flatMap(({type, mentions}) =>
      mentions.map((mention) => [keyOf(mention), type])
    )
  )
}

function scoreMentions(
  wanted: readonly Scored[],
  given: readonly Scored[],
  count: Counter
): void {
  const golden = kindAt(wanted)
  const seen = kindAt(given)
  const both = [...seen].filter(([key]) => golden.has(key))
  const typed = both.filter(([key, type]) => golden.get(key) === type)
  add(count('untyped'), both.length, seen.size, golden.size)
  add(count('typed'), typed.length, seen.size, golden.size)
}

function scoreSets(
  wanted: readonly Scored[],
  given: readonly Scored[],
  count: Counter,
  ranked: [boolean, number][]
): void {
  const golden = wanted.flatMap(({mentions}) => mentions)
  const touching = given.map(
    ({mentions}) =>
      mentions.filter((one) => golden.some((other) => overlap(one, other)))
        .length
  )
  const weights = (typed: boolean): number[][] =>
    wanted.map((one) =>
      given.map((other, column) => {
        const weight = other.mentions.filter((mention) =>
          one.mentions.some((place) => overlap(mention, place))
        ).length
        const fits = weight * 2 >= (touching[column] ?? 0)
        return fits && (!typed || one.type === other.type) ? weight : 0
      })
    )
  const pairs = assign(weights(false))
  const right = (list: readonly number[]): number =>
    list.filter((column) => column >= 0).length
  add(count('actors untyped'), right(pairs), given.length, wanted.length)
  add(
    count('actors typed'),
    right(assign(weights(true))),
    given.length,
    wanted.length
  )
  wanted.forEach((one, row) => {
    const other = given[pairs[row] ?? -1]
    if (one.salience > 0) add(count('salient'), other ? 1 : 0, 1, 1)
    if (one.type === 'person') scoreRoles(one.roles, other?.roles ?? [], count)
    if (!other) return
    const same = foldWords(one.name) === foldWords(other.name)
    add(count('names'), same ? 1 : 0, 1, 1)
    ranked.push([one.salience > 0, other.salience])
  })
}

function scoreRoles(
  wanted: readonly string[],
  given: readonly string[],
  count: Counter
): void {
  const plain = (roles: readonly string[]): string[] =>
    [...new Set(roles.map(foldWords))].filter(
      (role) => role && !/^(?:mr|mrs|ms|miss|dr|sir)$/.test(role)
    )
  const gold = plain(wanted)
  const found = plain(given)
  const roles = count('roles')
  roles.gold += gold.length
  roles.found += found.length
  roles.right += found.filter((a) => gold.some((b) => sameRole(a, b))).length
  roles.recalled += gold.filter((a) => found.some((b) => sameRole(a, b))).length
}

function sameRole(a: string, b: string): boolean {
  if (a === b) return true
  const words = (role: string): Set<string> =>
    new Set(role.split(' ').filter((word) => word.length > 2))
  const [one, other] = [words(a), words(b)]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / Math.max(1, Math.min(one.size, other.size)) >= 0.5
}

/** B3 over the mentions that both sides have. */
function scoreClusters(
  wanted: readonly Scored[],
  given: readonly Scored[],
  count: Count
): void {
  const keys = (actors: readonly Scored[]): Set<string>[] =>
    actors.map(({mentions}) => new Set(mentions.map(keyOf)))
  const golden = keys(wanted)
  const seen = keys(given)
  for (const own of golden) {
    for (const key of own) {
      const other = seen.find((set) => set.has(key))
      if (!other) continue
      const inBoth = (set: Set<string>, sets: Set<string>[]): string[] =>
        [...set].filter((one) => sets.some((each) => each.has(one)))
      const shared = [...own].filter((one) => other.has(one)).length
      count.right += shared / inBoth(other, golden).length
      count.recalled += shared / inBoth(own, seen).length
      count.found++
      count.gold++
    }
  }
}

function add(count: Count, right: number, found: number, gold: number): void {
  count.right += right
  count.recalled += right
  count.found += found
  count.gold += gold
}

function share({right, gold}: Count): number {
  return gold ? (100 * right) / gold : 100
}

function rateOf({right, found, gold, recalled}: Count): Rate {
  const precision = found ? (100 * right) / found : gold ? 0 : 100
  const recall = gold ? (100 * recalled) / gold : 100
  const sum = precision + recall
  return {precision, recall, f1: sum ? (2 * precision * recall) / sum : 0}
}

function areaUnder(ranked: readonly [boolean, number][]): number {
  const high = ranked.filter(([main]) => main)
  const low = ranked.filter(([main]) => !main)
  let above = 0
  for (const [, a] of high) {
    for (const [, b] of low) above += a > b ? 1 : a === b ? 0.5 : 0
  }
  const pairs = high.length * low.length
  return pairs ? (100 * above) / pairs : 100
}
