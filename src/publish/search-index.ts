/**
 * What the search page looks in: articles, actors, and who said what.
 */
import {toString as textOf} from 'hast-util-to-string'
import MiniSearch, {type AsPlainObject} from 'minisearch'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import {actorPath, type Dossier, type Said, saidIn} from './dossiers.ts'
import {periodsOf} from './periods.ts'
import {foreign, saidView} from './views.ts'

/**
 * Articles whose whole text is looked in, the newest; older ones are found by
 * title, standfirst, names, subjects and quotations. A reader fetches all of
 * the index: 2,000 articles make 2.7 MB (gzip), and made 3.7 in full.
 */
const fullText = 500

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

/** A file of the index before it is made. */
export type SearchPart = Readonly<{
  /** In `search/`. */
  name: string
  /** What it depends on. */
  about: readonly unknown[]
  make: () => SearchIndex
}>

/** Articles up to which the index is one file; above, each period has its own. */
const onePart = 1000

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
 * Index everything that has a page, and every quotation under a name.
 *
 * A quotation is found by its words and by whose they are, in any mixture:
 * “varley pier” finds what Nell Varley said of the pier, or in an article on it.
 *
 * A long archive has a file for each period, which changes only when something
 * of that period does, so that readers need not fetch it again.
 */
export function searchParts(archive: Archive): SearchPart[] {
  const {marks, dossiers} = archive
  const {articles} = archive.site
  const isLong = articles.length > onePart
  const newest = new Set(articles.slice(0, fullText))
  const periods = isLong ? periodsOf(articles, archive.days) : []
  const here = isLong ? [] : articles
  const more = periods.map(({name}) => `${name}.json`)
  const people = [...dossiers.values()].map(personMark)
  // An actor is found by the names that any article has for it.
  const all = marks.said(articles)
  // Of the newest, the text is looked in as well.
  const whole = (some: readonly Article[]) =>
    marks.articles(some.filter((article) => newest.has(article)))
  return [
    {
      name: 'index.json',
      about: [all, whole(here), people, more],
      make: () => {
        const actors = [...dossiers.values()].map((one) =>
          actorEntry(archive, one)
        )
        const entries = [...actors, ...entriesOf(archive, here, newest)]
        return {...indexOf(entries), ...(isLong && {more})}
      }
    },
    ...periods.map(({name, articles: some}) => ({
      name: `${name}.json`,
      about: [marks.said(some), whole(some)],
      make: () => indexOf(entriesOf(archive, some, newest))
    }))
  ]
}

/** What the archive has of an actor beside the articles. */
function personMark({id, name, kind, roles}: Dossier): unknown[] {
  return [id, name, kind, roles.map(({label}) => label)]
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
