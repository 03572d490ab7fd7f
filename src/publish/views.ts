/**
 * Parts that many pages show, as ready strings for the templates.
 */
import type {Actor} from '../actor.ts'
import {roleLabelIn} from '../actor.ts'
import type {Article} from '../article.ts'
import {articlePath, readingMinutes} from '../article.ts'
import {type Issue, issuePath} from '../issue.ts'
import {wordsAlone} from '../quotation.ts'
import type {Archive} from './archive.ts'
import type {Foreign} from './beside.ts'
import {isRightToLeft} from './days.ts'
import type {Dossier, Said} from './dossiers.ts'
import {actorPath} from './dossiers.ts'
import {inMarks} from './quote-marks.ts'

/** A day as people and machines read it. */
export type DayView = Readonly<{text: string; iso: string}>

/** An article in a list. */
export type EntryView = Readonly<{
  href: string
  title: string
  kicker: string | undefined
  standfirst: string
  authors: readonly AuthorView[]
  day: DayView
  minutes: number
  issue: Readonly<{name: string; href: string}> | undefined
}> &
  Foreign

/** An author, and what the language puts before the name in a list: `, `, ` and `. */
export type AuthorView = Readonly<{name: string; before: string}>

/** A quotation in a list, with who said it and where. */
export type SaidView = Readonly<{
  words: string
  name: string
  role: string | undefined
  /** The page of the actor, when the source is one. */
  actor: string | undefined
  /** The words in their article. */
  context: string
  title: string
  day: DayView
}> &
  Foreign

/** An actor as a chip; `note` stands muted behind the name. */
export type ChipView = Readonly<{
  name: string
  kind: string
  note: string | undefined
  href: string
}>

/** An article in a list. */
export function entryView(archive: Archive, article: Article): EntryView {
  const issue = archive.issues.get(article.id)
  return {
    href: archive.link(articlePath(article)),
    title: article.title,
    kicker: article.kicker,
    standfirst: article.summary,
    authors: authorViews(archive, article),
    day: dayView(archive, article.published),
    minutes: readingMinutes(article),
    issue: issue && {
      name: issueName(archive, issue),
      href: archive.link(issuePath(issue))
    },
    ...foreign(archive, article)
  }
}

/** A quotation in a list. */
export function saidView(
  archive: Archive,
  {article, quotation}: Said
): SaidView {
  const {actor, mention, name = mention, role} = quotation.source
  const dossier = actor === undefined ? undefined : archive.dossiers.get(actor)
  return {
    words: inMarks(wordsAlone(quotation), article.language),
    ...foreign(archive, article),
    name: dossier?.name ?? name,
    role,
    actor: dossier && archive.link(actorPath(dossier.id)),
    context: `${archive.link(articlePath(article))}#${quotation.id}`,
    title: article.title,
    day: dayView(archive, article.published)
  }
}

/** An actor of one article, with the role it has there. */
export function actorChip(
  archive: Archive,
  {language}: Pick<Article, 'language'>,
  actor: Actor
): ChipView {
  const [role] = actor.roles
  const dossier = archive.dossiers.get(actor.id)
  return {
    name: dossier?.name ?? actor.name,
    kind: dossier?.kind ?? actor.kind,
    note: role && roleLabelIn(language, role),
    href: archive.link(actorPath(actor.id))
  }
}

/** An actor of the archive, with a note such as a count. */
export function dossierChip(
  archive: Archive,
  dossier: Dossier,
  note?: string
): ChipView {
  const {name, kind} = dossier
  return {name, kind, note, href: archive.link(actorPath(dossier.id))}
}

/** The day of a moment, in the language of the publication. */
export function dayView(
  archive: Archive,
  {day, iso}: Article['published']
): DayView {
  return {text: archive.days.long(day), iso}
}

/** What a title or words of an article must say of their language. */
export function foreign(
  archive: Archive,
  {language}: Pick<Article, 'language'>
): Foreign {
  const isOwn = language === archive.site.publication.language
  return {
    language: isOwn ? undefined : language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr'
  }
}

/** The authors of an article as the language lists names. */
export function authorViews(
  archive: Archive,
  {authors}: Pick<Article, 'authors'>
): AuthorView[] {
  return archive.site.locale.listed(authors)
}

/** `Issue 42`; a number is a name, and is written without separators. */
export function issueName(
  archive: Archive,
  {number}: Pick<Issue, 'number'>
): string {
  return archive.say('issue', {number: String(number)})
}

/** Values in groups by a key, in order of first appearance. */
export function grouped<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string
): [key: string, values: Value[]][] {
  return [...Map.groupBy(values, keyOf)]
}
