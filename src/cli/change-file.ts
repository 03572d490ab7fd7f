/**
 * Changes to what an editor wrote: whole or not at all, and never over what
 * somebody else has just saved.
 */
import {readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {VFile} from 'vfile'
import {isBroken} from '../parse/complain.ts'
import {type Decision, decideIn} from '../parse/edit-decisions.ts'
import {readArticleMatter} from '../parse/matter.ts'
import {readText} from '../parse/read-files.ts'
import {readRegister} from '../parse/read-register.ts'

/** Where the register lies in a publication. */
export const registerName = 'articles/actors.yaml'

/** Change the register; what would not be right is not written. */
export async function changeRegister(
  root: string,
  edit: (text: string) => string
): Promise<void> {
  await change(root, registerName, edit, readRegister)
}

/** Write a decision into the front matter of an article. */
export async function changeMatter(
  root: string,
  name: string,
  decision: Decision
): Promise<void> {
  const found = await readText(root, name)
  if (isBroken(found)) {
    throw new Error(`Cannot change ${name}: ${found.messages[0]?.reason}`)
  }
  await change(
    root,
    name,
    (text) => decideIn(text, decision),
    readArticleMatter
  )
}

async function change(
  root: string,
  name: string,
  edit: (text: string) => string,
  check: (file: VFile) => unknown
): Promise<void> {
  const target = path.join(root, name)
  const before = await stat(target).catch(ifMissing)
  const old = before ? await readFile(target, 'utf8') : ''
  const text = edit(old)
  if (text === old) return
  const value = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const file = new VFile({path: name, value})
  check(file)
  if (isBroken(file)) {
    const [first] = file.messages
    throw new Error(
      `Nothing was changed: ${name} would not be right: ${first?.place ? `line ${first.line}, ` : ''}${first?.reason}`
    )
  }
  const beside = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${process.pid}.tmp`
  )
  try {
    const mode = before?.mode ?? 0o666
    await writeFile(beside, text, {flag: 'wx', mode})
    const now = await stat(target).catch(ifMissing)
    if (now?.mtimeMs !== before?.mtimeMs || now?.size !== before?.size) {
      throw new Error(
        `Nothing was changed: somebody saved ${name} at the same moment, try again`
      )
    }
    await rename(beside, target)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
