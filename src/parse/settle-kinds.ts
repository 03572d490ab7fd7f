/**
 * One kind for one actor across all articles.
 */
import type {ActorKind} from '../actor.ts'
import type {Article} from '../article.ts'

type Peopled = Pick<Article, 'actors'>

/**
 * Give every actor the kind that most of its mentions have.
 *
 * A bare name tells less in one article than in another (`Ostrey` the island
 * and what it decides), and a reader finds one page for both. Actors of the
 * register agree already; a tie goes to the kind first in the alphabet.
 */
export function settleKinds<One extends Peopled>(
  articles: readonly One[]
): One[] {
  const votes = new Map<string, Map<ActorKind, number>>()
  for (const {id, kind, mentions} of articles.flatMap((a) => a.actors)) {
    const kinds = votes.get(id) ?? new Map<ActorKind, number>()
    kinds.set(kind, (kinds.get(kind) ?? 0) + mentions.length)
    votes.set(id, kinds)
  }
  const settled = new Map(
    [...votes].map(([id, kinds]) => [id, mostVoted(kinds)])
  )
  return articles.map((article) => ({
    ...article,
    actors: article.actors.map((actor) => ({
      ...actor,
      kind: settled.get(actor.id) ?? actor.kind
    }))
  }))
}

function mostVoted(kinds: ReadonlyMap<ActorKind, number>): ActorKind {
  const [first] = [...kinds].sort(
    ([a, ours], [b, theirs]) => theirs - ours || (a < b ? -1 : 1)
  )
  return first?.[0] ?? 'organisation'
}
