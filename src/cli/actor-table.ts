/**
 * Actors for a person who goes through them.
 */
import type {Folder} from '../parse/read-folder.ts'
import type {ActorRow} from '../publish/actor-list.ts'

/** Lay out a list of actors; for review with what is odd about each. */
export function actorTable(rows: readonly ActorRow[], review: boolean): string {
  const lines = rows.map((row) => {
    const {id, name, kind, articles, mentions, quotations, confirmed} = row
    const sign = confirmed ? '✓' : ' '
    const counts = `${articles} art. ${mentions} ment. ${quotations} quot.`
    const line = `${sign} ${kind.padEnd(12)}  ${name}  (${id})  ${counts}`
    return review && row.doubts.length > 0
      ? `${line}\n                  ? ${row.doubts.join('; ')}`
      : line
  })
  const confirmed = rows.filter((row) => row.confirmed).length
  const noun = rows.length === 1 ? 'actor' : 'actors'
  return [
    ...lines,
    '',
    `${rows.length} ${noun}, ${confirmed} in the register (✓)`,
    ...(review && rows.length > 0
      ? [
          '',
          'To decide: quoin actors confirm ID, quoin actors merge ID INTO-ID,',
          'quoin actors rename ID --name "Name", or write into articles/actors.yaml.'
        ]
      : []),
    ''
  ].join('\n')
}

/** Everything about one actor, with the articles that name it. */
export function actorCard(row: ActorRow, folder: Folder): string {
  const {id, name, kind, aliases, roles, confirmed} = row
  const articles = folder.articles.filter((article) =>
    article.actors.some((actor) => actor.id === id)
  )
  return [
    `${name}  (${id})`,
    `${kind}, ${confirmed ? 'in the register' : 'not in the register'}`,
    ...(aliases.length > 0 ? [`also: ${aliases.join(', ')}`] : []),
    ...roles.map(
      ({label, first, last}) => `role: ${label}${days(first, last)}`
    ),
    `${row.mentions} mentions, ${row.quotations} quotations in ${articles.length} articles:`,
    ...articles.map(
      ({published, title, file}) => `  ${published.day}  ${title}  ${file}`
    ),
    ''
  ].join('\n')
}

/** When articles give it: `, 2025-03-14 to 2025-11-02`. */
function days(first: string, last: string): string {
  if (!first && !last) return ''
  return first === last ? `, ${first}` : `, ${first || '…'} to ${last || 'now'}`
}
