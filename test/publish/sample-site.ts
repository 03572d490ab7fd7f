/**
 * A small publication made by hand, for tests of what is published.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import type {Actor} from '../../src/actor.ts'
import type {Article, Moment} from '../../src/article.ts'
import type {Issue} from '../../src/issue.ts'
import type {Publication} from '../../src/publication.ts'
import {type Locale, localeIn} from '../../src/publish/locale.ts'
import type {Site} from '../../src/publish/site.ts'
import type {Templates} from '../../src/publish/templates.ts'
import {templatesFrom} from '../../src/publish/templates.ts'
import type {Quotation} from '../../src/quotation.ts'

/** A publication with every default; give what matters to the test. */
export function samplePublication(
  changes: Partial<Publication> = {}
): Publication {
  return {
    title: 'Letter from Carrant',
    description: 'News and voices of an island.',
    url: 'https://letter.example.org',
    language: 'en-GB',
    timeZone: 'Europe/London',
    tagAuthority: 'letter.example.org,2025',
    author: 'The editors',
    sender: {name: 'Letter from Carrant', address: 'letter@example.org'},
    postalAddress: '1 South Quay, St Orrin',
    listId: 'letter.example.org',
    limits: {page: 20, feed: 30, confidence: 0.6},
    ...changes
  }
}

/** Noon, UTC, of an ISO day. */
export function sampleMoment(day: string): Moment {
  const at = Date.parse(`${day}T12:00:00Z`)
  return {at, iso: `${day}T12:00:00+00:00`, day}
}

/** An actor who is named once. */
export function sampleActor(changes: Partial<Actor> = {}): Actor {
  return {
    id: 'ingrid-sallis',
    name: 'Ingrid Sallis',
    kind: 'person',
    roles: [{text: 'mayor of Ostrey', status: 'current'}],
    aliases: ['Sallis'],
    mentions: [{start: 6, end: 19, text: 'Ingrid Sallis'}],
    salience: 0.4,
    ...changes
  }
}

/** A direct quotation by the sample actor. */
export function sampleQuotation(changes: Partial<Quotation> = {}): Quotation {
  return {
    id: 'q-00000001',
    kind: 'direct',
    text: 'I was for it at seven o’clock and I am for it now.',
    spans: [[100, 150]],
    source: {
      mention: 'Ingrid Sallis',
      start: 160,
      end: 173,
      actor: 'ingrid-sallis',
      name: 'Ingrid Sallis',
      role: 'mayor of Ostrey'
    },
    cue: {text: 'said', start: 155, end: 159},
    confidence: 0.95,
    ...changes
  }
}

/** Quoted words as they stand in the body of an article. */
export function quoted(id: string, words: string): Element {
  return h('span', {id, className: ['quotation']}, words)
}

/** The first mention of an actor as it stands in the body of an article. */
export function mention(actor: string, name: string): Element {
  return h('span', {dataActor: actor}, name)
}

/** A paragraph of so many plain words. */
export function paragraph(words: number): Element {
  return h('p', `${Array(words).fill('word').join(' ')}.`)
}

/** The body of an article from its blocks. */
export function sampleBody(...blocks: ElementContent[]): Root {
  return {type: 'root', children: blocks}
}

/** A short article in which the sample actor says the sample quotation. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'a1b2c3d4',
    file: 'articles/pier-vote.md',
    slug: 'pier-vote',
    aliases: [],
    title: 'Mayor’s casting vote sinks the pier lease',
    standfirst: 'She wanted the lease. Then she had to break the tie.',
    summary: 'She wanted the lease. Then she had to break the tie.',
    published: sampleMoment('2026-03-12'),
    authors: ['Hester Lund'],
    tags: ['council'],
    language: 'en-GB',
    corrections: [],
    mail: {as: 'digest'},
    body: sampleBody(
      h('p', ['Mayor ', mention('ingrid-sallis', 'Ingrid Sallis'), ' voted.']),
      h('p', [
        '“',
        quoted('q-00000001', sampleQuotation().text),
        '” said Sallis.'
      ])
    ),
    words: 120,
    quotations: [sampleQuotation()],
    actors: [sampleActor()],
    ...changes
  }
}

/** An issue of the articles given. */
export function sampleIssue(changes: Partial<Issue> = {}): Issue {
  return {
    number: 1,
    id: 'i1',
    file: 'articles/issues/001.md',
    title: 'The pier',
    published: sampleMoment('2026-03-13'),
    subject: 'The pier',
    preheader: 'One vote.',
    letter: sampleBody(h('p', 'Dear reader, it was a long night.')),
    articles: [sampleArticle()],
    ...changes
  }
}

/** The designer's own files of this repository. */
export function sampleTemplates(locale: Locale = localeIn('en-GB')): Templates {
  const folder = new URL('../../templates', import.meta.url).pathname
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return templatesFrom(
    new Map([
      ['minisearch.js', ''],
      ...names
        .filter((name) => /\.(?:liquid|css|js)$/.test(name))
        .map((name): [string, string] => [
          name,
          readFileSync(join(folder, name), 'utf8')
        ])
    ]),
    locale
  )
}

/** A site of one article and one issue. */
export function sampleSite(changes: Partial<Site> = {}): Site {
  const articles = changes.articles ?? [sampleArticle()]
  const publication = changes.publication ?? samplePublication()
  const locale = localeIn(publication.language)
  return {
    publication,
    locale,
    articles,
    issues: [sampleIssue({articles: [...articles]})],
    register: new Map(),
    gallery: new Map(),
    templates: sampleTemplates(locale),
    ...changes
  }
}
