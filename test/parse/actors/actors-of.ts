import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {type Actor, type RegisterEntry, roleLabel} from '../../../src/actor.ts'
import remarkActors, {
  type ActorOptions
} from '../../../src/parse/actors/remark-actors.ts'

/** The actors of a Markdown text. */
export function actorsOf(
  text: string,
  options: ActorOptions = {}
): readonly Actor[] {
  const file = new VFile(text)
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkActors, options)
  processor.runSync(processor.parse(file), file)
  return file.data.actors ?? []
}

/** Each actor in one line, `kind name: mention, mention`, in order of the text. */
export function linesOf(text: string, options: ActorOptions = {}): string[] {
  return [...actorsOf(text, options)]
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(
      ({kind, name, mentions}) =>
        `${kind} ${name}: ${mentions.map((one) => one.text).join(', ')}`
    )
}

/** The roles of each person, `name: role, role`, in order of the text. */
export function rolesOf(text: string): string[] {
  return [...actorsOf(text)]
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .filter(({kind}) => kind === 'person')
    .map(({name, roles}) => `${name}: ${roles.map(roleLabel).join(', ')}`)
}

/** A register of entries that say only what a test needs. */
export function registerOf(
  ...entries: (Pick<RegisterEntry, 'id' | 'name' | 'kind'> &
    Partial<RegisterEntry>)[]
): ReadonlyMap<string, RegisterEntry> {
  return new Map(
    entries.map((entry) => [
      entry.id,
      {aliases: [], roles: [], never: [], formerly: [], ...entry}
    ])
  )
}
