/**
 * A terminal: commands see a device that has colours, as on a person's desk.
 *
 * By `script` of util-linux, which every Debian has and which keeps the exit code:
 * the packages for pseudo-terminals are all compiled when they are installed.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {stripVTControlCharacters} from 'node:util'

/** What a command has left on the screen, and how it ended. */
export type Screen = Readonly<{
  code: number | null
  /** As it came, with its colours. */
  raw: string
  /** What a person reads. */
  text: string
}>

/** A command that runs. */
export type Running = Readonly<{
  /** Wait for words on the screen; gives all of it, or throws when it ends. */
  shows: (words: RegExp) => Promise<string>
  /** Type something. */
  type: (keys: string) => void
  /** Wait for the end. */
  ended: () => Promise<Screen>
}>

/** Ctrl+C, as a keyboard sends it. */
export const ctrlC = '\u0003'

/** Type a command in a folder. */
export function typeIn(
  cwd: string,
  command: string,
  env: Record<string, string>
): Running {
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env,
    stdio: 'pipe'
  })
  let raw = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      raw += text
    })
  }
  // Typed to a command that has just ended, which nobody reads
  child.stdin.on('error', () => {})
  const closed = once(child, 'close')
  const text = () => stripVTControlCharacters(raw).replaceAll('\r\n', '\n')
  return {
    shows: async (words) => {
      while (!words.test(text())) {
        if (isOver(child)) throw new Error(`Ended without ${words}: ${text()}`)
        await Promise.race([once(child.stdout, 'data'), closed])
      }
      return text()
    },
    type: (keys) => {
      if (child.stdin.writable) child.stdin.write(keys)
    },
    ended: async () => {
      await closed
      return {code: child.exitCode, raw, text: text()}
    }
  }
}

function isOver({exitCode, signalCode}: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}
