/**
 * What a build made, in a few lines a person likes to read.
 */
import path from 'node:path'
import process from 'node:process'
import type {ActorKind} from '../actor.ts'
import {sayingsIn} from '../article.ts'
import {type Email, issueFolder} from '../issue.ts'
import {idLockName} from '../parse/read-id-lock.ts'
import type {Inventory} from '../publish/last-dist.ts'
import type {Site} from '../publish/site.ts'
import {isAttributed, type QuotationKind} from '../quotation.ts'
import type {SiteReading} from './read-site.ts'

/** The figures of a build. */
export type Report = Readonly<{
  publication: string
  url: string
  articles: number
  waiting: number
  quotations: number
  attributed: number
  unattributed: number
  /** Reported without marks; in the data, not shown. */
  reported: number
  terms: number
  actors: Readonly<Record<ActorKind, number>>
  pages: number
  feeds: number
  issues: readonly Readonly<{number: number; folder: string; bytes: number}>[]
  warnings: number
  /** Whether the lock of ids was written, to be committed. */
  hasNewIds: boolean
  /** Known to whoever waited for it. */
  seconds: number
}>

/** What was made. */
export type Pressed = Readonly<{
  paths: readonly string[]
  /** What is in `dist/` then. */
  dist: Inventory
  emails: readonly Pick<Email, 'issue' | 'html'>[]
}>

/** Count what was made; an actor of several articles counts once. */
export function countReport(
  reading: SiteReading,
  site: Site,
  pressing: Pressed,
  hasNewIds: boolean
): Report {
  const {publication, articles} = site
  const quotations = articles.flatMap(sayingsIn)
  const ofKind = (...kinds: QuotationKind[]) =>
    quotations.filter(({kind}) => kinds.includes(kind))
  const speech = ofKind('direct', 'mixed')
  const named = speech.filter((quotation) =>
    isAttributed(quotation, publication.limits.confidence)
  )
  const {paths: names} = pressing
  return {
    publication: publication.title,
    url: publication.url,
    articles: articles.length,
    waiting: reading.waiting,
    quotations: speech.length,
    attributed: named.length,
    unattributed: speech.length - named.length,
    reported: ofKind('indirect').length,
    terms: ofKind('term').length,
    actors: countActors(site),
    pages: names.filter((name) => name.endsWith('.html')).length,
    feeds: names.filter((name) =>
      /(?:feed|atom|quotes|feeds\/[\d-]+)\.xml$|feed\.json$/.test(name)
    ).length,
    issues: pressing.emails.map((email) => ({
      number: email.issue,
      folder: `dist/mail/${issueFolder({number: email.issue})}`,
      bytes: Buffer.byteLength(email.html)
    })),
    warnings: reading.files.flatMap((file) => file.messages).length,
    hasNewIds,
    seconds: 0
  }
}

function countActors(site: Site): Record<ActorKind, number> {
  const counts = {person: 0, organisation: 0, place: 0, group: 0}
  const seen = new Set<string>()
  for (const {id, kind} of site.articles.flatMap(({actors}) => actors)) {
    if (seen.has(id)) continue
    seen.add(id)
    counts[kind]++
  }
  return counts
}

/** Print the figures on standard output: a table, or JSON. */
export function printReport(
  report: Report,
  root: string,
  options: {json?: boolean}
): void {
  process.stdout.write(
    options.json ? `${JSON.stringify(report)}\n` : table(report, root)
  )
}

function table(report: Report, root: string): string {
  const {person, organisation, place, group} = report.actors
  const rows: [string, number, string][] = [
    ['articles', report.articles, wait(report.waiting)],
    [
      'quotations',
      report.quotations,
      `${report.attributed} with a name, ${report.unattributed} left open; beside them ${report.reported} reported, ${count(report.terms, 'term')}`
    ],
    [
      'actors',
      person + organisation + place + group,
      [
        count(person, 'person', 'people'),
        count(organisation, 'organisation'),
        count(place, 'place'),
        count(group, 'group')
      ].join(', ')
    ],
    ['pages', report.pages, 'dist/site'],
    [
      'feeds',
      report.feeds,
      'RSS, Atom, JSON; one for each actor, tag and year'
    ],
    ['issues', report.issues.length, report.issues.map(size).join(', ')],
    ['problems', report.warnings, report.warnings ? 'see above' : '']
  ]
  const lines = rows.map(([name, number, note]) =>
    `  ${name.padEnd(11)}${String(number).padStart(5)}   ${note}`.trimEnd()
  )
  const here = path.relative(process.cwd(), root) || '.'
  return [
    `Built “${report.publication}” in ${report.seconds} s`,
    '',
    ...lines,
    '',
    ...next(report, here)
  ].join('\n')
}

function next(report: Report, here: string): string[] {
  const folder = here === '.' ? '' : ` ${here}`
  const base = here === '.' ? '' : `${here}/`
  const [last] = report.issues
  const rows: [string, string][] = [
    [`npx quoin preview${folder}`, 'read the pages in a browser'],
    ...(last
      ? [
          [
            `${base}${last.folder}/`,
            'the last issue as HTML, text and message'
          ] as [string, string]
        ]
      : []),
    report.unattributed > 0
      ? [`npx quoin quotes${folder} --unattributed`, 'decide who said what']
      : [`npx quoin extract ${base}articles/…`, 'who said what in one article'],
    [`${base}articles/`, 'write the next one, then build again'],
    ...(report.hasNewIds
      ? [[`${base}${idLockName}`, 'new ids: commit it'] as [string, string]]
      : [])
  ]
  const width = Math.max(...rows.map(([what]) => what.length)) + 3
  return [
    'Look next',
    ...rows.map(([what, why]) => `  ${what.padEnd(width)}${why}`),
    ''
  ]
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

function wait(waiting: number): string {
  return waiting > 0 ? `${waiting} more wait: drafts and future dates` : ''
}

function size(issue: Report['issues'][number]): string {
  return `${issue.number} (${Math.ceil(issue.bytes / 1000)} kB)`
}
