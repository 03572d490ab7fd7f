/**
 * What the search page looks in: articles, actors, and who said what.
 */
import {toString as textOf} from 'hast-util-to-string'
import MiniSearch, {type AsPlainObject} from 'minisearch'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import {actorPath, type Dossier, type Said, saidIn} from './dossiers.ts'
import {foreign, saidView} from './views.ts'

/** One thing to be found: its kind and what the templates of the page show. */
type Found = Readonly<Record<string, string | undefined>>

/**
 * One file of the index; `search/index.json` is the first.
 *
 * `shown` are the things to be found; the id of a document of the index is the
 * place of its thing.
 */
export type SearchIndex = Readonly<{
  version: 1
  shown: readonly Found[]
  index: AsPlainObject
  /** Names of the files beside the first one in which there is more. */
  more?: readonly string[]
}>

/** What is looked in, by field; the script names the same ones. */
type Document = Readonly<{
  id: number
  title: string
  names: string
  text: string
  /** What it is about beside its own words. */
  about: string
}>

/**
 * The first part: all actors, and some articles.
 *
 * @param more
 *   Names of the other parts.
 */
export function firstText(
  archive: Archive,
  articles: readonly Article[],
  whole: number,
  more?: readonly string[]
): string {
  const actors = [...archive.dossiers.values()].map((one) =>
    actorEntry(archive, one)
  )
  const newest = new Set(articles.slice(0, whole))
  const entries = [...actors, ...entriesOf(archive, articles, newest)]
  return textOfPart({...indexOf(entries), ...(more && {more})})
}

/**
 * The index of some articles, newest first.
 *
 * @param whole
 *   Of so many, the newest, the text is looked in.
 */
export function partText(
  archive: Archive,
  articles: readonly Article[],
  whole: number
): string {
  const newest = new Set(articles.slice(0, whole))
  return textOfPart(indexOf(entriesOf(archive, articles, newest)))
}

function textOfPart(part: SearchIndex): string {
  return `${JSON.stringify(part)}\n`
}

function entriesOf(
  archive: Archive,
  articles: readonly Article[],
  newest: ReadonlySet<Article>
): Entry[] {
  const {confidence} = archive.site.publication.limits
  return articles.flatMap((article) => [
    articleEntry(archive, article, newest.has(article)),
    ...saidIn(article, confidence).map((said) => quotationEntry(archive, said))
  ])
}

function indexOf(entries: readonly Entry[]): SearchIndex {
  const index = new MiniSearch<Document>({
    fields: ['title', 'names', 'text', 'about'],
    tokenize: termsOf,
    processTerm: (term) => term
  })
  index.addAll(entries.map(({document}, id) => ({id, ...document})))
  return {
    version: 1,
    shown: entries.map(({found}) => found),
    index: index.toJSON()
  }
}

/**
 * The terms of a text: lower-case words without accents, by the same rule as
 * in `templates/search.js`.
 *
 * @example
 *   termsOf('L’Été à Peña') // => ['l', 'ete', 'a', 'pena']
 */
export function termsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

type Entry = Readonly<{found: Found; document: Omit<Document, 'id'>}>

function articleEntry(
  archive: Archive,
  article: Article,
  isWhole: boolean
): Entry {
  const {
    title,
    standfirst = '',
    summary,
    kicker,
    tags,
    actors,
    body,
    authors
  } = article
  const names = actors.flatMap(({name, aliases}) => [name, ...aliases])
  return {
    found: {
      kind: 'article',
      title,
      standfirst: summary,
      kicker,
      href: archive.link(articlePath(article)),
      day: archive.days.long(article.published.day),
      ...languageOf(archive, article)
    },
    document: {
      title: [title, kicker].join(' '),
      names: [...new Set([...names, ...authors])].join(' '),
      text: isWhole ? `${standfirst} ${textOf(body)}` : summary,
      about: tags.join(' ')
    }
  }
}

function quotationEntry(archive: Archive, said: Said): Entry {
  const {article, quotation} = said
  const {words, name, role, actor, context, title, day} = saidView(
    archive,
    said
  )
  const aliases =
    article.actors.find(({id}) => id === quotation.source.actor)?.aliases ?? []
  return {
    found: {
      kind: 'quotation',
      words,
      name,
      role,
      actor,
      context,
      title,
      day: day.text,
      ...languageOf(archive, article)
    },
    document: {
      title: '',
      names: [name, role, ...aliases].join(' '),
      text: quotation.text,
      about: [title, ...article.tags].join(' ')
    }
  }
}

function actorEntry(archive: Archive, dossier: Dossier): Entry {
  const {id, name, kind, mentioned, roles} = dossier
  const aliases = aliasesOf(id, mentioned)
  return {
    found: {
      kind: 'actor',
      name,
      class: kind,
      note: archive.say('count.articles', {count: mentioned.length}),
      href: archive.link(actorPath(id))
    },
    document: {
      title: name,
      names: [...new Set([...aliases, ...roles.map(({label}) => label)])].join(
        ' '
      ),
      text: '',
      about: ''
    }
  }
}

function aliasesOf(id: string, mentioned: readonly Article[]): string[] {
  const aliases = mentioned.flatMap(
    ({actors}) => actors.find((one) => one.id === id)?.aliases ?? []
  )
  return [...new Set(aliases)]
}

function languageOf(archive: Archive, article: Article): Found {
  const {language, direction} = foreign(archive, article)
  return language === undefined ? {} : {language, direction}
}
