/**
 * A maildir: a mailbox that is a folder, one file a mail.
 */
import {readdir, readFile, rename, stat} from 'node:fs/promises'
import path from 'node:path'
import {reportLimit} from './read-report.ts'

/** One mail that waits. */
export type WaitingMail = Readonly<{
  /** For people. */
  name: string
  read: () => Promise<Uint8Array>
  /** Mark it as seen; what was not understood stays as it is, for people. */
  done: () => Promise<void>
}>

/**
 * The mails in `new/` of a maildir, the oldest name first.
 *
 * A mail that is done goes into `cur/` with the flag S, as a mail program would
 * do it. Throws when the folder is no maildir.
 */
export async function maildirMails(folder: string): Promise<WaitingMail[]> {
  const fresh = path.join(folder, 'new')
  const seen = path.join(folder, 'cur')
  for (const each of [fresh, seen]) {
    const found = await stat(each).catch(() => undefined)
    if (!found?.isDirectory()) {
      throw new Error(
        `Unexpected folder ${folder}, expected a maildir with \`new\` and \`cur\` in it`
      )
    }
  }
  const names = (await readdir(fresh)).filter((name) => !name.startsWith('.'))
  return names.sort().map((name) => {
    const file = path.join(fresh, name)
    return {
      name,
      async read() {
        const {size} = await stat(file)
        return size > reportLimit ? new Uint8Array() : readFile(file)
      },
      done: () => rename(file, path.join(seen, `${name.split(':')[0]}:2,S`))
    }
  })
}
