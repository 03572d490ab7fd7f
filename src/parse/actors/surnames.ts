/**
 * Bare surnames of people whom the editor knows.
 */
import type {Register} from '../../actor.ts'
import type {Cluster} from './clusters.ts'
import {foldName} from './lookup.ts'
import {isNever, overlaps, type Pin} from './pins.ts'
import type {Reading} from './reading.ts'

/**
 * Pin the bare surname of every person of the register whom a pin names.
 *
 * The rules give a surname to a full name of the text; here there may be none,
 * only a link or an alias. A surname that two people of the text bear is left
 * to the rules, and so is one that the entry's `never` names.
 */
export function pinSurnames(
  pins: readonly Pin[],
  clusters: readonly Cluster[],
  reading: Reading,
  register: Register | undefined
): Pin[] {
  const owners = register ? surnamesOf(pins, clusters, register) : new Map()
  if (owners.size === 0) return []
  const found: Pin[] = []
  for (const sentence of reading.sentences) {
    if (sentence.headline) continue
    for (const [from, word] of sentence.words.entries()) {
      const id = owners.get(foldName(word.text))
      if (!id || !/^\p{Lu}/u.test(word.text)) continue
      const naming = {sentence, from, to: from + 1, text: word.text}
      if (isNever(register?.get(id), word.text)) continue
      if (pins.some((pin) => overlaps(pin.naming, naming))) continue
      found.push({id, naming, linked: false})
    }
  }
  return found
}

/** The id that each surname means, for those that mean one. */
function surnamesOf(
  pins: readonly Pin[],
  clusters: readonly Cluster[],
  register: Register
): Map<string, string> {
  const owners = new Map<string, string>()
  const shared = new Set<string>()
  for (const id of new Set(pins.map((pin) => pin.id))) {
    const entry = register.get(id)
    if (entry?.kind !== 'person') continue
    const names = [entry.name, ...entry.aliases].map(foldName)
    const surname = surnameOf(foldName(entry.name))
    if (!surname) continue
    const others = clusters.some(
      ({kind, tokens}) =>
        kind === 'person' &&
        tokens.length > 1 &&
        tokens.at(-1) === surname &&
        !names.includes(tokens.join(' '))
    )
    if (others || owners.has(surname)) shared.add(surname)
    owners.set(surname, id)
  }
  for (const surname of shared) owners.delete(surname)
  return owners
}

function surnameOf(name: string): string | undefined {
  const words = name
    .split(' ')
    .filter((word) => !/^(?:jr|sr|i+v?)\.?$/.test(word))
  return words.length > 1 ? words.at(-1) : undefined
}
