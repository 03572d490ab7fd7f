/**
 * Changes to `articles/actors.yaml` that keep what a person wrote there.
 */
import {type Document, isMap, isSeq, parseDocument, YAMLMap} from 'yaml'
import type {ActorKind, RoleStatus} from '../actor.ts'

/** An actor as the articles have it, with or without an entry. */
export type KnownActor = Readonly<{
  id: string
  name: string
  kind: ActorKind
  aliases: readonly string[]
  roles?: readonly Readonly<{text: string; status: RoleStatus}>[]
}>

/**
 * Make one actor of two.
 *
 * The names of `from` become aliases of `into`, its id a former one, so that
 * its page leads there; roles and `never` names of its entry are taken along.
 * Comments and order stay.
 *
 * @param text
 *   The register; empty for none.
 * @returns
 *   The register anew.
 */
export function mergeActors(
  text: string,
  from: KnownActor,
  into: KnownActor
): string {
  const document = read(text)
  const entry = entryOf(document, into)
  const other = document.get(from.id, true)
  const name = String(entry.get('name'))
  const names = [from.name, ...from.aliases, ...listOf(other, 'aliases')]
  addAll(document, entry, 'aliases', names, [name])
  for (const key of ['roles', 'never', 'formerly']) {
    addAll(document, entry, key, listOf(other, key), [])
  }
  addAll(document, entry, 'formerly', [from.id], [])
  document.delete(from.id)
  return write(document)
}

/**
 * Write down that an actor is who the articles say: name, kind, other names and
 * roles. An entry that is there is only added to.
 */
export function confirmActor(text: string, actor: KnownActor): string {
  const document = read(text)
  const entry = entryOf(document, actor)
  const name = String(entry.get('name'))
  addAll(document, entry, 'aliases', namesOf(actor, name), [name])
  if (listOf(entry, 'roles').length === 0) {
    addAll(document, entry, 'roles', rolesOf(actor), [])
  }
  return write(document)
}

/** A register of its own with an entry for each actor. */
export function registerOf(actors: readonly KnownActor[]): string {
  return actors.reduce(confirmActor, '')
}

/**
 * The other names that mean this actor in any article: a surname or given name
 * alone may be somebody else’s there.
 */
function namesOf({kind, aliases}: KnownActor, name: string): string[] {
  if (kind !== 'person') return [...aliases]
  const words = new Set(name.toLowerCase().split(/[\s-]+/))
  return aliases.filter((alias) =>
    alias
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => !words.has(word))
  )
}

function rolesOf({roles = []}: KnownActor): unknown[] {
  return roles.map(({text, status}) =>
    status === 'current' ? {role: text} : {role: text, status}
  )
}

/** What an actor shall be called, or under which id. */
export type Renaming = Readonly<{name?: string; id?: string}>

/**
 * Give an actor another name, id, or both.
 *
 * The old name stays an alias and the old id a former one.
 */
export function renameActor(
  text: string,
  actor: KnownActor,
  {name, id}: Renaming
): string {
  const document = read(text)
  const entry = entryOf(document, actor)
  const old = String(entry.get('name'))
  if (name && name !== old) {
    entry.set('name', name)
    dropAlias(entry, name)
    addAll(document, entry, 'aliases', [old], [name])
  }
  if (id && id !== actor.id) {
    addAll(document, entry, 'formerly', [actor.id], [])
    renameKey(document, actor.id, id)
  }
  return write(document)
}

function read(text: string): Document {
  const document = parseDocument(text)
  if (!isMap(document.contents)) document.contents = new YAMLMap() as never
  return document
}

function write(document: Document): string {
  return document.toString({lineWidth: 0, flowCollectionPadding: false})
}

/** The entry of an actor; made when there is none. */
function entryOf(document: Document, actor: KnownActor): YAMLMap {
  const found = document.get(actor.id, true)
  if (isMap(found)) return found as YAMLMap
  const made = document.createNode({
    name: actor.name,
    kind: actor.kind
  }) as YAMLMap
  document.set(actor.id, made)
  return made
}

function listOf(entry: unknown, key: string): unknown[] {
  if (!isMap(entry)) return []
  const list = entry.get(key, true)
  return isSeq(list) ? list.toJSON() : []
}

/** Add what a list does not have yet; the list is made when needed. */
function addAll(
  document: Document,
  entry: YAMLMap,
  key: string,
  values: readonly unknown[],
  without: readonly unknown[]
): void {
  const known = new Set(
    [...listOf(entry, key), ...without].map((value) => JSON.stringify(value))
  )
  const fresh = values.filter((value) => {
    const text = JSON.stringify(value)
    const isNew = !known.has(text)
    known.add(text)
    return isNew
  })
  if (fresh.length === 0) return
  const list = entry.get(key, true)
  if (isSeq(list)) {
    for (const value of fresh) list.add(document.createNode(value))
  } else entry.set(key, document.createNode(fresh))
}

function dropAlias(entry: YAMLMap, name: string): void {
  const list = entry.get('aliases', true)
  if (!isSeq(list)) return
  const kept = list.toJSON().filter((alias: unknown) => alias !== name)
  if (kept.length === 0) entry.delete('aliases')
  else entry.set('aliases', kept)
}

function renameKey(document: Document, from: string, to: string): void {
  if (!isMap(document.contents)) return
  for (const pair of document.contents.items) {
    if (String(pair.key) === from) pair.key = document.createNode(to)
  }
}
