/**
 * An issue made ready in a process of its own.
 *
 * Rendering a publication takes hundreds of megabytes, sending one issue some
 * tens; a process that has rendered never gives them back, and sending takes
 * hours. So the sender never renders.
 */
import {type ChildProcess, fork} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {FrozenIssue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import type {Finding} from '../send/preflight.ts'
import type {ReadyIssue, ReadyOptions} from './send-issue.ts'
import {readSendKeys} from './send-keys.ts'

/** What the other process is asked. */
export type ReadyOrder = Readonly<{root: string; options: ReadyOptions}>

/** What it says: all but the keys, which stay where they are used. */
export type ReadyAnswer =
  | Readonly<{
      publication: Publication
      frozen: FrozenIssue
      findings: readonly Finding[]
    }>
  | Readonly<{wrong: string}>

/**
 * Make an issue ready in another process.
 *
 * What is wrong with the folder is said on standard error, and thrown, as by
 * `readyIssue`.
 */
export async function readyApart(
  root: string,
  options: ReadyOptions
): Promise<ReadyIssue> {
  const here = fileURLToPath(import.meta.url)
  const child = fork(
    path.join(path.dirname(here), `ready${path.extname(here)}`),
    {serialization: 'advanced'}
  )
  const answer = await ask(child, {root, options})
  if ('wrong' in answer) throw new Error(answer.wrong)
  const keys = await readSendKeys(root, answer.publication)
  return {...answer, keys}
}

async function ask(
  child: ChildProcess,
  order: ReadyOrder
): Promise<ReadyAnswer> {
  try {
    return await new Promise((resolve, reject) => {
      child.once('message', (answer) => resolve(answer as ReadyAnswer))
      child.once('error', reject)
      child.once('exit', (code, signal) =>
        reject(
          new Error(
            `Nothing was sent: the process that makes the issue ready ended with ${signal ?? code}`
          )
        )
      )
      child.send(order)
    })
  } finally {
    child.removeAllListeners()
    if (child.connected) child.disconnect()
  }
}
