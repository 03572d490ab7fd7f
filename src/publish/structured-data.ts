/**
 * What machines read of a page: nodes of schema.org 30, one graph by ids.
 *
 * An actor is `…/actors/ID/#actor` everywhere. `Quotation` is pending in
 * schema.org, and no search engine shows it; tools can read it.
 */
import type {
  NewsArticle,
  Organization,
  Person,
  Place,
  PublicationIssue,
  Quotation,
  Thing
} from 'schema-dts'
import type {ActorKind} from '../actor.ts'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Issue} from '../issue.ts'
import {issuePath} from '../issue.ts'
import type {Archive} from './archive.ts'
import type {Dossier, Said} from './dossiers.ts'
import {actorPath, isHeld, saidIn} from './dossiers.ts'

type Reference = Readonly<{'@id': string}>

/** An article is about an actor from this salience on, and about two at most. */
const aboutFrom = 0.25

/** Articles that the page of an actor names as being about it. */
const subjectsAtMost = 50

/** The nodes as the text of a `<script type="application/ld+json">`. */
export function toJsonLd(nodes: readonly Thing[]): string {
  const graph = {'@context': 'https://schema.org', '@graph': nodes}
  return JSON.stringify(graph).replace(
    /[<\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

/** The publication, which is on every page. */
export function publicationNodes(archive: Archive): Thing[] {
  const {title, description, language} = archive.site.publication
  const url = archive.url('/')
  return [
    {
      '@type': 'Periodical',
      '@id': `${url}#publication`,
      name: title,
      description,
      url,
      inLanguage: language,
      publisher: {'@id': `${url}#publisher`}
    },
    {
      '@type': 'Organization',
      '@id': `${url}#publisher`,
      name: title,
      url,
      logo: archive.url('/icon.svg')
    }
  ]
}

/** An article with the quotations in it and the actors it mentions. */
export function articleNodes(archive: Archive, article: Article): Thing[] {
  const {site, dossiers} = archive
  const {confidence} = site.publication.limits
  const said = saidIn(article, confidence)
  const actors = article.actors.flatMap(({id}) => dossiers.get(id) ?? [])
  return [
    articleNode(archive, article, said),
    ...actors.map((dossier) => actorNode(archive, dossier))
  ]
}

function articleNode(
  archive: Archive,
  article: Article,
  said: readonly Said[]
): NewsArticle {
  const url = archive.url(articlePath(article))
  const issue = archive.issues.get(article.id)
  const published = article.published.iso
  const about = article.actors.slice(0, 2).filter(isAbout)
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    headline: article.title,
    description: article.summary,
    url,
    mainEntityOfPage: article.canonical ?? url,
    inLanguage: article.language,
    datePublished: published,
    dateModified: article.updated?.iso ?? published,
    wordCount: article.words,
    author: article.authors.map((name) => author(archive, name)),
    publisher: {'@id': `${archive.url('/')}#publisher`},
    image: pictureAddress(archive, article),
    isPartOf: {
      '@id': issue
        ? `${archive.url(issuePath(issue))}#issue`
        : `${archive.url('/')}#publication`
    },
    ...(article.kicker && {articleSection: article.kicker}),
    ...(article.tags.length && {keywords: article.tags.join(', ')}),
    ...(article.corrections.length && {correction: corrections(article)}),
    about: about.map(({id}) => actorReference(archive, id)),
    mentions: article.actors.map(({id}) => actorReference(archive, id)),
    hasPart: said.map((one) => quotationNode(archive, one))
  }
}

/** A picture of a kind that those who show cards know, or what stands for it. */
function pictureAddress(archive: Archive, {picture}: Article): string {
  if (!picture) return archive.url('/icon.svg')
  const {plain, shown} = archive.renditions(picture)
  return encodeURI(archive.url((plain ?? shown).path))
}

function isAbout({salience}: Article['actors'][number]): boolean {
  return salience >= aboutFrom
}

function corrections({corrections}: Article) {
  return corrections.map(({date, text}) => ({
    '@type': 'CorrectionComment' as const,
    datePublished: date,
    text
  }))
}

/** The publication's own pen name is the publication; any other is a person. */
function author(archive: Archive, name: string): Person | Organization {
  const {author, title} = archive.site.publication
  const url = archive.url('/')
  const isCollective =
    name === title || (name === author && /^the /i.test(name))
  return {'@type': isCollective ? 'Organization' : 'Person', name, url}
}

/** One quotation: its words, whose they are, and where they stand. */
export function quotationNode(
  archive: Archive,
  {article, quotation}: Said
): Quotation {
  const page = archive.url(articlePath(article))
  const {actor, mention, name = mention} = quotation.source
  const dossier = actor === undefined ? undefined : archive.dossiers.get(actor)
  return {
    '@type': 'Quotation',
    '@id': `${page}#${quotation.id}`,
    url: `${page}#${quotation.id}`,
    text: quotation.text,
    inLanguage: article.language,
    isBasedOn: {'@id': `${page}#article`},
    // `creator` is a person or an organization; a place is credited by name.
    ...(dossier && dossier.kind !== 'place'
      ? {
          creator: actorReference(archive, dossier.id),
          spokenByCharacter: actorReference(archive, dossier.id)
        }
      : {creditText: name})
  }
}

/**
 * One actor; `sameAs` only when a person confirmed it in the register.
 *
 * @param subjectOf
 *   Articles that speak of it, to be named with it.
 */
export function actorNode(
  archive: Archive,
  dossier: Dossier,
  subjectOf: readonly Article[] = []
): Person | Organization | Place {
  const url = archive.url(actorPath(dossier.id))
  const role = dossier.roles.find(isHeld)
  const node = {
    '@id': `${url}#actor`,
    name: dossier.name,
    url,
    ...(dossier.wikidata && {sameAs: wikidataAddress(dossier.wikidata)}),
    ...(subjectOf.length && {
      subjectOf: subjectOf.map((article) => ({
        '@id': `${archive.url(articlePath(article))}#article`
      }))
    })
  }
  const type = typeOf(dossier.kind)
  return type === 'Person'
    ? {'@type': type, ...node, ...(role && {jobTitle: role.label})}
    : {'@type': type, ...node}
}

/** The page of an actor, and the articles that speak of the actor. */
export function actorPageNodes(archive: Archive, dossier: Dossier): Thing[] {
  const url = archive.url(actorPath(dossier.id))
  return [
    {
      '@type': 'ProfilePage',
      '@id': url,
      url,
      name: dossier.name,
      mainEntity: {'@id': `${url}#actor`}
    },
    actorNode(archive, dossier, dossier.mentioned.slice(0, subjectsAtMost))
  ]
}

/** An issue and the articles in it. */
export function issueNode(archive: Archive, issue: Issue): PublicationIssue {
  const url = archive.url(issuePath(issue))
  return {
    '@type': 'PublicationIssue',
    '@id': `${url}#issue`,
    url,
    name: issue.title,
    issueNumber: String(issue.number),
    datePublished: issue.published.iso,
    isPartOf: {'@id': `${archive.url('/')}#publication`},
    hasPart: issue.articles.map((article) => ({
      '@id': `${archive.url(articlePath(article))}#article`
    }))
  }
}

/** The page of an item of Wikidata. */
export function wikidataAddress(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`
}

function actorReference(archive: Archive, id: string): Reference {
  return {'@id': `${archive.url(actorPath(id))}#actor`}
}

function typeOf(kind: ActorKind): 'Person' | 'Organization' | 'Place' {
  if (kind === 'person') return 'Person'
  return kind === 'place' ? 'Place' : 'Organization'
}
