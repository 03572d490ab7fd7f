/**
 * Roles of a person: the title before a name, the apposition behind or before
 * it, `as the minister of …`, `who is the mayor of …`.
 */
import type {Role} from '../../actor.ts'
import type {Cluster, Naming} from './clusters.ts'
import {languageRoles} from './language-roles.ts'
import type {Word} from './reading.ts'
import {roleBefore, roleBeforeComma} from './role-before.ts'
import {rolesFrom} from './role-phrase.ts'

/**
 * The roles a text gives to a person, in order of the text.
 *
 * A role that says less of the same (`President` beside `Mexican President`)
 * is left out, and a plain one beside the same with a status.
 */
export function readRoles({namings}: Cluster): Role[] {
  const roles: Role[] = []
  for (const naming of namings) {
    for (const role of rolesOf(naming)) addRole(roles, role)
  }
  return roles
}

/**
 * The roles of the register where it has any, those the text speaks of first;
 * else the roles of the text.
 */
export function chooseRoles(
  register: readonly Role[],
  text: readonly Role[]
): readonly Role[] {
  if (register.length === 0) return text
  const spoken = (role: Role): boolean =>
    text.some((one) => {
      const words = fold(role)
      return (
        one.status === role.status &&
        fold(one).every((word) => words.includes(word))
      )
    })
  return [
    ...register.filter(spoken),
    ...register.filter((role) => !spoken(role))
  ]
}

function rolesOf(naming: Naming): Role[] {
  const {sentence, from, to, title} = naming
  const {words} = sentence
  if (sentence.headline) return []
  if (sentence.language) return languageRoles(naming)
  const before = roleBefore(sentence, title?.from ?? from, title?.to ?? from)
  return [
    ...before,
    ...behindName(naming, words),
    ...(words[(title?.from ?? from) - 1]?.text === ',' && !before.length
      ? roleBeforeComma(sentence, from - 1)
      : [])
  ].filter(() => to > from)
}

function behindName({sentence, to}: Naming, words: readonly Word[]): Role[] {
  const last = words[to - 1]
  const next = words[to]
  if (!last || !next || last.possessive) return []
  if (next.text === 'is' && isArticle(words[to + 1])) {
    return rolesFrom(sentence, to + 1)
  }
  const at =
    next.text === ',' || next.text === '(' || next.text === '—' ? to + 1 : to
  const word = words[at]
  if (word?.text === 'as') return rolesFrom(sentence, at + 1)
  if (at === to) return []
  if (word?.text === 'who') {
    const verb = words[at + 1]?.text ?? ''
    if (/^(?:is|was|became)$/.test(verb)) return rolesFrom(sentence, at + 2)
    if (verb === 'serves' || verb === 'served')
      return rolesFrom(sentence, at + 3)
    return []
  }
  const aged = word?.shape === 'number' && words[at + 1]?.text === ','
  return rolesFrom(sentence, aged ? at + 2 : skipAge(words, at), true)
}

/** Behind `a 41-year-old`, else the same. */
function skipAge(words: readonly Word[], from: number): number {
  const near = words.slice(from, from + 8)
  if (!isArticle(near[0]) || near[1]?.shape !== 'number') return from
  const old = near.findIndex(({text}) => /^(?:year-)?old$/.test(text))
  return old < 0 ? from : from + old + 1
}

function isArticle(word: Word | undefined): boolean {
  return /^(?:a|an|the)$/.test(word?.text ?? '')
}

function fold(role: Role): string[] {
  return role.text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:of|the|a|an|for|at|in)$/.test(word))
}

function addRole(roles: Role[], role: Role): void {
  const words = fold(role)
  for (const [index, known] of roles.entries()) {
    const other = fold(known)
    if (words.every((word) => other.includes(word))) {
      if (role.status === known.status || role.status === 'current') return
      if (words.length === other.length) {
        if (known.status === 'current') roles[index] = role
        return
      }
    } else if (other.every((word) => words.includes(word))) {
      if (role.status === known.status) {
        roles[index] = role
        return
      }
    }
  }
  roles.push(role)
}
