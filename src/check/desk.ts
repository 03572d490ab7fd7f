/**
 * What lies before an editor who checks a publication, and how a finding is
 * written down.
 */
import type {Root} from 'mdast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Actor, Register} from '../actor.ts'
import type {Article} from '../article.ts'
import type {IdLock} from '../id-lock.ts'
import type {Email, Issue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import type {CheckRule} from './rule.ts'
import {rules} from './rules.ts'

/** A place in a file. */
export type Place = Point | Position | undefined

/** Front matter as far as a check reads it; of an article or an issue. */
export type Matter = Readonly<{
  title: string
  date: string
  status: string
  slug?: string
  aliases?: readonly string[]
  number?: number
  kicker?: string | undefined
  standfirst?: string | undefined
  updated?: string | undefined
  lang?: string | undefined
  image_alt?: string | undefined
  image_caption?: string | undefined
  image_credit?: string | undefined
  corrections?: readonly Readonly<{date: string; text: string}>[]
  quotes?: Readonly<Record<string, unknown>>
  mail?: Readonly<{
    subject?: string | undefined
    preheader?: string | undefined
  }>
  subject?: string | undefined
  preheader?: string | undefined
  articles?: readonly string[]
}>

/** Looks for words in an article, as pull-quotes are looked for. */
export type Words = Readonly<{
  holds: (words: string) => boolean
  /** The sentence or quotation most like these words, if one is. */
  nearest: (words: string) => string | undefined
}>

/** An article or letter with everything that is known of it. */
export type Text = Readonly<{
  file: VFile
  kind: 'article' | 'letter'
  /** Parsed, nothing changed; every node has its place. */
  tree: Root
  matter: Matter
  placeOf: (...path: PropertyKey[]) => Place
  language: string
  /** Absent when it is wrong. */
  article?: Article | undefined
  issue?: Issue | undefined
  /** Absent for letters. */
  words?: Words | undefined
  /** The actors with the roles that the text alone gives them. */
  told?: readonly Actor[] | undefined
}>

/** Everything that is checked, drafts and the future with it. */
export type Desk = Readonly<{
  publication: Publication
  register: Register
  lock: IdLock
  texts: readonly Text[]
  emails: readonly Email[]
  /** By id of the article the issue that took it out; of each list. */
  mailed: readonly ReadonlyMap<string, number>[]
  /** Every file that was read. */
  files: readonly VFile[]
  now: Date
}>

/**
 * Write a finding down.
 *
 * @param reason
 *   What was found, what was expected, what to do; one sentence.
 * @param mended
 *   What should stand at the place instead, if that is certain.
 */
export function find(
  file: VFile,
  rule: CheckRule,
  place: Place,
  reason: string,
  mended?: string
): void {
  const message = file.message(reason, {
    place: place ?? {line: 1, column: 1},
    ruleId: rule,
    source: 'quoin'
  })
  message.fatal = rules[rule]?.level === 'error'
  if (mended !== undefined) message.expected = [mended]
}

/** Turns a range of the file's text into a place. */
export function placer(file: VFile): (start: number, end: number) => Position {
  const places = location(String(file))
  const point = (offset: number): Point =>
    places.toPoint(offset) ?? {line: 1, column: 1}
  return (start, end) => ({start: point(start), end: point(end)})
}

/** Words of the front matter that readers see, each with its place. */
export function headWords(
  text: Text
): readonly Readonly<{words: string; place: Place; key: string}>[] {
  const {matter, placeOf} = text
  const keys = [
    'title',
    'kicker',
    'standfirst',
    'image_alt',
    'image_caption',
    'image_credit',
    'subject',
    'preheader'
  ] as const
  const simple = keys.map((key) => [[key], matter[key]] as const)
  const deep = [
    [['mail', 'subject'], matter.mail?.subject] as const,
    [['mail', 'preheader'], matter.mail?.preheader] as const,
    ...(matter.corrections ?? []).map(
      ({text: words}, index) => [['corrections', index, 'text'], words] as const
    )
  ]
  return [...simple, ...deep].flatMap(([path, words]) =>
    words ? [{words, place: placeOf(...path), key: path.join('.')}] : []
  )
}
