/**
 * The mail that an article or issue would be.
 */
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import type {Archive} from './archive.ts'

/** The issue of an article: its newest, or one that it has alone. */
export function issueFor(archive: Archive, article: Article): Issue {
  return archive.issues.get(article.id) ?? alone(archive, article)
}

function alone({site}: Archive, article: Article): Issue {
  const {id, file, title, published, mail, summary} = article
  const last = Math.max(0, ...site.issues.map(({number}) => number))
  return {
    number: last + 1,
    id,
    file,
    title,
    published,
    subject: mail.subject ?? title,
    preheader: mail.preheader ?? summary,
    letter: {type: 'root', children: []},
    articles: [article]
  }
}
