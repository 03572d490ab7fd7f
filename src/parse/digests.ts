/**
 * What tells parts of an article from what they were before an edit, so that a
 * page that shows a part need not be made again for a change of another.
 */
import {hash} from 'node:crypto'
import {type Article, type Digests, readingMinutes} from '../article.ts'

/** The digests of an article, its whole text left out. */
export function digestsOf(article: Omit<Article, 'body'>): Digests {
  const {id, slug, title, kicker, summary, authors, tags} = article
  const {published, language, actors, quotations} = article
  const {standfirst, updated, canonical, picture} = article
  const minutes = readingMinutes(article)
  const entry = [id, slug, title, kicker, summary, authors, tags, published]
  const said = quotations.map(({spans, source, confidence, ...words}) => [
    words.id,
    words.kind,
    words.text,
    // Where they stand is not shown, only how they are cut.
    spans.map(([start, end]) => end - start),
    source && [source.mention, source.name, source.actor, source.role],
    confidence
  ])
  const named = actors.map((one) => [
    one.id,
    one.name,
    one.kind,
    one.roles,
    one.aliases
  ])
  return {
    entry: digestOf([...entry, language, minutes]),
    said: digestOf([
      ...entry,
      language,
      [standfirst, updated, canonical, picture],
      said,
      named
    ])
  }
}

function digestOf(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts), 'base64url')
}
