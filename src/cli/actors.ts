/** `quoin actors`: whom the publication speaks of, and the register. */
import path from 'node:path'
import process from 'node:process'
import {stringify} from 'csv-stringify/sync'
import {currentId, roleLabel} from '../actor.ts'
import {registerOf} from '../parse/edit-register.ts'
import {type Folder, readFolder} from '../parse/read-folder.ts'
import {type ActorRow, listActors} from '../publish/actor-list.ts'
import {actorCard, actorTable} from './actor-table.ts'
import {didYouMean} from './did-you-mean.ts'
import {printProblems} from './problems.ts'

/** Options that all of `quoin actors` take. */
export type ActorsOptions = Readonly<{
  folder: string
  drafts?: boolean
  json?: boolean
}>

/** Print the list; with `review` only what nobody has confirmed, doubts first. */
export async function listAllActors(
  options: ActorsOptions & {review?: boolean; kind?: string; csv?: boolean}
): Promise<void> {
  const {rows} = await actorsOf(options)
  const chosen = rows
    .filter(({kind}) => options.kind === undefined || kind === options.kind)
    .filter(({confirmed}) => !options.review || !confirmed)
  if (options.review) chosen.sort((a, b) => b.doubts.length - a.doubts.length)
  if (options.json) print(`${JSON.stringify(chosen, undefined, 2)}\n`)
  else if (options.csv) print(csv(chosen))
  else print(actorTable(chosen, options.review === true))
}

/** Print all actors for other programs: JSON, CSV, or entries of a register. */
export async function exportActors(
  options: ActorsOptions & {format: 'json' | 'csv' | 'yaml'}
): Promise<void> {
  const {rows} = await actorsOf(options)
  if (options.format === 'csv') print(csv(rows))
  else if (options.format === 'yaml') print(registerOf(rows))
  else print(`${JSON.stringify(rows, undefined, 2)}\n`)
}

/** Print everything about one actor. */
export async function showActor(
  id: string,
  options: ActorsOptions
): Promise<void> {
  const {rows, folder} = await actorsOf(options)
  const row = findRow(rows, folder, id)
  if (options.json) print(`${JSON.stringify(row, undefined, 2)}\n`)
  else print(actorCard(row, folder))
}

/** Read a folder and list its actors; problems are printed. */
export async function actorsOf(
  options: ActorsOptions
): Promise<{rows: ActorRow[]; folder: Folder; root: string}> {
  const root = path.resolve(options.folder)
  const folder = await readFolder(root, new Date(), {drafts: options.drafts})
  if (!printProblems(folder.files, options)) process.exitCode = 1
  if (!folder.publication) {
    throw new Error(
      `Cannot read the publication in ${root}: name its folder with --folder`
    )
  }
  return {rows: listActors(folder.articles, folder.register), folder, root}
}

/** The actor of an id, also of a former one; throws when there is none. */
export function findRow(
  rows: readonly ActorRow[],
  folder: Folder,
  id: string
): ActorRow {
  const current = currentId(folder.register, id)
  const row = rows.find((one) => one.id === current)
  if (row) return row
  const entry = folder.register.get(current)
  if (!entry) {
    throw new Error(
      `Unknown actor ${id}, ${didYouMean(
        id,
        rows.map((one) => one.id),
        'an id that `quoin actors list` shows'
      )}`
    )
  }
  const nowhere = {articles: 0, mentions: 0, quotations: 0, seen: ''}
  const roles = entry.roles.map((role) => ({
    label: roleLabel(role),
    text: role.text,
    status: role.status,
    first: role.from ?? '',
    last: role.to ?? ''
  }))
  const {name, kind, aliases} = entry
  return {
    id: current,
    name,
    kind,
    aliases,
    ...nowhere,
    roles,
    ...(entry.wikidata && {wikidata: entry.wikidata}),
    confirmed: true,
    doubts: []
  }
}

function csv(rows: readonly ActorRow[]): string {
  const flat = rows.map(({aliases, roles, doubts, ...row}) => ({
    ...row,
    aliases: aliases.join('; '),
    roles: roles.map(({label}) => label).join('; '),
    doubts: doubts.join('; ')
  }))
  return stringify(flat, {
    header: true,
    escape_formulas: true,
    cast: {boolean: String}
  })
}

function print(text: string): void {
  process.stdout.write(text)
}
