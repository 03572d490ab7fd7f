/**
 * The archive's quotations and actors for other programs.
 *
 * The shape is a promise: fields are added, never renamed or taken away
 * without another `version`.
 */
import type {ActorKind} from '../actor.ts'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Quotation} from '../quotation.ts'
import {isAttributed} from '../quotation.ts'
import type {Archive} from './archive.ts'
import type {Dossier} from './dossiers.ts'
import {actorPath} from './dossiers.ts'
import type {Sheet} from './sheet.ts'
import {wikidataAddress} from './structured-data.ts'

/** An article as both files name it; `published` is RFC 3339. */
export type ArticleRecord = Readonly<{
  id: string
  url: string
  title: string
  published: string
}>

/** One quotation of `quotes.json`. */
export type QuotationRecord = Readonly<{
  id: string
  /** The words in their article. */
  url: string
  kind: 'direct' | 'mixed' | 'indirect'
  text: string
  language: string
  /** `null` when nobody is named with enough confidence. */
  source: Readonly<{
    name: string
    role: string | null
    /** Id and page of the actor, when the source is one. */
    actor: string | null
    url: string | null
  }> | null
  /** 0 to 1: how sure the source is. */
  confidence: number
  article: ArticleRecord
}>

/** One actor of `actors.json`. */
export type ActorRecord = Readonly<{
  id: string
  url: string
  name: string
  kind: ActorKind
  /** A role over time; ISO days, months or years, `null` when not known. */
  roles: readonly Readonly<{
    role: string
    from: string | null
    to: string | null
  }>[]
  /** Address of the item, only when a person confirmed it. */
  wikidata: string | null
  /** Addresses of quotations, newest first. */
  quotations: readonly string[]
  /** Newest first. */
  articles: readonly ArticleRecord[]
}>

/**
 * `quotes.json`: every quotation, newest article first, in order of the text.
 *
 * Terms are not there, for nobody said them.
 */
export function quotationsFile(archive: Archive): Sheet {
  const {site, marks} = archive
  const path = 'quotes.json'
  const key = marks.key(path, marks.said(site.articles))
  const make = () => jsonText(archive, 'quotations', records())
  return {path, key, make}

  function* records(): Generator<QuotationRecord> {
    for (const article of site.articles) {
      for (const one of article.quotations) {
        yield* quotationRecord(archive, article, one)
      }
    }
  }
}

/** `actors.json`: every actor, by id. */
export function actorsFile(archive: Archive): Sheet {
  const {site, marks} = archive
  const path = 'actors.json'
  const articles = marks.said(site.articles)
  const key = marks.key(path, articles, actorsMark(archive))
  const make = () => jsonText(archive, 'actors', records())
  return {path, key, make}

  function* records(): Generator<ActorRecord> {
    for (const dossier of archive.dossiers.values()) {
      yield actorRecord(archive, dossier)
    }
  }
}

/** All that is said of actors, beside the articles they are in. */
export function actorsMark({dossiers}: Archive): unknown[] {
  return [...dossiers.values()].map(({id, name, kind, wikidata, roles}) => [
    id,
    name,
    kind,
    wikidata,
    roles
  ])
}

/** As `JSON.stringify` writes it with a margin of one space, in pieces. */
function* jsonText(
  archive: Archive,
  name: string,
  records: Iterable<object>
): Generator<string> {
  const {title, language} = archive.site.publication
  const publication = {title, url: archive.url('/'), language}
  const head = {version: 1, publication, [name]: []}
  yield JSON.stringify(head, null, 1).replace(/\]\n\}$/, '')
  let before = '\n  '
  for (const record of records) {
    yield before + JSON.stringify(record, null, 1).replaceAll('\n', '\n  ')
    before = ',\n  '
  }
  yield before === ',\n  ' ? '\n ]\n}\n' : ']\n}\n'
}

function quotationRecord(
  archive: Archive,
  article: Article,
  quotation: Quotation
): QuotationRecord[] {
  const {id, kind, text, confidence} = quotation
  if (kind === 'term') return []
  const url = `${archive.url(articlePath(article))}#${id}`
  const {language} = article
  const source = sourceRecord(archive, quotation)
  const record = articleRecord(archive, article)
  return [{id, url, kind, text, language, source, confidence, article: record}]
}

function sourceRecord(
  archive: Archive,
  quotation: Quotation
): QuotationRecord['source'] {
  const {confidence} = archive.site.publication.limits
  if (!isAttributed(quotation, confidence)) return null
  const {actor, mention, name = mention, role = null} = quotation.source
  const dossier = actor === undefined ? undefined : archive.dossiers.get(actor)
  return {
    name,
    role,
    actor: dossier?.id ?? null,
    url: dossier ? archive.url(actorPath(dossier.id)) : null
  }
}

function actorRecord(archive: Archive, dossier: Dossier): ActorRecord {
  return {
    id: dossier.id,
    url: archive.url(actorPath(dossier.id)),
    name: dossier.name,
    kind: dossier.kind,
    roles: dossier.roles.map(({label, from, to, seen}) => ({
      role: label,
      from: from ?? seen?.[0] ?? null,
      to: to ?? seen?.[1] ?? null
    })),
    wikidata: dossier.wikidata ? wikidataAddress(dossier.wikidata) : null,
    quotations: dossier.quoted.map(
      ({article, saying}) => `${archive.url(articlePath(article))}#${saying.id}`
    ),
    articles: dossier.mentioned.map((one) => articleRecord(archive, one))
  }
}

function articleRecord(archive: Archive, article: Article): ArticleRecord {
  const {id, title, published} = article
  const url = archive.url(articlePath(article))
  return {id, url, title, published: published.iso}
}
