/** `quoin actors merge` and `rename`: changes to the register. */
import {actorId} from '../actor.ts'
import {confirmActor, mergeActors, renameActor} from '../parse/edit-register.ts'
import {type ActorsOptions, actorsOf, findRow} from './actors.ts'
import {answer} from './answer.ts'
import {changeRegister, registerName as name} from './change-file.ts'

/** Make one actor of two; the page of the first leads to the second. */
export async function mergeTwoActors(
  from: string,
  into: string,
  options: ActorsOptions
): Promise<void> {
  const {rows, folder, root} = await actorsOf(options)
  const [one, other] = [from, into].map((id) => findRow(rows, folder, id))
  if (!one || !other || one.id === other.id) {
    throw new Error(`Cannot merge ${from} into ${into}: they are one already`)
  }
  await changeRegister(root, (text) => mergeActors(text, one, other))
  answer(
    options,
    {merged: one.id, into: other.id, file: name},
    `Merged ${one.name} (${one.id}) into ${other.name} (${other.id}) in ${name}.\n`
  )
}

/** Give an actor another name, and the id that goes with it unless one is given. */
export async function renameOneActor(
  id: string,
  options: ActorsOptions & {name?: string; id?: string}
): Promise<void> {
  const {rows, folder, root} = await actorsOf(options)
  const row = findRow(rows, folder, id)
  if (!options.name && !options.id) {
    throw new Error('Missing name, expected --name "Name", --id ID, or both')
  }
  const wanted = options.id ?? actorId(options.name ?? row.name)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted)) {
    throw new Error(
      `Unexpected --id ${wanted}, expected lower-case words joined by hyphens`
    )
  }
  if (wanted !== row.id && rows.some((other) => other.id === wanted)) {
    throw new Error(
      `Cannot call ${row.id} ${wanted}: another actor has that id. Merge the two: quoin actors merge ${row.id} ${wanted}`
    )
  }
  await changeRegister(root, (text) =>
    renameActor(text, row, {
      ...(options.name && {name: options.name}),
      id: wanted
    })
  )
  answer(
    options,
    {was: row.id, id: wanted, file: name},
    `${row.name} (${row.id}) is now ${options.name ?? row.name} (${wanted}) in ${name}.\n`
  )
}

/** Write down that actors are who the articles say. */
export async function confirmActors(
  ids: readonly string[],
  options: ActorsOptions
): Promise<void> {
  const {rows, folder, root} = await actorsOf(options)
  const chosen = ids.map((id) => findRow(rows, folder, id))
  await changeRegister(root, (text) => chosen.reduce(confirmActor, text))
  const names = chosen.map(({name: one, id}) => `${one} (${id})`).join(', ')
  answer(
    options,
    {confirmed: chosen.map(({id}) => id), file: name},
    `Confirmed ${names} in ${name}.\n`
  )
}
