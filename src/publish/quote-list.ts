/**
 * The quotations of a publication as an editor goes through them.
 */
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Publication} from '../publication.ts'
import {address} from '../publication.ts'
import {isAttributed, type QuotationKind} from '../quotation.ts'
import {tagSlug} from './tags.ts'

/** Which quotations; every condition that is given must hold. */
export type QuotationFilter = Readonly<{
  /** Only words in marks that would be shown without a name. */
  unattributed?: boolean
  /** Id of the actor who said it. */
  actor?: string
  tag?: string
  /** ISO day: of articles published then or later. */
  since?: string
  /** Terms are left out unless asked for. */
  kind?: QuotationKind
}>

/** One quotation with all that a list says of it. */
export type QuotationRow = Readonly<{
  id: string
  kind: QuotationKind
  text: string
  /** The canonical name, else the words of the text; empty for nobody. */
  source: string
  /** Id of the actor; empty when the source is not one of the article's. */
  actor: string
  role: string
  cue: string
  confidence: number
  /** Whether a reader sees the name. */
  shown: boolean
  published: string
  title: string
  file: string
  /** Offset of the words in that file, UTF-16 code units. */
  offset: number
  url: string
}>

/**
 * List quotations: articles newest first, quotations in order of the text.
 *
 * @returns
 *   None when nothing fits.
 */
export function listQuotations(
  publication: Publication,
  articles: readonly Article[],
  filter: QuotationFilter
): QuotationRow[] {
  return articles
    .filter((article) => holds(article, filter))
    .flatMap((article) => rowsOf(publication, article))
    .filter((row) => fits(row, filter))
}

function holds(article: Article, {tag, since}: QuotationFilter): boolean {
  const isTagged =
    tag === undefined ||
    article.tags.some((own) => tagSlug(own) === tagSlug(tag))
  return isTagged && (since === undefined || article.published.day >= since)
}

function fits(row: QuotationRow, filter: QuotationFilter): boolean {
  const {kind, actor, unattributed} = filter
  if (kind ? row.kind !== kind : row.kind === 'term') return false
  if (actor !== undefined && row.actor !== actor) return false
  // Readers are shown no reported speech, so there is nothing to decide.
  return (
    !unattributed ||
    (!row.shown && (kind !== undefined || row.kind !== 'indirect'))
  )
}

function rowsOf(publication: Publication, article: Article): QuotationRow[] {
  const {confidence: threshold} = publication.limits
  const page = address(publication, articlePath(article))
  return article.quotations.map((quotation) => {
    const {id, kind, text, source, cue, confidence, spans} = quotation
    return {
      id,
      kind,
      text: text.replace(/\s+/g, ' '),
      source: source?.name ?? source?.mention ?? '',
      actor: source?.actor ?? '',
      role: source?.role ?? '',
      cue: cue?.text ?? '',
      confidence,
      shown: isAttributed(quotation, threshold),
      published: article.published.day,
      title: article.title,
      file: article.file,
      offset: spans[0]?.[0] ?? 0,
      url: kind === 'term' ? page : `${page}#${id}`
    }
  })
}
