/**
 * `quoin preview` as a process of its own, as an editor has it.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import process from 'node:process'
import {repository} from './cli/run.ts'

/** A preview that runs. */
export type Preview = Readonly<{
  /** Of its first page. */
  url: string
  child: ChildProcess
  /** What it has printed, on both outputs. */
  printed: () => string
  /** Ctrl+C; gives the exit code. */
  end: () => Promise<number | null>
}>

/** Start a preview of a folder and wait until it says where it is. */
export async function startPreview(root: string, port = '0'): Promise<Preview> {
  const child = spawn(
    process.execPath,
    [path.join(repository, 'src/cli/bin.js'), 'preview', root, '--port', port],
    {stdio: ['ignore', 'pipe', 'pipe']}
  )
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      text += data
    })
  }
  while (!/Ctrl\+C/.test(text) && child.exitCode === null) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  }
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+\/_desk\//.exec(text) ?? []
  return {
    url,
    child,
    printed: () => text,
    end: async () => {
      if (child.exitCode !== null) return child.exitCode
      const ended = once(child, 'exit')
      child.kill('SIGINT')
      const [code] = await ended
      return code
    }
  }
}
