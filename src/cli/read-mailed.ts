/**
 * What the ledger knows of articles that went out.
 */
import {existsSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {listsOf, type Publication} from '../publication.ts'
import {withLedger} from './open-ledger.ts'

/** By list, by id of the article, the issue that took it out. */
export type Mailed = Readonly<{
  lists: readonly ReadonlyMap<string, number>[]
  /** Why the ledger could not be asked. */
  problem?: string
}>

/**
 * Ask the ledger, if there is one: none is made for the asking. One that cannot
 * be opened stops nothing that only looks.
 */
export async function readMailed(
  root: string,
  publication: Publication
): Promise<Mailed> {
  if (!hasLedger(root)) return {lists: []}
  try {
    return await withLedger(root, {}, async (ledger) => {
      const lists: ReadonlyMap<string, number>[] = []
      for (const {id} of listsOf(publication))
        lists.push(await ledger.mailed(id))
      return {lists}
    })
  } catch (error) {
    return {lists: [], problem: (error as Error).message}
  }
}

/** Whether there is a ledger; asking one makes it. */
export function hasLedger(root: string): boolean {
  return (
    Boolean(process.env.QUOIN_DATABASE_URL) ||
    existsSync(path.join(root, '.quoin/ledger.db'))
  )
}
