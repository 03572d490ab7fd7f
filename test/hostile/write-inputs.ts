/**
 * Hostile inputs on disk, each in a folder of its own with something beside it.
 */
import {execFileSync} from 'node:child_process'
import {mkdir, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Input} from './inputs.ts'

/** Stands beside every publication; nothing may touch it. */
export const outside = 'SECRET canary of the outside'

/** Name of the folder of an input. */
export function folderName(index: number): string {
  return String(index).padStart(4, '0')
}

/** Write all inputs below a folder that is there. */
export async function writeInputs(
  folder: string,
  inputs: readonly Input[]
): Promise<void> {
  for (const [index, input] of inputs.entries()) {
    const home = path.join(folder, folderName(index))
    const root = path.join(home, 'publication')
    await put(path.join(home, 'outside/secret.txt'), outside)
    for (const [name, content] of Object.entries(input.files)) {
      await put(path.join(root, name), content)
    }
    for (const [name, target] of Object.entries(input.links ?? {})) {
      await mkdir(path.dirname(path.join(root, name)), {recursive: true})
      await symlink(target, path.join(root, name))
    }
    for (const name of input.pipes ?? []) {
      execFileSync('mkfifo', [path.join(root, name)])
    }
  }
}

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(name), {recursive: true})
  await writeFile(name, content)
}
