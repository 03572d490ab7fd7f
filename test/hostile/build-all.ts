/**
 * A process that builds one publication after the other, as `quoin build` does.
 *
 * `node build-all.ts FOLDER OUTCOMES NAME…`: builds each `FOLDER/NAME/publication`,
 * adds what it said, and what that took, to the file OUTCOMES.
 */
import {appendFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {build} from '../../src/cli/build.ts'

/** What became of one publication. */
export type Outcome = Readonly<{
  folder: string
  /** As the shell would have it; -1 when the process did not live to say it. */
  code: number
  /** What was said on both streams. */
  said: string
  /** Seconds of processor time in this process. */
  seconds: number
}>

const [folder = '', outcomes = '', ...names] = process.argv.slice(2)

for (const name of names) {
  const outcome = await outcomeOf(path.join(folder, name, 'publication'))
  appendFileSync(outcomes, `${JSON.stringify({folder: name, ...outcome})}\n`)
}

async function outcomeOf(root: string): Promise<Omit<Outcome, 'folder'>> {
  let said = ''
  const streams = [process.stdout, process.stderr]
  const writes = streams.map((stream) => stream.write)
  for (const stream of streams) {
    stream.write = (text: string | Uint8Array) => {
      said += text
      return true
    }
  }
  const before = process.cpuUsage()
  process.exitCode = 0
  try {
    await build(root, {json: true, now: '2026-11-01T00:00:00Z'})
  } catch (error) {
    process.exitCode = 2
    said += (error as Error).message
  }
  const {user, system} = process.cpuUsage(before)
  for (const [index, stream] of streams.entries()) {
    stream.write = writes[index] as typeof stream.write
  }
  const code = Number(process.exitCode)
  process.exitCode = 0
  return {code, said, seconds: (user + system) / 1e6}
}
