/**
 * Some articles with all that the archive has to say of them: what a file that
 * is about them alone is made of. Texts, so that a thread gets it cheaply.
 */
import {
  type Article,
  type ArticlePart,
  articleFrom,
  sayingsIn
} from '../article.ts'
import {type Archive, archiveOf} from './archive.ts'
import type {Dossier} from './dossiers.ts'
import type {Cast} from './errand.ts'
import {type Renditions, renditionsIn} from './pictures.ts'
import type {Site} from './site.ts'

/** What `Cast.around` holds. */
type Surroundings = Readonly<{
  /** Those whom the articles speak of, their own lists left out. */
  actors: readonly Omit<Dossier, 'quoted' | 'mentioned' | 'beside'>[]
  /** By the id of the article, the number of its newest issue. */
  issues: readonly (readonly [article: string, number: number])[]
  pictures: readonly (readonly [path: string, forms: Renditions])[]
}>

/**
 * Take articles out of an archive; see `archiveOfCast`.
 *
 * @param bodies
 *   How many, the first, are wanted with their texts.
 */
export function castOf(
  {site, dossiers, issues}: Archive,
  articles: readonly Article[],
  bodies: number = articles.length
): Cast {
  const named = new Set<string>()
  const shown = new Set<string>()
  for (const article of articles) {
    const {actors, shows = []} = article
    for (const {id} of actors) named.add(id)
    for (const {source} of sayingsIn(article))
      if (source?.actor) named.add(source.actor)
    for (const path of shows) shown.add(path)
  }
  const around: Surroundings = {
    actors: [...named].flatMap((id) => {
      const found = dossiers.get(id)
      if (!found) return []
      const {quoted, mentioned, beside, ...actor} = found
      return [actor]
    }),
    issues: articles.flatMap(({id}) => {
      const issue = issues.get(id)
      return issue ? [[id, issue.number] as const] : []
    }),
    pictures: [...shown].flatMap((path) => {
      const forms = site.gallery.get(path)
      return forms ? [[path, forms] as const] : []
    })
  }
  return {
    heads: articles.map((one) => partOf(one, 'head')),
    quotations: articles.map((one) => partOf(one, 'quotations')),
    bodies: articles.slice(0, bodies).map((one) => partOf(one, 'body')),
    around: JSON.stringify(around)
  }
}

/**
 * An archive of these articles alone.
 *
 * What is made of one of them is the same as in the whole archive, when it
 * looks at nothing but the article, whom it speaks of, and the number of its
 * issue.
 *
 * @param frame
 *   The archive of a site without articles.
 */
export function archiveOfCast(frame: Archive, cast: Cast): Archive {
  const {actors, issues, pictures}: Surroundings = JSON.parse(cast.around)
  const gallery = new Map(pictures)
  const articles = cast.heads.map((head, index) =>
    articleFrom(JSON.parse(head), (part) =>
      part === 'body'
        ? (cast.bodies[index] ?? emptyBody)
        : (cast.quotations[index] ?? '[]')
    )
  )
  const none = {quoted: [], mentioned: [], beside: []}
  return {
    ...frame,
    site: {...frame.site, gallery, articles},
    dossiers: new Map(actors.map((actor) => [actor.id, {...actor, ...none}])),
    issues: new Map(issues.map(([id, number]) => [id, {...noIssue, number}])),
    renditions: (picture) => renditionsIn(gallery, picture)
  }
}

/** The archive of a site without articles, which casts are put into. */
export function frameOf(
  site: Omit<Site, 'articles' | 'issues' | 'gallery' | 'register'>
): Archive {
  const [articles, issues] = [[], []]
  return archiveOf({
    ...site,
    articles,
    issues,
    gallery: new Map(),
    register: new Map()
  })
}

const emptyBody = '{"type":"root","children":[]}'

const noIssue = {
  id: '',
  file: '',
  title: '',
  published: {at: 0, iso: '', day: ''},
  subject: '',
  preheader: '',
  letter: {type: 'root' as const, children: []},
  articles: []
}

function partOf(article: Article, part: ArticlePart): string {
  if (article.written) return article.written(part)
  const {body, quotations, ...head} = article
  return JSON.stringify({body, quotations, head}[part])
}
