/**
 * The command line as a person has it: a process of its own.
 */
import {execFile} from 'node:child_process'
import path from 'node:path'
import process from 'node:process'

export const repository: string = path.join(import.meta.dirname, '../..')

export type Run = {code: number; out: string; err: string}

/** Run `quoin …`; never throws, the exit code says how it went. */
export function quoin(
  args: readonly string[],
  options: {cwd?: string; input?: string; env?: Record<string, string>} = {}
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(repository, 'src/cli/bin.js'), ...args],
      {
        cwd: options.cwd ?? repository,
        env: {...process.env, NO_COLOR: '1', ...options.env},
        maxBuffer: 64_000_000
      },
      (error, out, err) =>
        resolve({code: error ? Number(error.code ?? 1) : 0, out, err})
    )
    // A command that reads nothing may be gone before it is told so
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input ?? '')
  })
}
