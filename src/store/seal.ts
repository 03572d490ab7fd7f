/**
 * Which book this is: written in the book, and once more beside it.
 *
 * A ledger that was deleted, replaced, or restored from an old copy would send
 * everything again, and to people who have left. So what is in the book must
 * be what was noted here last, or later.
 */
import {randomUUID} from 'node:crypto'
import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {type Kysely, sql} from 'kysely'
import {LedgerError} from '../ledger.ts'
import type {Tables} from './schema.ts'
import type {Seal} from './store.ts'

/** What is checked when a book is opened. */
export type SealCheck = Readonly<{
  /** Path of the note beside the database. */
  file: string
  /** For people. */
  name: string
  /** Of the key that addresses are hashed with. */
  keyCheck: string
  /** Take the book as it is, and note it. */
  force: boolean
}>

/** Check that the book is the one that was here; of a new one, note it. */
export async function checkSeal(
  db: Kysely<Tables>,
  check: SealCheck
): Promise<void> {
  const {file, name, keyCheck, force} = check
  const noted = readSeal(file)
  const found = await bookOf(db)
  if (noted && !force) refuseOther(noted, found, check)
  const book = found ?? (await makeBook(db, keyCheck))
  if (book.keyCheck !== keyCheck) {
    throw new LedgerError(
      'replaced',
      `The ledger ${name} knows addresses by another key: with this one nobody's unsubscription would be found. Set QUOIN_ADDRESS_KEY to the key it was made with`
    )
  }
  writeSeal(file, book, force)
}

function refuseOther(
  noted: Seal,
  found: Seal | undefined,
  {name, file}: SealCheck
): void {
  const cure = `Bring the right one back. If this is it, run the command again with --force; then mail may go out twice. (${file} says which one was here)`
  if (!found) {
    throw new LedgerError('replaced', `The ledger ${name} is empty. ${cure}`)
  }
  if (found.instance !== noted.instance) {
    throw new LedgerError(
      'replaced',
      `The ledger ${name} is not the one that was here. ${cure}`
    )
  }
  if (found.epoch < noted.epoch) {
    throw new LedgerError(
      'replaced',
      `The ledger ${name} is an older copy: what was sent since is not in it. ${cure}`
    )
  }
}

async function bookOf(
  db: Kysely<Tables>
): Promise<(Seal & {keyCheck: string}) | undefined> {
  const row = await db
    .selectFrom('book')
    .select(['instance', 'epoch', 'key_check as keyCheck'])
    .executeTakeFirst()
  return row
}

async function makeBook(
  db: Kysely<Tables>,
  keyCheck: string
): Promise<Seal & {keyCheck: string}> {
  await sql`
    insert into book (id, instance, epoch, key_check, made_at)
    values (1, ${randomUUID()}, 0, ${keyCheck}, quoin_now())
    on conflict (id) do nothing
  `.execute(db)
  const book = await bookOf(db)
  if (!book) throw new Error('The ledger has no page of its own')
  return book
}

/** What is noted; `undefined` when there is no note. */
export function readSeal(file: string): Seal | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  const {instance, epoch} = parse(text, file)
  if (typeof instance !== 'string' || typeof epoch !== 'number') {
    throw new Error(
      `Unexpected content in ${file}, expected which ledger was here: bring the file back, or delete it`
    )
  }
  return {instance, epoch}
}

function parse(text: string, file: string): Partial<Seal> {
  try {
    return JSON.parse(text) as Partial<Seal>
  } catch (cause) {
    throw new Error(`Cannot read ${file}: bring the file back, or delete it`, {
      cause
    })
  }
}

/**
 * Note how far the book has come; whole, or not at all. At once, so that two of
 * one process do not write into each other's.
 *
 * @param force
 *   Also when it has not come as far as the note says.
 */
export function writeSeal(
  file: string,
  {instance, epoch}: Seal,
  force = false
): void {
  const noted = readSeal(file)
  // Another sender of this machine may have come further
  const isBehind = noted?.instance === instance && noted.epoch >= epoch
  if (isBehind && !force) return
  const fresh = `${file}.${process.pid}`
  writeFileSync(fresh, `${JSON.stringify({instance, epoch})}\n`, {
    mode: 0o600,
    flush: true
  })
  renameSync(fresh, file)
}
