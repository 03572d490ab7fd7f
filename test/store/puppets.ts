/** Starts puppets and speaks to them. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import process from 'node:process'
import {createInterface} from 'node:readline'

/** A sender in a process of its own. */
export type Puppet = Readonly<{
  child: ChildProcess
  /** Ask for one thing; gives the answer. */
  ask(command: string): Promise<unknown>
  /** Ask without waiting. */
  tell(command: string): void
  /** End it as `kill -9` does. */
  kill(): Promise<void>
}>

/** Start one over a ledger; it is ready when this resolves. */
export async function startPuppet(
  folder: string,
  url?: string
): Promise<Puppet> {
  const script = path.join(import.meta.dirname, 'puppet.ts')
  const child = spawn(
    process.execPath,
    [script, folder, ...(url ? [url] : [])],
    {stdio: ['pipe', 'pipe', 'inherit']}
  )
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]()
  const answer = async () => {
    const {value, done} = await lines.next()
    return done ? undefined : JSON.parse(value)
  }
  await answer()
  // It may be dead when it is spoken to
  child.stdin.on('error', () => {})
  return {
    child,
    ask(command) {
      child.stdin.write(`${command}\n`)
      return answer()
    },
    tell(command) {
      child.stdin.write(`${command}\n`)
    },
    async kill() {
      const over = once(child, 'exit')
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await over
    }
  }
}
