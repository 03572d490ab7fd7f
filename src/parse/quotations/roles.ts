/**
 * Whom a role means: `the minister`.
 */
import type {Actor} from '../../actor.ts'
import type {Attribution} from './attribution.ts'
import {before, type State} from './persons.ts'

/** Persons by the head of a role that nobody else in the article has. */
export function rolesOf(actors: readonly Actor[]): ReadonlyMap<string, Actor> {
  const roles = new Map<string, Actor | undefined>()
  for (const actor of actors) {
    if (actor.kind !== 'person') continue
    for (const {text} of actor.roles) {
      const head = text
        .toLowerCase()
        .split(/ of | for | in | at |,/)[0]
        ?.split(' ')
        .at(-1)
      if (head)
        roles.set(
          head,
          roles.has(head) && roles.get(head) !== actor ? undefined : actor
        )
    }
  }
  return new Map(
    [...roles].filter(
      (entry): entry is [string, Actor] => entry[1] !== undefined
    )
  )
}

/** Titles as they are shortened before a name, and as they stand alone. */
const spelled: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['supt', 'superintendent']
])

/** The words of a role, `Gov.` as `governor`. */
function wordsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => spelled.get(word) ?? word)
}

const formerly = /^(?:the|el|la)\s+(?:former|ex|late|outgoing)\b/i

/** `the minister`: the nearest actor before whose role has the noun. */
export function byRole(
  state: State,
  {subject, paragraph}: Attribution,
  actors: readonly Actor[],
  words: string
): Actor | undefined {
  if (!/^(?:(?:the|el|la|der|die|le)\s|l['’])/i.test(words)) return undefined
  const phrase =
    words
      .toLowerCase()
      .split(/\s+(?:of|for|in|at|de|del|du|des|für)\s+|,/)[0] ?? ''
  const head = phrase.split(/\s+|['’]/).at(-1)
  if (!head) return undefined
  const former = formerly.test(words)
  const able = actors.filter(({roles}) =>
    roles.some(
      ({text, status}) =>
        status === head ||
        (former === (status === 'former') && wordsOf(text).includes(head))
    )
  )
  if (able.length === 0) return undefined
  for (let back = 0; back <= Math.min(paragraph, 60); back++) {
    const limit = back === 0 ? subject.start : Number.POSITIVE_INFINITY
    const place = before(state, paragraph - back, limit).find((one) =>
      able.includes(one.actor)
    )
    if (place) return place.actor
  }
  return undefined
}
